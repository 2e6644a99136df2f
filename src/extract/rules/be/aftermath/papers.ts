import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'
import { done, not, past } from '../words/inflect.ts'

const PEOPLE = '(#unnamed|#person|#count|@adverb|@pronoun|@open|@preposition|усе|усіх|іх|яго|яе|ні|нават)'
/** What is told of somebody, where nobody is named: “they took the papers and left”. */
const TOOK_ONCE =
  '(забра*|адабра*|парва*|падра*|разарва*|парэза*|знішч*|анулява*|спалілі|спаліў|скралі|скраў|скрала|украў|украла|укралі)'
const TAKING = '(адбіра*|забіра*|канфіск*|сканфіск*)'
const TOOK = `${TOOK_ONCE.slice(0, -1)}|${TAKING.slice(1)}`
/** Papers lost by war or chance were not taken. */
const BY_FIRE = '!(ракет*|дрон*|пажар*|агонь|агнём|выбух*|снарад*)'
const KEPT = any(not(`${past('адда вярну вярта аддава да выда выдава')} аддаюць аддае вяртаюць вяртае выдаюць выдае даюць`))
const GAVE_BACK = any(past('вярну адда вярта'), done('вернут аддадзен'), 'вяртаюць')
const NONE = '(пры_сабе|з_сабой|на_руках|ніякіх|ні|нават|у|#unnamed|#person|#count|@pronoun|@adverb|@open)'

