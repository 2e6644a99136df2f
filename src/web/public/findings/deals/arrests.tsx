import type { Child } from 'hono/jsx'
import { edtf } from '#core/edtf.ts'
import type { ArrestSide } from '#core/findings/deals.ts'
import type { PublicArrests } from '#publish/findings/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { deals as texts } from '#texts/findings/deals.ts'
import { countOf, number, RANGE_DASH, rangeInFigures, rangeInWords } from '#texts/numbers.ts'
import { countsByScope } from '../../../components/counts.tsx'
import type { Page } from '../../../components/page.ts'
import { arrestsFigure, shortened } from './arrests-figure.tsx'
import { opening } from './said.tsx'

/** Arrests in the days before and after a deal: figure, sentence, table, and what the numbers do not say. */
export function arrestsPart(page: Page, id: string, arrests: PublicArrests, detained: { people: number; dated: number }): Child {
  const { language } = page
  const t = texts[language]
  const { before, after, complete, ratio, tallies, neighbours } = arrests
  const words = (side: ArrestSide) => rangeInWords(language, { min: side.certain, max: side.possible })
  const sentence = after ? t.counted(words(before), words(after)) : t.noAfter
  const isRange = after !== null && [before, after].some(({ certain, possible }) => certain !== possible)
  return [
    <h3 class="up">{t.arrests}</h3>,
    <figure>
      <figcaption>{t.arrestsCaption(t.days90)}</figcaption>
      {arrestsFigure(language, `a-${id}`, arrests, sentence)}
      <p class="said">
        {sentence} {isRange && `${t.fromTo} `}
        {ratio && t.ratioText(shortened(language, ratio.low), ratio.high === null ? null : shortened(language, ratio.high))}
      </p>
      {table(page, arrests)}
    </figure>,
    <p class="meta">
      {t.association} {t.known(countOf(language, 'person', detained.people), number(language, detained.dated))}
      {after && !complete && ` ${t.incomplete(dateInFigures(language, edtf(after.to)))}`}
      {neighbours > 0 && ` ${t.neighbours(number(language, neighbours))}`}
    </p>,
    tallies.length > 0 && [
      <h3 class="up">{t.tallies}</h3>,
      countsByScope(
        page,
        tallies.map(({ line }) => line),
      ),
    ],
  ]
}

function table(page: Page, { before, after, cited }: PublicArrests): Child {
  const { language } = page
  const t = texts[language]
  const day = (text: string) => dateInFigures(language, edtf(text))
  const row = (name: string, { from, to, certain, possible, interval }: ArrestSide) => (
    <tr>
      <th scope="row" class="name">
        {name}
        <br />
        <span class="meta">{`${day(from)}\u00a0– ${day(to)}`}</span>
      </th>
      <td class="num">
        {opening(page, certain + possible === 0 ? [] : cited, rangeInFigures(language, { min: certain, max: possible }))}
      </td>
      <td class="num">
        {shortened(language, interval.low)}
        {RANGE_DASH}
        {shortened(language, interval.high)}
      </td>
    </tr>
  )
  return (
    <table class="deal">
      <thead>
        <tr>
          <th scope="col">{t.from}</th>
          <th scope="col" class="num">
            {t.detained}
          </th>
          <th scope="col" class="num">
            {t.interval}
          </th>
        </tr>
      </thead>
      <tbody>
        {row(t.before, before)}
        {after && row(t.after, after)}
      </tbody>
    </table>
  )
}
