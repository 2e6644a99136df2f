import type { FlagCode } from '#core/extraction.ts'
import type { MentionKind } from '#core/mention.ts'
import type { SiteLanguage } from './language.ts'

type Kinds = Record<MentionKind, string>
type Flags = Record<FlagCode, string>
const kinds: Kinds = {
  person: 'person',
  date: 'date',
  count: 'count',
  term: 'term',
  place: 'place',
  organisation: 'organisation',
  article: 'article',
  quote: 'quote',
  unnamed: 'unnamed',
  facility: 'prison',
  document: 'document',
  measure: 'measure',
}
const flags: Flags = {
  parts_exceed_total: 'The parts add up to more than the whole.',
  names_exceed_count: 'More people are named than were counted.',
  series_falls: 'A running total is lower than an earlier one.',
  impossible_date: 'There is no such date.',
  ambiguous_person: 'It is not certain who is meant.',
  possible_same: 'Two names may be one person.',
}
const en = {
  kinds,
  flags,
  formTitle: 'Read a text',
  formLede:
    'Paste an article. It comes back with everything marked that the program understood: who, when, how many, and what is said to have happened or not.',
  private: 'Nothing pasted here is stored, logged or sent on.',
  example: 'The text below is an invented example. One click reads it.',
  text: 'Text of an article',
  day: 'Day it was published',
  dayHint: 'For example 2026-05-14. Words such as “Tuesday” are counted from it. May stay empty.',
  language: 'Language of the text',
  languageAuto: 'told by the text',
  languages: { en: 'English', ru: 'Russian', be: 'Belarusian', 'be-Latn': 'Belarusian in Latin letters' },
  read: 'Read the text',
  again: 'Read another text',
  resultTitle: 'What this text says, and how',
  found: (statements: string, negative: string, notDone: string) =>
    `Found: ${statements}. Negative or denied: ${negative}. Only planned, possible or demanded: ${notDone}. A machine read this; a person decides.`,
  foundNone:
    'No statement was found. That does not mean that the text says nothing: the program reads English, Russian and Belarusian reports on imprisonment and release.',
  theText: 'The text',
  published: (date: string) => `published: ${date}`,
  legend:
    'Under each mark stands its kind. A box after the words is a statement, with the number it has in the list: a full line is said to have happened, a broken line is only planned, possible or demanded, a heavy edge is not so or denied.',
  statements: 'Statements',
  inText: (n: string) => `Statement ${n} in the text`,
  saidBy: 'said by',
  check: 'Please check',
  checkNone: 'Nothing was found that does not add up.',
  uncovered: 'These sentences speak of release, and no statement about it was found in them:',
  rule: 'rule',
  wrong: 'Error',
  empty: 'There is no text to read. Paste the text of an article.',
  badDay: 'The day was not understood. Write it as 2026-05-14. Your text is kept below.',
  tooLong: 'The text is longer than 1 MB. Nothing was read. Your text is kept below; read it in parts.',
  tooLarge: 'What was sent is too large to be taken in. Nothing was read. Go back in your browser: your text is still there.',
  badForm: 'The text did not arrive as a form of this page. Nothing was read.',
  elsewhere: 'This page answers only on this computer and only to itself.',
}
const be: typeof en = {
  kinds: {
    person: 'асоба',
    date: 'дата',
    count: 'колькасць',
    term: 'тэрмін',
    place: 'месца',
    organisation: 'арганізацыя',
    article: 'артыкул',
    quote: 'цытата',
    unnamed: 'без імя',
    facility: 'турма',
    document: 'дакумент',
    measure: 'мера',
  },
  flags: {
    parts_exceed_total: 'Часткі ў суме большыя за цэлае.',
    names_exceed_count: 'Названа больш людзей, чым палічана.',
    series_falls: 'Агульны лік меншы за ранейшы.',
    impossible_date: 'Такой даты няма.',
    ambiguous_person: 'Незразумела, хто маецца на ўвазе.',
    possible_same: 'Два імені могуць належаць аднаму чалавеку.',
  },
  formTitle: 'Прачытаць тэкст',
  formLede: 'Устаўце артыкул. Ён вернецца з пазнакамі: што праграма зразумела — хто, калі, колькі, што сталася, а што не.',
  private: 'Устаўленае тут не захоўваецца, не запісваецца ў журнал і нікуды не адсылаецца.',
  example: 'Тэкст унізе — выдуманы прыклад. Прачытаць яго можна адным націскам.',
  text: 'Тэкст артыкула',
  day: 'Дзень публікацыі',
  dayHint: 'Напрыклад, 2026-05-14. Ад яго лічацца словы кшталту «ў аўторак». Можна не запаўняць.',
  language: 'Мова тэксту',
  languageAuto: 'вызначыць па тэксце',
  languages: { en: 'англійская', ru: 'руская', be: 'беларуская', 'be-Latn': 'беларуская лацінкай' },
  read: 'Прачытаць тэкст',
  again: 'Прачытаць іншы тэкст',
  resultTitle: 'Што кажа гэты тэкст і як',
  found: (statements, negative, notDone) =>
    `Знойдзена: ${statements}. Адмоўных або абвергнутых: ${negative}. Толькі планы, магчымасці або патрабаванні: ${notDone}. Гэта чытала машына; вырашае чалавек.`,
  foundNone:
    'Сцвярджэнняў не знойдзена. Гэта не значыць, што тэкст нічога не кажа: праграма чытае па-беларуску, па-руску і па-англійску паведамленні пра зняволенне і вызваленне.',
  theText: 'Тэкст',
  published: (date) => `апублікавана: ${date}`,
  legend:
    'Пад кожнай пазнакай напісаны яе від. Рамка пасля слоў — сцвярджэнне з нумарам, які ў яго ў спісе: суцэльная лінія — сказана, што так было; перарывістая — толькі план, магчымасць або патрабаванне; тоўсты край — не было або адмаўляюць.',
  statements: 'Сцвярджэнні',
  inText: (n) => `Сцвярджэнне ${n} у тэксце`,
  saidBy: 'кажа',
  check: 'Праверце, калі ласка',
  checkNone: 'Нічога, што не сыходзіцца, не знойдзена.',
  uncovered: 'У гэтых сказах гаворка пра вызваленне, але сцвярджэнняў пра яго не знойдзена:',
  rule: 'правіла',
  wrong: 'Памылка',
  empty: 'Няма чаго чытаць. Устаўце тэкст артыкула.',
  badDay: 'Дзень не зразумелы. Напішыце яго як 2026-05-14. Ваш тэкст захаваўся ўнізе.',
  tooLong: 'Тэкст даўжэйшы за 1 МБ. Нічога не прачытана. Ваш тэкст захаваўся ўнізе; чытайце яго часткамі.',
  tooLarge: 'Дасланае завялікае. Нічога не прачытана. Вярніцеся ў браўзеры назад: ваш тэкст яшчэ там.',
  badForm: 'Тэкст прыйшоў не з формы гэтай старонкі. Нічога не прачытана.',
  elsewhere: 'Гэтая старонка адказвае толькі на гэтым камп’ютары і толькі сама сабе.',
}
const ru: typeof en = {
  kinds: {
    person: 'лицо',
    date: 'дата',
    count: 'количество',
    term: 'срок',
    place: 'место',
    organisation: 'организация',
    article: 'статья',
    quote: 'цитата',
    unnamed: 'без имени',
    facility: 'тюрьма',
    document: 'документ',
    measure: 'мера',
  },
  flags: {
    parts_exceed_total: 'Части в сумме больше целого.',
    names_exceed_count: 'Названо больше людей, чем посчитано.',
    series_falls: 'Общее число меньше прежнего.',
    impossible_date: 'Такой даты нет.',
    ambiguous_person: 'Неясно, о ком речь.',
    possible_same: 'Два имени могут принадлежать одному человеку.',
  },
  formTitle: 'Прочитать текст',
  formLede: 'Вставьте статью. Она вернётся с пометками: что программа поняла — кто, когда, сколько, что произошло, а что нет.',
  private: 'Вставленное здесь не сохраняется, не записывается в журнал и никуда не отсылается.',
  example: 'Текст ниже — выдуманный пример. Прочитать его можно одним нажатием.',
  text: 'Текст статьи',
  day: 'День публикации',
  dayHint: 'Например, 2026-05-14. От него считаются слова вроде «во вторник». Можно не заполнять.',
  language: 'Язык текста',
  languageAuto: 'определить по тексту',
  languages: { en: 'английский', ru: 'русский', be: 'белорусский', 'be-Latn': 'белорусский латиницей' },
  read: 'Прочитать текст',
  again: 'Прочитать другой текст',
  resultTitle: 'Что говорит этот текст и как',
  found: (statements, negative, notDone) =>
    `Найдено: ${statements}. Отрицательных или отрицаемых: ${negative}. Только планы, возможности или требования: ${notDone}. Это читала машина; решает человек.`,
  foundNone:
    'Утверждений не найдено. Это не значит, что текст ничего не говорит: программа читает по-белорусски, по-русски и по-английски сообщения о заключении и освобождении.',
  theText: 'Текст',
  published: (date) => `опубликовано: ${date}`,
  legend:
    'Под каждой пометкой написан её вид. Рамка после слов — утверждение с номером, который у него в списке: сплошная линия — сказано, что так было; прерывистая — только план, возможность или требование; толстый край — не было или отрицают.',
  statements: 'Утверждения',
  inText: (n) => `Утверждение ${n} в тексте`,
  saidBy: 'говорит',
  check: 'Проверьте, пожалуйста',
  checkNone: 'Ничего, что не сходится, не найдено.',
  uncovered: 'В этих предложениях речь об освобождении, но утверждений о нём не найдено:',
  rule: 'правило',
  wrong: 'Ошибка',
  empty: 'Нечего читать. Вставьте текст статьи.',
  badDay: 'День не понят. Напишите его как 2026-05-14. Ваш текст сохранился ниже.',
  tooLong: 'Текст длиннее 1 МБ. Ничего не прочитано. Ваш текст сохранился ниже; читайте его частями.',
  tooLarge: 'Присланное слишком велико. Ничего не прочитано. Вернитесь в браузере назад: ваш текст ещё там.',
  badForm: 'Текст пришёл не из формы этой страницы. Ничего не прочитано.',
  elsewhere: 'Эта страница отвечает только на этом компьютере и только самой себе.',
}
export const paste: Record<SiteLanguage, typeof en> = { be, ru, en }

