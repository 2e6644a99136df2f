import type { Offer, OfferKind, RuleLanguage } from '../types.ts'
import { type Chance, chanceOf } from './chance.ts'
import { OF_NUMBER, OF_TEXT } from './disguise.ts'

/** Offers with a way to be reached hidden in them: five languages, every kind of contact, every disguise, also two at once. */
export type Hidden = { offer: Offer; contact: string; how: string }

const LANGUAGES: readonly RuleLanguage[] = ['be', 'ru', 'en', 'pl', 'lt']
const CARRIERS: Readonly<Record<RuleLanguage, readonly (readonly [OfferKind, string, string])[]>> = {
  be: [
    ['job', 'Пекар у Беластоку', 'Поўны дзень, дамова, 4200 злотых да выліку падаткаў.'],
    ['housing', 'Пакой у Вільні', 'Пакой з замком, восем хвілін да вакзала, да 30 чэрвеня.'],
    ['notice', 'Курсы', 'Заняткі па аўторках, група да 12 чалавек.'],
  ],
  ru: [
    ['job', 'Помощник повара', 'Смены по 8 часов, договор, 1150 евро в месяц.'],
    ['housing', 'Комната в Каунасе', 'Отдельная комната, 14 м², до 31.08.2026.'],
    ['notice', 'Перевод справок', 'Перевожу на польский, бесплатно, до пяти страниц.'],
  ],
  en: [
    ['job', 'Kitchen helper', 'Five days a week, a written contract, 1,150 EUR a month.'],
    ['housing', 'A room in Kaunas', 'A room with a lock, 14 m², until 31.08.2026.'],
    ['notice', 'English lessons', 'Lessons on Tuesdays at 18:00, free of charge.'],
  ],
  pl: [
    ['job', 'Pomoc kuchenna', 'Umowa o pracę, 4800 zł brutto, zmiany 8:00-16:00.'],
    ['housing', 'Pokój w Białymstoku', 'Pokój z zamkiem, 14 m², do 31.08.2026.'],
    ['notice', 'Tłumaczenia', 'Tłumaczę zaświadczenia bezpłatnie, do pięciu stron.'],
  ],
  lt: [
    ['job', 'Virtuvės pagalbininkas', 'Darbo sutartis, 1150 eurų per mėnesį, 8:00-17:00.'],
    ['housing', 'Kambarys Kaune', 'Atskiras kambarys, 14 m², iki 2026-08-31.'],
    ['notice', 'Lietuvių kalbos pamokos', 'Pamokos antradieniais 18:00, nemokamai.'],
  ],
}
const AT: Readonly<Record<RuleLanguage, readonly string[]>> = {
  be: ['@', '(at)', ' сабака ', '[сабака]', ' sabaka '],
  ru: ['@', ' собака ', '(собака)', ' sobaka ', '{at}'],
  en: ['@', ' at ', '(at)', '[at]', ' [ at ] '],
  pl: ['@', ' małpa ', '(małpa)', ' malpa ', '(at)'],
  lt: ['@', ' eta ', '(eta)', '[eta]', ' at '],
}
const DOT: Readonly<Record<RuleLanguage, readonly string[]>> = {
  be: ['.', ' кропка ', '(кропка)', ' kropka '],
  ru: ['.', ' точка ', '(точка)', ' tochka '],
  en: ['.', ' dot ', '(dot)', ' [.] '],
  pl: ['.', ' kropka ', '(kropka)', '(.)'],
  lt: ['.', ' taškas ', '(taškas)', ' taskas '],
}
const LEADS: Readonly<Record<RuleLanguage, readonly string[]>> = {
  be: ['Пішыце: ', 'Кантакт ', 'Пытанні сюды: ', ''],
  ru: ['Пишите: ', 'Связь ', 'Вопросы сюда: ', ''],
  en: ['Write to ', 'Contact: ', 'Questions go to ', ''],
  pl: ['Proszę pisać: ', 'Kontakt ', 'Pytania tutaj: ', ''],
  lt: ['Rašykite: ', 'Kontaktas ', 'Klausimai čia: ', ''],
}
const SAME: Readonly<Record<RuleLanguage, readonly string[]>> = {
  be: ['нік той жа, што ў інсце', 'шукайце мяне ў тэлеграме', 'кантакт у QR-кодзе'],
  ru: ['ник тот же, что в инсте', 'ищите меня в телеге', 'контакт в QR-коде', 'пишите в личку'],
  en: ['same nick as in Insta', 'find me on Facebook', 'scan the QR for my contact', 'dm me'],
  pl: ['nick jak na Insta', 'szukaj mnie na fejsie', 'kontakt w kodzie QR', 'odezwij się na priv'],
  lt: ['slapyvardis kaip Instagrame', 'ieškokite manęs feisbuke arba Facebook', 'kontaktas QR kode', 'rašykite į asmenines'],
}
const NAMES = ['ivan', 'petrova', 'jonas', 'kasia', 'marek', 'alesia', 'dziadzka', 'sonia']
const HOUSES = ['gmail', 'proton', 'mail', 'poczta', 'inbox', 'tut', 'wp']
const ENDS = ['com', 'ru', 'pl', 'lt', 'by', 'org']
const STREETS: Readonly<Record<RuleLanguage, (n: number) => string>> = {
  be: (n) => `вул. Садовая, д. ${n}`,
  ru: (n) => `улица Садовая, дом ${n}`,
  en: (n) => `${n} Garden Street`,
  pl: (n) => `ul. Ogrodowa ${n}`,
  lt: (n) => `Sodų g. ${n}`,
}

