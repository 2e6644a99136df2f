import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { REASONS } from '#texts/exchange/reasons.ts'
import { alike, FIND_RULES, flagsOf, isStopped, LONGEST_OFFER, likenessOf, masked, REASON_CODES, WORD_RULES } from './index.ts'
import { loaded } from './rule.ts'
import { hiddenContacts } from './testing/hidden.ts'
import { RULE_LANGUAGES } from './types.ts'

const RULES = [...WORD_RULES, ...FIND_RULES]

for (const rule of RULES)
  test(`${rule.id} speaks where it must and is silent where it must not`, () => {
    const kind = rule.kinds?.[0] ?? 'notice'
    const wrong: string[] = []
    for (const language of RULE_LANGUAGES) {
      for (const text of rule.yes[language]) {
        const flag = flagsOf({ kind, title: '', text }).find((one) => one.rule === rule.id)
        if (!flag) wrong.push(`silent on: ${text}`)
        else assert.equal(text.slice(flag.span?.start, flag.span?.end), flag.span?.exact)
      }
      for (const text of rule.no[language]) {
        const flags = flagsOf({ kind, title: '', text }).filter(({ severity, code }) => severity !== 'note' && code !== 'pay')
        if (flags.length > 0) wrong.push(`${flags.map((one) => `${one.rule} (${one.span?.exact})`).join(', ')} on: ${text}`)
      }
    }
    assert.deepEqual(wrong, [])
  })

test('a rule without an example in a language does not load, nor a second one of the same name', () => {
  const [rule] = WORD_RULES
  assert.ok(rule)
  assert.throws(() => loaded([{ ...rule, no: { ...rule.no, lt: [] } }]), TypeError)
  assert.throws(() => loaded([{ ...rule, yes: { ...rule.yes, be: [] } }]), TypeError)
  assert.throws(() => loaded([rule, rule]), TypeError)
})

test('every reason has its words, and no others', () => {
  for (const { reasons } of Object.values(REASONS)) assert.deepEqual(new Set(Object.keys(reasons)), new Set(REASON_CODES))
})

test('every flag quotes the very words of the field it names, whatever is written', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '\u202E',
      '\u200B',
      '\uD800',
      '\u0000',
      '&#64;',
      '%40',
      '\\u0040',
      '⠼⠁⠃',
      '@ivan',
      '+375 29 123-45-67',
      'т.ме/ivan',
      'залог',
      '\n',
    ),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, text, text, (title, body, place) => {
      const offer = { title, text: body, place }
      for (const { field, span } of flagsOf({ kind: 'notice', title, text: body, fields: { place } }))
        if (span) assert.equal(offer[field as keyof typeof offer].slice(span.start, span.end), span.exact)
    }),
    { numRuns: 300 },
  )
})

test('a number that begins in the title and ends in the text is found; fields of numbers do not add up to one', () => {
  const offer = { kind: 'notice', title: 'Пакой 600', text: '123 456 чакаю' } as const
  assert.ok(flagsOf(offer).some(({ rule }) => rule === 'contact.phone'))
  assert.deepEqual(
    flagsOf({ kind: 'job', title: 'Пекар', text: '4200 злотых', fields: { hours: '40', pay: '4200', from: '2026' } }),
    [],
  )
})

test('a job without pay is asked about; with pay in its own field it is not', () => {
  assert.deepEqual(
    flagsOf({ kind: 'job', title: 'Кухар', text: 'Поўны дзень, дамова.' }).map(({ code, span }) => [code, span]),
    [['pay', null]],
  )
  assert.equal(isStopped(flagsOf({ kind: 'job', title: 'Кухар', text: 'Поўны дзень.', fields: { pay: '4200 злотых' } })), false)
})

test('the worst stands first', () => {
  const codes = flagsOf({
    kind: 'notice',
    title: '',
    text: 'Адкажыце зараз. Пішыце @ivan. Раскажыце, хто з валанцёраў вам дапамагаў.',
  }).map(({ code }) => code)
  assert.equal(codes[0], 'informing')
  assert.equal(codes.at(-1), 'rush')
})

test('in a preview no contact is left', () => {
  assert.equal(masked('Пиши в телегу sobaka ivan точка petrov, вечером').text.includes('petrov'), false)
  assert.deepEqual(masked('Комната 14 м², до 31.08.2026.'), { text: 'Комната 14 м², до 31.08.2026.', hidden: [] })
  for (const { offer, how } of hiddenContacts(300, 5)) {
    const text = `${offer.title}\n${offer.text}`
    assert.notEqual(masked(text).text, text, how)
  }
})

test('what is longer than can be read is not published', () => {
  const flags = flagsOf({ kind: 'notice', title: '', text: 'а '.repeat(LONGEST_OFFER) })
  assert.ok(flags.some(({ code }) => code === 'long'))
})

test('hostile text of any size is read to an answer', () => {
  for (const piece of ['a', '@', '1', '1 ', 'a.', '((', 'ул. ', '\u202E', '- ', 'сем ', '😀', '&#', '\n', 'no no ', 'A1'])
    assert.ok(Array.isArray(flagsOf({ kind: 'job', title: '', text: piece.repeat(1_000_000 / piece.length) })))
})

test('nearly the same words are alike, in either script; other words are not', () => {
  const text =
    'Здам асобны пакой у Вільні на два месяцы, замок на дзвярах, побач вакзал і крама, можна з дзіцем і з катом, бясплатна.'
  const earlier = [
    { id: 1, likeness: likenessOf(text.replace('два', 'тры')) },
    {
      id: 2,
      likeness: likenessOf(
        'Zdam asobny pakoj u Vilni na dva miesiacy, zamok na dzviarach, pobač vakzal i krama, možna z dziciem i z katom, biasplatna.'.replace(
          'miesiacy',
          'mesiacy',
        ),
      ),
    },
    {
      id: 3,
      likeness: likenessOf('Пекар у Беластоку, поўны дзень, дамова, 4200 злотых да выліку падаткаў, польская мова не патрэбна.'),
    },
  ]
  const found = alike(likenessOf(text), earlier).map(({ id }) => id)
  assert.ok(found.includes(1))
  assert.equal(found.includes(3), false)
})
