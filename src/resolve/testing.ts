import assert from 'node:assert/strict'
import type { Decision } from '#core/decision.ts'
import type { Edtf } from '#core/edtf.ts'
import type { LayerId, MemberId, OccurrenceId } from '#core/ids.ts'
import { type EntityType, occurrenceOf } from '#core/occurrence.ts'
import { spanOf } from '#core/span.ts'
import type { Statement } from '#core/statement.ts'
import type { StatementRow } from '#register/types.ts'
import { candidatesOf } from './candidates.ts'
import { join } from './join.ts'
import type { Seen } from './meetings.ts'

type Judgement = Decision & { target: 'judgement' }

/** Somebody or something of a test: the words it is named by, and the day of an event. */
export type Named = { name: string; type?: EntityType; date?: Edtf }

/** A small register of names, each in its own document, with judgements between them by their places in the list. */
export function register(named: readonly Named[], judged: readonly [Judgement['act'], number, number][] = []) {
  const all = named.map(({ name, type = 'person' }, at) =>
    occurrenceOf(at.toString(16).padStart(64, 'a') as LayerId, type, [spanOf(name, 0, name.length)]),
  )
  const one = (at: number) => {
    const found = all[at]
    assert.ok(found)
    return found
  }
  const judgements = judged.map(
    ([act, a, b], at): Judgement => ({
      target: 'judgement',
      act,
      pair: [one(a).id, one(b).id].sort() as [OccurrenceId, OccurrenceId],
      version: 1,
      by: 'm' as MemberId,
      reason: null,
      at: `2026-01-01T00:00:${String(at).padStart(2, '0')}.000Z`,
    }),
  )
  const { together, cut } = join(all, judgements, [])
  const dates = new Map(all.map(({ id }, at) => [id, named[at]?.date]))
  const seen: Seen = {
    occurrences: new Map(all.map((occurrence) => [occurrence.id, occurrence])),
    about: (id) => {
      const date = dates.get(id)
      return date === undefined ? [] : [{ statement: { property: 'release_event', date } as Statement } as StatementRow]
    },
    thing: (id) => {
      const occurrences = together.get(id as OccurrenceId) ?? []
      const [first] = occurrences
      const type = all.find((occurrence) => occurrence.id === id)?.type
      return first && type ? { key: first, entity: null, type, occurrences } : undefined
    },
    judgementsOn: (id) => judgements.filter(({ pair }) => pair.includes(id)),
  }
  const thing = (at: number) => {
    const found = seen.thing(one(at).id)
    assert.ok(found)
    return found
  }
  const placesOf = (ids: readonly OccurrenceId[]) => ids.map((id) => all.findIndex((occurrence) => occurrence.id === id)).sort()
  const found = (at: number) => candidatesOf(seen, thing(at)).map(({ other }) => placesOf(other.occurrences))
  return { all, seen, thing, found, cut, placesOf }
}

export const names = (...list: string[]): Named[] => list.map((name) => ({ name }))