const digits = (chance: Chance, n: number) => Array.from({ length: n }, () => String(chance.below(10))).join('')
const nick = (chance: Chance) =>
  `${chance.pick(NAMES)}${chance.pick(['', '_', ''])}${chance.pick(NAMES)}${chance.pick(['', '7', '88', ''])}`
const phone = (chance: Chance) =>
  chance.pick([
    () => `+48 ${5 + chance.below(3)}${digits(chance, 2)} ${digits(chance, 3)} ${digits(chance, 3)}`,
    () => `+370 6${digits(chance, 2)} ${digits(chance, 5)}`,
    () => `8 6${digits(chance, 2)} ${digits(chance, 5)}`,
    () => `+375 (29) ${digits(chance, 3)}-${digits(chance, 2)}-${digits(chance, 2)}`,
    () => `${5 + chance.below(3)}${digits(chance, 8)}`,
    () => `80 44 ${digits(chance, 7)}`,
  ])()

type Making = { contact: string; words: string; isNumber: boolean; only?: readonly string[] }
const SHORT_WAYS = ['plain', 'capitals', 'zeroWidth', 'fullWidth', 'marks', 'entities', 'override']

const MAKERS: readonly ((chance: Chance, language: RuleLanguage) => Making)[] = [
  (chance) => ({ contact: 'phone', words: phone(chance), isNumber: true }),
  (chance) => ({ contact: 'phone', words: phone(chance), isNumber: true }),
  (chance, language) => ({
    contact: 'mail',
    words: `${nick(chance)}${chance.pick(AT[language])}${chance.pick(HOUSES)}${chance.pick(DOT[language])}${chance.pick(ENDS)}`,
    isNumber: false,
    only: [...SHORT_WAYS, 'homoglyphs', 'bold', 'mono'],
  }),
  (chance) => ({ contact: 'mail', words: `${nick(chance)}@${chance.pick(HOUSES)}.${chance.pick(ENDS)}`, isNumber: false }),
  (chance) => ({ contact: 'nick', words: `@${nick(chance)}`, isNumber: false }),
  (chance) => ({
    contact: 'link',
    words: `${chance.pick(['t.me/', 'https://t.me/', 'wa.me/', 'vk.com/', 'viber://chat?number=', 'signal.me/#p/', 'm.me/'])}${nick(chance)}`,
    isNumber: false,
  }),
  (chance) => ({
    contact: 'link',
    words: `${chance.pick(['t', 'wa'])}${chance.pick([' . ', ' dot ', ' точка ', '[.]', ' kropka ', ' taškas '])}me${chance.pick(['/', ' / ', ' slash '])}${nick(chance)}`,
    isNumber: false,
    only: SHORT_WAYS,
  }),
  (chance, language) => ({
    contact: 'site',
    words: `${chance.pick(NAMES)}-${chance.pick(NAMES)}${chance.pick(DOT[language])}${chance.pick(ENDS)}`,
    isNumber: false,
    only: [...SHORT_WAYS, 'bold', 'homoglyphs'],
  }),
  (chance) => ({
    contact: 'service',
    words: `${chance.pick(['telegram', 'whatsapp', 'viber', 'instagram', 'facebook', 'signal', 'tg', 'skype'])}: ${nick(chance)}`,
    isNumber: false,
  }),
  (chance) => ({
    contact: 'service',
    words: `${chance.pick(['телеграм', 'ватсап', 'вайбер', 'инста', 'телега', 'тг', 'скайп'])} ${nick(chance)}${chance.pick(['1', '_77', '5'])}`,
    isNumber: false,
    only: [...SHORT_WAYS, 'homoglyphs', 'spaced', 'leet'],
  }),
  (chance, language) => ({
    contact: 'hint',
    words: chance.pick(SAME[language]),
    isNumber: false,
    only: ['plain', 'capitals', 'zeroWidth', 'marks', 'entities', 'homoglyphs'],
  }),
  (chance) => ({
    contact: 'account',
    words: `PL${digits(chance, 2)} ${Array.from({ length: 6 }, () => digits(chance, 4)).join(' ')}`,
    isNumber: true,
  }),
  (chance) => ({
    contact: 'card',
    words: Array.from({ length: 4 }, () => digits(chance, 4)).join(chance.pick([' ', '-', ''])),
    isNumber: true,
  }),
  (chance) => ({
    contact: 'wallet',
    words: `0x${Array.from({ length: 40 }, () => chance.pick(Array.from('0123456789abcdef'))).join('')}`,
    isNumber: false,
    only: SHORT_WAYS,
  }),
  (chance, language) => ({
    contact: 'street',
    words: STREETS[language](1 + chance.below(120)),
    isNumber: false,
    only: ['plain', 'zeroWidth', 'marks', 'fullWidth', 'entities'],
  }),
  (chance) => ({
    contact: 'place',
    words: `5${1 + chance.below(4)}.${digits(chance, 5)}, 2${chance.below(9)}.${digits(chance, 5)}`,
    isNumber: false,
    only: ['plain', 'zeroWidth', 'fullWidth', 'marks'],
  }),
]

