import type { Child } from 'hono/jsx'
import { whyHidden } from '#pipeline/why-hidden.ts'
import type { StatementRow, Thing } from '#register/index.ts'
import { lists } from '#texts/desk/lists.ts'
import { things as texts } from '#texts/desk/things.ts'
import { number } from '#texts/numbers.ts'
import { kindOf, upperFirst } from '#texts/statements.ts'
import { PROPERTIES } from '#vocabulary/index.ts'
import { pathOfThing, type Setting } from './setting.ts'
import { detailsOf, foldedPassage, joined, nameOf, origin, saidOf, standingOf } from './words.tsx'

/** Statements under their kinds, in the order of the vocabulary: a life and its documents read from the same side. `of`: whose page it is. */
export function byKind(setting: Setting, of: Thing, rows: readonly StatementRow[]): Child {
  const groups = Map.groupBy(rows, ({ statement }) => statement.property)
  return PROPERTIES.flatMap(({ code }) => {
    const group = groups.get(code)
    return group ? [<h3 class="up">{upperFirst(kindOf(setting.language, code))}</h3>, statementList(setting, of, group)] : []
  })
}

/** Statements shown at once. */
const A_PAGE = 60

/** All of them, page by page. */
export function pagesByKind(setting: Setting, of: Thing, rows: readonly StatementRow[]): Child {
  const { language, ask } = setting
  const t = lists[language]
  const pages = Math.max(1, Math.ceil(rows.length / A_PAGE))
  const at = Math.min(pages, Math.max(1, Math.trunc(Number(ask.query.get('page') ?? '1')) || 1))
  return [
    byKind(setting, of, rows.slice((at - 1) * A_PAGE, at * A_PAGE)),
    pages > 1 && (
      <p class="meta up">
        {at > 1 && <a href={`?page=${at - 1}#h-known`}>{t.before}</a>} {t.pageOf(number(language, at), number(language, pages))}{' '}
        {at < pages && <a href={`?page=${at + 1}#h-known`}>{t.after}</a>}
      </p>
    ),
  ]
}

export const statementList = (setting: Setting, of: Thing, rows: readonly StatementRow[]): Child => (
  <ul class="said-list known">{rows.map((row) => entry(setting, of, row))}</ul>
)

/** What it says; where it stands and whether it is shown; the passage; who says so. */
function entry(setting: Setting, of: Thing, row: StatementRow): Child {
  const { language } = setting
  return (
    <li id={`s-${row.id.slice(0, 12)}`}>
      <p>
        <strong>{saidOf(language, row.statement)}</strong>
        {row.latest === null && <span class="q"> ?</span>}{' '}
        {joined(['', ...somebodyElse(setting, of, row), ...detailsOf(setting, row.statement)])}
      </p>
      <p class="meta">
        {standingOf(language, row)} · {shown(setting, row)}
      </p>
      {foldedPassage(setting, row)}
      <p class="meta">{origin(setting, row)}</p>
    </li>
  )
}

/** Of whom it is said, when that is a person whose page this is not. */
function somebodyElse(setting: Setting, of: Thing, { statement }: StatementRow): Child[] {
  const { view, language } = setting
  const thing = of.occurrences.includes(statement.subject) ? undefined : view.thing(statement.subject)
  return thing?.type === 'person' ? [<a href={`/${language}/${pathOfThing(thing)}`}>{nameOf(setting, thing)}</a>] : []
}

/** Whether it would be published, and if not, why. */
function shown({ view, language, today }: Setting, row: StatementRow): string {
  const t = texts[language]
  const why = whyHidden(view, row, today)
  return why === null ? t.mayBeShown : `${t.notShown}: ${t.why[why]}`
}
