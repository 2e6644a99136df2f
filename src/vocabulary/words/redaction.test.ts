import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HIDDEN, redactor } from '#core/redact.ts'
import { GUARDED } from './guarded.ts'
import { HOSTS, WORDS } from './known.ts'

// Redaction with the real lists: names that nothing has recognised are planted in every way a text can hold them, and looked for after.

const LATIN = [...'bcdfghjklmnpqrstvwxz']
const CYRILLIC = [...'бвгджзклмнпрстфхцчшщ']
const nameOf = (consonants: string[], vowels: string[], ends: string[]) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...consonants), fc.constantFrom(...vowels)), { minLength: 3, maxLength: 6 }),
      fc.constantFrom(...ends),
    )
    .map(([pairs, end]) => pairs.flat().join('') + end)
    .filter((name) => !WORDS.known.has(name) && !WORDS.common.has(name) && !WORDS.lower.has(name))
const latinName = nameOf(LATIN, [...'aeiou'], ['v', 'nko', 'sky', 'k', 'va'])
const cyrillicName = nameOf(CYRILLIC, [...'аеиоу'], ['в', 'нко', 'ский', 'к', 'ва', 'вич'])
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

/** Romanization schemes, written here anew so that they are not the ones that redaction itself uses. */
const SCHEMES: Record<string, string>[] = [
  { х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ж: 'zh', й: 'y', г: 'g', в: 'v' },
  { х: 'h', ц: 'c', ч: 'č', ш: 'š', щ: 'šč', ж: 'ž', й: 'j', г: 'h', в: 'v' },
  { х: 'ch', ц: 'z', ч: 'tsch', ш: 'sch', щ: 'schtsch', ж: 'sch', й: 'i', г: 'g', в: 'w' },
  { х: 'ch', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz', ж: 'ż', й: 'j', г: 'h', в: 'w' },
]
const PLAIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  д: 'd',
  е: 'e',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  ы: 'y',
}
const romanize = (name: string, scheme: number) =>
  [...name].map((letter) => SCHEMES[scheme]?.[letter] ?? PLAIN[letter] ?? letter).join('')

const forms = (name: string) => {
  const cyrillic = /[а-я]/.test(name)
  const stem = name.replace(/(?:ский|[аой])$/u, (end) => (end === 'ский' ? 'ск' : ''))
  return cyrillic ? [name, ...['а', 'у', 'ым', 'ой', 'е'].map((end) => stem + end)] : [name, `${name}'s`, `${name}a`]
}

type Plant = { what: string; make: (name: string) => string }
/** Ways that need nobody to know the name. */
const UNKNOWN: Plant[] = [
  { what: 'capital', make: capital },
  { what: 'all capitals', make: (name) => name.toUpperCase() },
  { what: 'after a given name', make: (name) => `Maria ${capital(name)}` },
  { what: 'hyphen', make: (name) => `ex-${capital(name)}` },
  { what: 'double', make: (name) => `${capital(name)}-${capital(name)}` },
  { what: 'initials', make: (name) => `M. K. ${capital(name)}` },
  { what: 'camel case', make: (name) => `free${capital(name)}` },
  { what: 'apostrophe', make: (name) => `O’${capital(name)}` },
  { what: 'quotes', make: (name) => `«${capital(name)}»` },
  { what: 'handle', make: (name) => `@${name}` },
  { what: 'hashtag', make: (name) => `#free${name}` },
  { what: 'e-mail', make: (name) => `${name}@mail.org` },
  { what: 'address', make: (name) => `https://spring96.org/en/news/${name}-released/123` },
  { what: 'address query', make: (name) => `https://spring96.org/en/news?q=${name}` },
  { what: 'encoded address', make: (name) => `https://spring96.org/${encodeURIComponent(name)}` },
  { what: 'host', make: (name) => `https://${name}.org/news` },
  { what: 'host in text', make: (name) => `${name}.org` },
  { what: 'file name', make: (name) => `photo_${name}.jpg` },
  { what: 'decomposed', make: (name) => `${capital(name)}\u0301` },
  { what: 'soft hyphen', make: (name) => `${capital(name).slice(0, 3)}\u00AD${name.slice(3)}` },
  { what: 'zero-width joiner', make: (name) => `${name.slice(0, 3)}\u200D${name.slice(3)}` },
  { what: 'zero-width space', make: (name) => `${name.slice(0, 3)}\u200B${name.slice(3)}` },
  { what: 'broken line', make: (name) => `${capital(name).slice(0, 4)}-\n${name.slice(4)}` },
  { what: 'overlay', make: (name) => [...name].join('\u0336') },
  { what: 'spelled out', make: (name) => [...name].join(' ') },
  { what: 'dotted', make: (name) => [...name].join('.') },
  { what: 'with digits', make: (name) => `${name}77` },
  { what: 'underscores', make: (name) => `${name}_99` },
]
/** Ways that only a known hidden name can be found in. */
const KNOWN: Plant[] = [
  { what: 'lower case', make: (name) => name },
  { what: 'in a compound', make: (name) => `anti${name}` },
  { what: 'lower case in brackets', make: (name) => `(${name})` },
  { what: 'broken line', make: (name) => `${name.slice(0, 4)}\n${name.slice(4)}` },
]

