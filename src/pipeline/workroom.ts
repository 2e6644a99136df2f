import type { Decision } from '#core/decision.ts'
import type { Identified } from '#core/identify.ts'
import type { SourceHash } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Member } from '#members/index.ts'
import {
  type Decided,
  decide,
  historyOf,
  keepReading,
  type ReasonedAct,
  type RegisterView,
  readMinted,
  readRegister,
  readSources,
  viewOf,
} from '#register/index.ts'
import { join } from '#resolve/index.ts'
import { ENGINE_BY_HAND } from '#review/index.ts'
import type { Stores } from './stores.ts'
import { inTurn } from './turns.ts'

/**
 * Where the desk works: the register in memory for its pages, and the one way to change it. There is one in a process, and the process holds
 * the data folder, so what is in memory is what is kept.
 */
export type Workroom = {
  stores: Stores
  view: () => RegisterView
  /**
   * Decides as a member, all in one transaction, and shows it at once. Throws StaleError when something an act is about was decided on since
   * it was `seen`: nothing is written then.
   */
  decide: (member: Member, acts: readonly ReasonedAct[]) => Promise<Decided[]>
  /** Keeps what a member read by hand in a layer and decides on it, all in one transaction, as `decide` does. */
  add: (member: Member, layer: Layer, read: Identified, acts: readonly ReasonedAct[]) => Promise<Decided[]>
  /** Takes decisions back, the latest first, as new decisions. Throws StaleError when somebody has decided on one of them since. */
  undo: (member: Member, decisions: readonly Decision[]) => Promise<Decided[]>
  /** Everything ever decided on what an act is about. */
  history: (about: ReasonedAct) => Promise<Decision[]>
  /** Shows sources that came in, or in which something was added; without a list, reads the whole register anew. */
  refresh: (sources?: readonly SourceHash[]) => Promise<void>
  /** When a source came in, UTC; null when it was there before this workroom was opened. */
  cameAt: (source: SourceHash) => string | null
  /** Told of a fault of the program and of what it stopped; a page says it in general words only. What was thrown may quote a document. */
  fault: (thrown: unknown, stopped: string) => void
}

/** Opens the workroom over stores that are held. */
export async function openWorkroom(stores: Stores, fault: Workroom['fault'] = () => undefined): Promise<Workroom> {
  const { database, now, newId } = stores
  let view = viewOf(await readRegister(database), join)
  let lastMinted = view.rows().minted.at(-1)?.entity
  const arrivals = new Map<SourceHash, string>()
  const show = async (decisions: readonly Decision[]) => {
    const minted = await readMinted(database, lastMinted)
    lastMinted = minted.at(-1)?.entity ?? lastMinted
    view.decided(decisions, minted)
  }
  // One change after the other: then what is in memory is in the order of what is kept, and a moment parts what was decided before it.
  const decideAs: Workroom['decide'] = (member, acts) =>
    inTurn(database, async () => {
      const decided = await decide(database, acts, { by: member.id, at: now() }, newId)
      await show(decided.flatMap((one) => (one.status === 'applied' ? [one.decision] : [])))
      return decided
    })
  return {
    stores,
    view: () => view,
    decide: decideAs,
    add: (member, layer, { drafts, occurrences }, acts) =>
      inTurn(database, async () => {
        const decided = await database.transaction(async (db) => {
          await keepReading(db, layer.id, { drafts, occurrences }, ENGINE_BY_HAND)
          return decide(db, acts, { by: member.id, at: now() }, newId)
        })
        view.came(await readSources(database, [layer.source]))
        await show(decided.flatMap((one) => (one.status === 'applied' ? [one.decision] : [])))
        return decided
      }),
    undo: async (member, decisions) => {
      const acts: ReasonedAct[] = []
      for (const decision of decisions.toReversed()) acts.push(takenBack(decision, await historyOf(database, decision)))
      return decideAs(member, acts)
    },
    history: (about) => historyOf(database, about),
    refresh: (sources) =>
      inTurn(database, async () => {
        if (sources !== undefined) {
          const at = now()
          for (const source of sources) if (!view.sources.has(source)) arrivals.set(source, at)
          return view.came(await readSources(database, sources))
        }
        view = viewOf(await readRegister(database), join, view.version)
        lastMinted = view.rows().minted.at(-1)?.entity
      }),
    cameAt: (source) => arrivals.get(source) ?? null,
    fault,
  }
}

/** The act that puts back what held before a decision. */
export function takenBack(decision: Decision, history: readonly Decision[]): ReasonedAct {
  const { version } = decision
  const before = history.find((one) => one.version === version - 1)
  if (before) {
    const { version: _, by: _by, at: _at, ...act } = before
    return { ...act, seen: version }
  }
  switch (decision.target) {
    case 'statement':
      return { target: 'statement', statement: decision.statement, act: 'reopen', seen: version }
    case 'judgement':
      return { target: 'judgement', pair: decision.pair, act: 'undecided', seen: version }
    case 'exposure':
      return { target: 'exposure', entity: decision.entity, act: 'hidden', basis: 'safety', seen: version }
    case 'word':
      return { target: 'word', word: decision.word, act: 'unfree', seen: version }
    case 'lesson':
      return { target: 'lesson', lesson: decision.lesson, act: 'unlearn', seen: version }
    case 'passage':
      return { target: 'passage', layer: decision.layer, start: decision.start, end: decision.end, act: 'open', seen: version }
  }
}
