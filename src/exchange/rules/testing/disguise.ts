import type { RuleLanguage } from '../types.ts'
import type { Chance } from './chance.ts'

/** Ways to write a word or a number so that a reader sees it and a search does not. */
export type Disguise = (text: string, chance: Chance, language: RuleLanguage) => string

const map = (from: string, to: string) =>
  new Map(Array.from(from).map((one, i): [string, string] => [one, Array.from(to)[i] ?? one]))
const through =
  (table: ReadonlyMap<string, string>): Disguise =>
  (text) =>
    Array.from(text, (one) => table.get(one) ?? one).join('')
const shifted = (first: number, from: string): Disguise =>
  through(new Map(Array.from(from).map((one, i): [string, string] => [one, String.fromCodePoint(first + i)])))
const LOWER = 'abcdefghijklmnopqrstuvwxyz'

const CYRILLIC = map('aceopxyiABCEHKMOPTX', 'асеорхуіАВСЕНКМОРТХ')
const LATIN = map('асеорхуіАВСЕНКМОРТХ', 'aceopxyiABCEHKMOPTX')
const LEET = map('aeiost', '431057')
const UPSIDE = map(LOWER, 'ɐqɔpǝɟƃɥᴉɾʞꞁɯuodbɹsʇnʌʍxʎz')
const SMALL = map(LOWER, 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘqʀꜱᴛᴜᴠᴡxʏᴢ')
const BRAILLE = map(LOWER, '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵')

/** Of words and addresses. */
export const OF_TEXT: Readonly<Record<string, Disguise>> = {
  plain: (text) => text,
  capitals: (text) => text.toUpperCase(),
  homoglyphs: (text, chance) =>
    Array.from(text, (one) => (chance.below(3) > 0 ? (CYRILLIC.get(one) ?? LATIN.get(one) ?? one) : one)).join(''),
  zeroWidth: (text, chance) => Array.from(text).join(chance.pick(['\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200C'])),
  spaced: (text, chance) => Array.from(text).join(chance.pick([' ', '-', '.', ' . ', '*', '_', ' | '])),
  fullWidth: (text) =>
    Array.from(text, (one) => (one > ' ' && one <= '~' ? String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0) : one)).join(
      '',
    ),
  bold: shifted(0x1d41a, LOWER),
  script: shifted(0x1d4ea, LOWER),
  mono: shifted(0x1d68a, LOWER),
  circled: shifted(0x24d0, LOWER),
  squared: shifted(0x1f130, LOWER.toUpperCase()),
  upsideDown: (text, chance, language) =>
    Array.from(through(UPSIDE)(text, chance, language))
      .reverse()
      .join(''),
  smallCapitals: through(SMALL),
  braille: through(BRAILLE),
  turned: (text) => Array.from(text).reverse().join(''),
  override: (text) => `\u202E${Array.from(text).reverse().join('')}\u202C`,
  base64: (text) => Buffer.from(text).toString('base64'),
  hex: (text) => Buffer.from(text).toString('hex'),
  entities: (text) => Array.from(text, (one) => `&#${one.codePointAt(0)};`).join(''),
  marks: (text) => Array.from(text, (one) => `${one}\u0336`).join(''),
  leet: (text) => Array.from(text, (one, i) => (i % 2 === 1 ? (LEET.get(one) ?? one) : one)).join(''),
}

