import type { ExposureBasis, ExposureLevel } from '#core/decision.ts'
import type { SiteLanguage } from '../language.ts'
import { type Forms, plural } from '../plural.ts'

const publishers: Record<SiteLanguage, Forms> = {
  be: { one: 'выдавец', few: 'выдаўцы', many: 'выдаўцоў', other: 'выдаўца' },
  ru: { one: 'издатель', few: 'издателя', many: 'издателей', other: 'издателя' },
  en: { one: 'publisher', other: 'publishers' },
}
const facts: Record<SiteLanguage, Forms> = {
  be: { one: 'сцвярджэнне', few: 'сцвярджэнні', many: 'сцвярджэнняў', other: 'сцвярджэння' },
  ru: { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' },
  en: { one: 'statement', other: 'statements' },
}
const counted = (language: SiteLanguage, n: number, forms: Record<SiteLanguage, Forms>) =>
  `${n} ${plural(language, n, forms[language])}`

const levels: Record<ExposureLevel, string> = { hidden: 'hidden', initials: 'shown by initials', public: 'shown by name' }
const bases: Record<ExposureBasis, string> = {
  public_figure: 'a public figure',
  widely_published: 'the name is widely published already',
  consent: 'the person agreed',
  safety: 'safety',
  wish: 'the person or the family asks so',
}
const choices: Record<ExposureLevel, string> = { hidden: 'Hide', initials: 'Show initials', public: 'Show the name' }
const choiceHints: Record<ExposureLevel, string> = {
  hidden: 'No page, ▮ in every quote. So it is as long as nobody decides.',
  initials: 'A page of their own under initials; in quotes and titles ▮ stands for the name.',
  public: 'A page of their own with the name; the name stands in quotes.',
}
const problems = {
  noLevel: 'Choose what is to be shown.',
  noBasis: 'Choose the basis of the decision.',
  basisShows: 'This is a reason to show. To hide somebody, choose “safety” or “the person or the family asks so”.',
  basisHides:
    'This is a reason to hide. To show somebody, choose what makes it right: consent, a public figure, already widely published.',
  noNames: 'Write the name as it is to be shown in each of the three languages.',
  badUntil: 'The day cannot be read. Write 2027-05-01, 2027-05 or 2027, or leave it empty.',
}

const en = {
  levels,
  bases,
  choices,
  choiceHints,
  problems,
  undecided: 'hidden: nobody has decided',
  apart: 'hidden again: since the decision, somebody taken for the same person was taken off',
  over: (date: string) => `hidden again: it was shown until ${date}`,
  untilWords: (date: string) => `until ${date}`,
  title: 'What may be shown',
  decidedBy: (who: string, when: string) => `Decided by ${who}, ${when}.`,
  note: 'Note',
  nobodyYet:
    'Nothing about this person is accepted yet, so there is nobody to show. Accept a statement first. Until then the person is hidden.',
  level: 'Show or hide',
  basis: 'Basis',
  choose: 'Choose',
  names: 'Name as it is shown',
  namesHint: 'Taken from the texts. Check each one: a text may have it in another case or language.',
  until: 'Until when',
  untilHint: 'Empty: until somebody decides otherwise. After that day the person is hidden again.',
  wish: 'The wish of the family, or another note',
  wishHint: 'For the team only. Never write the name of somebody hidden here, nor who told you.',
  save: 'Save',
  hideNow: 'Hide now',
  hideHelp:
    'Whatever shows less makes the published pages anew at once, and nothing else goes out with it. Nothing tells readers who vanished. What others have copied from the site cannot be called back.',
  afterSave: 'Saving changes nothing in public until somebody publishes.',
  wouldAppear: (n: number) =>
    n === 0 ? 'Nothing about this person would be shown' : `Would be shown: ${counted('en', n, facts)}`,
  onOwnPage: 'On a page of their own',
  onEvents: 'Named on the pages of events',
  inQuotes: (documents: string) => `The name would stand in quotes and titles from ${documents}.`,
  elsewhere: (n: number) => `Told already by ${counted('en', n, publishers)}; copies of one text count once.`,
  elsewhereNone: 'No publisher but ourselves has told of this person.',
}
const be: typeof en = {
  levels: { hidden: 'схавана', initials: 'паказваем ініцыялы', public: 'паказваем імя' },
  bases: {
    public_figure: 'публічная асоба',
    widely_published: 'імя ўжо шырока апублікавана',
    consent: 'чалавек даў згоду',
    safety: 'бяспека',
    wish: 'просіць чалавек або сям’я',
  },
  choices: { hidden: 'Схаваць', initials: 'Паказаць ініцыялы', public: 'Паказаць імя' },
  choiceHints: {
    hidden: 'Старонкі няма, у цытатах ▮. Так і ёсць, пакуль ніхто не вырашыў.',
    initials: 'Свая старонка пад ініцыяламі; у цытатах і загалоўках замест імя ▮.',
    public: 'Свая старонка з імем; імя стаіць у цытатах.',
  },
  problems: {
    noLevel: 'Выберыце, што паказваць.',
    noBasis: 'Выберыце падставу рашэння.',
    basisShows: 'Гэта прычына паказваць. Каб схаваць, выберыце «бяспека» або «просіць чалавек або сям’я».',
    basisHides: 'Гэта прычына хаваць. Каб паказаць, выберыце падставу: згода, публічная асоба, імя ўжо шырока апублікавана.',
    noNames: 'Напішыце, як паказваць імя, на кожнай з трох моў.',
    badUntil: 'Дату не ўдалося прачытаць. Напішыце 2027-05-01, 2027-05 або 2027 ці пакіньце пустым.',
  },
  undecided: 'схавана: ніхто не вырашаў',
  apart: 'зноў схавана: пасля рашэння аддзялілі таго, каго лічылі тым самым чалавекам',
  over: (date) => `зноў схавана: паказвалі да ${date}`,
  untilWords: (date) => `да ${date}`,
  title: 'Што можна паказваць',
  decidedBy: (who, when) => `Рашэнне: ${who}, ${when}.`,
  note: 'Нататка',
  nobodyYet:
    'Пра гэтага чалавека яшчэ нічога не прынята, таму і паказваць няма каго. Спачатку прыміце сцвярджэнне. Да таго чалавек схаваны.',
  level: 'Паказваць ці хаваць',
  basis: 'Падстава',
  choose: 'Выберыце',
  names: 'Як паказваць імя',
  namesHint: 'Узята з тэкстаў. Праверце кожнае: у тэксце яно можа стаяць у іншым склоне або на іншай мове.',
  until: 'Да якога дня',
  untilHint: 'Пуста: пакуль нехта не вырашыць інакш. Пасля гэтага дня чалавек зноў схаваны.',
  wish: 'Просьба сям’і або іншая нататка',
  wishHint: 'Толькі для каманды. Не пішыце тут ні імёнаў схаваных людзей, ні таго, хто вам сказаў.',
  save: 'Захаваць',
  hideNow: 'Схаваць цяпер',
  hideHelp:
    'Рашэнне паказваць менш адразу нанава робіць апублікаваныя старонкі, і больш нічога разам з ім не выходзіць. Хто знік, чытачам нідзе не кажам. Тое, што іншыя ўжо скапіявалі з сайта, вярнуць нельга.',
  afterSave: 'Пакуль нехта не апублікуе, на сайце нічога не мяняецца.',
  wouldAppear: (n) => (n === 0 ? 'Пра гэтага чалавека нічога не было б паказана' : `Было б паказана: ${counted('be', n, facts)}`),
  onOwnPage: 'На сваёй старонцы',
  onEvents: 'Імя на старонках падзей',
  inQuotes: (documents) => `Імя стаяла б у цытатах і загалоўках. Дзе яно ёсць: ${documents}.`,
  elsewhere: (n) => `Пра чалавека ўжо пісалі: ${counted('be', n, publishers)}; копіі аднаго тэксту лічацца адзін раз.`,
  elsewhereNone: 'Ніхто, акрамя нас, пра гэтага чалавека не пісаў.',
}
const ru: typeof en = {
  levels: { hidden: 'скрыто', initials: 'показываем инициалы', public: 'показываем имя' },
  bases: {
    public_figure: 'публичная фигура',
    widely_published: 'имя уже широко опубликовано',
    consent: 'человек дал согласие',
    safety: 'безопасность',
    wish: 'просит человек или семья',
  },
  choices: { hidden: 'Скрыть', initials: 'Показать инициалы', public: 'Показать имя' },
  choiceHints: {
    hidden: 'Страницы нет, в цитатах ▮. Так и есть, пока никто не решил.',
    initials: 'Своя страница под инициалами; в цитатах и заголовках вместо имени ▮.',
    public: 'Своя страница с именем; имя стоит в цитатах.',
  },
  problems: {
    noLevel: 'Выберите, что показывать.',
    noBasis: 'Выберите основание решения.',
    basisShows: 'Это причина показывать. Чтобы скрыть, выберите «безопасность» или «просит человек или семья».',
    basisHides:
      'Это причина скрывать. Чтобы показать, выберите основание: согласие, публичная фигура, имя уже широко опубликовано.',
    noNames: 'Напишите, как показывать имя, на каждом из трёх языков.',
    badUntil: 'Дату не удалось прочитать. Напишите 2027-05-01, 2027-05 или 2027 либо оставьте пустым.',
  },
  undecided: 'скрыто: никто не решал',
  apart: 'снова скрыто: после решения отделили того, кого считали тем же человеком',
  over: (date) => `снова скрыто: показывали до ${date}`,
  untilWords: (date) => `до ${date}`,
  title: 'Что можно показывать',
  decidedBy: (who, when) => `Решение: ${who}, ${when}.`,
  note: 'Заметка',
  nobodyYet:
    'Об этом человеке ещё ничего не принято, поэтому и показывать некого. Сначала примите утверждение. До этого человек скрыт.',
  level: 'Показывать или скрывать',
  basis: 'Основание',
  choose: 'Выберите',
  names: 'Как показывать имя',
  namesHint: 'Взято из текстов. Проверьте каждое: в тексте оно может стоять в другом падеже или на другом языке.',
  until: 'До какого дня',
  untilHint: 'Пусто: пока кто-нибудь не решит иначе. После этого дня человек снова скрыт.',
  wish: 'Просьба семьи или другая заметка',
  wishHint: 'Только для команды. Не пишите здесь ни имён скрытых людей, ни того, кто вам сказал.',
  save: 'Сохранить',
  hideNow: 'Скрыть сейчас',
  hideHelp:
    'Решение показывать меньше сразу заново делает опубликованные страницы, и больше ничего вместе с ним не выходит. Кто исчез, читателям нигде не говорим. То, что другие уже скопировали с сайта, вернуть нельзя.',
  afterSave: 'Пока кто-нибудь не опубликует, на сайте ничего не меняется.',
  wouldAppear: (n) => (n === 0 ? 'Об этом человеке ничего не было бы показано' : `Было бы показано: ${counted('ru', n, facts)}`),
  onOwnPage: 'На своей странице',
  onEvents: 'Имя на страницах событий',
  inQuotes: (documents) => `Имя стояло бы в цитатах и заголовках. Где оно есть: ${documents}.`,
  elsewhere: (n) => `О человеке уже писали: ${counted('ru', n, publishers)}; копии одного текста считаются один раз.`,
  elsewhereNone: 'Никто, кроме нас, об этом человеке не писал.',
}
export const exposure: Record<SiteLanguage, typeof en> = { be, ru, en }
