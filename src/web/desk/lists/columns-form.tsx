import type { Child } from 'hono/jsx'
import { FIELDS, type Field, isField } from '#pipeline/lists/fields.ts'
import type { SentList } from '#pipeline/lists/list-room.ts'
import { listIn } from '#texts/desk/list-in.ts'
import { number } from '#texts/numbers.ts'
import { ActForm } from '../act-form.tsx'
import type { Ask, DeskForm } from '../ask.ts'

/** Columns that are shown, and letters of an example. */
const MOST = 60
const EXAMPLE = 60

/** What the list is called and what its columns hold, to be set otherwise. */
export function columnsForm(ask: Ask, sent: SentList): Child {
  const t = listIn[ask.language]
  const { opened, said } = sent
  const tables = opened ? [...opened.list.tables, ...opened.list.left] : []
  const [first] = tables
  const shown = first?.items ? [] : (first?.columns.slice(0, MOST) ?? [])
  return (
    <section class="s" aria-labelledby="h-columns">
      <h2 id="h-columns">{t.columns}</h2>
      <p class="meta">{t.columnsHelp}</p>
      {tables.length > 1 && <p class="meta">{t.tables(number(ask.language, tables.length))}</p>}
      <ActForm ask={ask} to={`lists/${sent.id}/again`}>
        <p class="field">
          <label for="list">{t.list}</label>
          <span class="hint" id="list-hint">
            {t.listHint}
          </span>
          <input
            id="list"
            name="list"
            type="text"
            value={said.list ?? opened?.name ?? ''}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="list-hint"
          />
        </p>
        {shown.length > 0 && (
          <table class="columns up">
            <thead>
              <tr>
                <th scope="col">{t.column}</th>
                <th scope="col">{t.example}</th>
                <th scope="col">{t.holds}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ column, header, field }) => (
                <tr>
                  <th scope="row" class="name">
                    <label for={`column-${column}`}>{header || t.unnamed(number(ask.language, column))}</label>
                  </th>
                  <td>{exampleOf(first?.rows.map(({ cells }) => cells[column - 1]?.text ?? '') ?? [])}</td>
                  <td>
                    <input type="hidden" name={`was-${column}`} value={field} />
                    <select id={`column-${column}`} name={`column-${column}`}>
                      {FIELDS.map((one) => (
                        <option value={one} selected={one === field}>
                          {t.fields[one]}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p class="acts">
          <button type="submit" class="second">
            {t.again}
          </button>
        </p>
      </ActForm>
    </section>
  )
}

function exampleOf(values: readonly string[]): string {
  const value = values.find((one) => one !== '') ?? ''
  return value.length > EXAMPLE ? `${value.slice(0, EXAMPLE)}…` : value
}

/** What somebody set otherwise than it was shown, together with what was set before. */
export function columnsTyped({ get }: DeskForm, before: ReadonlyMap<number, Field>): ReadonlyMap<number, Field> {
  const columns = new Map(before)
  for (let column = 1; column <= MOST; column++) {
    const [was, field] = [get(`was-${column}`), get(`column-${column}`)]
    if (field !== was && isField(field)) columns.set(column, field)
  }
  return columns
}