export const NUMBER_NAMES: Readonly<Record<RuleLanguage, readonly string[]>> = {
  be: ['нуль', 'адзін', 'два', 'тры', 'чатыры', 'пяць', 'шэсць', 'сем', 'восем', 'дзевяць'],
  ru: ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  pl: ['zero', 'jeden', 'dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć'],
  lt: ['nulis', 'vienas', 'du', 'trys', 'keturi', 'penki', 'šeši', 'septyni', 'aštuoni', 'devyni'],
}
const IN_LATIN: Readonly<Record<RuleLanguage, readonly string[]>> = {
  be: ['nul', 'adzin', 'dva', 'try', 'chatyry', 'piac', 'shesc', 'siem', 'vosiem', 'dzieviac'],
  ru: ['nol', 'odin', 'dva', 'tri', 'chetyre', 'pyat', 'shest', 'sem', 'vosem', 'devyat'],
  en: ['oh', 'one', 'too', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((word) =>
    word === 'too' ? 'two' : word,
  ),
  pl: ['zero', 'jeden', 'dwa', 'trzy', 'cztery', 'piec', 'szesc', 'siedem', 'osiem', 'dziewiec'],
  lt: ['nulis', 'vienas', 'du', 'trys', 'keturi', 'penki', 'sesi', 'septyni', 'astuoni', 'devyni'],
}
const THEN: Readonly<Record<RuleLanguage, readonly string[]>> = {
  be: ['потым', 'далей', 'пасля'],
  ru: ['потом', 'дальше', 'затем'],
  en: ['then', 'next', 'and then'],
  pl: ['potem', 'dalej', 'następnie'],
  lt: ['tada', 'toliau', 'po to'],
}
const named =
  (names: Readonly<Record<RuleLanguage, readonly string[]>>, between: readonly string[]): Disguise =>
  (text, chance, language) =>
    Array.from(text.replace(/\D/g, ''), (digit) => names[language][Number(digit)] ?? digit).join(chance.pick(between))
const digitwise =
  (sign: (digit: string, at: number) => string): Disguise =>
  (text) =>
    Array.from(text, (one, at) => (/\d/.test(one) ? sign(one, at) : one)).join('')

/** Of numbers. */
export const OF_NUMBER: Readonly<Record<string, Disguise>> = {
  plain: (text) => text,
  spaced: (text, chance) =>
    Array.from(text.replace(/[^\d+]/g, '')).join(
      chance.pick([' ', '-', '.', ' - ', ', ', '/', ' * ', '_', ' . ', '...', '~', '|']),
    ),
  pairs: (text, chance) =>
    (text.replace(/\D/g, '').match(/.{1,2}/g) ?? []).join(chance.pick([' ', '-', '.', ', ', ' / ', ')(', '·'])),
  names: named(NUMBER_NAMES, [' ', ', ', '-', ' . ', '']),
  namesInLatin: named(IN_LATIN, [' ', ', ', '-']),
  someNames: (text, chance, language) =>
    Array.from(text.replace(/\D/g, ''), (digit) =>
      chance.below(2) === 0 ? digit : (NUMBER_NAMES[language][Number(digit)] ?? digit),
    ).join(' '),
  dictated: (text, chance, language) => (text.replace(/\D/g, '').match(/.{1,3}/g) ?? []).join(` ${chance.pick(THEN[language])} `),
  zeroWidth: (text, chance) => Array.from(text).join(chance.pick(['\u200B', '\u2060', '\u00AD'])),
  keycaps: digitwise((digit) => `${digit}\uFE0F\u20E3`),
  fullWidth: digitwise((digit) => String.fromCodePoint(0xff10 + Number(digit))),
  bold: digitwise((digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  arabic: digitwise((digit) => String.fromCodePoint(0x660 + Number(digit))),
  bengali: digitwise((digit) => String.fromCodePoint(0x9e6 + Number(digit))),
  circled: digitwise((digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x2460 + Number(digit) - 1))),
  dingbats: digitwise((digit) => (digit === '0' ? '⓿' : String.fromCodePoint(0x2776 + Number(digit) - 1))),
  raised: digitwise((digit) => Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹')[Number(digit)] ?? digit),
  letters: digitwise((digit, at) =>
    digit === '0' ? (at % 2 ? 'O' : 'О') : digit === '1' && at % 2 ? 'l' : digit === '3' && at % 2 ? 'З' : digit,
  ),
  braille: (text) => `⠼${Array.from(text.replace(/\D/g, ''), (digit) => Array.from('⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊')[Number(digit)]).join('')}`,
  turned: (text) => Array.from(text).reverse().join(''),
  override: (text) => `\u202E${Array.from(text).reverse().join('')}\u202C`,
  lines: (text) => (text.replace(/\D/g, '').match(/.{1,3}/g) ?? []).join('\n'),
  strewn: (text, chance) =>
    Array.from(text.replace(/\D/g, ''), (digit) => `${digit}${chance.pick(['🙂', '🌿', '🏠', '★', '#'])}`).join(''),
  entities: digitwise((digit) => `&#${48 + Number(digit)};`),
}
