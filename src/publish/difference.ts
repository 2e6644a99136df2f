import type { Documents } from './documents.ts'
import { type Fact, factsOf, type Of, type Said } from './facts.ts'
import type { PublicId } from './types.ts'

export type Mark = 'added' | 'changed' | 'hidden'

/** One thing that would be read otherwise: what stands there now, what would stand there, and on which statements it rests. */
export type Line = { mark: Mark; before: Said | null; after: Said | null; statements: PublicId[] }

/** An event, a person, a source or a figure with every line that changes, none left out and none summed up. */
export type Change = { of: Of; id: PublicId | null; mark: Mark; title: Said; lines: Line[] }

/**
 * What the public would read otherwise: `before` against `after`, line by line. Figures first, then findings, events, people, sources, articles, cards and offers,
 * each in the order of its list. For who publishes and nobody else: it names what is withdrawn.
 */
export function differenceOf(before: Documents, after: Documents): Change[] {
  const was = factsOf(before)
  const will = factsOf(after)
  const changes: Change[] = []
  for (const [key, { of, id, title, facts }] of will) {
    const old = was.get(key)
    const lines = linesOf(old?.facts ?? new Map(), facts)
    if (lines.length > 0) changes.push({ of, id, title, mark: old ? 'changed' : 'added', lines })
  }
  for (const [key, { of, id, title, facts }] of was)
    if (!will.has(key)) changes.push({ of, id, title, mark: 'hidden', lines: linesOf(facts, new Map()) })
  const rank: Record<Of, number> = { figure: 0, finding: 1, event: 2, person: 3, source: 4, article: 5, card: 6, offer: 7 }
  return changes.sort((a, b) => rank[a.of] - rank[b.of])
}

function linesOf(before: ReadonlyMap<string, Fact>, after: ReadonlyMap<string, Fact>): Line[] {
  const lines: Line[] = []
  for (const [key, fact] of after) {
    const old = before.get(key)
    if (!old) lines.push({ mark: 'added', before: null, after: fact.said, statements: fact.statements })
    else if (JSON.stringify(old.said) !== JSON.stringify(fact.said))
      lines.push({ mark: 'changed', before: old.said, after: fact.said, statements: union(fact.statements, old.statements) })
  }
  for (const [key, fact] of before)
    if (!after.has(key)) lines.push({ mark: 'hidden', before: fact.said, after: null, statements: fact.statements })
  return lines
}

const union = (a: readonly PublicId[], b: readonly PublicId[]) => [...new Set([...a, ...b])]
