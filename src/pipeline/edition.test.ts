import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assessing } from '#assess/index.ts'
import type { Decision, ExposureLevel } from '#core/decision.ts'
import { type EntityId, type MemberId, mintedId, type RegisterId } from '#core/ids.ts'
import { documentsOf, emptyMemory } from '#publish/index.ts'
import { type HeldAsOf, type RegisterRows, rowsAsOf, standingOf } from '#register/index.ts'
import { testDocument } from '#register/testing.ts'
import { editionOf } from './edition.ts'
import { recordOf } from './record.ts'

const NAMES = ['Mira Talvik', 'Jan Korel', 'Ada Renn', 'Tor Vessen']
const DOCUMENTS = NAMES.map((name) => testDocument(name))
const OCCURRENCES = DOCUMENTS.map(({ identified }) => {
  const release = identified.drafts.find(({ statement }) => statement.property === 'release')
  if (!release) throw new RangeError('a test document tells of a release')
  return { statement: release.id, subject: release.statement.subject }
})
const REGISTER = { id: mintedId<RegisterId>('00000000-0000-4000-8000-000000000001'), kind: 'own' } as const
const BY = mintedId<MemberId>('00000000-0000-4000-8000-000000000002')
const KEY = Buffer.alloc(32, 3)
const TODAY = '2026-02-01'
const memory = emptyMemory()
const at = (step: number) => `2026-01-01T00:00:${String(step).padStart(2, '0')}.000Z`
const entityOf = (person: number) => mintedId<EntityId>(`00000000-0000-4000-9000-00000000000${person}`)

/** What somebody does at one step. */
type Step =
  | { person: number; act: 'accept' | 'retract' | 'reopen' }
  | { person: number; other: number; act: 'same' | 'different' | 'undecided' }
  | { person: number; act: ExposureLevel }
  | { act: 'free' | 'unfree'; word: string }

const person = fc.nat(NAMES.length - 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ person, act: fc.constantFrom('accept' as const, 'accept' as const, 'retract' as const, 'reopen' as const) }),
  fc.record({ person, other: person, act: fc.constantFrom('same' as const, 'different' as const, 'undecided' as const) }),
  fc.record({ person, act: fc.constantFrom('public' as const, 'public' as const, 'initials' as const, 'hidden' as const) }),
  fc.record({ act: fc.constantFrom('free' as const, 'unfree' as const), word: fc.constantFrom('talvik', 'court') }),
)

/** Mostly somebody is shown already: what comes then is what the rules are for. */
const BEGUN: Step[] = NAMES.flatMap((_, index): Step[] => [
  { person: index, act: 'accept' },
  { person: index, act: 'public' },
])
const steps = fc
  .tuple(fc.subarray(BEGUN), fc.array(step, { minLength: 2, maxLength: 16, size: 'max' }))
  .map(([begun, more]) => [...begun, ...more])

/** The log of a register, and who was minted in order. What could not be decided (nobody is minted yet) is left out. */
function logOf(steps: readonly Step[]): { log: Decision[]; minted: RegisterRows['minted'] } {
  const log: Decision[] = []
  const minted: RegisterRows['minted'] = []
  const versions = new Map<string, number>()
  for (const [index, one] of steps.entries()) {
    const version = (target: string) => {
      versions.set(target, (versions.get(target) ?? 0) + 1)
      return { version: versions.get(target) ?? 1, by: BY, reason: null, at: at(index) }
    }
    if ('word' in one) {
      log.push({ target: 'word', word: one.word, act: one.act, ...version(`word ${one.word}`) })
      continue
    }
    const subject = OCCURRENCES[one.person]
    if (!subject) continue
    if ('other' in one) {
      const other = OCCURRENCES[one.other]
      if (!other || other === subject) continue
      const [a, b] = [subject.subject, other.subject].sort()
      if (a !== undefined && b !== undefined)
        log.push({ target: 'judgement', pair: [a, b], act: one.act, ...version(`${a}${b}`) })
    } else if (one.act === 'accept' || one.act === 'retract' || one.act === 'reopen') {
      const isMinted = minted.some(({ occurrence }) => occurrence === subject.subject)
      if (one.act === 'accept' && !isMinted) minted.push({ occurrence: subject.subject, entity: entityOf(one.person) })
      log.push({ target: 'statement', statement: subject.statement, act: one.act, ...version(subject.statement) })
    } else if (minted.some(({ entity }) => entity === entityOf(one.person)))
      log.push({ target: 'exposure', entity: entityOf(one.person), act: one.act, basis: 'consent', ...version(`x${one.person}`) })
  }
  return { log, minted }
}

