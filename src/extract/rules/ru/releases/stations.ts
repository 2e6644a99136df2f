import { triggersOf } from '../../../grammar/rule-text.ts'

const BROUGHT = '(доставил|доставила|доставили|отвезли|увезли|забрали|привезли|доставляли)'
const BROUGHT_SHORT = '(доставлен|доставлена|доставлены|доставлено)'
const TO_POLICE =
  '(рувд|ровд|увд|гувд|говд|горотдел|дежурную_часть|полицию|полицейский_участок|одп|отделение|отделения|отдел|отделы|отделения_полиции|органы_внутренних_дел|милицию|участок|участки|ивс|цип|опорный_пункт|спецприемник|окрестина)'

/** Brought to a police station: detained, in whatever order it is told. */
export const STATIONS = triggersOf(
  'ru',
  `
detention.brought verb needs=acted
  = [ ${BROUGHT} ] (@adverb|@about|@atleast|#count|#person|#unnamed|#date|@determiner){0,3} (в|на) (@adj|@open|#place){0,3} ${TO_POLICE}
  + Нину Петрову доставили в Московское РУВД.
  - Нину Петрову доставили в больницу.

detention.brought-before verb needs=acted
  = (в|на) (@adj|@open|#place|@and){0,4} ${TO_POLICE} (#place|@adj|@open){0,2} @adverb{0,1} [ ${BROUGHT} ]
  + В Московское РУВД доставили Нину Петрову.
  - В больницу доставили Нину Петрову.

detention.brought-before-passive passive needs=acted
  = (в|на) (@adj|@open|#place|@and){0,4} ${TO_POLICE} (полиции|милиции|#place|#date|@preposition|@adj|@adverb|@be){0,4} [ ${BROUGHT_SHORT} ]
  + В отделы полиции в субботу было доставлено 136 человек.
  - В больницы в субботу было доставлено 136 человек.

detention.brought-passive passive needs=acted
  = [ ${BROUGHT_SHORT} ] (@adverb|#date){0,2} (в|на) (@adj|@open|#place){0,3} ${TO_POLICE}
  + Нина Петрова доставлена в Московское РУВД.
  - Нина Петрова доставлена в больницу.
`,
)
