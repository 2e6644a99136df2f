import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { INSTRUMENTS, provisionOf } from '../instruments/index.ts'
import { misquotations } from './index.ts'

const said = (text: string) =>
  misquotations(text).map(({ provision, differences }) => ({
    provision,
    differences: differences.map(({ kind, quoted, law }) => [kind, quoted, law]),
  }))

const WRONG =
  'The Rome Statute is clear. Article 7(2)(d) speaks of “forcible displacement of the people, inside or outside the territory in which they are lawfully present, without grounds permitted by international law”. So much for the text.'

test('a misquoted definition of deportation: what was lost and what was put in its place', () => {
  assert.deepEqual(said(WRONG), [
    {
      provision: 'rome_7_2_d',
      differences: [
        ['added', 'forcible', ''],
        [
          'other',
          'people, inside or outside the territory',
          'persons concerned by expulsion or other coercive acts from the area',
        ],
        ['other', 'by', 'under'],
      ],
    },
  ])
})

test('every span holds exactly the words it reports', () => {
  for (const { quotation, mention, differences } of misquotations(WRONG)) {
    assert.equal(WRONG.slice(mention.start, mention.end), 'Article 7(2)(d)')
    assert.ok(WRONG.slice(quotation.start, quotation.end).startsWith('forcible displacement'))
    for (const { span, quoted } of differences) {
      assert.equal(WRONG.slice(span.start, span.end), quoted)
      assert.ok(quotation.start <= span.start && span.end <= quotation.end)
    }
  }
})

const CASES: [string, string, [string, string, string][]][] = [
  [
    'words lost in the middle',
    'Паводле Рымскага статута, арт. 7(2)(d), гэта "forced displacement of the persons concerned from the area in which they are lawfully present".',
    [['lost', '', 'by expulsion or other coercive acts']],
  ],
  [
    'words added',
    'Статья 12(4) Международного пакта: «No one shall ever be arbitrarily deprived of the right to enter his own country».',
    [['added', 'ever', '']],
  ],
  [
    'cited by paragraph and after the quotation',
    '“Everyone shall be free to leave any State, including his own” (article 12, paragraph 2 of the Covenant).',
    [['other', 'State', 'country']],
  ],
  [
    'marks that look alike, one of them never closed, and a number on a line of its own',
    'She wrote it on a 24" screen.\n\nThe Statute of the ICC defines it in\n\nArticle 7(2)(d)\n"\'Deportation or forcible transfer of population\' means forced displacement by coercive acts from the area in which they are lawfully present."',
    [['other', 'by', 'of the persons concerned by expulsion or other']],
  ],
  [
    'cited from the small to the large',
    'В подпункте d) пункта 2 статьи 7 Римского статута сказано: "forced displacement of persons concerned by expulsion".',
    [['lost', '', 'the']],
  ],
]
for (const [why, text, differences] of CASES) test(why, () => assert.deepEqual(said(text)[0]?.differences, differences))

const SUFFERING = 'умышленном причинении сильных страданий или серьёзных телесных повреждений'

test('a quotation in Russian is compared with the Russian text', () => {
  const wrong = `В подпункте k) пункта 1 статьи 7 Римского статута названы «другие бесчеловечные деяния, заключающиеся в ${SUFFERING.replace('сильных', 'тяжких')}».`
  assert.deepEqual(said(wrong), [
    {
      provision: 'rome_7_1_k',
      differences: [
        ['lost', '', 'аналогичного характера'],
        ['other', 'тяжких', 'сильных'],
      ],
    },
  ])
  assert.equal(misquotations(wrong)[0]?.language, 'ru')
  const policy =
    'Статут МУС, п. 2 a) ст. 7 Рымскага статута: «предпринимаемых в целях проведения политики государства или организации».'
  assert.deepEqual(said(policy.replace('государства', 'партии'))[0]?.differences, [['other', 'партии', 'государства']])
  assert.deepEqual(said(policy), [])
})