const lists = { ...WORDS, freed: new Set<string>() }
const build = (hidden: string[]) =>
  redactor({
    exposed: [{ id: 'm', names: ['Maria Kalesnikava', 'Мария Колесникова'], spellings: [] }],
    hidden,
    words: lists,
    guard: GUARDED,
    hosts: HOSTS,
  })
const FRAMES: ((inner: string) => string)[] = [
  (inner) => `Yesterday ${inner} was released in Minsk.`,
  (inner) => `${inner}: released, in Minsk`,
  (inner) => `The court said that ${inner}, and others, left.`,
  (inner) => `Вчера ${inner} освободили в Минске.`,
  (inner) => `Суд сообщил: ${inner}. И другие.`,
  (inner) => `Учора ${inner} вызвалілі ў Мінску.`,
]
const anyName = fc.oneof(latinName, cyrillicName)
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\s.-]/gu, '')
    .toLowerCase()
const FRAMED = FRAMES.map((frame) => bare(frame('|')))
/** Does the text hold the name or its stem, which its frame does not? */
const finds = (text: string, name: string) => {
  const stem = name.slice(0, Math.max(4, name.length - 4))
  return !FRAMED.some((frame) => frame.includes(bare(stem))) && bare(text).includes(bare(stem))
}

test('a planted name that nothing recognised is never in the output', () => {
  const redact = build([])
  fc.assert(
    fc.property(anyName, fc.constantFrom(...UNKNOWN), fc.constantFrom(...FRAMES), fc.nat(5), (name, plant, frame, form) => {
      const written = forms(name)[form % forms(name).length] ?? name
      const text = frame(plant.make(written))
      const { text: left } = redact.redactText(text)
      assert.ok(!finds(left, name), `${plant.what}: ${JSON.stringify(text)} → ${left}`)
      assert.equal(redact.redactText(left).text, left, 'twice')
    }),
    { numRuns: 1500 },
  )
})

test('a hidden name in lower case, in another case form, spelling or script is never in the output', () => {
  fc.assert(
    fc.property(
      cyrillicName,
      fc.constantFrom(...KNOWN, ...UNKNOWN),
      fc.constantFrom(...FRAMES),
      fc.nat(5),
      fc.nat(4),
      (name, plant, frame, form, scheme) => {
        const redact = build([`Алег ${capital(name)}`])
        const inflected = forms(name)[form % forms(name).length] ?? name
        const written = scheme === 4 ? inflected : romanize(inflected, scheme)
        const text = frame(plant.make(written))
        const { text: left } = redact.redactText(text)
        assert.ok(
          !finds(left, name) && !finds(left, scheme === 4 ? name : romanize(name, scheme)),
          `${plant.what}: ${JSON.stringify(text)} → ${left}`,
        )
        assert.equal(redact.redactText(left).text, left, 'twice')
      },
    ),
    { numRuns: 800 },
  )
})

test('a hidden Latin name is found in its Latin forms in lower case', () => {
  fc.assert(
    fc.property(latinName, fc.constantFrom(...KNOWN), fc.constantFrom(...FRAMES), (name, plant, frame) => {
      const { text: left } = build([capital(name)]).redactText(frame(plant.make(name)))
      assert.ok(!finds(left, name), left)
    }),
    { numRuns: 300 },
  )
})

test('other hidden names of other lengths and numbers of words give the same bytes', () => {
  const whole = fc.array(cyrillicName, { minLength: 1, maxLength: 3 }).map((parts) => parts.map(capital).join(' '))
  fc.assert(
    fc.property(whole, whole, fc.constantFrom(...FRAMES), (one, two, frame) => {
      const write = (name: string) => frame(`${name}, @x, ${name.toLowerCase().replaceAll(' ', '-')} и ${name.toUpperCase()}`)
      assert.equal(build([one]).redactText(write(one)).text, build([two]).redactText(write(two)).text)
    }),
    { numRuns: 400 },
  )
})

test('any text: twice is once, and nothing is made longer', () => {
  const redact = build(['Зинаида Тихомирова'])
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'Тихомировой',
      'Maria',
      'Kalesnikava',
      'Minsk',
      'the',
      'он',
      'болен',
      '.',
      '. ',
      '\n',
      ' ',
      ', ',
      'M. K. ',
      HIDDEN,
      'https://spring96.org/ru/',
      '@',
      '2024',
      'I ',
      'May',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      (text) => {
        const { text: left } = redact.redactText(text)
        assert.equal(redact.redactText(left).text, left)
        assert.ok(!/тихомир/iu.test(left))
      },
    ),
    { numRuns: 1000 },
  )
})

test('the lists hold no common given name or surname as the beginning of a sentence', () => {
  const NAMES =
    'анна иван мария елена ольга сергей андрей вера надежда любовь роман марк света мира слава яна кім лев павел пётр олег игорь максим марина нина рита ева зоя лада рада мила grace hope mark will jack john mary anna ivan peter frank rich bill rob sue'
  for (const name of NAMES.split(' '))
    assert.ok(!WORDS.common.has(name.replaceAll('ё', 'е')) && !(WORDS.known.has(name) && !WORDS.namelike.has(name)), name)
})
