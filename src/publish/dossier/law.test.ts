import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { mintedId } from '#core/ids.ts'
import { elements } from '#texts/findings/elements.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { type Doc, entityId, type Thing } from '../testing.ts'
import { dossierOf, renderDossier, scanDossier } from './index.ts'
import { publishedWorld } from './testing.ts'

const EVENT: Thing = { words: 'group of 9 people', key: 'law' }
const DOC: Doc = {
  published: '2025-12-20',
  text: 'A group of 9 people was released. They were taken to Lithuania by bus.',
  says: [
    { property: 'release_event', evidence: 'A group of 9 people was released', event: EVENT, date: '2025-09-11' },
    { property: 'displacement', evidence: 'They were taken to Lithuania', event: EVENT, to: { words: 'Lithuania', key: 'LT' } },
  ],
}

const coding = (who: number, more: Partial<Coding>): Coding => ({
  id: `c${who}`,
  form: 'element',
  item: 'rome_7_1_d/d1',
  event: entityId('release_event', 'law'),
  answers: { status: 'supported' },
  standard: 'balance',
  asOf: edtf('2026-01-01'),
  note: '',
  statements: [],
  version: 1,
  by: mintedId(`00000000-0000-4000-8000-00000000000${who}`),
  at: '2026-01-02T00:00:00Z',
  withdrawn: false,
  ...more,
})

const lawOf = async (codings: (ids: Coding['statements']) => Coding[]) => {
  using world = await publishedWorld([DOC], ({ statements }) =>
    codings(statements.flatMap(({ id, statement }) => (statement.property === 'displacement' ? [id] : []))),
  )
  const [event] = world.published.overview.events
  assert.ok(event)
  const dossiers = SITE_LANGUAGES.map((language) => dossierOf(world.published, { kind: 'event', id: event.id }, language))
  for (const dossier of dossiers)
    for (const format of ['pdf', 'docx'] as const)
      assert.deepEqual(await scanDossier(await renderDossier(dossier, format), [], dossier), [])
  const marks = dossiers.map(({ facts }) => facts.rows.map(([, mark]) => mark))
  assert.deepEqual(marks[1], marks[0])
  const dossier = dossiers.find(({ language }) => language === 'en')
  assert.ok(dossier)
  const parts = dossier.sections.find(({ code }) => code === 'law')?.parts ?? []
  const facts = parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []))
  return { dossier, facts, words: facts.map((one) => one.words) }
}
const t = elements.en

test('an answer that cites nothing is told, with a footnote that says whose it is, of which day, by what standard and why', async () => {
  const { dossier, facts, words } = await lawOf(() => [
    coding(1, { answers: { status: 'contradicted' }, note: 'They asked to leave.' }),
  ])
  assert.ok(words[0]?.includes(t.statuses.contradicted) && words[0].includes(t.statementsGive('1', '0')))
  const told = facts.find((one) => one.words.includes('1 of the team answers'))
  assert.ok(told?.words.includes('They asked to leave.') && told.words.includes('balance of probabilities'))
  const note = dossier.notes.find(({ n }) => n === told?.notes[0].n)
  assert.deepEqual([note?.quote, note?.instead, note?.statements], [null, 'Answer: 1 of the team.', []])
  assert.ok(note?.origin.includes('1 January 2026') && note.origin.includes('They asked to leave.'))
})

test('two who differ are both told, and the statement they cite is still said in its own words', async () => {
  const { words } = await lawOf((ids) => [
    coding(1, { statements: ids }),
    coding(2, { answers: { status: 'no_information' }, standard: 'reasonable_basis' }),
  ])
  assert.ok(words[0]?.includes(t.answersDiffer))
  assert.equal(words.filter((one) => one.includes('of the team answers')).length, 2)
  assert.ok(words.some((one) => one.startsWith('For it: ')))
})
