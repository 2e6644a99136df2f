import type { Child } from 'hono/jsx'
import { listRoom } from '#pipeline/lists/list-room.ts'
import { add } from '#texts/desk/add.ts'
import { listIn } from '#texts/desk/list-in.ts'
import { ActForm } from '../act-form.tsx'
import type { Ask } from '../ask.ts'

/** What was typed beside a list, kept on every error. */
export type TypedList = { list: string; day: string }
export type ListProblem = { says: 'noFile' | 'oneFile' | 'badDay'; field: 'file' | 'day' }
export const NO_LIST: TypedList = { list: '', day: '' }

/** The part of the page Add that takes a list, and the lists that were looked at. */
export function sendForm(ask: Ask, typed: TypedList = NO_LIST, problem: ListProblem | null = null): Child {
  const t = listIn[ask.language]
  const words = add[ask.language]
  const sent = listRoom(ask.work).list()
  return (
    <section class="s" aria-labelledby="h-list">
      <h2 id="h-list">{t.title}</h2>
      <p class="meta">{t.lede}</p>
      <ActForm ask={ask} to="add/list" files>
        {problem && (
          <p class="wrong" role="alert" id="wrong-list">
            <strong>{words.wrong}.</strong> {t[problem.says]}
          </p>
        )}
        <p class="field">
          <label for="list-file">{t.file}</label>
          <span class="hint" id="list-file-hint">
            {t.fileHint}
          </span>
          <input
            id="list-file"
            name="files"
            type="file"
            aria-describedby={problem?.field === 'file' ? 'list-file-hint wrong-list' : 'list-file-hint'}
            aria-invalid={problem?.field === 'file' ? 'true' : undefined}
          />
        </p>
        {line('list-name', 'list', t.list, words.optional, t.listHint, typed.list, null)}
        {line('list-day', 'day', t.day, words.optional, t.dayHint, typed.day, problem?.field === 'day' ? 'wrong-list' : null)}
        <p class="acts">
          <button type="submit">{t.look}</button>
        </p>
      </ActForm>
      {sent.length > 0 && (
        <>
          <h3>{t.recent}</h3>
          <ul class="plain meta">
            {sent.map(({ id, fileName, opened }) => (
              <li>
                <a href={`/${ask.language}/lists/${id}`}>{opened?.name ?? fileName}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const line = (
  id: string,
  name: string,
  label: string,
  optional: string,
  hint: string,
  value: string,
  wrong: string | null,
): Child => (
  <p class="field">
    <label for={id}>
      {label} <span class="optional">({optional})</span>
    </label>
    <span class="hint" id={`${id}-hint`}>
      {hint}
    </span>
    <input
      id={id}
      name={name}
      type="text"
      value={value}
      autocomplete="off"
      spellcheck={false}
      aria-describedby={wrong === null ? `${id}-hint` : `${id}-hint ${wrong}`}
      aria-invalid={wrong === null ? undefined : 'true'}
    />
  </p>
)
