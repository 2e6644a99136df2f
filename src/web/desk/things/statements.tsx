import type { Child } from 'hono/jsx'
import { whyHidden } from '#pipeline/why-hidden.ts'
import type { StatementRow } from '#register/index.ts'
import { things as texts } from '#texts/desk/things.ts'
import { kindOf, upperFirst } from '#texts/statements.ts'
import { PROPERTIES } from '#vocabulary/index.ts'
import type { Setting } from './setting.ts'
import { detailsOf, joined, origin, passage, saidOf, standingOf } from './words.tsx'

/** Statements under their kinds, in the order of the vocabulary: a life and its documents read from the same side. */
export function byKind(setting: Setting, rows: readonly StatementRow[]): Child {
  const groups = Map.groupBy(rows, ({ statement }) => statement.property)
  return PROPERTIES.flatMap(({ code }) => {
    const group = groups.get(code)
    return group ? [<h3 class="up">{upperFirst(kindOf(setting.language, code))}</h3>, statementList(setting, group)] : []
  })
}

export const statementList = (setting: Setting, rows: readonly StatementRow[]): Child => (
  <ul class="said-list known">{rows.map((row) => entry(setting, row))}</ul>
)

/** What it says; where it stands and whether it is shown; the passage; who says so. */
function entry(setting: Setting, row: StatementRow): Child {
  const { language } = setting
  return (
    <li id={`s-${row.id.slice(0, 12)}`}>
      <p class={row.latest === null ? 'draft' : undefined}>
        <strong>{saidOf(language, row.statement)}</strong>
        {row.latest === null && <span class="q"> ?</span>} {joined(['', ...detailsOf(setting, row.statement)])}
      </p>
      <p class="meta">
        {standingOf(language, row)} · {shown(setting, row)}
      </p>
      {passage(setting, row)}
      <p class="meta">{origin(setting, row)}</p>
    </li>
  )
}

/** Whether it would be published, and if not, why. */
function shown({ view, language, today }: Setting, row: StatementRow): string {
  const t = texts[language]
  const why = whyHidden(view, row, today)
  return why === null ? t.mayBeShown : `${t.notShown}: ${t.why[why]}`
}
