import type { Child } from 'hono/jsx'
import { ENTERING, type FlowCode } from '#core/findings/flows.ts'
import type { FlowsDocument } from '#publish/findings/types.ts'
import { flows as texts } from '#texts/findings/flows.ts'
import { negated, rangeInFigures, spanInFigures, spanInWords } from '#texts/numbers.ts'
import { counterName } from '../../../components/counts.tsx'
import { eventLink } from '../../../components/event-link.tsx'
import { kindName } from '../../../components/labels.ts'
import { values } from '../../../components/notes.tsx'
import type { Page } from '../../../components/page.ts'
import { section } from '../../../components/section.tsx'
import { openNote } from './open-note.tsx'
import { asOfInFigures, betweenInFigures } from './words.ts'

type Balance = FlowsDocument['balances'][number]

/** What is on record between each two totals of one counter, with what stays over. */
export function balances(page: Page, { balances: found }: FlowsDocument): Child {
  const t = texts[page.language]
  if (found.length === 0) return null
  const terms = found.flatMap((one) => one.terms)
  const main = [<p>{t.balancesSaid}</p>, found.map((one) => balance(page, one)), openNote(page.language, terms)]
  return section(page, { id: 'h-balances', heading: t.balances, main })
}

const comesIn = (code: FlowCode) => ENTERING.some((one) => one === code)

function balance(page: Page, { opening, closing, terms, residual }: Balance): Child {
  const { language } = page
  const t = texts[language]
  const told = terms.filter(({ certain, possible, cited }) => certain !== 0 || possible !== 0 || cited.length > 0)
  const none = terms.filter((term) => !told.includes(term)).map(({ code }) => t.codes[code])
  return [
    <table class="balance">
      <caption>
        {counterName(page, opening)}, {asOfInFigures(language, opening)} – {asOfInFigures(language, closing)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.term}</th>
          <th scope="col" class="num">
            {t.people}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" class="name">
            {t.opening}, {asOfInFigures(language, opening)}
          </th>
          <td class="num">{values(page, opening.statements, rangeInFigures(language, opening))}</td>
        </tr>
        {told.map((term) => (
          <tr>
            <th scope="row" class="name">
              {comesIn(term.code) ? t.plus : t.minus} {t.codes[term.code]}
              {term.kind !== null && `, ${term.kind === 'several' ? t.several : kindName(language, term.kind)}`}
              {term.events.map((event, i) => [i === 0 ? ': ' : ', ', eventLink(page, event)])}
            </th>
            <td class="num">{values(page, term.cited, betweenInFigures(language, term))}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" class="name">
            {t.minus} {t.closing.toLowerCase()}, {asOfInFigures(language, closing)}
          </th>
          <td class="num">{values(page, closing.statements, rangeInFigures(language, closing))}</td>
        </tr>
        <tr class="sum">
          <th scope="row" class="name">
            {t.residual}
          </th>
          <td class="num">{spanInWords(language, residual)}</td>
        </tr>
      </tbody>
    </table>,
    <p class="meta">
      {residualInWords(page, residual)}
      {none.length > 0 && ` ${t.nothing(none.join(', '))}.`}
    </p>,
  ]
}

/** Below nothing: more people are held at the end than came in on record. Above: fewer. */
function residualInWords({ language }: Page, residual: Balance['residual']): string {
  const t = texts[language]
  const { low, high } = residual
  if (high !== null && high < 0) return t.tooFew(spanInFigures(language, negated(residual)))
  return low !== null && low > 0 ? t.tooMany(spanInFigures(language, residual)) : t.fits
}
