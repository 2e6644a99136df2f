import type { Child } from 'hono/jsx'
import type { PublicCountLine } from '#publish/types.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { middle } from './words.ts'

/** Per cent of the width between which the days lie; left of them stand the numbers of people. */
const LEFT = 11
const RIGHT = 98
const TOP = 12
const BOTTOM = 212
const percent = (n: number) => `${Math.round(n * 100) / 100}%`

/** A mark of its own for each counter, told by form and not by colour. */
const MARKS = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  'M-4-4h8v8h-8z',
  'M0-5.5L5.5 0L0 5.5L-5.5 0z',
  'M0-5L5 4H-5z',
  'M-5-4H5L0 5z',
] as const
const DASHES = [undefined, '6 3', '2 3', '8 3 2 3', '1 4'] as const

/** The mark of the counter at this place, open for a number that is about. Coordinates in per cent or pixels. */
export const mark = (at: number, x: string, y: number, about = false): Child => (
  <svg x={x} y={String(y)} overflow="visible" aria-hidden="true">
    <path class={about ? 'mark hollow' : 'mark'} d={MARKS[at % MARKS.length]} />
  </svg>
)

/**
 * Numbers of people over time, one line for each counter, points only where somebody counted. Inline SVG without viewBox: x in per cent,
 * text in fixed size, so letters do not shrink on a phone.
 */
export function heldFigure(language: SiteLanguage, counters: readonly PublicCountLine[][], title: string): Child {
  const points = counters.map((lines) =>
    lines.flatMap((line) => {
      const people = line.max ?? line.min
      return line.asOf === null || people === null ? [] : [{ day: middle(line.asOf), people, about: line.approximate }]
    }),
  )
  const all = points.flat()
  const [from, to] = [Math.min(...all.map(({ day }) => day)), Math.max(...all.map(({ day }) => day))]
  const ticks = ticksOf(Math.min(...all.map(({ people }) => people)), Math.max(...all.map(({ people }) => people)))
  const [least, most] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const x = (day: number) => percent(LEFT + ((day - from) / Math.max(to - from, 1)) * (RIGHT - LEFT))
  const y = (people: number) => BOTTOM - ((people - least) / Math.max(most - least, 1)) * (BOTTOM - TOP)
  return (
    <svg height={String(BOTTOM + 24)} role="img" aria-labelledby="held-t" aria-describedby="held-s">
      <title id="held-t">{title}</title>
      {ticks.map((people) => [
        <line class="thin" x1={percent(LEFT)} x2="100%" y1={String(y(people))} y2={String(y(people))} />,
        <text class="soft" x={percent(LEFT)} dx="-6" y={String(y(people) + 4)} text-anchor="end">
          {number(language, people)}
        </text>,
      ])}
      {daysOf(from, to).map(({ day, label }, at, { length }) => [
        <line class="axis" x1={x(day)} x2={x(day)} y1={String(BOTTOM)} y2={String(BOTTOM + 5)} />,
        <text class="soft" x={x(day)} y={String(BOTTOM + 19)} text-anchor={at === length - 1 && length > 1 ? 'end' : 'middle'}>
          {label}
        </text>,
      ])}
      {points.map((own, at) => [
        own.slice(1).map(({ day, people }, i) => {
          const before = own[i]
          return (
            before && (
              <line
                class="run"
                x1={x(before.day)}
                y1={String(y(before.people))}
                x2={x(day)}
                y2={String(y(people))}
                stroke-dasharray={DASHES[at % DASHES.length]}
              />
            )
          )
        }),
        own.map(({ day, people, about }) => mark(at, x(day), y(people), about)),
      ])}
    </svg>
  )
}

/** Round numbers around these, four to seven of them. */
function ticksOf(least: number, most: number): number[] {
  const rough = Math.max((most - least) / 4, 1)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough
  const first = Math.floor(least / step) * step
  return Array.from({ length: Math.max(Math.ceil((most - first) / step), 1) + 1 }, (_, i) => first + i * step)
}

/** Where years begin; the month of the only day where none does. */
function daysOf(from: number, to: number): { day: number; label: string }[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()]
  const years = Array.from({ length: last - first }, (_, i) => first + 1 + i)
  if (years.length === 0) return [{ day: (from + to) / 2, label: String(first) }]
  const every = Math.ceil(years.length / 8)
  return years.filter((_, i) => i % every === 0).map((year) => ({ day: Date.UTC(year, 0, 1), label: `01.01.${year}` }))
}