/** Passports and other papers that people are without after release. Conditions are what they are, whoever demands them: `fixed`. */
export const PAPERS = triggersOf(
  'be',
  `
condition.taken plain code=papers_taken fixed needs=acted
  = ${TOOK_ONCE} (',|${PEOPLE.slice(1)}{0,8} @papers=document
  + У людзей забралі пашпарты.
  - Забралі пашпарты і паехалі.
  - Людзі мелі пашпарты.

condition.taking plain code=papers_taken fixed
  = ${TAKING} (',|${PEOPLE.slice(1)}{0,8} @papers=document
  + Канфіскацыя пашпартоў там не навіна. Улады забіраюць пашпарты.
  - Канфіскацыя хатаў там не навіна.

condition.kept plain code=papers_taken fixed
  = [ ${KEPT} ] (',|${PEOPLE.slice(1)}{0,8} @papers=document
  + Ёй не вярнулі ні тэлефон, ні нават пашпарт.
  - Ёй не вярнулі кнігу.

condition.taken-first plain code=papers_taken fixed
  = @papers=document (так|і|проста|на|вачах|мяжы|нікому|@neg|@be|#person|#unnamed|#count|@preposition|@pronoun|@adverb){0,6} [ (${TOOK.slice(1, -1)}|${KEPT.slice(1)} ] ${BY_FIRE}
  + Пашпарт у яе забралі.
  + Пашпарт ёй так і не аддалі.
  + Пашпарты былі адабраныя.
  - Пашпарт у яе быў. Яго пашпарт знішчыла ракета.

condition.stripped verb code=papers_taken fixed
  = [ (пазбавілі|пазбавіў|пазбаўляюць) ] (усіх|#unnamed|#person|#count|@adverb|@pronoun|@open){0,3} @papers=document
  + Ніну Пятрову пазбавілі пашпарта.
  - Ніну Пятрову пазбавілі сну.

condition.without plain code=papers_taken fixed
  = [ (без|бяз) (#unnamed|@determiner|іх|яго|яе|сваіх|ніводнага|усялякіх|ніякіх|@open){0,2} ] @papers=document
  + Яе вывезлі без пашпарта.
  + Яе вывезлі без ніводнага дакумента.
  - Яна выехала з пашпартам.

condition.people-without plain code=papers_taken fixed
  = #count=count @adverb? [ (без|бяз) @adj{0,1} @papers=document ]
  + Яны налічылі 14 чалавек без пашпарта.
  - Яны налічылі 14 чалавек з пашпартам.

condition.has-none plain code=papers_taken fixed
  = @papers=document (у|пры_сабе|#unnamed|#person|#count|@pronoun|@adverb){0,4} [ (няма|не_было|ня_было|не_аказалася) ]
  + Пашпарта ў яе няма.
  - Пашпарт у яе ёсць.

condition.none plain code=papers_taken fixed
  = (у|ва) (#unnamed|#person|#count|кога|усіх|многіх|з|@open){1,4} [ (не_было|ня_было|не_аказалася|не_засталося) ] ${NONE}{0,4} @papers=document
  + У іх не было пры сабе пашпартоў.
  + Ні ў кога з іх не было пашпартоў.
  - У іх не было білетаў.

condition.had-none self code=papers_taken polarity=restricted fixed needs=acted
  = [ (меў|мела|мелі|мае|маюць) ] (@open|пры_сабе|з_сабой|пры|сабе){0,2} @papers=document
  + Ніна Пятрова не мела пашпарта.
  - Ніна Пятрова мела пашпарт.

condition.instead-of plain code=papers_taken fixed
  = [ (замест|узамен|ўзамен) ] @open? @papers=document
  + Замест пашпарта ёй выдалі даведку.
  - Замест білета ёй выдалі даведку.

condition.papers-stayed plain code=papers_taken fixed
  = @papers=document (у|#unnamed|#person|@adverb){0,3} [ (застаўся|засталіся|застаюцца|застаецца|зніклі|знік|згубілі|згубіліся) ] (у|'.|',|#facility|#place)
  + Пашпарт застаўся ў калоніі.
  - Пашпарт застаўся новым.

condition.left-without self code=papers_taken fixed needs=acted
  = [ (застаўся|засталася|засталіся|апынуўся|апынулася|апынуліся) ] (без|бяз) @open{0,1} @papers=document
  + Ніна Пятрова засталася без пашпарта.
  - Ніна Пятрова засталася без сну.

condition.returned plain code=papers_taken fixed polarity=flip
  = [ ${GAVE_BACK} ] (#person|#unnamed|@pronoun|@adverb){0,2} @papers=document
  + Ёй вярнулі пашпарт у пятніцу.
  - Яна мела пашпарт.

condition.returned-first plain code=papers_taken fixed polarity=flip
  = @papers=document (#person|#unnamed|@pronoun|@adverb){0,2} [ ${GAVE_BACK} ]
  + Пашпарт ёй аддалі ў Вільні.
  - Пашпарт ёй зрабілі ў Вільні.

condition.has-no-papers plain code=papers_taken fixed
  = (у|ва) (#unnamed|#person|#count) @adverb{0,2} [ няма ] ${NONE}{0,3} @papers=document
  + У іх няма дакументаў.
  - У краме няма дакументаў.
  - У іх няма шапкі.

condition.has-no-passport plain code=papers_taken fixed takes=person:person,unnamed:person
  = (#unnamed|#person|#count)=person ', (як|і|у|ва|@adj|@open|#unnamed){1,6} ', @adverb? [ няма ] @adverb? @papers=document
  + У вывезеных палітвязняў, як і ў астатніх, няма пашпартоў.
  - У вывезеных палітвязняў, як і ў астатніх, няма шапак.

condition.nor-papers plain code=papers_taken fixed
  = [ ні @papers=document ] (',|'.|ні|і|>)
  + Іх вывезлі голымі рукамі: ні пашпарта, ні грошай.
  - Іх вывезлі голымі рукамі: ні шапкі, ні грошай.

condition.void plain code=papers_taken fixed
  = @papers=document (#unnamed|#person|@adverb|@pronoun|@be){0,3} [ (прызналі|прызнаныя|прызнаны|зрабілі|абвясцілі) (несапраўдным|несапраўднымі) ]
  + Пашпарт ёй прызналі несапраўдным.
  - Пашпарт ёй прызналі новым.
`,
)
