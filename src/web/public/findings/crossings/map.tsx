import type { Child } from 'hono/jsx'
import type { CrossingsDocument, PublicTerritory } from '#publish/findings/types.ts'
import type { PublicCountLine } from '#publish/types.ts'
import { crossings as texts } from '#texts/findings/crossings.ts'
import { number, rangeInFigures } from '#texts/numbers.ts'
import { shell } from '#texts/shell.ts'
import { bodyName, placeName } from '../../../components/labels.ts'
import type { Page } from '../../../components/page.ts'
import { BESIDE_BEND, bendOf, HOME, NEIGHBOURS, OUTLINES, placeAt } from './shapes.ts'

/** Pixels. The width is that of the column: x in per cent, letters in fixed size. */
const HEIGHT = 470
const LINE = 14
/** Under the frame, a line for each State that is not in it. */
const FOOT = 22
/** More names than these do not fit beside an arrow on a phone. */
const NAMES = 2

type Point = Parameters<typeof placeAt>[0]
const x = (point: Point) => `${Math.round(placeAt(point).x * 10) / 10}%`
const y = (point: Point) => String(Math.round((placeAt(point).y * HEIGHT) / 100))

/** A scheme of where people were taken: one arrow for each State, with how many and who counts. `id`: of its title. */
export function scheme(page: Page, id: string, described: string, { territories, others }: CrossingsDocument): Child {
  const { language } = page
  const t = texts[language]
  const near = territories.filter(({ to }) => to in NEIGHBOURS)
  const far = territories.filter(({ to }) => !(to in NEIGHBOURS))
  return (
    <svg height={String(HEIGHT + (far.length > 0 ? FOOT : 0))} role="img" aria-labelledby={id} aria-describedby={described}>
      <title id={id}>{t.caption}</title>
      <defs>
        <marker id={`${id}-m`} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path class="head" d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
      <svg aria-hidden="true" width="100%" height={String(HEIGHT)} viewBox="0 0 100 100" preserveAspectRatio="none">
        {OUTLINES.map(({ code, points }) => (
          <polygon class={code === 'BY' ? 'land home' : 'land'} points={points.map(corner).join(' ')} />
        ))}
      </svg>
      {OUTLINES.flatMap(({ code }) => (near.some(({ to }) => to === code) ? [] : [name(page, code)]))}
      {onwardWays(page, others).map(({ from, to, ranges }) => way(page, id, from, to, ranges))}
      {near.map((one) => arrow(page, id, one))}
      {far.length > 0 && (
        <text class="soft" x="0" y={String(HEIGHT + FOOT - 6)}>
          {`${t.further}: ${far.map((one) => `${placeName(language, one.to)} ${sumOf(page, one)}`).join(', ')}`}
        </text>
      )}
    </svg>
  )
}

const corner = (point: Point): string => {
  const { x: east, y: south } = placeAt(point)
  return `${Math.round(east * 10) / 10},${Math.round(south * 10) / 10}`
}

/** The name of a State that nobody is known to have been taken to. */
function name({ language }: Page, code: string): Child {
  const at = code === 'BY' ? HOME : NEIGHBOURS[code]?.label
  if (at === undefined) return null
  return (
    <text class={code === 'BY' ? 'strong' : 'soft'} x={x(at)} y={y(at)} text-anchor="middle">
      {placeName(language, code)}
    </text>
  )
}

export const sumOf = ({ language }: Page, { sum, takings, withoutNumber }: PublicTerritory): string =>
  withoutNumber === takings.length ? '–' : rangeInFigures(language, { min: sum.low, max: sum.high })

function arrow(page: Page, id: string, territory: PublicTerritory): Child {
  const { language } = page
  const t = texts[language]
  const at = NEIGHBOURS[territory.to]
  if (at === undefined) return null
  const names = countersIn(page, territory)
  const rest = names.length - NAMES
  const lines = [t.takings(number(language, territory.takings.length)), ...names.slice(0, NAMES)]
  if (rest > 0) lines.push(t.more(number(language, rest)))
  return [
    <line class="way" x1={x(at.from)} y1={y(at.from)} x2={x(at.to)} y2={y(at.to)} marker-end={`url(#${id}-m)`} />,
    <text x={x(at.label)} y={y(at.label)} text-anchor="middle">
      <tspan class="strong">{`${placeName(language, territory.to)} ${sumOf(page, territory)}`}</tspan>
      {lines.map((line) => (
        <tspan class="soft" x={x(at.label)} dy={String(LINE)}>
          {line}
        </tspan>
      ))}
    </text>,
  ]
}

/** Who counts, each once, in words of the page. */
function countersIn({ language }: Page, { takings }: PublicTerritory): string[] {
  const nameOf = ({ counter: { code, person, text } }: PublicCountLine) =>
    text === '' ? shell[language].ourSummary : (bodyName(language, code) ?? person?.name[language] ?? text)
  return [...new Set(takings.flatMap(({ counts }) => counts.filter(({ superseded }) => !superseded).map(nameOf)))]
}

/** A way between two States that is none out of Belarus: broken, and around it. `ranges`: of each time that people went it. */
function way(page: Page, id: string, from: string, to: string, ranges: readonly string[]): Child {
  const [begin, end, bend] = [NEIGHBOURS[from]?.aside, NEIGHBOURS[to]?.aside, bendOf(from, to)]
  if (begin === undefined || end === undefined || bend === undefined) return null
  const label: Point = bend ? BESIDE_BEND : [(begin[0] + end[0]) / 2, (begin[1] + end[1]) / 2]
  return [
    bend && <line class="way onward" x1={x(begin)} y1={y(begin)} x2={x(bend)} y2={y(bend)} />,
    <line class="way onward" x1={x(bend ?? begin)} y1={y(bend ?? begin)} x2={x(end)} y2={y(end)} marker-end={`url(#${id}-m)`} />,
    <text class="soft" x={x(label)} y={y(label)} text-anchor={bend ? 'start' : 'middle'}>
      {ranges.join(', ')}
      <tspan x={x(label)} dy={String(LINE)}>
        {texts[page.language].movedOn}
      </tspan>
    </text>,
  ]
}

/** Ways from one State on to another, with how many went each time. */
function onwardWays({ language }: Page, others: CrossingsDocument['others']): { from: string; to: string; ranges: string[] }[] {
  const known = others.flatMap(({ way: kind, from, to, range }) =>
    kind === 'onward' && from !== null && to !== null ? [{ from, to, range }] : [],
  )
  return [...Map.groupBy(known, ({ from, to }) => `${from},${to}`).values()].flatMap((group) =>
    group.slice(0, 1).map(({ from, to }) => ({
      from,
      to,
      ranges: group.map(({ range }) => (range === null ? '–' : rangeInFigures(language, range))),
    })),
  )
}