const NOTHING: [string, string][] = [
  [
    'a right quotation in Russian, with ё and a capital',
    `Статья 7(1)(k) Римского статута: «Другие бесчеловечные деяния аналогичного характера, заключающиеся в ${SUFFERING}».`,
  ],
  [
    'a right quotation',
    'Article 7(2)(d): "\'Deportation or forcible transfer of population\' means forced displacement of the persons concerned by expulsion or other coercive acts from the area in which they are lawfully present, without grounds permitted under international law;"',
  ],
  ['a right part of one', 'Under article 7(2)(d) it must be “without grounds permitted under international law”, no less.'],
  [
    'an ellipsis and brackets say that something was changed',
    'Article 7(2)(d) of the Rome Statute: “forced displacement of the [people] concerned ... from the area in which they are lawfully present”.',
  ],
  [
    'other spelling and a number before it',
    'Rome Statute, Article 7(1)(h): “(h) persecution against any identifiable group or collectivity on political grounds”.'.replace(
      ' grounds',
      '',
    ),
  ],
  [
    'what redaction has hidden may be right',
    'Article 7(1)(h) of the Rome Statute: “in connection with any act referred to in this paragraph or any crime within the jurisdiction of the ▮”.',
  ],
  [
    'a paraphrase without marks',
    'Article 7(2)(d) of the Rome Statute bans forcible displacement of people in or outside the territory where they lawfully live.',
  ],
  [
    'words of a speaker after the article',
    'She knew Article 7(2)(d) of the Rome Statute. “They put us in a bus at night and nobody said where we were going,” she said.',
  ],
  [
    'no provision is named near it',
    'A dictionary says: “forcible displacement of persons within the territory in which they are lawfully present”.',
  ],
  [
    'an article of another law',
    'Article 12 of the Code of the republic says: “Everyone shall be free to leave any town, including his own”.',
  ],
]
for (const [why, text] of NOTHING) test(`nothing: ${why}`, () => assert.deepEqual(said(text), []))

const TEXTS = INSTRUMENTS.flatMap(({ provisions }) =>
  provisions.flatMap(({ code, texts }) => texts.map(({ text }) => ({ code, text }))),
)

test('any run of words of a stored text is a right quotation of it', () => {
  const citing = {
    rome: 'the Rome Statute, article 7',
    iccpr: 'the Covenant',
    wgad: 'the WGAD',
    pace: 'PACE',
    eoc: 'the Elements of Crimes',
  }
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), fc.nat(), fc.nat(), ({ code, text }, a, b) => {
      const words = text.replaceAll('"', '').split(' ')
      const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y)
      const name = Object.entries(citing).find(([prefix]) => code.startsWith(prefix))?.[1] ?? ''
      assert.deepEqual(misquotations(`It is in ${name}: “${words.slice(from, (to ?? 0) + 1).join(' ')}”.`), [])
    }),
    { numRuns: 300 },
  )
})

test('whatever the text, nothing is thrown and spans lie inside it', () => {
  const piece = fc.constantFrom(
    'Article 7(2)(d) ',
    'Rome Statute ',
    '“',
    '”',
    '"',
    '«',
    '[',
    ']',
    '... ',
    'forced displacement of the persons ',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      for (const { differences } of misquotations(text))
        for (const { span, quoted } of differences) assert.equal(text.slice(span.start, span.end), quoted)
    }),
    { numRuns: 300 },
  )
})

test('a provision that is not stored is refused', () => {
  assert.throws(() => provisionOf('rome_99'), RangeError)
})

test('nothing is held against a text that is stored from memory', () => {
  const stored = INSTRUMENTS.flatMap(({ provisions }) =>
    provisions.flatMap(({ number, texts }) => texts.map((one) => ({ ...one, number }))),
  )
  const saidOf = ({ number, text }: (typeof stored)[number]) =>
    misquotations(`Article ${number} of the Rome Statute and the Covenant: “${text.replace(/ (?:of|to|or) /, ' without ')}”`)
  const found = (checked: 'read' | 'memory') => stored.filter((one) => one.checked === checked).flatMap(saidOf)
  assert.ok(found('read').length > 0)
  const remembered = new Set(stored.filter(({ checked }) => checked === 'memory').map(({ text }) => text))
  assert.ok(remembered.size > 0)
  for (const { provision } of found('memory'))
    assert.ok(
      provisionOf(provision).texts.every(({ text }) => !remembered.has(text)),
      provision,
    )
})
