import type { Child } from 'hono/jsx'
import { DEAL_STANDINGS } from '#core/findings/deals.ts'
import type { PublicDeal, PublicTerm } from '#publish/findings/types.ts'
import type { PublicStatement } from '#publish/types.ts'
import { itemName } from '#texts/answers.ts'
import { deals as texts } from '#texts/findings/deals.ts'
import { number, rangeInFigures } from '#texts/numbers.ts'
import { kindOf, upperFirst } from '#texts/statements.ts'
import { bodyName } from '../../../components/labels.ts'
import type { Page } from '../../../components/page.ts'
import { inItsWords, opening, sayings } from './said.tsx'

/** What was given, promised, mentioned, denied and not disclosed, each with who says so: one group of rows each, all alike. */
export function termsTable(page: Page, deal: PublicDeal): Child {
  const { language } = page
  const t = texts[language]
  const groups = DEAL_STANDINGS.flatMap((standing) => {
    const terms = deal.terms.filter((one) => one.standing === standing)
    return terms.length === 0 ? [] : [{ heading: t.standings[standing], terms }]
  })
  const { low, high, of } = deal.withoutText
  return (
    <table class="deal">
      <caption>{t.table}</caption>
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.whoSays}</th>
        </tr>
      </thead>
      {groups.map(({ heading, terms }) => (
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colspan={2}>
              {heading}
            </th>
          </tr>
          {terms.map((term) => row(page, term))}
        </tbody>
      ))}
      {groups.length === 0 && (
        <tbody>
          <tr>
            <td colspan={2}>{t.nothingSaid}</td>
          </tr>
        </tbody>
      )}
      <tbody>
        <tr class="group">
          <th scope="rowgroup" colspan={2}>
            {t.undisclosed}
          </th>
        </tr>
        <tr>
          <th scope="row" class="name">
            {t.terms}
          </th>
          <td>
            {deal.undisclosed.length > 0
              ? opening(page, deal.undisclosed, upperFirst(t.termsUndisclosed))
              : deal.disclosed.length > 0
                ? opening(page, deal.disclosed, upperFirst(t.termsDisclosed))
                : upperFirst(t.termsUnknown)}
            {'. '}
            {t.stipulationsWithout(rangeInFigures(language, { min: low, max: high }), number(language, of))}
            {low < high && ` ${t.teamDiffersText}`}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function row(page: Page, { kind, measures, statements }: PublicTerm): Child {
  const { language } = page
  const bodies = new Map(statements.map((one) => [one.id, one.bodies]))
  const words = (statement: PublicStatement) => {
    const named = (bodies.get(statement.id) ?? []).flatMap((code) => bodyName(language, code) ?? [])
    return named.length === 0 ? inItsWords(page, statement) : named.join(', ')
  }
  const what =
    measures.length === 0 ? kindOf(language, kind) : measures.map((one) => itemName(language, 'measure', one)).join('; ')
  return (
    <tr>
      <th scope="row" class="name">
        {upperFirst(what)}
      </th>
      <td>
        {sayings(
          page,
          statements.map(({ id }) => id),
          words,
        )}
      </td>
    </tr>
  )
}

/** “In exchange” and “not in exchange” side by side, of one size; nothing where neither is said. */
export function exchangeSides(page: Page, { exchange: { claimed, denied } }: PublicDeal): Child {
  const t = texts[page.language]
  if (claimed.length + denied.length === 0) return null
  const side = (heading: string, ids: readonly string[]) => (
    <div>
      <p>
        <strong>{heading}</strong>
      </p>
      {ids.length === 0 ? <p class="meta">{t.nobodySays}</p> : sayings(page, ids)}
    </div>
  )
  return [
    <h3 class="up">{t.exchange}</h3>,
    <div class="sides">
      {side(t.claimed, claimed)}
      {side(t.denied, denied)}
    </div>,
  ]
}
