import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { type Draft, draftOf } from '../mentions/draft.ts'
import { claimOf, type DraftClaim } from '../statements/claim.ts'
import { dropRepeats, linkEvents } from './events.ts'
import { flagsOf } from './flags.ts'

const NO_DOUBTS = { same: [], ambiguous: [] }

const dateAt = (at: number, value: string): Draft => draftOf('date', at, at + 1, 'r', edtf(value))

const total = (at: number, n: number): Draft =>
  draftOf('count', at, at + 1, 'r', {
    min: n,
    max: n,
    approximate: false,
    scope: 'released',
    window: 'cumulative',
    since: edtf('2020-01-01'),
    part_of: null,
  })

const told = (type: DraftClaim['type'], args: DraftClaim['arguments'], date: Draft | null = null) =>
  claimOf({ type, date, rule: 'r', evidence: [], arguments: args, at: { start: 0, end: 1 } })

/** Claims whose arguments count how often they are looked at. */
function counted(claims: readonly DraftClaim[]) {
  let looks = 0
  for (const claim of claims) {
    const args = claim.arguments
    Object.defineProperty(claim, 'arguments', {
      get: () => {
        looks++
        return args
      },
    })
  }
  return { claims, looks: () => looks }
}

/** A text of `size` events, each with its day, and as many statements about each kind of them. */
function textOf(size: number): DraftClaim[] {
  return Array.from({ length: size }, (_, n) => {
    const count = total(n * 4, n + 1)
    const again = { ...total(n * 4 + 1, n + 1), sameAs: count }
    const date = dateAt(n * 4 + 2, `${1000 + n}-05-01`)
    const person = draftOf('person', n * 4 + 3, n * 4 + 4, 'r', 'Nina Petrova')
    return [
      told(
        'release_event',
        [
          { role: 'count', draft: count },
          { role: 'date', draft: date },
        ],
        date,
      ),
      told('release_event', [{ role: 'count', draft: again }]),
      told('release', [{ role: 'person', draft: person }], date),
      told('tally', [{ role: 'count', draft: again }]),
      told('demand', []),
    ]
  }).flat()
}

function looksFor(size: number): number {
  const { claims, looks } = counted(textOf(size))
  const order = new Map(claims.map((claim, n) => [claim, Math.floor(n / 5)]))
  const kept = linkEvents(dropRepeats(claims), order, () => false)
  const drafts = claims.flatMap((claim) => claim.arguments.map(({ draft }) => draft))
  flagsOf(drafts, kept, NO_DOUBTS, [])
  return looks()
}

test('the work on events and flags grows with the text, not with its square', () => {
  const small = looksFor(100)
  assert.ok(looksFor(800) <= small * 8.1, 'eight times the text, eight times the looks')
})

test('a running total below one told for an earlier day is flagged, once, with the highest before', () => {
  const said = [
    ['2025-03-01', 400],
    ['2025-01-01', 300],
    ['2025-02-01', 500],
    ['2025-02-01', 450],
  ] as const
  const claims = said.map(([day, n], at) =>
    told('tally', [
      { role: 'count', draft: total(at * 2, n) },
      { role: 'date', draft: dateAt(at * 2 + 1, day) },
    ]),
  )
  const flags = flagsOf([], claims, NO_DOUBTS, [])
  assert.deepEqual(
    flags.map(({ code, claims: about }) => [code, about.map((claim) => claims.indexOf(claim))]),
    [['series_falls', [2, 0]]],
  )
})
