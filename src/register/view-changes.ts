import type { OccurrenceId, StatementId } from '#core/ids.ts'

/** What changed: statements that came or were decided on, and every occurrence of which anything else is said, known or joined now. */
export type Change = { statements: ReadonlySet<StatementId>; occurrences: ReadonlySet<OccurrenceId> }

/** Changes that are remembered. Who asks for older ones works out everything anew. */
const REMEMBERED = 500

/** What changed from one version of a view to the next, so that what was worked out of a large register is put right and not made again. */
export class Changes {
  #log: (Change & { version: number })[] = []
  #forgotten: number

  /** Changes up to `version` are not known. */
  constructor(version: number) {
    this.#forgotten = version
  }

  note(version: number, change: Change): void {
    this.#log.push({ version, ...change })
    if (this.#log.length <= 2 * REMEMBERED) return
    this.#log = this.#log.slice(-REMEMBERED)
    this.#forgotten = (this.#log[0]?.version ?? version) - 1
  }

  /** Everything that changed after a version; null when that is not known any more. */
  since(version: number): Change | null {
    if (!(version >= this.#forgotten)) return null
    const statements = new Set<StatementId>()
    const occurrences = new Set<OccurrenceId>()
    for (let at = this.#log.length - 1; at >= 0; at--) {
      const change = this.#log[at]
      if (!change || change.version <= version) break
      for (const id of change.statements) statements.add(id)
      for (const id of change.occurrences) occurrences.add(id)
    }
    return { statements, occurrences }
  }
}
