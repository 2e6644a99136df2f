import type { Explanation, Reason } from '#core/findings/flows.ts'
import type { Scope } from '#core/mention.ts'
import { DEFINITIONS } from '#vocabulary/definitions.ts'
import type { Line } from '../../counts.ts'

/** Numbers of people let out as a whole. */
const LET_OUT: readonly Scope[] = ['announced', 'pardoned', 'released']

/** A difference between two scopes: a number in one of the first beside one in one of the second. */
const SCOPES: readonly { reason: Reason; one: readonly Scope[]; other: readonly Scope[] }[] = [
  { reason: 'political_part', one: LET_OUT, other: ['political'] },
  { reason: 'left_country', one: LET_OUT, other: ['displaced', 'crossed', 'stayed'] },
  { reason: 'left_country', one: ['crossed'], other: ['displaced'] },
]

/** A pair of numbers as rules see them; `flow`: statements of what happened between the two days, if that makes up the difference. */
export type Pair = { a: Line; b: Line; flow: Explanation['statements'] | null }

const either = ({ a, b }: Pair, test: (one: Line, other: Line) => boolean) => test(a, b) || test(b, a)

const RULES: readonly { reason: Reason; holds: (pair: Pair) => boolean }[] = [
  { reason: 'replaced', holds: (pair) => pair.a.key === pair.b.key && (pair.a.line.superseded || pair.b.line.superseded) },
  {
    reason: 'part_of',
    holds: (pair) => either(pair, ({ line }, other) => line.partOf !== null && other.line.statements.includes(line.partOf)),
  },
  { reason: 'rounded', holds: (pair) => either(pair, ({ line }) => line.apart === 'rounded') },
  {
    reason: 'beginning',
    holds: ({ a, b }) => a.line.window === 'cumulative' && b.line.window === 'cumulative' && a.line.since !== b.line.since,
  },
  ...SCOPES.map(({ reason, one, other }) => ({
    reason,
    holds: (pair: Pair) => either(pair, (x, y) => one.includes(x.line.scope) && other.includes(y.line.scope)),
  })),
  { reason: 'definition', holds: ({ a, b }) => defined(a, b) },
  { reason: 'flow', holds: ({ flow }) => flow !== null },
]

/** Both count political prisoners held, each by a definition of their own that is on record. */
function defined(a: Line, b: Line): boolean {
  const [one, other] = [a, b].map(({ line }) => DEFINITIONS.find(({ counters }) => counters.includes(line.counter.code ?? '')))
  return a.line.scope === b.line.scope && one !== undefined && other !== undefined && one.code !== other.code
}

/** Every reason that holds, each resting on the two numbers and, of a flow, on what moved. None: it cannot be explained. */
export const reasonsOf = (pair: Pair): Explanation[] =>
  RULES.filter(({ holds }) => holds(pair)).map(({ reason }) => ({
    reason,
    statements: [
      ...new Set([
        ...pair.a.line.statements,
        ...pair.b.line.statements,
        ...(reason === 'flow' && pair.flow !== null ? pair.flow : []),
      ]),
    ],
  }))
