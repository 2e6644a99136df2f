import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanLine, cleanText, codePoints, FORMS, fieldsOf, formOf, missing, readField, readFields } from './index.ts'
import { readSealedFields, SCHEMAS } from './schema.ts'

const sent = (values: Record<string, string>) => (code: string) => (Object.hasOwn(values, code) ? [values[code] ?? ''] : [])

test('words are kept as they can be: NUL and other control signs go, halves of letters are replaced, line breaks are one sign', () => {
  const table: [string, string][] = [
    ['a\u0000b', 'ab'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['  a\tb  ', 'a\tb'],
    ['\u0007\u001b[31mred', '[31mred'],
    ['half \ud83d of', 'half \ufffd of'],
    ['\ud83d\ude00', '😀'],
    ['ў’і', 'ў’і'],
  ]
  for (const [typed, kept] of table) assert.equal(cleanText(typed), kept)
  assert.equal(cleanLine(' a\n\n b \u00a0 c'), 'a b c')
})

test('cleaning twice changes nothing; a length counts letters, not halves of them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = cleanText(text)
      assert.equal(cleanText(kept), kept)
      assert.equal(cleanLine(cleanLine(text)), cleanLine(text))
      assert.equal(codePoints(kept), [...kept].length)
    }),
  )
})

test('what is too long is said, with by how much, and nothing of it is lost', () => {
  const [what] = fieldsOf(formOf('testimony')).filter(({ code }) => code === 'what')
  assert.ok(what)
  const text = '😀'.repeat(20_003)
  assert.deepEqual(readField(what, [text]), { value: text, fault: { field: 'what', why: 'long', over: 3 } })
  assert.equal(readField(what, ['😀'.repeat(20_000)]).fault, null)
})

test('a username that is none is neither kept nor said', () => {
  const form = formOf('contact')
  const read = readFields(form, sent({ telegram: 't.me/+SentinelInvite', other: 'https://t.me/+SentinelOther' }))
  assert.deepEqual(read, {
    fields: {},
    faults: [
      { field: 'telegram', why: 'invite' },
      { field: 'other', why: 'invite' },
    ],
  })
})

test('answers that were not offered are no answers; names of prototypes are names like others', () => {
  const read = readFields(formOf('need'), sent({ needs: 'bed  hasOwnProperty bed food', urgent: '__proto__', words: '' }))
  assert.deepEqual(read, { fields: { needs: 'bed food' }, faults: [] })
  assert.deepEqual(readFields(formOf('need'), sent({ __proto__: 'x', constructor: 'y', toString: 'z' })), {
    fields: {},
    faults: [],
  })
})

test('of a testimony one thing is needed: words, files, or who was told', () => {
  const form = formOf('testimony')
  const empty = { field: 'what', why: 'empty' }
  assert.deepEqual(missing(form, {}, false), [empty])
  assert.deepEqual(missing(form, { who: 'a', when: 'b', where: 'c', how: 'd', 'allow-un': 'yes' }, false), [empty])
  assert.deepEqual(missing(form, { what: 'a' }, false), [])
  assert.deepEqual(missing(form, {}, true), [])
  assert.deepEqual(missing(form, { told: 'yes', 'told-who': 'a' }, false), [])
  assert.deepEqual(missing(form, { told: 'yes', what: 'a' }, false), [{ field: 'told-who', why: 'empty' }])
})

/** What a person could answer to any form. */
const answers = (code: Parameters<typeof formOf>[0]) =>
  fc.record(
    Object.fromEntries(
      fieldsOf(formOf(code)).map((field) => [
        field.code,
        field.is === 'one'
          ? fc.constantFrom(...field.choices)
          : field.is === 'many'
            ? fc.subarray([...field.choices], { minLength: 1 }).map((chosen) => chosen.join(' '))
            : field.is === 'handle'
              ? fc.stringMatching(/^[a-z_]{5,20}x$/)
              : fc.string({ unit: 'binary', maxLength: 60 }),
      ]),
    ),
    { requiredKeys: [] },
  )

for (const code of FORMS.keys())
  test(`what is read from the form ${code} is what its schema takes`, () => {
    const form = formOf(code)
    fc.assert(
      fc.property(answers(code), (given) => {
        const { fields, faults } = readFields(form, sent(given as Record<string, string>))
        // A report names what it is about.
        const sealed = { ...fields, ...form.fixed, ...(code === 'report' && { report: 'abcdefgh234567ab' }) }
        if (faults.length > 0) return
        assert.equal(SCHEMAS.get(code)?.safeParse(sealed).success, true)
        const read = readSealedFields(form.kind, sealed, false)
        if (missing(form, fields, false).length === 0) assert.deepEqual(read, { form: code, fields: sealed })
        else assert.equal(read, null)
      }),
    )
  })

test('what was sealed by somebody else’s program is refused where it is not as our forms give it', () => {
  const wrong: unknown[] = [
    { what: 'a', more: 'b' },
    { what: '' },
    { what: 'a\u0000' },
    { what: ' a' },
    { what: 'a'.repeat(20_001) },
    { what: 7 },
    { what: 'a', 'allow-un': 'perhaps' },
    JSON.parse('{"what":"a","__proto__":{"x":1}}'),
    [],
    null,
    'what',
  ]
  for (const fields of wrong) assert.equal(readSealedFields('testimony', fields, true), null)
  assert.equal(readSealedFields('contact', { telegram: '@Green_Hat' }, false), null)
  assert.equal(readSealedFields('need', { needs: 'bed bed' }, false), null)
  assert.equal(readSealedFields('offer', { title: 'a', text: 'b', kind: 'gift' }, false), null)
  assert.equal(readSealedFields('files', {}, true), null)
})

test('a contact may hold the two words by which the team is known', () => {
  const fields = { telegram: 'green_hat', recognition: 'воблака клён' }
  assert.deepEqual(readSealedFields('contact', fields, false), { form: 'contact', fields })
})
