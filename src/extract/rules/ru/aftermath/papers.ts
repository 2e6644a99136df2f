import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'
import { past } from '../words/inflect.ts'

const TOOK =
  '(отня*|отобра*|отбира*|забра*|забира*|изъя*|изыма*|конфиск*|порва*|разорва*|уничтож*|аннулир*|сожгли|украл|украла|украли|выкрали)'
/** Papers lost by war or chance were not taken. */
const BY_FIRE = '!(бы|ракет*|дрон*|пожар*|огонь|огнем|взрыв*|снаряд*|наводнени*)'
const KEPT = any(
  `${past('верну отда выда возврати да')} отдают выдают возвращают вернут`
    .split(/\s+/)
    .map((word) => `не_${word}`)
    .join(' '),
)
const GAVE_BACK = any(past('верну отда возвраща возврати'), 'возвращены возвращен возвращено вернут')
const PEOPLE = '(#unnamed|#person|#count|у|@adj|@adverb|@pronoun|@all)'
const NONE = '(в_настоящее_время|при_себе|с_собой|на_руках|@adj|@adverb|никаких|ни|даже|у|#unnamed|#person|#count|@pronoun)'

/** Passports and other papers that people are without after release. Conditions are what they are, whoever demands them: `fixed`. */
export const PAPERS = triggersOf(
  'ru',
  `
condition.taken plain code=papers_taken fixed
  = ${TOOK} (${PEOPLE.slice(1, -1)}|',|и|деньги|телефон|телефоны|вещи|ноутбук|технику|карточки|ключи){0,7} [ @papers=document ]
  + У них забрали паспорта там.
  + Изъятие паспортов там не новость.
  - Они держат паспорта.

condition.taken-after plain code=papers_taken fixed
  = @papers=document (так|и|просто|на|глазах|никому|@neg|@be|@role|@people|${PEOPLE.slice(1)}{0,6} [ (${TOOK.slice(1, -1)}|${KEPT.slice(1)} ] ${BY_FIRE}
  + Паспорта у них забрали там.
  + Паспорт ей так и не вернули.
  + Паспорта были изъяты там.
  - Паспорта у них были. Его паспорт уничтожила ракета. Паспорт ей там не выдали бы.

condition.kept plain code=papers_taken fixed
  = [ ${KEPT} ] ${PEOPLE}{0,3} @papers=document
  + Ей не отдали паспорт.
  - Ей не отдали книгу.

condition.stripped verb code=papers_taken fixed
  = [ (лишили|лишил|лишают|лишали|лишает) ] ${PEOPLE}{0,4} @papers=document
  + Нину Петрову лишили паспорта.
  + Нину Петрову лишили всех документов.
  - Нину Петрову лишили сна.

condition.without plain code=papers_taken polarity=flip fixed
  = без (@adj|каких-либо|всяких|единого|своих|любых|@pronoun){0,3} [ @papers=document ] !(об|о)
  + Их вывезли без паспортов.
  + Их вывезли без единого документа.
  - Их вывезли с паспортами.

condition.people-without plain code=papers_taken fixed
  = #count=count @adverb? [ без @adj{0,1} @papers=document ]
  + Они насчитали 14 человек без паспорта.
  - Они насчитали 14 человек с паспортом.

condition.has-none plain code=papers_taken fixed
  = @papers=document (с_собой|при_себе|${PEOPLE.slice(1)}{0,4} [ (нет|не_было|не_оказалось|не_осталось) ]
  + Паспорта у неё нет.
  + Паспортов при себе у них не было.
  - Паспорт у неё есть.

condition.none plain code=papers_taken fixed
  = (у|ни) (#unnamed|#person|#count|у|кого|всех|многих|из){1,4} ${NONE}{0,3} [ (нет|не_было|не_оказалось|не_осталось) ] ${NONE}{0,4} @papers=document
  + У неё нет паспорта.
  + Ни у кого из них не было паспортов.
  + У них не было при себе паспортов.
  - У неё нет билета.

condition.had-none self code=papers_taken polarity=restricted fixed needs=acted
  = [ (имел|имела|имели|имеет|имеют) ] (@adj|с_собой|при_себе){0,2} @papers=document
  + Нина Петрова не имела паспорта.
  - Нина Петрова имела паспорт.

condition.paper-only plain code=papers_taken fixed
  = (с|со|лишь|только) [ (одной|одними|лишь|только) (справкой|справками|справку|справка) ] !(о_доходах|о_составе|с_работы|врача)
  + Её вывезли с одной справкой.
  - Её вывезли с одной сумкой.

condition.invalid plain code=papers_taken fixed
  = @papers=document ${PEOPLE}{0,4} [ (признан|признаны|признали|объявлен|объявлены|объявили|стал|стали|числится|значится|признают) ] (недействительным|недействительными|недействителен|утерянным|утраченным)
  + Её паспорт признан недействительным.
  - Её паспорт признан красивым.

condition.invalid-before plain code=papers_taken fixed
  = [ (признали|признал|объявили|признают) ] (недействительным|недействительными) ${PEOPLE}{0,3} @papers=document
  + Признали недействительным её паспорт.
  - Признали красивым её паспорт.

condition.refused plain code=papers_taken fixed
  = [ (отказались|отказался|отказывается|отказываются|отказали|отказывают|отказано|отказал|отказ) ${PEOPLE}{0,3} (в|о|выдать|выдавать|вернуть|отдать|отдавать|возвращать|обменять|продлить|оформить|выдаче|замене|обмене|продлении|оформлении){1,2} ${PEOPLE}{0,3} ] @papers=document
  + Ей отказались выдать паспорт. Ей отказали в выдаче паспорта.
  - Ей отказались выдать книгу.

condition.instead-of plain code=papers_taken fixed
  = [ (вместо|взамен) ] @adj? @papers=document
  + Вместо паспорта ей выдали справку.
  - Вместо билета ей выдали справку.

condition.papers-stayed plain code=papers_taken fixed
  = @papers=document ${PEOPLE}{0,3} [ (остался|остались|остаются|остается|признали_недействительными|признали_недействительным) ] (в|у|'.|',|#facility|#place)
  + Паспорт остался в колонии.
  - Паспорт остался новым.

condition.left-without self code=papers_taken fixed needs=acted
  = [ (остался|осталась|остались|оказался|оказалась|оказались) ] без @adj{0,2} @papers=document
  + Нина Петрова осталась без паспорта.
  - Нина Петрова осталась без сна.

condition.returned plain code=papers_taken polarity=flip fixed
  = [ ${GAVE_BACK} ] ${PEOPLE}{0,2} @papers=document
  + Ей вернули паспорт.
  - Ей купили паспорт.

condition.returned-before plain code=papers_taken polarity=flip fixed
  = @papers=document (#unnamed|#person|@pronoun|@adverb|@be|и){0,5} [ ${GAVE_BACK} ]
  + Паспорт ей вернули.
  - Паспорт ей купили.
`,
)
