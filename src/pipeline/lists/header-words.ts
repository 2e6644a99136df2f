import type { Field } from './fields.ts'

type HeaderWords = { field: Field | null; heads: readonly string[]; examples: readonly string[] }

/** `heads` and `examples` are parted by bars and line ends. */
const row = (field: Field | null, heads: string, examples: string): HeaderWords => ({
  field,
  heads: listOf(heads),
  examples: listOf(examples),
})

const listOf = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Words that change nothing of what a heading says. */
export const NEUTRAL_WORDS = `сегодня сёння сёньня today дат* date дзень день day число год года гады гадоў лет у ў в на да по па к до і и й and of the on in at by to for a an
  або или or дд мм гг гггг дм рррр dd mm yy yyyy yr yrs years year ук кк рб рэспублік* республик* беларус* belarus уголовн* крымінальн* криминальн* кодэкс*
  кодекс* суд* суда court вынесен* вынясенн* наказан* пакаран* заключен* зняволен* палітвязн* политзаключ* палітзняв* вязн* узник* prisoner* person
  человек* чалавек* поўн* полн* full текущ* бягуч* настоящ* цяпер сейчас time время час current now last known последн* известн* апошн* вядом*
  рег* номер нумар no № criminal code з с под стражей пад вартай volume`

/** Words by which a heading speaks of what is to come, is not certain, or is somebody else's: such a column is left aside. */
export const OTHER_WORDS = `план* запланав* заплан* ожид* чака* возмож* магчым* расчетн* разлік* должен должна должны павінен павінна павінны предпол* предстоя* меркаван*
  примерн* ориентировочн* прыкладн* прыблізн* арыентыровачн* вероятн* верагодн* будущ* будуч* неподтвержд* непацверджан* прогноз* прагноз*
  expected planned possible estimated projected due scheduled should unconfirmed likely future anticipated earliest predicted
  ребен* дет* дзіц* дзец* матери мать маці отца отец бацькі жен жена жены жонк* муж мужа сын* доч* дач* брат* сястр* сестр* сваяк* родственник* родств* родных родн* супруг*
  адвокат* адвакат* судь* суддз* следоват* следч* прокурор* пракурор*
  child children mother mothers father fathers wife wifes husband husbands spouse son sons daughter daughters brother sister relative* lawyer* judge judges
  prosecutor* investigator* шизо шіза пкт`

/**
 * Headings of columns in three languages. `heads`: words a heading holds, all of them, in any order; `*` stands for any ending. Whole headings
 * go before parts; then the heading with more words, then with longer ones, is meant; `examples` are headings it is tried on. `null`: a heading that names nothing of ours,
 * and would be taken for something else.
 */
