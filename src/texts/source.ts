import type { Edtf } from '#core/edtf.ts'
import type { PublisherKind } from '#core/source.ts'
import { dateInWords } from './dates.ts'
import type { SiteLanguage } from './language.ts'

const kinds: Record<PublisherKind, string> = {
  own_summary: 'our summary of other pages',
  media: 'media',
  human_rights: 'human-rights organisation',
  state: 'state',
  international: 'international organisation',
  tracker: 'tracker',
  social: 'social network',
  court: 'court',
  other: 'other',
}
const en = {
  kinds,
  untitled: 'A source without a title',
  publisher: 'Publisher',
  kind: 'Kind',
  published: 'Published',
  language: 'Language',
  languages: { en: 'English', ru: 'Russian', be: 'Belarusian', 'be-Latn': 'Belarusian in Latin letters', und: 'not known' },
  addresses: 'Addresses',
  noAddress: 'no address on record',
  copy: 'Copy',
  kept: 'Copy kept since',
  keptUndated: 'Copy kept',
  fingerprint: 'SHA-256',
  sealed: 'sealed SHA-256',
  forCourt: 'Copy: hash and seal for a court',
  secret: 'secret bytes',
  passages: 'Passages',
  passagesHelp:
    'Underlined is what a published statement rests on. ▮ stands for a hidden name, one for each, whatever its length.',
  quarter: 'Never more than a quarter of a source is shown.',
  whole: 'This is our own summary; it is shown whole.',
  passagesNone: 'No passage of this source may be shown.',
  statements: 'What rests on it',
  statementsNone: 'No published statement rests on this source.',
}
const be: typeof en = {
  kinds: {
    own_summary: 'наша зводка іншых старонак',
    media: 'медыя',
    human_rights: 'праваабарончая арганізацыя',
    state: 'дзяржава',
    international: 'міжнародная арганізацыя',
    tracker: 'спіс палітвязняў',
    social: 'сацыяльная сетка',
    court: 'суд',
    other: 'іншае',
  },
  untitled: 'Крыніца без назвы',
  publisher: 'Хто апублікаваў',
  kind: 'Від',
  published: 'Апублікавана',
  language: 'Мова',
  languages: { en: 'англійская', ru: 'руская', be: 'беларуская', 'be-Latn': 'беларуская лацінкай', und: 'невядома' },
  addresses: 'Адрасы',
  noAddress: 'адраса ў рэестры няма',
  copy: 'Копія',
  kept: 'Копія захоўваецца з',
  keptUndated: 'Копія захоўваецца',
  fingerprint: 'SHA-256',
  sealed: 'запячатаны SHA-256',
  forCourt: 'Копія: лік і пячатка для суда',
  secret: 'сакрэтныя байты',
  passages: 'Урыўкі',
  passagesHelp:
    'Падкрэслена тое, на чым трымаецца апублікаванае. ▮ стаіць замест схаванага імя, адзін знак на імя любой даўжыні.',
  quarter: 'Ніколі не паказваем больш за чвэрць крыніцы.',
  whole: 'Гэта наша зводка; яна паказаная цалкам.',
  passagesNone: 'З гэтай крыніцы ніводнага ўрыўка паказваць нельга.',
  statements: 'Што на ёй трымаецца',
  statementsNone: 'На гэтай крыніцы не трымаецца нічога апублікаванага.',
}
const ru: typeof en = {
  kinds: {
    own_summary: 'наша сводка других страниц',
    media: 'медиа',
    human_rights: 'правозащитная организация',
    state: 'государство',
    international: 'международная организация',
    tracker: 'список политзаключённых',
    social: 'социальная сеть',
    court: 'суд',
    other: 'другое',
  },
  untitled: 'Источник без названия',
  publisher: 'Кто опубликовал',
  kind: 'Вид',
  published: 'Опубликовано',
  language: 'Язык',
  languages: { en: 'английский', ru: 'русский', be: 'белорусский', 'be-Latn': 'белорусский латиницей', und: 'неизвестно' },
  addresses: 'Адреса',
  noAddress: 'адреса в реестре нет',
  copy: 'Копия',
  kept: 'Копия хранится с',
  keptUndated: 'Копия хранится',
  fingerprint: 'SHA-256',
  sealed: 'запечатанный SHA-256',
  forCourt: 'Копия: число и печать для суда',
  secret: 'секретные байты',
  passages: 'Отрывки',
  passagesHelp: 'Подчёркнуто то, на чём держится опубликованное. ▮ стоит вместо скрытого имени, один знак на имя любой длины.',
  quarter: 'Никогда не показываем больше четверти источника.',
  whole: 'Это наша сводка; она показана целиком.',
  passagesNone: 'Из этого источника ни одного отрывка показывать нельзя.',
  statements: 'Что на нём держится',
  statementsNone: 'На этом источнике не держится ничего опубликованного.',
}
export const source: Record<SiteLanguage, typeof en> = { be, ru, en }

/** “Copy kept since 22 November 2026, sealed SHA-256 1a2b…”. `digits`: how many of the seal. */
export function copyInWords(
  language: SiteLanguage,
  { on, seal }: { on: Edtf | null; seal: string },
  digits = seal.length,
): string {
  const t = source[language]
  const since = on === null ? t.keptUndated : `${t.kept} ${dateInWords(language, on, 'genitive')}`
  const shown = digits < seal.length ? `${seal.slice(0, digits)}…` : seal
  return `${since}, ${t.sealed} ${shown}`
}
