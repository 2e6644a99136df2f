import type { Child } from 'hono/jsx'
import type { Edtf } from '#core/edtf.ts'
import type { GapDocument, PublicSpan } from '#publish/types.ts'
import { dateInFigures, dateInWords, endOf } from '#texts/dates.ts'
import { gap as texts } from '#texts/gap.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { negated, rangeInFigures, rangeInWords, spanInFigures, spanInWords } from '#texts/numbers.ts'

/** Per cent of the width: bars run from LEFT to RIGHT; left of them stand the dates. */
const LEFT = 27
const RIGHT = 99
const ROW = 19
/** What is not summed stands in rows of its own under a heading of its own: on a phone there is no room beside it. */
const ASIDE = 21

type Text = { language: SiteLanguage; id: string }
const total = ({ total }: GapDocument) => total.max ?? total.min ?? 0
const high = (range: { min: number | null; max: number | null } | null) => range?.max ?? range?.min ?? 0
/** Where a sum ends in the figure: one without an upper end at its lower. */
const drawnTo = ({ low, high }: PublicSpan) => high ?? low ?? 0
/** Whether anybody can be missing. */
export const isShort = ({ missing: { high: most } }: GapDocument): boolean => most === null || most > 0
const percent = (n: number) => `${Math.round(n * 10) / 10}%`

/** Period of the figure: “3 July 2024 to 2 July 2025”. */
export const periodInWords = (language: SiteLanguage, { from, to }: GapDocument): string =>
  dateInWords(language, `${opening(from)}/${endOf(to)}` as Edtf)
const opening = (date: Edtf) => date.split('/')[0]

/**
 * Each bar is one event and begins where the one before it ends; upright, the published total; open, what no event accounts for.
 * Inline SVG without viewBox: x in per cent, text in fixed size, so letters do not shrink on a phone.
 */
export function gapFigure({ language, id }: Text, gap: GapDocument): Child {
  const t = texts[language]
  const sumEnd = drawnTo(gap.sum)
  const scale = (RIGHT - LEFT) / Math.max(total(gap), sumEnd, 1)
  const at = (people: number) => percent(LEFT + people * scale)
  const bars = gap.events.filter(({ range }) => range !== null)
  const foot = 24 + bars.length * ROW + 24
  const height = foot + 32 + (gap.apart.length === 0 ? 0 : (gap.apart.length + 1) * ASIDE)
  let before = 0
  const placed = bars.map((event) => {
    const start = before
    before += high(event.range)
    return { event, start, end: before }
  })
  let aside = sumEnd
  return (
    <svg height={String(height)} role="img" aria-labelledby={`${id}-t`} aria-describedby={`${id}-s`}>
      <title id={`${id}-t`}>{title(language, gap)}</title>
      <line class="thin" x1={at(0)} x2={at(0)} y1="24" y2={String(height - 8)} />
      <line class="axis" x1={at(total(gap))} x2={at(total(gap))} y1="20" y2={String(height - 8)} stroke-width="2" />
      <text class="strong" x={at(total(gap))} y="14" text-anchor="end">
        {t.published(rangeInFigures(language, gap.total), dateInFigures(language, endOf(gap.to)))}
      </text>
      <line class="thin" x1={at(sumEnd)} x2={at(sumEnd)} y1={String(foot - 30)} y2={String(height - 8)} />
      {placed.map(({ event, start, end }, i) => [
        <text class="soft" x="0" y={String(41 + i * ROW)}>
          {dateInFigures(language, event.date)}
        </text>,
        <rect
          class="bar"
          x={at(start)}
          y={String(30 + i * ROW)}
          width={percent(Math.max((end - start) * scale, 0.4))}
          height="13"
        />,
        <text x={at(end)} dx="5" y={String(41 + i * ROW)}>
          {rangeInFigures(language, event.range ?? { min: null, max: null })}
        </text>,
      ])}
      <text class="strong" x="0" y={String(foot + 6)}>
        {t.sumMissing}
      </text>
      <text class="strong" x={at(sumEnd)} dx="-6" y={String(foot + 6)} text-anchor="end">
        {spanInFigures(language, gap.sum)}
      </text>
      {isShort(gap) && [
        <rect
          class="gap"
          x={at(sumEnd)}
          y={String(foot - 8)}
          width={percent(Math.max(total(gap) - sumEnd, 0) * scale)}
          height="20"
        />,
        <text class="strong" x={at((sumEnd + total(gap)) / 2)} y={String(foot + 6)} text-anchor="middle">
          {spanInFigures(language, gap.missing)}
        </text>,
      ]}
      {gap.apart.length > 0 && (
        <text class="soft" x="0" y={String(foot + 40)}>
          {t.notSummed}
        </text>
      )}
      {gap.apart.map(({ date, line, reason }, i) => {
        const start = aside
        aside += high(line)
        return [
          <rect class="open" x={at(start)} y={String(foot + 50 + i * ASIDE)} width={percent(high(line) * scale)} height="13" />,
          <text class="soft" x={at(sumEnd)} dx="-6" y={String(foot + 61 + i * ASIDE)} text-anchor="end">
            {`${t.apart[reason]}, ${dateInFigures(language, date)}: ${rangeInFigures(language, line)}`}
          </text>,
        ]
      })}
    </svg>
  )
}

function title(language: SiteLanguage, gap: GapDocument): string {
  const t = texts[language]
  const { low: least, high: most } = gap.missing
  const [all, sum] = [rangeInWords(language, gap.total), spanInWords(language, gap.sum)]
  if (most !== null && most < 0) return t.titleOver(all, sum, spanInWords(language, negated(gap.missing)))
  return t.title(all, sum, spanInWords(language, { low: least === null ? null : Math.max(least, 0), high: most }))
}

/** The figure in one sentence; numbers are set strong. */
export function gapSentence(language: SiteLanguage, gap: GapDocument): Child {
  const t = texts[language]
  const date = dateInWords(language, endOf(gap.to))
  const [all, sum] = [rangeInWords(language, gap.total), spanInWords(language, gap.sum)]
  const parts = isShort(gap) ? t.said(date, all, sum, spanInWords(language, gap.missing)) : t.saidOver(date, all, sum)
  return parts.map((part, i) => (i % 2 === 1 ? <strong>{part}</strong> : part))
}
