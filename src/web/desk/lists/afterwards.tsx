import type { Child } from 'hono/jsx'
import { acceptances, joinables, openDrafts } from '#pipeline/lists/accept-list.ts'
import type { OpenedList } from '#pipeline/lists/bring-list.ts'
import type { SentList } from '#pipeline/lists/list-room.ts'
import { listIn } from '#texts/desk/list-in.ts'
import { number } from '#texts/numbers.ts'
import { ActForm } from '../act-form.tsx'
import type { Ask } from '../ask.ts'
import { candidate } from './groups.tsx'

/** People joined in one act at most. */
const A_PAGE = 100

/** When a list is in: accepting it as a whole, and who of it is in the register already. */
export function afterwards(ask: Ask, { id }: SentList, opened: OpenedList): Child {
  const { language, work } = ask
  const t = listIn[language]
  const view = work.view()
  const open = openDrafts(view, opened.list.layer.id).length
  const careful = acceptances(view, opened, true).length
  const pairs = joinables(view, opened)
  const n = (value: number) => number(language, value)
  return (
    <>
      <p class="meta">
        {open > 0 ? t.drafts(n(open), open) : t.nothingOpen} ·{' '}
        <a href={`/${language}/documents/${opened.file.source.hash}`}>{t.document}</a>
      </p>
      {open > 0 && (
        <section class="s" aria-labelledby="h-accept">
          <h2 id="h-accept">{t.accept}</h2>
          <p>{t.acceptHelp}</p>
          {careful > 0 && careful < open && (
            <ActForm ask={ask} to={`lists/${id}/accept`}>
              <input type="hidden" name="careful" value="1" />
              <p class="acts">
                <button type="submit">{t.acceptAll(n(careful))}</button>
                <span class="meta">{t.careful}</span>
              </p>
            </ActForm>
          )}
          <ActForm ask={ask} to={`lists/${id}/accept`}>
            <p class="acts">
              <button type="submit" class={careful > 0 && careful < open ? 'second' : undefined}>
                {t.acceptAll(n(open))}
              </button>
              <span class="meta">{t.wholly}</span>
            </p>
          </ActForm>
        </section>
      )}
      {pairs.length > 0 && (
        <section class="s" aria-labelledby="h-join">
          <h2 id="h-join">{t.join}</h2>
          <p>{t.joinHelp}</p>
          <ActForm ask={ask} to={`lists/${id}/join`}>
            <ul class="said-list up list-rows">
              {pairs.slice(0, A_PAGE).map(({ planned, found, pair }) => (
                <li>
                  <p class="tick">
                    <input type="checkbox" id={`pair-${pair[0]}`} name="pair" value={pair.join('-')} />{' '}
                    <label for={`pair-${pair[0]}`}>
                      {planned.row.name} <span class="meta">{t.row(n(planned.row.row))}</span>
                    </label>
                  </p>
                  {candidate(ask, found)}
                </li>
              ))}
            </ul>
            <p class="acts">
              <button type="submit">{t.joinTicked}</button>
            </p>
          </ActForm>
        </section>
      )}
    </>
  )
}
