import { mentionRulesOf } from '../../grammar/rule-text.ts'

const any = (words: readonly string[]) => `(${words.join('|')})`
/** What people are, without a name: men whose noun takes “-а”, women whose noun in “-а” takes “-у”. */
const MEN =
  'паліттэхнолаг палітолаг сацыёлаг псіхолаг філосаф юрыст інжынер рэдактар рэжысёр перакладчык спявак бізнесмен навуковец краязнавец архітэктар дызайнер фатограф спартсмен аператар мадэратар кіраўнік прадпрымальнік'.split(
    ' ',
  )
const WOMEN = 'юрыстк рэдактарк перакладчыц спявачк спартсменк дызайнерк фатографк мадэратарк прадпрымальніц'.split(' ')
const ACCUSATIVE: Readonly<Record<string, string>> = { навуковец: 'навукоўца', краязнавец: 'краязнаўца', спявак: 'спевака' }

const NOMINATIVES = any([...MEN, ...WOMEN.map((stem) => `${stem}а`)])
const OBJECTS = any([...MEN.map((noun) => ACCUSATIVE[noun] ?? `${noun}а`), ...WOMEN.map((stem) => `${stem}у`)])
const PAIR = '(шлюбная|шлюбную|шлюбныя|шлюбных|сямейная|сямейную|сямейныя|сямейных|сужэнская|сужэнскую|сужэнскія)'

/** Bodies that speak through somebody. */
const BODY =
  '(белага_дома|дзярждэпартамента|дзярждэпа|мзс|аан|кдб|мус|пасольства|урада|улад|уладаў|адміністрацыі|кантактнай_групы|праваабаронцаў|арганізацыі|апазіцыі|пракуратуры)'

export const OCCUPATIONS = mentionRulesOf(
  'be',
  `
unnamed.occupation tags=singular,nom
  = [ (былы|былая|гэты|гэтая)? ${NOMINATIVES} ] !(^|@role|'")
  + Потым ⟦паліттэхнолаг⟧ выехаў.
  - Потым паліттэхнолаг Ян Коваль выехаў.

unnamed.occupation-object tags=singular,gen,acc
  = [ (былога|былую|гэтага|гэтую)? ${OBJECTS} ] !(^|@role|'")
  + Потым ⟦паліттэхнолага⟧ выпусцілі.
  - Потым паліттэхнолага Яна Коваля выпусцілі.

unnamed.representative tags=singular,nom
  = [ (прадстаўнік|прадстаўніца) ] ${BODY} ('.|',|':|@speech)
  + Пра гэта сказаў ⟦прадстаўнік⟧ Белага дома.
  - Пра гэта сказаў прадстаўнік Белага дома Ян Коваль.

unnamed.couples tags=nom,acc
  = [ #num{0,1} ${PAIR} (пара|пару|пары|пар) ] !^
  + Потым выехалі ⟦дзве шлюбныя пары⟧.
  + Потым вызвалілі ⟦шлюбныя пары⟧.
  - Потым выехала шлюбная пара Кавалёў.

unnamed.couples-freed tags=nom,acc
  = (памілаваныя|памілавалі|вызваленыя|вызвалілі) (@adverb|@and){0,2} [ #num (пары|пар) ] ('.|',|@and|@subordinator)
  + Памілаваныя таксама ⟦дзве пары⟧.
  - Купленыя таксама дзве пары.
`,
)
