import type { Decision } from '#core/decision.ts'
import type { EntityId, OccurrenceId } from '#core/ids.ts'
import type { Occurrence } from '#core/occurrence.ts'
import type { RegisterRows } from './types.ts'

export type Judgement = Decision & { target: 'judgement' }

/** What judgements make of occurrences; `resolve` works it out for any part that no judgement "same" leads out of. */
export type Join = (
  occurrences: readonly Occurrence[],
  judgements: readonly Judgement[],
  minted: RegisterRows['minted'],
) => {
  entityOf: ReadonlyMap<OccurrenceId, EntityId>
  together: ReadonlyMap<OccurrenceId, readonly OccurrenceId[]>
  cut: readonly Judgement[]
}

/**
 * Which occurrences are together, kept in step judgement by judgement. Only what "same" judgements lead to is worked out again: a judgement
 * can change nothing beyond that.
 */
export class Joinings {
  readonly #join: Join
  readonly #occurrences = new Map<OccurrenceId, Occurrence>()
  /** Only those that judgements speak of; any other is alone. */
  readonly #together = new Map<OccurrenceId, readonly OccurrenceId[]>()
  readonly #entityOf = new Map<OccurrenceId, EntityId>()
  readonly #judgements = new Map<string, Judgement>()
  readonly #on = new Map<OccurrenceId, Set<string>>()
  readonly #cut = new Map<string, Judgement>()
  readonly #minted: RegisterRows['minted'] = []
  readonly #mintedFor = new Map<OccurrenceId, number>()
  readonly #occurrenceOf = new Map<EntityId, OccurrenceId>()

  constructor(join: Join) {
    this.#join = join
  }

  came(occurrences: readonly Occurrence[]): void {
    for (const one of occurrences) this.#occurrences.set(one.id, one)
  }

  /** In order of minting: the first one of those that are together gives them their id. Answers with all who got one. */
  minted(minted: RegisterRows['minted']): Set<OccurrenceId> {
    const named = new Set<OccurrenceId>()
    for (const one of minted) {
      if (this.#mintedFor.has(one.occurrence)) continue
      this.#mintedFor.set(one.occurrence, this.#minted.push(one) - 1)
      this.#occurrenceOf.set(one.entity, one.occurrence)
      if (this.#entityOf.has(one.occurrence)) continue
      for (const other of this.together(one.occurrence)) {
        this.#entityOf.set(other, one.entity)
        named.add(other)
      }
    }
    return named
  }

  /** Answers with every occurrence that may be joined otherwise now. */
  judged(judgements: readonly Judgement[]): Set<OccurrenceId> {
    const touched = new Set<OccurrenceId>()
    for (const one of judgements) {
      const key = one.pair.join(':')
      this.#judgements.set(key, one)
      for (const occurrence of one.pair) {
        touched.add(occurrence)
        this.#on.set(occurrence, (this.#on.get(occurrence) ?? new Set()).add(key))
      }
    }
    if (touched.size === 0) return touched
    const reached = this.#reachedFrom(touched)
    this.#workOut(reached)
    return reached
  }

  /** Everything that judgements lead to, followed or not, and that was together until now. */
  #reachedFrom(touched: ReadonlySet<OccurrenceId>): Set<OccurrenceId> {
    const reached = new Set(touched)
    for (const one of reached) {
      for (const other of this.together(one)) reached.add(other)
      for (const judgement of this.on(one)) for (const other of judgement.pair) reached.add(other)
    }
    return reached
  }

  #workOut(reached: ReadonlySet<OccurrenceId>): void {
    const occurrences: Occurrence[] = []
    const minted: number[] = []
    const keys = new Set<string>()
    for (const id of [...reached].sort()) {
      const occurrence = this.#occurrences.get(id)
      if (occurrence) occurrences.push(occurrence)
      const at = this.#mintedFor.get(id)
      if (at !== undefined) minted.push(at)
      for (const key of this.#on.get(id) ?? []) keys.add(key)
      this.#entityOf.delete(id)
    }
    const judgements = [...keys].sort().flatMap((key) => this.#judgements.get(key) ?? [])
    const inOrder = minted.sort((a, b) => a - b).flatMap((at) => this.#minted[at] ?? [])
    const { together, entityOf, cut } = this.#join(occurrences, judgements, inOrder)
    for (const [id, own] of together) this.#together.set(id, own)
    for (const [id, entity] of entityOf) this.#entityOf.set(id, entity)
    for (const key of keys) this.#cut.delete(key)
    for (const one of cut) this.#cut.set(one.pair.join(':'), one)
  }

  /** The occurrence that an entity was minted for; an occurrence is its own. */
  occurrenceOf(id: OccurrenceId | EntityId): OccurrenceId {
    return this.#occurrenceOf.get(id as EntityId) ?? (id as OccurrenceId)
  }
  /** All that are together with the occurrence an entity was minted for. */
  withEntity(entity: EntityId): readonly OccurrenceId[] {
    const occurrence = this.#occurrenceOf.get(entity)
    return occurrence === undefined ? [] : this.together(occurrence)
  }
  together(id: OccurrenceId): readonly OccurrenceId[] {
    return this.#together.get(id) ?? [id]
  }
  /** The entity that was minted for this very occurrence, whatever it was joined with since. */
  mintedFor(id: OccurrenceId): EntityId | null {
    const at = this.#mintedFor.get(id)
    return at === undefined ? null : (this.#minted[at]?.entity ?? null)
  }
  entityOf(id: OccurrenceId): EntityId | null {
    return this.#entityOf.get(id) ?? null
  }
  on(id: OccurrenceId): Judgement[] {
    return [...(this.#on.get(id) ?? [])].flatMap((key) => this.#judgements.get(key) ?? [])
  }
  cut(): Judgement[] {
    return [...this.#cut.values()]
  }
  judgements(): Judgement[] {
    return [...this.#judgements.values()]
  }
  allMinted(): RegisterRows['minted'] {
    return [...this.#minted]
  }
}
