import { triggersOf } from '../../../grammar/rule-text.ts'

const BROUGHT = '(даставіў|даставіла|даставілі|адвезлі|завезлі|павезлі|забралі|прывезлі|адвялі|завялі|павялі)'
const BROUGHT_SHORT =
  '(дастаўлены|дастаўленая|дастаўленыя|дастаўлена|адвезены|адвезеная|адвезеныя|завезены|завезеная|завезеныя|забраны|забраная|забраныя)'
const TO_POLICE =
  '(рувд|руус|ровд|раус|аус|гаус|увд|увс|гуус|міліцыю|паліцыю|пастарунак|пастарункі|аддзел|аддзелы|аддзяленне|аддзяленьне|аддзяленні|аддзяленьні|райаддзел|участак|участкі|іус|цып|апорны_пункт|спецпрыёмнік|акрэсціна)'

/** Whose station; not a department of a hospital, nor a polling station. */
const WHOSE =
  "!(@past|@verb|@relative|#person|#count|',|хірургічн*|рэанімацыйн*|прыёмн*|траўматалагічн*|псіхіятрычн*|кардыялагічн*|неўралагічн*|інфекцыйн*|тэрапеўтычн*|бальнічн*|паштов*|банкаўск*|выбарч*|дзіцяч*)"
const OF_POLICE = '(міліцыі|паліцыі|унутраных_спраў|^)'

/** Brought to a police station: detained, in whatever order it is told. */
export const STATIONS = triggersOf(
  'be',
  `
detention.brought verb needs=acted
  = [ ${BROUGHT} ] (@adverb|@about|@atleast|#count|#person|#unnamed|#date|@determiner){0,3} (у|ва|на) ${WHOSE}{0,3} ${TO_POLICE} ${OF_POLICE}{0,2} !(@open|@adj|галасаваць)
  + Ніну Пятрову даставілі ў Цэнтральны РУУС.
  - Ніну Пятрову даставілі ў шпіталь. Ніну Пятрову даставілі ў аддзяленне рэанімацыі. Ніну Пятрову даставілі ў хірургічнае аддзяленне. Ніну Пятрову прывезлі на выбарчы ўчастак.

detention.brought-before verb needs=acted
  = (у|ва|на) ${WHOSE}{0,4} ${TO_POLICE} (#place|${OF_POLICE.slice(1)}{0,2} @adverb{0,1} [ ${BROUGHT} ] !@open
  + У Цэнтральны РУУС даставілі Ніну Пятрову.
  - У шпіталь даставілі Ніну Пятрову. У аддзел культуры даставілі Ніну Пятрову. У аддзел міліцыі даставілі ваду Яну Кавалю.

detention.brought-passive passive needs=acted
  = [ ${BROUGHT_SHORT} (@adverb|#date){0,2} (у|ва|на) ${WHOSE}{0,3} ${TO_POLICE} ${OF_POLICE}{0,2} ] !(@open|@adj|галасаваць)
  + Ніна Пятрова дастаўленая ў Цэнтральны РУУС.
  - Ніна Пятрова дастаўленая ў шпіталь.

detention.brought-before-passive passive needs=acted
  = (у|ва|на) ${WHOSE}{0,4} ${TO_POLICE} (міліцыі|паліцыі|унутраных_спраў|#place|#date|@preposition|@adverb|@be){0,4} [ ${BROUGHT_SHORT} ]
  + У аддзелы міліцыі ў суботу было дастаўлена 136 чалавек.
  - У шпіталі ў суботу было дастаўлена 136 чалавек.
`,
)
