/** Characters that stand for a letter or a digit without being one: Braille, dingbats, dice, small capitals, letters upside down. */

const letters = (from: string, to: string): [string, string][] => {
  const targets = Array.from(to)
  return Array.from(from).map((one, i): [string, string] => [one, targets[i] ?? ''])
}
const run = (first: number, values: readonly string[]): [string, string][] =>
  values.map((value, i): [string, string] => [String.fromCodePoint(first + i), value])
const counted = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz')

/** Braille cells of the Latin alphabet; after the number sign the first ten are digits. */
export const BRAILLE = new Map(letters('⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵', alphabet.join('')))
export const BRAILLE_NUMBER = '⠼'
export const BRAILLE_DIGITS = new Map(letters('⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚', '1234567890'))

/** Signs for digits that have no digit value of their own in Unicode. */
const DIGITS: [string, string][] = [
  ...run(0x2776, counted(1, 10)),
  ...run(0x2780, counted(1, 10)),
  ...run(0x278a, counted(1, 10)),
  ...run(0x24f5, counted(1, 10)),
  ...run(0x2160, counted(1, 12)),
  ...run(0x2170, counted(1, 12)),
  ...run(0x1f550, counted(1, 12)),
  ...run(0x2680, counted(1, 6)),
  ...run(0x3021, counted(1, 9)),
  ...letters('⓿〇零一二三四五六七八九🎱', '000123456789' + '8'),
  ['🔟', '10'],
]

/** Letters in other clothes: small capitals, upside down, negative squares, letters of alphabets that only look like Latin. */
const LETTERS: [string, string][] = [
  ...letters('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'),
  ...letters('ɐɔǝɟƃɥᴉɾʞꞁɯɹʇʌʍʎ', 'acefghijklmrtvwy'),
  ...letters('αβγδεζηικλμνοπρστυφχω', 'abgdezniklmvonpctufxw'),
  ...letters('օոսհցԁԛԝҺӏ', 'onuhgdqwhl'),
  ...letters('ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ', 'abcdehjklmprstvwz'),
  ...run(0x1f170, alphabet),
  ...run(0x1f150, alphabet),
  ...run(0x1f1e6, alphabet),
  ...run(0xe0061, alphabet),
]

/** Letters that Unicode does not take apart, and sharp s. */
const WHOLE: [string, string][] = [...letters('łøđħıŀŧþæœßəƒ', 'lodhiltpaosef')]

/** Signs of writing: every kind of dot, dash, at, slash, space as one. */
const SIGNS: [string, string][] = [
  ...letters('·•∙․。｡⋅・●⚫︒◦', '.'.repeat(12)),
  ...letters('‐‑‒–—―−﹣－⁃~〜', '-'.repeat(12)),
  ...letters('⁄∕⧸╱', '////'),
  ...letters('«»“”„‟″＂', '"'.repeat(8)),
  ...letters('’ʼ‘‛`´′', "'".repeat(7)),
  ...letters('❨❪【〔⟨《〈〖', '('.repeat(8)),
  ...letters('❩❫】〕⟩》〉〗', ')'.repeat(8)),
  ['∶', ':'],
  ['：', ':'],
  ['➕', '+'],
  ['✚', '+'],
  ['ⓐ', '@'],
]

export const STANDS_FOR = new Map([...DIGITS, ...LETTERS, ...WHOLE, ...SIGNS])
/** Those that nobody types without wanting to hide or to adorn. */
const DRESSED = new Set(LETTERS.map(([sign]) => sign).filter((sign) => !/[\u0370-\u03ff]/.test(sign)))

/** Whether a character is a letter or digit in a dress: another alphabet's shape for a plain one. */
export function isDressed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x180) return false
  return (
    DRESSED.has(character) ||
    (code >= 0x1d400 && code <= 0x1d7ff) ||
    (code >= 0xff10 && code <= 0xff5a) ||
    (code >= 0x2800 && code <= 0x28ff) ||
    (code >= 0x249c && code <= 0x24e9)
  )
}

/** Cyrillic letters and the Latin ones they look like, small letters only: as they are read in links and nicks. */
export const LATIN_SHAPE = new Map(letters('авекмнорстухіјѕԁһпгёьдзбиќѓ', 'abekmhopctyxijsdhnrebdzbukr'))
/** Latin letters and the Cyrillic ones they look like. */
export const CYRILLIC_SHAPE = new Map(letters('abcehikmoptxyjsnrugw', 'авсенікмортхујѕпгидш'))
