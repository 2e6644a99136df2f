import type { Act } from '#core/decision.ts'
import type { Identified } from '#core/identify.ts'
import type { EntityId, OccurrenceId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { RegisterRows } from '#register/types.ts'
import { readByHand } from './add.ts'
import { type AddressBook, addressBook, findOccurrence, findPlace, findStatement, isUnfound, type Unfound } from './address.ts'
import type { DecisionEntry, ReadEntry } from './decisions-file.ts'

export type Failure = {
  index: number
  code: Unfound['code'] | 'unreadable' | 'no_entity' | 'unlike_occurrences' | 'not_a_person' | 'no_such_layer' | 'not_a_lesson'
  message: string
}

/** What a file of decisions asks for, with everything it names found in the register. */
export type Prepared = {
  /** Statements added by hand, to be kept before the acts. */
  added: { layer: Layer; identified: Identified }[]
  acts: { index: number; act: Act; reason: string | null }[]
  /** Exposures wait for the acts: an entity exists once a statement about it is accepted. */
  exposures: { index: number; entry: DecisionEntry & { target: 'exposure' } }[]
  failed: Failure[]
}

/** Finds in the register what the entries name by words; what they add themselves can be named too. Decides nothing. */
export function prepare(
  rows: Pick<RegisterRows, 'sources' | 'statements' | 'occurrences'>,
  entries: readonly ReadEntry[],
): Prepared {
  const prepared: Prepared = { added: [], acts: [], exposures: [], failed: [] }
  const before = addressBook(rows)
  const added = new Map<number, ReturnType<typeof readByHand>>()
  for (const one of entries) if ('entry' in one && one.entry.target === 'add') added.set(one.index, readByHand(before, one.entry))
  const book = added.size === 0 ? before : addressBook(withAdded(rows, [...added.values()]))
  for (const one of entries) {
    if ('problem' in one) {
      prepared.failed.push({ index: one.index, code: 'unreadable', message: one.problem })
      continue
    }
    const { index, entry } = one
    if (entry.target === 'exposure') {
      prepared.exposures.push({ index, entry })
      continue
    }
    const found = entry.target === 'add' ? acceptance(book, entry, added.get(index)) : actOf(book, entry)
    if (isUnfound(found)) {
      prepared.failed.push({ index, ...found })
      continue
    }
    if (found.added) prepared.added.push(found.added)
    for (const act of found.acts) prepared.acts.push({ index, act, reason: entry.reason ?? null })
  }
  return prepared
}

/** The rows as they will be once the additions are kept. */
function withAdded(
  rows: Pick<RegisterRows, 'sources' | 'statements' | 'occurrences'>,
  added: readonly ReturnType<typeof readByHand>[],
): typeof rows {
  const kept = added.flatMap((one) => (isUnfound(one) ? [] : [one.identified]))
  const statements = new Map(kept.flatMap(({ drafts }) => drafts.map((draft) => [draft.id, { ...draft, latest: null }])))
  for (const row of rows.statements) statements.delete(row.id)
  return {
    sources: rows.sources,
    occurrences: [...rows.occurrences, ...kept.flatMap(({ occurrences }) => occurrences)],
    statements: [...rows.statements, ...statements.values()],
  }
}

type Found = { acts: Act[]; added?: { layer: Layer; identified: Identified } }

function actOf(book: AddressBook, entry: Exclude<DecisionEntry, { target: 'exposure' | 'add' }>): Found | Unfound {
  switch (entry.target) {
    case 'word':
      return { acts: [{ target: 'word', word: entry.word, act: entry.act }] }
    case 'passage': {
      const place = findPlace(book, entry.source, entry.quote)
      if (isUnfound(place)) return place
      const { start, end } = place.span
      return { acts: [{ target: 'passage', layer: place.layer.id, start, end, act: entry.act }] }
    }
    case 'judgement': {
      const left = findOccurrence(book, entry.left.source, entry.left.quote, entry.left.type)
      if (isUnfound(left)) return left
      const right = findOccurrence(book, entry.right.source, entry.right.quote, entry.right.type)
      if (isUnfound(right)) return right
      return { acts: [{ target: 'judgement', pair: [left.id, right.id].sort() as [OccurrenceId, OccurrenceId], act: entry.act }] }
    }
    case 'statement': {
      const found = findStatement(book, entry)
      if (isUnfound(found)) return found
      const against = entry.against && findStatement(book, entry.against)
      if (against && isUnfound(against)) return against
      return {
        acts: [
          {
            target: 'statement',
            statement: found.id,
            act: entry.act,
            ...(entry.apart && { apart: entry.apart }),
            ...(against && { against: against.id }),
            ...(entry.why && { why: entry.why }),
          },
        ],
      }
    }
  }
}

function acceptance(
  book: AddressBook,
  entry: DecisionEntry & { target: 'add' },
  added: ReturnType<typeof readByHand> | undefined,
): Found | Unfound {
  if (added && isUnfound(added)) return added
  const [draft] = added?.identified.drafts ?? []
  if (!added || !draft) return { code: 'no_such_statement', message: 'Nothing could be read from this entry.' }
  const acts: Act[] = [{ target: 'statement', statement: draft.id, act: entry.act, ...(entry.apart && { apart: entry.apart }) }]
  if (entry.corrects) {
    const corrected = findStatement(book, entry.corrects)
    if (isUnfound(corrected)) return corrected
    if (corrected.id !== draft.id) acts.push({ target: 'statement', statement: corrected.id, act: 'reject', why: 'corrected' })
  }
  return { added, acts }
}

/** The act of an exposure, once the person is an entity. */
export function exposureAct(
  rows: Pick<RegisterRows, 'sources' | 'statements' | 'occurrences'>,
  entityOf: ReadonlyMap<OccurrenceId, EntityId>,
  entry: DecisionEntry & { target: 'exposure' },
): { act: Act } | { failure: Omit<Failure, 'index'> } {
  const occurrence = findOccurrence(addressBook(rows), entry.person.source, entry.person.quote, 'person')
  if (isUnfound(occurrence)) return { failure: occurrence }
  const entity = entityOf.get(occurrence.id)
  if (!entity)
    return {
      failure: { code: 'no_entity', message: 'No statement about this person is accepted yet, so there is nobody to show.' },
    }
  const { act, basis, until, shown } = entry
  return { act: { target: 'exposure', entity, act, basis, ...(until && { until }), ...(shown && { shown }) } }
}
