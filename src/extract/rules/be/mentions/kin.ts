import { mentionRulesOf } from '../../../grammar/rule-text.ts'

const HE = '(жонка|муж|бацька|сын|дачка|сястра|брат)'
const HIM = '(жонку|мужа|сына|дачку|сястру|брата|бацьку|унука|унучку|пляменніка|пляменніцу|зяця)'

/** Relatives without a name; whose they are may be told before them (`whose`: a name right behind them is their own). */
export const KIN = mentionRulesOf(
  'be',
  `
unnamed.kin tags=singular,relation,nom,kin
  = [ ${HE} ]
  + Потым ⟦жонка⟧ выехала.
  - Потым цягнік паехаў.

unnamed.own-kin tags=singular,relation,whose,nom,kin
  = [ (яго|яе|мая|мой|іх|свая|ягоны|ягоная) ${HE} ]
  + Потым ⟦яго жонка⟧ выехала.
  - Потым жонка выехала.

unnamed.mother tags=singular,relation,nom,acc,gen,dat,kin
  = [ (яго|яе|мая|іх|сваю|маю|сваёй|маёй)? маці ] !(^|#num)
  + Потым ⟦яго маці⟧ выехала.
  - Потым выпусцілі маці траіх дзяцей Ніну Пятрову.
  - Потым цягнік паехаў.

unnamed.kin-object tags=singular,relation,acc,gen,kin
  = [ ${HIM} ]
  + Потым ⟦жонку⟧ затрымалі.
  - Потым цягнік паехаў.

unnamed.own-kin-object tags=singular,relation,whose,acc,gen,kin
  = [ (яго|яе|свайго|сваю|іх|маю|майго|ягонага|ягоную) ${HIM} ]
  + Потым ⟦яго жонку⟧ затрымалі.
  - Потым жонку затрымалі.

unnamed.kin-of tags=singular,relation,gen,dat,kin
  = [ (яго|яе|сваёй|іх|маёй|свайму)? (жонкі|жонцы|дачкі|дачцэ|сястры|мужу|сыну|брату) ]
  + Ён сказаў ⟦яго жонцы⟧ праўду.
  - Потым цягнік паехаў.
`,
)