/** Offers, one after another; the same seed makes the same. */
export function* hiddenContacts(count: number, seed: number): Generator<Hidden> {
  const chance = chanceOf(seed)
  for (let i = 0; i < count; i++) {
    const language = LANGUAGES[i % LANGUAGES.length] ?? 'be'
    const { contact, words, isNumber, only } = chance.pick(MAKERS)(chance, language)
    const ways = isNumber ? OF_NUMBER : OF_TEXT
    const how = chance.pick((only ?? Object.keys(ways)).filter((way) => way in ways))
    const again = chance.below(4) === 0 ? chance.pick(['zeroWidth', 'fullWidth', 'marks']) : 'plain'
    const first = ways[how]?.(words, chance, language) ?? words
    const hidden =
      how === 'base64' || how === 'hex' || how === 'entities' ? first : (OF_TEXT[again]?.(first, chance, language) ?? first)
    const [kind, title, text] = chance.pick(CARRIERS[language])
    const piece = `${chance.pick(LEADS[language])}${hidden}`
    const offer =
      chance.below(12) === 0
        ? { kind, title: `${title}. ${piece}`, text }
        : { kind, title, text: chance.below(3) === 0 ? `${piece}\n${text}` : `${text} ${piece}` }
    yield { offer, contact, how: again === 'plain' ? how : `${how}+${again}` }
  }
}
