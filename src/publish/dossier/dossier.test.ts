import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sha256 } from '#core/canonical.ts'
import { HabeasError } from '#core/errors.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import type { EventDocument } from '../types.ts'
import { checkDossier } from './check.ts'
import { type Dossier, type DossierOf, dossierOf, renderDossier, scanDossier } from './index.ts'
import { dossierStrings } from './scan/index.ts'
import { HIDDEN, publishedWorld, SECRET } from './testing.ts'
import type { Part } from './types.ts'

const world = await publishedWorld()
after(() => world[Symbol.dispose]())
const { published } = world
const [event] = published.overview.events
assert.ok(event)
const EVENT: DossierOf = { kind: 'event', id: event.id }
const ALL: DossierOf[] = [EVENT, ...published.overview.people.map(({ id }): DossierOf => ({ kind: 'person', id }))]
const FORMATS = ['pdf', 'docx'] as const

const factsOf = ({ sections }: Dossier) =>
  sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'facts' ? part.facts : [])))
const uncited = (thrown: unknown) => thrown instanceof HabeasError && thrown.code === 'uncited'

test('every sentence about the world has its footnotes, in each language, of the event and of each person shown', () => {
  assert.equal(ALL.length, 3)
  for (const of of ALL)
    for (const language of SITE_LANGUAGES) {
      const dossier = dossierOf(published, of, language)
      const facts = factsOf(dossier)
      assert.ok(facts.length > 3)
      for (const { notes, statements, words } of facts) {
        assert.ok(notes.length > 0 && statements.length > 0, words)
        for (const { n } of notes) assert.equal(dossier.notes[n - 1]?.n, n)
      }
      assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length)
    }
})

test('both formats hold the same facts, with the same footnotes, in the same order', async () => {
  for (const language of SITE_LANGUAGES) {
    const dossier = dossierOf(published, EVENT, language)
    const shown: string[][] = []
    for (const format of FORMATS) {
      const strings = dossierStrings(await renderDossier(dossier, format))
      shown.push(strings.flatMap(({ kind, text }) => (kind === 'shown' ? [text.trim()] : [])))
    }
    const ids = factsOf(dossier).map(({ id }) => id)
    const bearing = new Set(dossier.notes.flatMap(({ statements }) => statements))
    assert.ok(ids.length > 0)
    for (const texts of shown) {
      const marks = texts.filter((text) => ids.includes(text))
      assert.deepEqual(marks, ids)
      for (const id of bearing) assert.ok(texts.some((text) => text.includes(id)))
    }
  }
})

test('a fact has one mark in every language', () => {
  const marks = SITE_LANGUAGES.map((language) => factsOf(dossierOf(published, EVENT, language)).map(({ id }) => id))
  assert.deepEqual(marks[1], marks[0])
  assert.deepEqual(marks[2], marks[0])
})

test('the same dossier gives the same bytes, here, again, and in another process', async () => {
  const script = `
    const { openPublished } = await import('#publish/read.ts')
    const { dossierOf, renderDossier } = await import('#publish/dossier/index.ts')
    const { sha256 } = await import('#core/canonical.ts')
    const dossier = dossierOf(openPublished(process.argv[1]).current(), { kind: 'event', id: process.argv[2] }, 'be')
    for (const format of ['pdf', 'docx']) process.stdout.write(sha256(await renderDossier(dossier, format)) + ' ')`
  const dossier = dossierOf(published, EVENT, 'be')
  const hashes: string[] = []
  for (const format of FORMATS) {
    const first = sha256(await renderDossier(dossier, format))
    assert.equal(sha256(await renderDossier(dossierOf(published, EVENT, 'be'), format)), first)
    hashes.push(first)
  }
  const root = join(import.meta.dirname, '..', '..', '..')
  const elsewhere = execFileSync(
    process.execPath,
    ['--import', './src/platform/tsx-hook.mjs', '--input-type=module', '-e', script, world.folder, EVENT.id],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: 'Pacific/Auckland' } },
  )
  assert.deepEqual(elsewhere.trim().split(' '), hashes)
})

test('nobody hidden and nothing secret is in a file: not in its text, metadata, names of parts or addresses, in no encoding', async () => {
  for (const of of ALL)
    for (const language of SITE_LANGUAGES) {
      const dossier = dossierOf(published, of, language)
      for (const format of FORMATS)
        assert.deepEqual(await scanDossier(await renderDossier(dossier, format), [...HIDDEN, ...SECRET], dossier), [])
    }
})

test('a person shown by initials has a dossier without a name', async () => {
  const initials = published.overview.people.find(({ name }) => name.en === 'P. Z.')
  assert.ok(initials)
  const dossier = dossierOf(published, { kind: 'person', id: initials.id }, 'be')
  assert.equal(dossier.title, 'П. З.')
  const found = await scanDossier(await renderDossier(dossier, 'pdf'), ['Ziabrou', 'Зяброў', 'Зебров', 'Piotr'], dossier)
  assert.deepEqual(found, [])
})

test('who or what is not published has no dossier', () => {
  for (const of of [
    { ...EVENT, id: 'aaaaaaaaaaaaaaaa' },
    { kind: 'person', id: EVENT.id },
  ] as const)
    assert.throws(
      () => dossierOf(published, of, 'en'),
      (thrown) => thrown instanceof HabeasError && thrown.code === 'not_published',
    )
})

test('a sentence whose statements are not published any more fails the build', () => {
  const changed = (change: (document: EventDocument) => Partial<EventDocument>) => ({
    ...published,
    finding: () => null,
    event: (id: string) => {
      const document = published.event(id)
      return document && { ...document, ...change(document) }
    },
  })
  const broken: ((document: EventDocument) => Partial<EventDocument>)[] = [
    ({ kinds }) => ({ kinds: [...kinds, { kind: 'exchange', rule: 'x', count: null, statements: [] }] }),
    ({ people }) => ({ people: people.map((one) => ({ ...one, statements: ['aaaaaaaaaaaaaaaa'] })) }),
    ({ counts }) => ({ counts: counts.map((one) => ({ ...one, statements: [] })) }),
    () => ({ statements: [] }),
    () => ({ quotes: [] }),
  ]
  for (const change of broken) assert.throws(() => dossierOf(changed(change), EVENT, 'en'), uncited)
})

test('a model with something wrong in it is not written', () => {
  const good = dossierOf(published, EVENT, 'en')
  const [first, ...rest] = good.sections
  assert.ok(first)
  const withPart = (part: Part): Dossier => ({ ...good, sections: [{ ...first, parts: [...first.parts, part] }, ...rest] })
  const [fact] = factsOf(good)
  assert.ok(fact)
  const wrong: Dossier[] = [
    withPart({ kind: 'remark', words: 'Everybody went home.' }),
    withPart({ kind: 'unanswered', lead: '', items: ['Who paid'] }),
    withPart({ kind: 'facts', lead: null, facts: [{ ...fact, notes: [] as unknown as typeof fact.notes }] }),
    withPart({ kind: 'facts', lead: null, facts: [{ ...fact, notes: [{ n: 999, first: true }] }] }),
    withPart({ kind: 'facts', lead: null, facts: [fact] }),
    { ...good, notes: good.notes.slice(1) },
    { ...good, notes: [...good.notes, { ...good.notes[0], n: good.notes.length + 1 } as Dossier['notes'][number]] },
    { ...good, facts: { ...good.facts, rows: good.facts.rows.slice(1) } },
  ]
  assert.equal(checkDossier(good), good)
  for (const one of wrong) assert.throws(() => checkDossier(one), uncited)
})
