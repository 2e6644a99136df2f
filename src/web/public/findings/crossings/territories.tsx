import type { Child } from 'hono/jsx'
import { edtf } from '#core/edtf.ts'
import type { PublicTerritory } from '#publish/findings/types.ts'
import type { PublicId } from '#publish/types.ts'
import { dateInWords } from '#texts/dates.ts'
import { crossings as texts } from '#texts/findings/crossings.ts'
import { rangeInFigures } from '#texts/numbers.ts'
import { placeName } from '../../../components/labels.ts'
import { values } from '../../../components/notes.tsx'
import type { Page } from '../../../components/page.ts'
import { tableHead } from '../../../components/table-head.tsx'
import { whoCounts } from '../../../components/who-counts.tsx'
import { sumOf } from './map.tsx'
import { dayOf } from './who.tsx'

/** By State and date: how many, who counts, and whether the Rome Statute was in force there. */
export function territoryTable(page: Page, territories: readonly PublicTerritory[]): Child {
  const t = texts[page.language]
  return (
    <table>
      <caption>{t.asTable}</caption>
      {tableHead(t.date, t.howMany, t.whoCounts)}
      {territories.map((one) => (
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colspan={3}>
              {placeName(page.language, one.to)}
              <span class="meta"> {statute(page, one)}</span>
            </th>
          </tr>
          {one.takings.map((taking) => (
            <tr>
              <th scope="row">{dayOf(page, taking)}</th>
              <td class="num">
                {taking.range === null ? '–' : values(page, basisOf(taking), rangeInFigures(page.language, taking.range))}
              </td>
              <td>
                {taking.counts.length === 0 ? values(page, taking.cited, t.noNumber) : whoCounts(page, taking.counts)}
                {notInForce(page, one, taking.inForce)}
              </td>
            </tr>
          ))}
          {one.takings.length > 1 && (
            <tr class="sum">
              <th scope="row">{t.sum}</th>
              <td class="num">{sumOf(page, one)}</td>
              <td />
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}

/** What the range rests on: the numbers of the counters, else what tells of the taking. */
const basisOf = ({ counts, cited }: PublicTerritory['takings'][number]): PublicId[] =>
  counts.length === 0 ? cited : counts.filter(({ superseded }) => !superseded).flatMap(({ statements }) => statements)

/** “Rome Statute in force since 1 August 2003”, and whether that was checked. */
function statute({ language }: Page, { party, since, confirmed }: PublicTerritory): string {
  const t = texts[language]
  if (party === null) return t.notInTable
  const words = since === null ? t.notParty : t.inForce(dateInWords(language, edtf(`${since}/..`)))
  return confirmed ? words : `${words} (${t.fromMemory})`
}

function notInForce(
  { language }: Page,
  { party }: PublicTerritory,
  inForce: PublicTerritory['takings'][number]['inForce'],
): string {
  if (party !== true || inForce === 'certain' || inForce === 'unknown') return ''
  return `. ${inForce === 'no' ? texts[language].before : texts[language].perhapsBefore}`
}
