import { triggersOf } from '../../../grammar/rule-text.ts'

const BROUGHT = '(доставил|доставила|доставили|отвезли|увезли|забрали|привезли|доставляли)'
const BROUGHT_SHORT = '(доставлен|доставлена|доставлены|доставлено)'
const TO_POLICE =
  '(рувд|ровд|увд|гувд|говд|горотдел|дежурную_часть|полицию|полицейский_участок|одп|отделение|отделения|отдел|отделы|отделения_полиции|органы_внутренних_дел|милицию|участок|участки|ивс|цип|опорный_пункт|спецприемник|окрестина)'

/** Whose station; not a department of a hospital, nor a polling station. */
const WHOSE =
  "!(@past|@verb|@relative|#person|#count|',|хирургическ*|реанимационн*|приемн*|травматологическ*|психиатрическ*|кардиологическ*|неврологическ*|инфекционн*|терапевтическ*|больничн*|почтов*|банковск*|избирательн*|детск*)"
const OF_POLICE = '(полиции|милиции|внутренних_дел|^)'

/** Brought to a police station: detained, in whatever order it is told. */
export const STATIONS = triggersOf(
  'ru',
  `
detention.brought verb needs=acted
  = [ ${BROUGHT} ] (@adverb|@about|@atleast|#count|#person|#unnamed|#date|@determiner){0,3} (в|на) ${WHOSE}{0,3} ${TO_POLICE} ${OF_POLICE}{0,2} !(@open|@adj|голосовать)
  + Нину Петрову доставили в Московское РУВД.
  - Нину Петрову доставили в больницу. Нину Петрову доставили в отделение реанимации. Нину Петрову доставили в хирургическое отделение. Нину Петрову привезли на избирательный участок.

detention.brought-before verb needs=acted
  = (в|на) ${WHOSE}{0,4} ${TO_POLICE} (#place|${OF_POLICE.slice(1)}{0,2} @adverb{0,1} [ ${BROUGHT} ] !@open
  + В Московское РУВД доставили Нину Петрову.
  - В больницу доставили Нину Петрову. В отдел культуры доставили Нину Петрову. В отдел полиции доставили воду Яну Ковалю.

detention.brought-before-passive passive needs=acted
  = (в|на) ${WHOSE}{0,4} ${TO_POLICE} (полиции|милиции|внутренних_дел|#place|#date|@preposition|@adverb|@be){0,4} [ ${BROUGHT_SHORT} ]
  + В отделы полиции в субботу было доставлено 136 человек.
  - В больницы в субботу было доставлено 136 человек.

detention.brought-passive passive needs=acted
  = [ ${BROUGHT_SHORT} ] (@adverb|#date){0,2} (в|на) ${WHOSE}{0,3} ${TO_POLICE} ${OF_POLICE}{0,2} !(@open|@adj|голосовать)
  + Нина Петрова доставлена в Московское РУВД.
  - Нина Петрова доставлена в больницу.
`,
)