function heldAt(log: readonly Decision[], time: string): HeldAsOf {
  const until = log.filter((one) => one.at <= time)
  const latest = new Map(until.map((one) => [keyOf(one), one]))
  const accepted = until.flatMap((one) => (one.target === 'statement' && one.act === 'accept' ? [one.statement] : []))
  return { decisions: [...latest.values()], accepted: new Set(accepted) }
}

const keyOf = (one: Decision) =>
  one.target === 'statement'
    ? one.statement
    : one.target === 'judgement'
      ? one.pair.join()
      : one.target === 'exposure'
        ? one.entity
        : JSON.stringify(one.target === 'word' ? one.word : null)

const EMPTY: RegisterRows = {
  sources: DOCUMENTS.map(({ source, layer }) => ({ source, layers: [layer] })),
  occurrences: DOCUMENTS.flatMap(({ identified }) => identified.occurrences),
  statements: DOCUMENTS.flatMap(({ identified }) =>
    identified.drafts.map(({ id, statement }) => ({ id, statement, rule: 'test', ...standingOf(undefined) })),
  ),
  judgements: [],
  exposures: [],
  words: [],
  lessons: [],
  passages: [],
  uncovered: [],
  minted: [],
}

/** The rows of now are those as of the last step. */
const rowsNow = (log: readonly Decision[], minted: RegisterRows['minted']) => rowsAsOf({ ...EMPTY, minted }, heldAt(log, at(59)))
const published = (record: ReturnType<typeof recordOf>) => JSON.stringify(documentsOf(record, assessing, KEY, memory))

test('nothing hidden today is in an edition of any time', () => {
  fc.assert(
    fc.property(steps, fc.nat(24), (told, then) => {
      const { log, minted } = logOf(told)
      const now = rowsNow(log, minted)
      const today = recordOf(now, REGISTER, TODAY)
      const text = published(editionOf(rowsAsOf(now, heldAt(log, at(then))), now, REGISTER, TODAY))
      for (const [index, { subject }] of OCCURRENCES.entries()) {
        const entity = today.entityOf.get(subject)
        if (entity !== undefined && today.exposures.get(entity)?.level === 'public') continue
        const [given = '', surname = ''] = (NAMES[index] ?? '').split(' ')
        const freed = today.freed.has(surname.toLowerCase())
        assert.doesNotMatch(text, new RegExp(freed ? `\\b${given}\\b` : `\\b${given}\\b|${surname}`))
      }
    }),
    { numRuns: 300 },
  )
})

test('an edition shows nobody who was not shown then, and the statements that were accepted then and still are', () => {
  fc.assert(
    fc.property(steps, fc.nat(24), (told, moment) => {
      const { log, minted } = logOf(told)
      const now = rowsNow(log, minted)
      const then = rowsAsOf(now, heldAt(log, at(moment)))
      const past = recordOf(then, REGISTER, TODAY)
      const accepted = new Set(recordOf(now, REGISTER, TODAY).statements.map(({ id }) => id))
      const edition = editionOf(then, now, REGISTER, TODAY)
      for (const [entity, { level }] of edition.exposures)
        if (level === 'public') assert.equal(past.exposures.get(entity)?.level, 'public')
      assert.deepEqual(
        edition.statements,
        past.statements.filter(({ id }) => accepted.has(id)),
      )
      for (const word of edition.freed) assert.ok(past.freed.has(word))
    }),
  )
})

test('an edition of now is what would be published now', () => {
  fc.assert(
    fc.property(steps, (told) => {
      const { log, minted } = logOf(told)
      const now = rowsNow(log, minted)
      assert.equal(published(editionOf(now, now, REGISTER, TODAY)), published(recordOf(now, REGISTER, TODAY)))
    }),
  )
})