/** Invented: the country, the people and the events. */
export const EXAMPLE: Record<SiteLanguage, { text: string; day: string }> = {
  en: {
    day: '2026-05-14',
    text: `On Tuesday the president pardoned 31 prisoners, 22 of them political. 19 people were taken out of the country, and their passports were taken away.

Among those released is Lena Marov, who had been sentenced to seven years in prison. Her colleague Pavel Ditrich was not pardoned: he refused to write a petition for pardon.

The government denies that there was an exchange. The envoy Anna Weiss said that sanctions on the port will be lifted in June. No sentence has been annulled.

“Nobody showed us any decision,” Lena Marov said. The release of about 40 more people is planned before September. Since July 2025, 140 people have been released.`,
  },
  be: {
    day: '2026-05-14',
    text: `У аўторак прэзідэнт памілаваў 31 зняволенага, з іх 22 палітвязні. 19 чалавек вывезлі з краіны і адабралі ў іх пашпарты.

Сярод вызваленых — Алена Мароўская, асуджаная на сем гадоў калоніі. Яе калегу Паўла Дзітрыха не памілавалі: ён адмовіўся пісаць прашэнне пра памілаванне.

Урад адмаўляе, што гэта быў абмен. Пасланніца Ганна Вайс сказала, што ў чэрвені з порта здымуць санкцыі. Ніводзін прысуд не скасаваны.

«Ніякага рашэння нам не паказалі», — сказала Алена Мароўская. Да верасня плануецца вызваліць яшчэ каля 40 чалавек. З ліпеня 2025 года вызвалілі 140 чалавек.`,
  },
  ru: {
    day: '2026-05-14',
    text: `Во вторник президент помиловал 31 заключённого, из них 22 политзаключённых. 19 человек вывезли из страны и отобрали у них паспорта.

Среди освобождённых — Елена Маровская, осуждённая на семь лет колонии. Её коллегу Павла Дитриха не помиловали: он отказался писать прошение о помиловании.

Правительство отрицает, что это был обмен. Посланница Анна Вайс сказала, что в июне с порта снимут санкции. Ни один приговор не отменён.

«Никакого решения нам не показали», — сказала Елена Маровская. До сентября планируется освободить ещё около 40 человек. С июля 2025 года освободили 140 человек.`,
  },
}
