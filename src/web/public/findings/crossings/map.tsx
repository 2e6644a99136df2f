import type { Child } from 'hono/jsx'
import type { CrossingsDocument, PublicTerritory } from '#publish/findings/types.ts'
import type { PublicCountLine } from '#publish/types.ts'
import { crossings as texts } from '#texts/findings/crossings.ts'
import { number, rangeInFigures, spanInFigures } from '#texts/numbers.ts'
import { shell } from '#texts/shell.ts'
import { bodyName, placeName } from '../../../components/labels.ts'
import type { Page } from '../../../components/page.ts'
import { HOME, NEIGHBOURS, OUTLINES, placeAt } from './shapes.ts'

/** Pixels. The width is that of the column: x in per cent, letters in fixed size. */
const HEIGHT = 470
const LINE = 14
/** A line under the frame. */
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
  const foot = [
    ...(far.length > 0
      ? [`${t.further}: ${far.map((one) => `${placeName(language, one.to)} ${sumOf(page, one)}`).join(', ')}`]
      : []),
    ...onwardWays(page, others),
  ]
  return (
    <svg height={String(HEIGHT + foot.length * FOOT)} role="img" aria-labelledby={id} aria-describedby={described}>
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
      {near.map((one) => arrow(page, id, one))}
      {foot.map((words, i) => (
        <text class="soft" x="0" y={String(HEIGHT + (i + 1) * FOOT - 6)}>
          {words}
        </text>
      ))}
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
  withoutNumber === takings.length ? '–' : spanInFigures(language, sum)

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

/**
 * Ways from one State on to another, with how many went each time: in words, since an arrow would lead through a third State or through
 * Belarus.
 */
function onwardWays({ language }: Page, others: CrossingsDocument['others']): string[] {
  const t = texts[language]
  const known = others.flatMap(({ way, from, to, range }) =>
    way === 'onward' && from !== null && to !== null
      ? [{ way: t.route(placeName(language, from), placeName(language, to)), range }]
      : [],
  )
  return [...Map.groupBy(known, ({ way }) => way)].map(([way, group]) => {
    const numbers = group.map(({ range }) => (range === null ? '–' : rangeInFigures(language, range)))
    return `${t.movedOn}: ${way} ${numbers.join(', ')}`
  })
}
