import { triggersOf } from '../../rule-text.ts'
import { any, past, short } from './inflect.ts'

const TOOK = any(
  past('отобра забра изъя конфискова отбира забира порва разорва уничтожи'),
  'забирают отбирают изымают не_вернул не_вернула не_вернули не_отдал не_отдала не_отдали не_возвращают',
)
const GAVE_BACK = any(past('верну отда возвраща'), 'возвращены возвращен вернут')
const not = (words: string): string => any(words.replaceAll(/\S+/g, 'не_$&'))
const NOT_GIVEN = not(`${past('да выда откры')} дают выдают открывают`)
const CAN = '(может|могут|могу|мог|могла|могли|смог|смогла|смогли|удается|удалось)'
const NOT_LET = not(
  `${past('разреша разреши дозволи позволи')} разрешают разрешает позволяют дают дает дали пускают выпускают разрешили`,
)
const LEAVE = '(выехать|выезжать|выезд|выезда|уехать|уезжать|покинуть_страну|покидать_страну|покидать|путешествовать)'
const PEOPLE = '(#unnamed|#person|#count|@adj|@adverb|@pronoun)'
const CARD =
  '(карту|карты|карта|карточку|карточки|карточка|счет|счета|счёт|счёта|вклад|банковский_счет|банковскую_карту|счет_в_банке)'

