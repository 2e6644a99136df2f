import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { edtf } from '#core/edtf.ts'
import { noElements } from '#publish/findings/elements.ts'
import type { ElementsDocument } from '#publish/findings/types.ts'
import { elements as texts } from '#texts/findings/elements.ts'
import { standardName } from '#texts/labels.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { ELEMENT_FORM } from '#vocabulary/elements.ts'
import { INSTRUMENTS } from '#vocabulary/instruments/index.ts'
import { STYLE } from '../../styles.ts'
import { documents, overview, publishedOf } from '../../testing/sample.ts'
import { openSite, pageAt } from '../pages.ts'

const [event] = documents.events
const [first, second] = event?.statements ?? []
assert.ok(event && first && second)

const answer = { standard: 'balance', asOf: edtf('2026-01-01'), cited: [first.id] } as const
const document: ElementsDocument = {
  ...noElements(),
  events: [{ event: event.id, date: event.date }],
  lines: [
    {
      element: 'rome_7_1_d/d1',
      event: event.id,
      status: 'mixed',
      supporting: [first.id],
      contradicting: [second.id],
      beside: [],
      answers: [
        { ...answer, cited: [...answer.cited], answer: 'contradicted', note: 'The note of ▮.' },
        { ...answer, cited: [...answer.cited], answer: 'supported', note: '' },
      ],
    },
    {
      element: 'rome_7_1_d/d2',
      event: event.id,
      status: 'not_assessed',
      supporting: [first.id],
      contradicting: [],
      beside: [],
      answers: [],
    },
  ],
  questions: [{ element: 'rome_7_1_d/d1', question: 'border', answered: 1 }],
  quotations: [
    {
      provision: 'rome_7_2_d',
      language: 'en',
      source: 's',
      quote: first.quote,
      differences: [
        { kind: 'lost', quoted: '', law: 'by expulsion' },
        { kind: 'added', quoted: null, law: '' },
      ],
    },
  ],
  statements: [first, second],
  quotes: event.quotes,
}
const page = (language: string, found: ElementsDocument) =>
  pageAt(
    openSite(publishedOf(overview, { ...documents, findings: { elements: found } })),
    `${language}/findings/elements`,
  )?.render('files') ?? ''

/** What no text and no page may say: whether somebody committed a crime is for courts. */
const FORBIDDEN = [
  /crimes? (?:(?:was|were|has been|have been|is|are) )?(?:committed|proved|proven)|commit(?:s|ted)? (?:a |the )?crimes?|guilty of|is a crime/i,
  /преступлени\p{L}* (?:\p{L}+ )?(?:соверш|доказан)|соверш\p{L}* преступлени|винов(?:ен|на|ны) в/iu,
  /злачынств\p{L}* (?:\p{L}+ )?(?:здзейсн|учын|даказан)|(?:здзейсн|учын)\p{L}* злачынств|вінават\p{L}* ў/iu,
]
const assertCareful = (words: string, where: string) => {
  for (const pattern of FORBIDDEN) assert.doesNotMatch(words, pattern, where)
}
const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'function'
      ? [String(value('1', '2', '3', '4'))]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(wordsIn)
        : []

test('no text about an element says that a crime was committed', () => {
  for (const words of [...wordsIn(texts), ...wordsIn(ELEMENT_FORM)]) assertCareful(words, words)
  for (const { parts, labels } of INSTRUMENTS) for (const words of wordsIn([parts, labels])) assertCareful(words, words)
})

for (const language of SITE_LANGUAGES)
  test(`${language}: both sides, who differs, the standard and what no assessor has looked at; nothing says more`, () => {
    const t = texts[language]
    const html = page(language, document)
    assertCareful(html.replace(/<blockquote[\s\S]*?<\/blockquote>/g, ''), language)
    const d1 = html.slice(html.indexOf('id="rome_7_1_d-d1"'), html.indexOf('id="rome_7_1_d-d2"'))
    const d2 = html.slice(html.indexOf('id="rome_7_1_d-d2"'), html.indexOf('id="rome_7_1_d-d3"'))
    for (const words of [
      t.sides.supporting,
      t.sides.contradicting,
      t.answersDiffer,
      t.differ,
      t.statementsGive('1', '1'),
      t.standard(standardName(language, 'balance')),
    ])
      assert.ok(d1.includes(words), words)
    assert.ok(!d1.includes(t.statuses.mixed))
    assert.equal(d1.match(/class="v"/g)?.length, 4)
    assert.ok(d2.includes(t.statuses.not_assessed) && !d2.includes(t.statuses.supported))
    assert.ok(html.includes(t.kinds.lost) && html.includes('by expulsion') && html.includes(t.notShown))
    assert.ok(html.includes(t.fromMemory) && html.includes(t.unconfirmed))
    assert.doesNotMatch(html, /<script/)
  })

test('a page with something in every cell stays under 30 KB with its style sheet', () => {
  const lines = INSTRUMENTS.flatMap(({ parts }) => parts.flatMap(({ elements }) => elements)).flatMap(({ code }) =>
    overview.events.map(({ id }) => ({
      element: code,
      event: id,
      status: 'not_assessed' as const,
      supporting: [first.id],
      contradicting: [second.id],
      beside: [],
      answers: [],
    })),
  )
  const events = overview.events.map(({ id, date }) => ({ event: id, date }))
  const html = page('be', { ...document, events, lines })
  assert.ok(gzipSync(html + STYLE).length < 30_000, String(gzipSync(html + STYLE).length))
})

test('where nothing is said, the page says so', () => {
  assert.doesNotMatch(page('be', noElements()), /<svg/)
})
