import { triggersOf } from '../../grammar/rule-text.ts'

const WATCH =
  '(прафілактычны|прафіляктычны|прэвентыўны|прафілактычнага|прэвентыўнага|прафілактычным|прафіляктычным|прэвентыўным|міліцэйскі|міліцэйскім)'
const SET =
  '(паставілі|ставяць|пастаўлены|пастаўленая|пастаўленыя|узялі|бяруць|прызначылі|прызначыў|прызначаны|устанавілі|устанавіў|устаноўлены|усталявалі|усталяваў|усталяваны|увялі)'

/** Supervision by the police after release, and papers that people are without. Conditions are what they are, whoever demands them: `fixed`. */
export const WATCHED = triggersOf(
  'be',
  `
condition.on-watch self fixed needs=acted
  = [ (знаходзіцца|знаходзяцца|застаецца|застаюцца|быў|была|былі|будзе|будуць|жыве|жывуць|стаіць|стаяць|апынуўся|апынулася|апынуліся) ] @adverb? (пад|на) ${WATCH} (наглядам|уліку)
  + Ніна Пятрова знаходзіцца пад прэвентыўным наглядам.
  - Ніна Пятрова знаходзіцца пад дахам.

condition.watch-set plain fixed
  = [ ${SET} ] (@adverb|#person|#unnamed|@pronoun|на|пад|за|над|#date|#term){0,4} ${WATCH} (нагляд|улік)
  + Ніне Пятровай прызначылі прэвентыўны нагляд.
  + Ніну Пятрову паставілі на прафілактычны ўлік.
  - Ніне Пятровай прызначылі сустрэчу.

condition.watch-first plain fixed
  = ${WATCH} (нагляд|улік) (@adverb|#person|#unnamed|@pronoun|@be|за|над|на|#date|#term){0,4} [ ${SET} ]
  + Прэвентыўны нагляд ёй усталявалі на год.
  - Прэвентыўны нагляд ёй незразумелы.

condition.watch-over plain fixed takes=person:person,unnamed:person
  = (за|над) (#person|#unnamed)=person (@adverb|#date|#term|на|@be){0,3} [ ${SET} ] @adverb? ${WATCH} (нагляд|улік)
  + За Нінай Пятровай усталявалі прэвентыўны нагляд.
  - За Нінай Пятровай усталявалі камеру.

condition.has-no-papers plain code=papers_taken fixed
  = (у|ва) (#unnamed|#person|#count) @adverb{0,2} [ няма ] @adverb? @papers=document
  + У іх няма дакументаў.
  - У краме няма дакументаў.
  - У іх няма шапкі.

condition.has-no-passport plain code=papers_taken fixed
  = (#unnamed|#person|#count) ',? (як|і|у|ва|@adj|@open|#unnamed){0,6} ',? @adverb? [ няма ] @adverb? @papers=document
  + У вывезеных палітвязняў, як і ў астатніх, няма пашпартоў.
  - У вывезеных палітвязняў няма шапак.
`,
)
