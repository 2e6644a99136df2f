import type { Child } from 'hono/jsx'
import type { ArrestSide } from '#core/findings/deals.ts'
import type { PublicArrests } from '#publish/findings/types.ts'
import { deals as texts } from '#texts/findings/deals.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number, rangeInFigures } from '#texts/numbers.ts'

/** Per cent of the width: left of the bars stand the words, right of them there is room for a number. */
const LEFT = 16
const RIGHT = 88
const ROW = 34

/** A number with one digit behind the comma, below one with two that count: a bound of 0.03 is not none. */
export const shortened = (language: SiteLanguage, n: number): string =>
  number(language, Number(n < 1 ? n.toPrecision(2) : n.toFixed(1)))

/** Both sides: full, the certain; open, the possible; the line below a bar, the number expected (95 %). SVG without script or viewBox. */
export function arrestsFigure(language: SiteLanguage, id: string, { before, after }: PublicArrests, said: string): Child {
  const t = texts[language]
  const sides = [{ name: t.before, side: before }, ...(after ? [{ name: t.after, side: after }] : [])]
  const most = Math.max(...sides.map(({ side }) => side.interval.high), 1)
  const at = (people: number) => `${(LEFT + (people * (RIGHT - LEFT)) / most).toFixed(1)}%`
  const width = (people: number) => `${((people * (RIGHT - LEFT)) / most).toFixed(1)}%`
  return (
    <svg height={String(sides.length * ROW + 8)} role="img" aria-labelledby={id}>
      <title id={id}>{said}</title>
      <line class="thin" x1={at(0)} x2={at(0)} y1="0" y2={String(sides.length * ROW)} />
      {sides.map(({ name, side }, i) => bar(name, side, i * ROW))}
    </svg>
  )
  function bar(name: string, { certain, possible, interval }: ArrestSide, top: number): Child {
    return [
      <text class="soft" x="0" y={String(top + 16)}>
        {name}
      </text>,
      <rect class="bar" x={at(0)} y={String(top + 5)} width={width(certain)} height="13" />,
      <rect class="open" x={at(certain)} y={String(top + 5)} width={width(possible - certain)} height="13" />,
      <line
        class="axis"
        x1={at(interval.low)}
        x2={at(interval.high)}
        y1={String(top + 24)}
        y2={String(top + 24)}
        stroke-width="2"
      />,
      <text x={at(interval.high)} dx="6" y={String(top + 18)}>
        {rangeInFigures(language, { min: certain, max: possible })}
      </text>,
    ]
  }
}
