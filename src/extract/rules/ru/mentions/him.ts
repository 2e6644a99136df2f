import { mentionRulesOf } from '../../../grammar/rule-text.ts'

/** “Him” and “her” right behind a verb, where the next word could be theirs. */
export const HIM = mentionRulesOf(
  'ru',
  `
unnamed.he-acc-whose tags=pronoun,singular,gen,acc
  = (помиловал|помиловала|освободил|освободила|отпустил|отпустила|выпустил|выпустила) [ (его|ее|их) ] (^|@role|@title)
  + Помиловал ⟦его⟧ президент Лукашенко.
  - Любил её Минск.

unnamed.he-acc-when tags=pronoun,singular,gen,acc
  = (осудили|арестовали|задержали|приговорили|судили|освободили|отпустили|выпустили|помиловали|вывезли) [ (его|ее) ] (прошлой|прошлым|минувшей|минувшим|весной|летом|осенью|зимой|#date)
  + Осудили ⟦его⟧ прошлой осенью.
  - Осудили его прошлые слова.
`,
)