export const HEADER_WORDS: readonly HeaderWords[] = [
  row(
    'name',
    `фио | ф и о | піб | п і б | піп | name | full name | person | prisoner | палітвяз* | политзаключ*
    палітзняв* | фамил* им* | прозв* ім* | прозьв* ім* | фамил* имя отчеств* | прозв* імя па бацьк*
    прозьв* імя па бацьк* | surname name | last first name | first last name | полное имя | поўнае імя`,
    `ФИО | Ф.И.О. | Имя и фамилия | Фамилия, имя, отчество | Прозвішча, імя, імя па бацьку | Імя і прозвішча
    Full name | Name | Политзаключённый | Палітвязень | ПІБ | Name of prisoner`,
  ),
  row('surname', 'фамил* | прозв* | прозьв* | surname | last name | family name', 'Фамилия | Прозвішча | Surname | Last name'),
  row('given', 'имя | імя | given name* | first name | forename', 'Имя | Імя | First name | Given names'),
  row('patronymic', 'отчеств* | па бацьк* | імя па бацьк* | patronymic | middle name', 'Отчество | Імя па бацьку | Patronymic'),
  row(
    'birth',
    `дат* нар | год* нар | нар | рожд* | дат* рожд* | год* рожд* | нараджэн* | нарадж* | народзін* | дат* нарадж* | год* нарадж* | д р | г р
    г н | birth* | date birth | birth date | birth year | year birth | born | dob | yob`,
    `Дата рождения | Год рожд. | Г.р. | Дата нараджэння | Год нараджэння | Г.н. | Date of birth | Born | DOB
    Birth year`,
  ),
  row(null, 'мест* рожд* | мес* нарадж* | place birth | birthplace', 'Место рождения | Place of birth'),
  row('gender', 'пол | гендар* | sex | gender', 'Пол | Гендар | Sex | Gender'),
  row(
    'place',
    `город* | горад* | место жит* | мес* жыхар* | мес* прожив* | мест* прожив* | регион* | рэгіён* | область
    вобласць | адрес* | адрас* | city | town | region | residence | place residence | address | населен* пункт*
    населён* пункт* | насел* пункт*`,
    'Город | Горад | Место жительства | Месца жыхарства | City | Place of residence | Region',
  ),
  row(
    'detained',
    `задерж* арест* | затрым* арышт* | detained arrested | arrested detained | detention arrest | задерж* | дат* задерж* | арест* | дат* арест* | задержан* | затрым* | дат* затрым* | арышт* | дат* арышт*
    под страж* | пад вартай | detained | arrested | date arrest | arrest date | date detention | detention date
    detention | arrest | custody since | held since`,
    `Дата задержания | Задержан | Дата ареста | Дата затрымання | Затрыманы | Date of arrest | Detained
    Date of detention`,
  ),
  row(
    'arrest_place',
    `мест* задерж* | где задерж* | город задерж* | мес* затрым* | дзе затрым* | горад затрым* | place arrest
    arrest place | place detained | where arrested | where detained | city arrest`,
    'Место задержания | Где задержан | Месца затрымання | Дзе затрымалі | Place of arrest | Where detained',
  ),
  row(
    'articles',
    `стать* обвинен* | стать* част* | артык* абвінавач* | артык* част* | charge* article* | стать* | стат* ук | ст ук | обвинен* | артык* | арт | арт кк | абвінавач* | article* | charge*
    criminal code`,
    `Статья | Статьи УК | Ст. УК | Артыкул | Артыкулы КК | Абвінавачанне | Article | Charges
    Articles of the Criminal Code`,
  ),
  row(
    'term',
    `срок* пригов* | срок* лишен* свободы | тэрмін* прысуд* | тэрмін* пазбаўлен* волі | срок* | пригов* | наказан* | мер* наказан* | тэрмін* | прысуд* | пакаран* | мер* пакаран* | колькасц* гад*
    sentence* | term | punishment | years | length sentence | prison term | verdict`,
    `Срок | Приговор | Наказание | Срок (лет) | Тэрмін | Прысуд | Мера пакарання | Sentence | Prison term
    Term (years)`,
  ),
  row(
    'sentenced',
    `date sentencing | sentencing date | дат* пригов* | дат* суд* | день пригов* | осужд* | дат* осужд* | дат* прысуд* | асуджан* | дат* асудж*
    дзень прысуд* | sentence date | date sentence | sentenced on | date verdict | verdict date
    convicted | date conviction | trial date | date trial`,
    `Дата приговора | Дата суда | Осуждён | Дата прысуду | Дата суда | Асуджаны | Date of sentence | Sentenced on
    Verdict date`,
  ),
  row(
    'facility',
    `исправит* колони* | колони* тюрьм* | где отбыва* | папраўч* калоні* | калоні* турм* | дзе адбыва* | prison colony | колони* | учрежден* | место содерж* | мест* отбыв* | мест* заключ* | где содерж* | где находит* | тюрьм*
    сизо | исправ* учрежд* | калоні* | установ* | мес* утрым* | мес* зняв* | мес* адбыв* | дзе утрым*
    дзе знаход* | турм* | сіза | папраўч* установ* | prison | colony | facility | place detention
    place imprisonment | where held | place custody | held | penal colony`,
    `Колония | Место содержания | Место отбывания наказания | Учреждение | Калонія | Месца ўтрымання
    Месца зняволення | Установа | Prison | Facility | Place of detention | Place of imprisonment | Where held
    Penal colony`,
  ),
  row(
    'status',
    'статус* | состоян* | положен* | стан | становіш* | status | state | current status | situation',
    'Статус | Состояние | Стан | Становішча | Status | Current status',
  ),
  row(
    'released',
    `дат* освобожд* из колонии | дат* освобожд* из тюрьмы | дат* выход* на свободу | дат* вызвал* з калоніі | дат* вызвал* з турмы | дат* выхад* на волю | release* from prison | release* from custody | освобожд* | дат* освобожд* | дат* выход* | вышел | вышла | дат* вызвал* | вызвал* | дат* выхад* | выйш*
    на свабод* з | released | released on | date release | release date | freed | free since`,
    'Дата освобождения | Освобождён | Дата вызвалення | Вызвалены | Release date | Date of release | Released on',
  ),
  row(
    'died',
    `дат* смерт* | день смерт* | смерт* | умер | умерла | дат* гибел* | погиб | дат* смерц* | дзень смерц* | смерць | памёр | памерла | загінуў
    дат* гібел* | death date | date death | died | died on | death | deceased`,
    'Дата смерти | Умер | Умерла | Дата гибели | Дата смерці | Памёр | Памерла | Смерць | Died on | Date of death | Died',
  ),
  row(
    null,
    'мест* смерт* | месц* смерц* | причин* смерт* | прычын* смерц* | place death | cause death',
    'Место смерти | Прычына смерці | Cause of death',
  ),
  row(
    'release_kind',
    `legal ground* release | основан* освобожд* | вид освобожд* | причин* освобожд* | как освобожд* | тип освобожд* | падстав* вызвал*
    від вызвал* | прычын* вызвал* | як вызвал* | тып вызвал* | kind release | release kind | release type
    type release | ground* release | reason release | how released | release reason`,
    `Основание освобождения | Вид освобождения | Падстава вызвалення | Як вызвалены | Kind of release
    Grounds for release | Release type`,
  ),
  row(
    null,
    `ожид* освобожд* | конец срок* | дат* конца срок* | канец тэрмін* | чакан* вызвал* | expected release
    end term | end sentence | планов* освобожд*`,
    'Конец срока | Канец тэрміну | Expected release date | End of term | Ожидаемое освобождение',
  ),
  row(
    'recognised',
    `признан* | дат* признан* | признан* политз* | прызнан* | дат* прызнан* | прызнан* паліт* | recognised
    recognized | date recogn* | recognition | recogn* political prisoner | recognition date`,
    `Признан политзаключённым | Дата признания | Прызнаны палітвязнем | Дата прызнання | Recognised on
    Date of recognition`,
  ),
  row(
    'id',
    `id | код | идентификатор* | ідэнтыфікатар* | uid | uuid | record id | person id | prisoner id
    номер карточ* | нумар картк* | case id | slug`,
    'ID | id | Код | Идентификатор | Ідэнтыфікатар | Нумар карткі | Person ID | Record ID',
  ),
  row('ignore', '№ | n | no | п п | номер | нумар | № п п | nr | number | # | n п п', '№ | № п/п | No. | # | Нумар | Номер'),
  row(
    'note',
    `примеч* | коммент* | заметк* | заўваг* | нататк* | камент* | note* | comment* | remark* | дополнительн*
    дадатков* | описан* | апісан* | description`,
    'Примечание | Комментарий | Заўвага | Нататкі | Каментар | Notes | Comments | Description',
  ),
  row(
    'link',
    `ссылк* | источник* | спасылк* | крыніц* | link* | url | source* | website | сайт | профил* | профіл*
    profile`,
    'Ссылка | Источник | Спасылка | Крыніца | Link | URL | Source | Profile',
  ),
]
