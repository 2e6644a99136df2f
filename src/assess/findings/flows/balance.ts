import type { CountLine } from '#core/assessment.ts'
import { type Balance, type Between, ENTERING, type FlowTerm, LEAVING } from '#core/findings/flows.ts'
import type { Line } from '../../counts.ts'
import { high, low } from '../../ranges.ts'
import { firstDay, grouped, order } from '../../view.ts'
import { between, both, countIn, countOf, type Item, placedIn } from '../items.ts'
import { leftIn, type Moves } from './moves.ts'
import { byDay, dayOf, isWhole } from './totals.ts'

/** Each two totals of people held that one counter gave one after the other, and the first and the last of them. */
export function balancesOf(totals: readonly Line[], moves: Moves): Balance[] {
  const held = totals.filter(
    (one) => isWhole(one) && one.line.scope === 'held' && one.line.window === 'point' && one.line.asOf !== null,
  )
  return [...grouped(held, ({ key }) => key).values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => byDay(a.line, b.line))
    const days = [...grouped(sorted, ({ line }) => line.asOf).values()].flatMap(countedOn)
    const pairs = days.flatMap((closing, at): [Counted, Counted][] => {
      const opening = days[at - 1]
      return opening ? [[opening, closing]] : []
    })
    const [first, last] = [days[0], days.at(-1)]
    if (pairs.length > 1 && first && last) pairs.push([first, last])
    return pairs.map(([opening, closing]) => balanceOf(opening, closing.last, moves))
  })
}

/** What one counter said of one day: at first, and at last where it was corrected. */
type Counted = { first: CountLine; last: CountLine }

function countedOn(lines: readonly Line[]): Counted[] {
  const told = [...lines].sort((a, b) => order(firstDay(a.told.published), firstDay(b.told.published)))
  const [first, last] = [told[0], told.at(-1)]
  return first && last ? [{ first: first.line, last: last.line }] : []
}

/**
 * What is on record between two totals. Nothing is ever made to fit: what stays over is the residual. The opening total and its correction are
 * together what was said at last.
 */
export function balanceOf(opening: Counted, closing: CountLine, moves: Moves): Balance {
  const [from, to] = [dayOf(opening.first), dayOf(closing)]
  const place = (item: Item) => between(from, to, item)
  const term = (
    code: FlowTerm['code'],
    kind: string | null,
    { certain, possible, items }: ReturnType<typeof countIn>,
  ): FlowTerm => ({
    code,
    kind,
    certain,
    possible,
    events: items.flatMap(({ event }) => event ?? []),
    statements: [...new Set(items.flatMap(({ statements }) => statements))],
  })
  const releases = placedIn(leftIn(moves), place)
  const out = countOf(releases)
  const released = [...new Set(out.items.map(({ kind }) => kind))]
    .sort((a, b) => order(a ?? '', b ?? ''))
    .map((kind) =>
      term(
        'released',
        kind,
        countOf(releases, (item) => item.kind === kind),
      ),
    )
  const entering = ENTERING.map((code) =>
    code === 'corrected' ? correction(opening) : term(code, null, countIn(moves[code], place)),
  )
  const leaving = LEAVING.flatMap((code) =>
    code === 'released' && released.length > 0 ? released : [term(code, null, countIn(moves[code], place))],
  )
  const came = cameIn(entering)
  // Of all kinds together: two releases that may hold the same people can be of two kinds.
  const left = sumOf([out, ...leaving.filter(({ code }) => code !== 'released')])
  return {
    opening: opening.first,
    closing,
    terms: [...entering, ...leaving],
    residual: {
      low: low(opening.last) + came.certain - left.possible - high(closing),
      high: high(opening.last) + came.possible - left.certain - low(closing),
    },
  }
}

/** What a counter later added to its number for the day, or took from it. */
function correction({ first, last }: Counted): FlowTerm {
  const term = { code: 'corrected', kind: null } as const
  if (first === last) return { ...term, certain: 0, possible: 0, events: [], statements: [] }
  const statements = [...new Set([...first.statements, ...last.statements])]
  return { ...term, certain: low(last) - high(first), possible: high(last) - low(first), events: [], statements }
}

/** Who is recognised may be among those arrested: of the two at least the greater came, at most both. */
function cameIn(entering: readonly FlowTerm[]): Between {
  const of = (code: FlowTerm['code']) => sumOf(entering.filter((term) => term.code === code))
  return both(of('arrested'), of('recognised'))
}

const sumOf = (terms: readonly Between[]): Between => ({
  certain: terms.reduce((all, { certain }) => all + certain, 0),
  possible: terms.reduce((all, { possible }) => all + possible, 0),
})