/** What people may not do and what is taken from them after release. Conditions are what they are, whoever demands them: `fixed`. */
export const CONDITIONS = triggersOf(
  'ru',
  `
condition.leaving plain code=exit_ban fixed
  = [ (запрет|запрета|запретили|запрещают|запрещен|запретил|запрещено|запретом) ] ${PEOPLE}{0,3} (на_выезд|${LEAVE.slice(1)}
  + Им запретили выезд там.
  + Нине Петровой запретили выезжать из страны.
  - Они ждут выезда.

condition.leaving-before plain code=exit_ban fixed
  = ${LEAVE} ${PEOPLE}{0,2} (за_границу|из_страны)? ${PEOPLE}{0,2} (@neg|@be){0,2} [ (запретили|запрещают|запрещен|запретил|запрещено|закрыли|закрыт) ]
  + Выезд ей запретили.
  - Выезд ей назвали.

condition.let plain code=exit_ban fixed
  = [ ${NOT_LET} ] ${PEOPLE}{0,2} ${LEAVE}
  + Ей не разрешают выехать.
  - Ей разрешили выехать.

condition.let-before plain code=exit_ban fixed
  = ${LEAVE} (за_границу|из_страны|за_рубеж|#place){0,1} ${PEOPLE}{0,1} [ ${NOT_LET} ]
  + Выехать за границу ей не дают.
  - Выехать за границу ей дали.

condition.cannot-leave self code=exit_ban polarity=restricted fixed
  = [ ${CAN} ] @adverb? (выехать|выезжать|уехать|покинуть|покидать) (из_страны|страну|за_границу|за_рубеж|#place)
  + Нина Петрова не может выехать из страны.
  - Нина Петрова может выехать из страны.

condition.must-not-leave plain code=exit_ban polarity=restricted fixed
  = [ (нельзя|невозможно) ] ${PEOPLE}{0,2} (выехать|выезжать|уехать|уезжать|покинуть|покидать)
  + Ей нельзя выезжать из страны.
  - Ей можно выезжать из страны.

condition.account plain code=bank polarity=restricted fixed
  = (банковский_счет|банковскую_карту|открыть_счет|счет_в_банке|банковские_услуги)
  + Им нельзя открыть счет там.
  - Они могут открыть счет.

condition.not-given plain code=bank fixed
  = [ ${NOT_GIVEN} ] ${PEOPLE}{0,3} ${CARD}
  + Ей не выдали банковскую карту.
  - Ей выдали банковскую карту.

condition.not-given-before plain code=bank fixed
  = ${CARD} ${PEOPLE}{0,3} [ ${NOT_GIVEN} ]
  + Карту ей не дали.
  - Карту ей дали.

condition.card-blocked plain code=bank fixed
  = ${CARD} ${PEOPLE}{0,3} (в_банке|@be){0,1} [ (заблокировали|закрыли|арестовали|заблокирована|заблокирован|заблокированы|закрыт|закрыты|аннулировали|блокируют) ]
  + Карту ей заблокировали.
  - Карту ей подарили.

condition.block-card plain code=bank fixed
  = [ (заблокировали|закрыли|арестовали|аннулировали|блокируют|заблокировал) ] ${PEOPLE}{0,3} (карту|карты|карточку|счет|счета|счёт|банковский_счет|банковскую_карту|счет_в_банке)
  + Ей заблокировали карту.
  - Ей закрыли дверь.

condition.cannot-open self code=bank polarity=restricted fixed
  = [ ${CAN} ] @adverb? (открыть|завести|получить|оформить) @adj? ${CARD}
  + Нина Петрова не может открыть счёт.
  - Нина Петрова может открыть счёт.

condition.no-card plain code=bank fixed
  = [ ни ] @adj? (карты|карточки|счета|счёта)
  + У неё ни карты, ни денег.
  - У неё две карты.

condition.parcel plain code=parcels polarity=restricted fixed
  = (посылку|посылки|денежные_переводы|передачи) _{0,4} (нельзя|не_принимают|запретили|запрещено)?
  + Им нельзя получить посылки там.
  + Посылки в колонию слать нельзя.
  - Они носят посылки.

condition.cannot-send self code=parcels polarity=restricted fixed
  = [ ${CAN} ] @adverb? (отправить|отправлять|получить|получать|послать|передать) @open{0,2} (посылку|посылки|перевод|переводы|денежные_переводы|передачу|передачи)
  + Нина Петрова не может отправить посылку.
  - Нина Петрова может отправить посылку.

condition.not-hired plain code=work polarity=restricted fixed
  = [ @neg (берут|брали|взяли|принимают|приняли|берет|устраивают|нанимают) ] ${PEOPLE}{0,2} (на_работу|по_специальности|работать|в_штат)
  + Её не берут на работу.
  - Её взяли на работу.

condition.not-hired-before plain code=work polarity=restricted fixed
  = (на_работу|по_специальности|в_школу) ${PEOPLE}{0,3} [ @neg (берут|брали|взяли|принимают|приняли|берет|устраивают|нанимают) ]
  + На работу его не взяли.
  - На работу его взяли.

condition.hired-only plain code=work fixed
  = на_работу ${PEOPLE}{0,2} [ (брали|берут|берет|взяли) ] только
  + На работу её берут только дворником.
  - На работу её берут с радостью.

condition.cannot-work self code=work polarity=restricted fixed
  = [ ${CAN} ] @adverb? (найти|устроиться|получить) @open{0,2} (работу|на_работу|место)
  + Нина Петрова не может найти работу.
  - Нина Петрова может найти работу.

condition.no-work plain code=work fixed
  = [ ни ] работы
  + У него ни работы, ни денег.
  - У него много работы.

condition.made-work plain code=work fixed
  = [ (заставляют|обязали|обязывают|требуют|вынуждают|заставили|потребовали) ] ${PEOPLE}{0,2} (устроиться|трудоустроиться|найти_работу|работать)
  + Его обязали трудоустроиться.
  - Его обязали молчать.

condition.taken plain code=papers_taken fixed
  = ${TOOK} (#unnamed|#person|#count|у|@adj|@pronoun|все|всех|их){0,5} [ @papers=document ]
  + У них забрали паспорта там.
  - Они держат паспорта.

condition.taken-after plain code=papers_taken fixed
  = @papers=document (#unnamed|#person|#count|у|@pronoun|@neg|@be|@adverb){0,4} [ ${TOOK} ]
  + Паспорта у них забрали там.
  - Паспорта у них были.

condition.stripped verb code=papers_taken fixed needs=acted
  = [ (лишили|лишил|лишают|лишали) ] ${PEOPLE}{0,3} @papers=document
  + Нину Петрову лишили паспорта.
  - Нину Петрову лишили сна.

condition.passive plain code=papers_taken fixed
  = @papers=document (@be|@neg|@adverb){0,2} [ (отобран|отобрана|отобрано|отобраны|изъят|изъята|изъято|изъяты|конфискован|конфискована|конфисковано|конфискованы|порван|порвана|порвано|порваны|уничтожен|уничтожена|уничтожено|уничтожены) ]
  + Паспорта были изъяты там.
  - Паспорта были там.

condition.without plain code=papers_taken polarity=flip fixed
  = без (@adj|каких-либо|всяких){0,2} [ @papers=document ]
  + Их вывезли без паспортов.
  - Их вывезли с паспортами.

condition.people-without plain code=papers_taken fixed
  = #count=count @adverb? [ без @adj{0,1} @papers=document ]
  + Они насчитали 14 человек без паспорта.
  - Они насчитали 14 человек с паспортом.

condition.has-none plain code=papers_taken fixed
  = @papers=document (у|#unnamed|#person|#count|@pronoun|@adverb){0,4} [ нет ]
  + Паспорта у неё нет.
  - Паспорт у неё есть.

condition.had-none self code=papers_taken polarity=restricted fixed needs=acted
  = [ (имел|имела|имели|имеет|имеют) ] (@adj|с_собой|при_себе){0,2} @papers=document
  + Нина Петрова не имела паспорта.
  - Нина Петрова имела паспорт.

condition.returned plain code=papers_taken polarity=flip fixed
  = [ ${GAVE_BACK} ] (#unnamed|#person|@adj|@pronoun){0,2} @papers=document
  + Ей вернули паспорт.
  - Ей купили паспорт.

condition.returned-before plain code=papers_taken polarity=flip fixed
  = @papers=document (#unnamed|#person|@pronoun|@adverb|@be|и){0,5} [ ${GAVE_BACK} ]
  + Паспорт ей вернули.
  - Паспорт ей купили.

condition.list verb code=civic_rights fixed
  = [ ${any(past('включи вн доба вписа'), 'внесли внес внесла вносят включают добавили')} ] _{0,3} (список|списки|в_список|в_списки|перечень|перечни) _{0,4} (экстремист*|террорист*)
  + Нину Петрову внесли в список экстремистов.
  - Её внесли в список.

condition.list-passive passive code=civic_rights fixed
  = [ ${any(short('включен внесен добавлен'))} ] _{0,3} (список|списки|в_список|в_списки|перечень|перечни) _{0,4} (экстремист*|террорист*)
  + Нина Петрова внесена в список экстремистов.
  - Нина Петрова внесена в список.

condition.list-self self code=civic_rights fixed
  = [ (попал|попала|попали|находится|числится|состоит) ] _{0,3} (список|списке|перечень|перечне|в_список|в_списке|в_перечне) _{0,4} (экстремист*|террорист*)
  + Нина Петрова попала в список экстремистов.
  - Нина Петрова попала в список.

condition.rights verb code=civic_rights fixed
  = [ (лишили|лишают|лишал|лишили|ограничили|ограничивают|поразили) ] ${PEOPLE}{0,3} (в_правах|права|прав) (занимать|избирать|избираться|работать|преподавать|голосовать|',|'.|на)
  + Нину Петрову лишили права преподавать.
  - Нину Петрову лишили сна.

condition.rights-passive passive code=civic_rights fixed
  = [ ${any(short('лишен'))} ] @adj? (права|прав) (занимать|избирать|избираться|работать|преподавать|голосовать|',|'.)
  + Нина Петрова лишена права преподавать.
  - Нина Петрова лишена сна.

condition.papers-stayed plain code=papers_taken fixed
  = @papers=document (#unnamed|#person|@adverb){0,2} [ (остался|остались|остаются|остается|аннулировали|аннулированы|аннулирован|признали_недействительными|признали_недействительным) ] (в|у|'.|',|#facility|#place)
  + Паспорт остался в колонии.
  - Паспорт остался новым.

condition.left-without self code=papers_taken fixed needs=acted
  = [ (остался|осталась|остались|оказался|оказалась|оказались) ] без @adj{0,2} @papers=document
  + Нина Петрова осталась без паспорта.
  - Нина Петрова осталась без сна.

condition.bank-refused plain code=bank fixed
  = [ (отказал|отказали|отказывают|отказывает|отказано) ] ${PEOPLE}{0,3} (в|во) (открытии|выдаче|карте|карточке|счете|обслуживании|@adj|банковской){1,3}
  + Банк отказал Нине Петровой в открытии счёта.
  - Банк отказал Нине Петровой в беседе.

condition.refused-open plain code=bank fixed
  = [ (отказался|отказалась|отказались|отказывается|отказываются) ] (открыть|открывать|выдать|выдавать|обслуживать) ${PEOPLE}{0,2} ${CARD}
  + Банк отказался открыть ей счёт.
  - Банк отказался открыть ей дверь.

condition.exit-ban-on plain code=exit_ban fixed
  = (невыездной|невыездная|невыездным|невыездными|невыездные)
  + Она теперь невыездная.
  - Она теперь дома.

condition.turned-back verb code=exit_ban fixed
  = [ (развернули|сняли_с_поезда|сняли_с_автобуса|не_выпустили) ] (на_границе|из_страны|из_беларуси|за_границу)
  + Нину Петрову развернули на границе.
  - Нину Петрову развернули лицом.

condition.fired verb code=work fixed
  = (уволили|уволил|увольняют|уволить) (с_работы|из_школы|из_университета|из_больницы|после|за|по_статье|из)
  + Нину Петрову уволили с работы.
  - Нину Петрову уволили в запас.

condition.not-settled plain code=work polarity=restricted fixed
  = (устроиться|трудоустроиться|найти_работу|устроиться_на_работу)
  + Ей невозможно устроиться на работу.
  - Ей удалось устроиться.

condition.had-to-work plain code=work fixed
  = (обязан|обязана|обязаны|пришлось|вынужден|вынуждена|вынуждены) (устроиться|трудоустроиться|найти_работу|работать)
  + Ей пришлось устроиться на ферму.
  - Ей пришлось уйти.

condition.refused-work plain code=work fixed
  = [ (отказывают|отказали|отказано) ] ${PEOPLE}{0,2} (в_работе|в_приеме|в_приёме|в_трудоустройстве|в_приеме_на_работу)
  + Ей отказывают в работе.
  - Ей отказывают в хлебе.

condition.vote self code=civic_rights polarity=restricted fixed
  = [ ${CAN} ] @adverb? (голосовать|избираться|занимать_должности|участвовать_в_выборах)
  + Нина Петрова не может голосовать.
  - Нина Петрова может голосовать.
`,
)
