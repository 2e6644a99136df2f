import type { Child } from 'hono/jsx'
import type { OpenedList } from '#pipeline/lists/bring-list.ts'
import type { UnreadableCell } from '#pipeline/lists/faults.ts'
import type { SentList } from '#pipeline/lists/list-room.ts'
import type { PlannedRow } from '#pipeline/lists/plan.ts'
import type { ListRow } from '#pipeline/lists/row.ts'
import type { Conflict, Found } from '#pipeline/lists/who.ts'
import { dateInWords } from '#texts/dates.ts'
import { listIn } from '#texts/desk/list-in.ts'
import { same } from '#texts/desk/same.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { kindOf, lowerFirst } from '#texts/statements.ts'
import type { Ask } from '../ask.ts'
import { sideInWords, signed } from '../evidence-words.ts'

const GROUPS = ['unreadable', 'conflicts', 'ambiguous', 'matched', 'changed', 'gone', 'new', 'same'] as const
type Group = (typeof GROUPS)[number]

/** Rows shown at once. */
const A_PAGE = 50

type Line =
  | { kind: 'row'; planned: PlannedRow }
  | { kind: 'gone'; row: ListRow }
  | { kind: 'fault'; fault: UnreadableCell; text: string }

/** What the rows are, counted, with one group of them shown: that needs somebody most, or that was asked for. */
export function groups(ask: Ask, { id }: SentList, { plan, list }: OpenedList): Child {
  const { language, query } = ask
  const t = listIn[language]
  const rows = (test: (planned: PlannedRow) => boolean): Line[] =>
    plan.rows.filter(test).map((planned) => ({ kind: 'row', planned }))
  const lines: Record<Group, Line[]> = {
    unreadable: plan.unreadable.map((fault) => ({ kind: 'fault', fault, text: wordsOf(list, fault) })),
    conflicts: rows(({ conflicts }) => conflicts.length > 0),
    ambiguous: rows(({ status }) => status === 'ambiguous'),
    matched: rows(({ status }) => status === 'matched'),
    changed: rows(({ status }) => status === 'changed'),
    gone: plan.gone.map((row) => ({ kind: 'gone', row })),
    new: rows(({ status }) => status === 'new'),
    same: rows(({ status }) => status === 'same'),
  }
  const shown = GROUPS.find((one) => one === query.get('show')) ?? GROUPS.find((one) => lines[one].length > 0) ?? 'new'
  const all = lines[shown]
  const from = Math.min(Math.max(0, Math.floor(Number(query.get('from')) || 0)), Math.max(0, all.length - 1))
  const address = (group: Group, at = 0) => `/${language}/lists/${id}?show=${group}${at > 0 ? `&from=${at}` : ''}`
  const n = (value: number) => number(language, value)
  const end = Math.min(from + A_PAGE, all.length)
  return (
    <section class="s" aria-labelledby="h-rows">
      <h2 id="h-rows">{t.rows(n(plan.count))}</h2>
      <table class="counts">
        <caption>{t.counts}</caption>
        <tbody>
          {GROUPS.filter((one) => lines[one].length > 0).map((one) => (
            <tr>
              <th scope="row" class="name">
                <a href={address(one)} aria-current={one === shown ? 'true' : undefined}>
                  {t.groups[one]}
                </a>
              </th>
              <td class="num">{n(lines[one].length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > 0 && (
        <>
          <h3 id="h-shown">{t.groups[shown]}</h3>
          <p class="meta">{t.help[shown]}</p>
          <ul class="said-list up list-rows">{all.slice(from, end).map((line) => item(ask, line))}</ul>
          {all.length > A_PAGE && (
            <nav class="pages meta up" aria-labelledby="h-shown">
              {from > 0 && <a href={address(shown, Math.max(0, from - A_PAGE))}>{t.before}</a>}{' '}
              {t.showing(n(from + 1), n(end), n(all.length))} {end < all.length && <a href={address(shown, end)}>{t.next}</a>}
            </nav>
          )}
        </>
      )}
    </section>
  )
}

function item(ask: Ask, line: Line): Child {
  const { language } = ask
  const t = listIn[language]
  if (line.kind === 'gone')
    return (
      <li>
        <strong>{line.row.name}</strong> <span class="meta">{t.earlierRow(number(language, line.row.row))}</span>
      </li>
    )
  if (line.kind === 'fault') {
    const { row, field, code } = line.fault
    return (
      <li>
        {t.row(number(language, row))}
        {field && `, ${t.fields[field]}`}
        {line.text !== '' && <span class="meta"> · {line.text}</span>}:{' '}
        {Object.hasOwn(t.faults, code) ? t.faults[code as keyof typeof t.faults] : code}
      </li>
    )
  }
  const { row, changes, conflicts, candidates } = line.planned
  return (
    <li>
      <p>
        <strong>{row.name}</strong>{' '}
        <span class="meta">
          {[t.row(number(language, row.row)), ...(row.birth === null ? [] : [dateInWords(language, row.birth)])].join(' · ')}
        </span>
      </p>
      {changes.map(({ field, from, to }) => (
        <p class="meta">
          {t.fields[field]}: {t.from} {from ?? t.empty}, {t.to} {to ?? t.empty}
        </p>
      ))}
      {conflicts.map((conflict) => (
        <p>{conflictWords(language, conflict)}</p>
      ))}
      {candidates.map((found) => candidate(ask, found))}
    </li>
  )
}

/** What stands in a cell that was not read. */
function wordsOf({ tables }: OpenedList['list'], { table, row, field }: UnreadableCell): string {
  const mapped = tables.find((one) => one.table === table)
  const column = mapped?.columns.find((one) => one.field === field)?.column
  const text = mapped?.rows.find(({ number: at }) => at === row)?.cells[(column ?? 0) - 1]?.text ?? ''
  return text.length > CELL ? `${text.slice(0, CELL)}…` : text
}

/** Letters of a cell that are shown. */
const CELL = 80

/** Somebody of the register who may be meant, and why: with the words and weights of the page where people are judged. */
export function candidate({ language }: Ask, { thing, name, band, bits, explanation, conflicts }: Found): Child {
  const t = listIn[language]
  const words = same[language]
  return (
    <div class="may-be">
      <p>
        <a href={`/${language}/people/${thing.key}`}>{name}</a>{' '}
        <span class="meta">
          {t.inRegister} · {t.weight(signed(language, bits))}. {band === 'different' ? t.otherDay : words.bands[band]}
        </span>
      </p>
      {conflicts.map((conflict) => (
        <p class="meta">{conflictWords(language, conflict)}</p>
      ))}
      <details>
        <summary>{t.why}</summary>
        <ul class="plain meta">
          {explanation.map(({ part, left, right, level, bits: weight }) => (
            <li>
              {words.parts[part]}: {sideInWords(language, part, left)} / {sideInWords(language, part, right)} ·{' '}
              {words.levels[level]} · {signed(language, weight)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function conflictWords(language: SiteLanguage, { property, row, register }: Conflict): string {
  const days = register.map((day) => dateInWords(language, day)).join(', ')
  return listIn[language].conflict(lowerFirst(kindOf(language, property)), dateInWords(language, row), days)
}
