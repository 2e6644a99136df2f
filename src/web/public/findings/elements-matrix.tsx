import type { Child } from 'hono/jsx'
import type { ElementsDocument, PublicElementLine } from '#publish/findings/types.ts'
import { elements as texts } from '#texts/findings/elements.ts'
import { number } from '#texts/numbers.ts'
import { INSTRUMENTS, type Part } from '#vocabulary/instruments/index.ts'
import { shortName } from '../../components/law.tsx'
import type { Page } from '../../components/page.ts'

const PARTS: readonly Part[] = INSTRUMENTS.flatMap(({ parts }) => parts)

/** Lines of single releases, by element and release. */
export const cellsOf = (lines: readonly PublicElementLine[]): ReadonlyMap<string, PublicElementLine> =>
  new Map(lines.flatMap((line) => (line.event === null ? [] : [[`${line.element} ${line.event}`, line] as const])))

/** Per cent of the width: marks run from LEFT to RIGHT; left of them stand the names of the rows. */
const LEFT = 17
const RIGHT = 98
const ROW = 13
const percent = (n: number) => `${Math.round(n * 10) / 10}%`

/** Rows are elements, columns releases; a mark where something is said. Its table and its sentence stand below it. */
export function matrixFigure({ language }: Page, document: ElementsDocument): Child {
  const t = texts[language]
  const cells = cellsOf(document.lines)
  const columns = [...document.events].reverse()
  const step = (RIGHT - LEFT) / Math.max(columns.length, 1)
  let y = 14
  const placed = PARTS.map((part) => {
    y += ROW + 7
    const rows = part.elements.map((element, i) => ({ element, y: y + (i + 1) * ROW }))
    const head = y
    y += part.elements.length * ROW
    return { part, head, rows }
  })
  return (
    <figure>
      <figcaption>{t.figure}</figcaption>
      <svg height={String(y + 12)} role="img" aria-label={t.figure} aria-describedby="matrix-s">
        <text class="soft" x={percent(LEFT)} y="12">
          {t.oldest}
        </text>
        <text class="soft" x={percent(RIGHT)} y="12" text-anchor="end">
          {t.newest}
        </text>
        {placed.map(({ part, head, rows }) => [
          <line class="thin" x1="0" x2="100%" y1={String(head - 12)} y2={String(head - 12)} />,
          <text class="soft" x="0" y={String(head)}>
            {part.labels[language]}
          </text>,
          rows.map(({ element, y: at }) => [
            <text x="0" y={String(at + 3)}>
              {shortName(element)}
            </text>,
            columns.map(({ event }, i) => mark(cells.get(`${element.code} ${event}`), percent(LEFT + (i + 0.5) * step), at)),
          ]),
        ])}
      </svg>
      <p class="said" id="matrix-s">
        {t.figureSaid}
      </p>
    </figure>
  )
}

/** The shapes of states elsewhere, small; what touches for neither side is a ring. */
function mark(line: PublicElementLine | undefined, x: string, y: number): Child {
  if (!line) return null
  const [isFor, isAgainst] = [line.supporting.length > 0, line.contradicting.length > 0]
  if (!isFor && !isAgainst && line.beside.length === 0) return null
  const at = String(y)
  if (isAgainst && !isFor)
    return (
      <text class="strong" x={x} y={String(y + 4)} text-anchor="middle">
        ×
      </text>
    )
  if (isFor && isAgainst)
    return (
      <>
        <circle class="gap" cx={x} cy={at} r="4" />
        <circle cx={x} cy={at} r="2" />
      </>
    )
  return <circle class={isFor ? undefined : 'ring'} cx={x} cy={at} r={isFor ? '4' : '3'} />
}

/** In how many releases something speaks for each element, and against it. */
export function matrixTable({ language }: Page, document: ElementsDocument): Child {
  const t = texts[language]
  const ofReleases = Map.groupBy(
    document.lines.filter(({ event }) => event !== null),
    ({ element }) => element,
  )
  const count = (element: string, has: (line: PublicElementLine) => boolean) =>
    number(language, (ofReleases.get(element) ?? []).filter(has).length)
  return (
    <details>
      <summary>{t.table}</summary>
      <table>
        <caption>{`${t.table} (${number(language, document.events.length)})`}</caption>
        <thead>
          <tr>
            <th scope="col" class="num">
              {t.columns.supporting}
            </th>
            <th scope="col" class="num">
              {t.columns.contradicting}
            </th>
            <th scope="col">{t.element}</th>
          </tr>
        </thead>
        {PARTS.map(({ labels, elements }) => (
          <tbody>
            <tr class="group">
              <th scope="rowgroup" class="name" colspan={3}>
                {labels[language]}
              </th>
            </tr>
            {elements.map((element) => (
              <tr>
                <td class="num">{count(element.code, ({ supporting }) => supporting.length > 0)}</td>
                <td class="num">{count(element.code, ({ contradicting }) => contradicting.length > 0)}</td>
                <th scope="row" class="name">
                  <a href={`#${anchorOf(element.code)}`}>{shortName(element)}</a> {element.labels[language]}
                </th>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  )
}

export const anchorOf = (code: string): string => code.replace('/', '-')
