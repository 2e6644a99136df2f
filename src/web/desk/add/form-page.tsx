import type { Child } from 'hono/jsx'
import { LANGUAGES } from '#core/layer.ts'
import { type Batch, bringIn } from '#pipeline/bring-in.ts'
import { MAX_BYTES } from '#preserve/index.ts'
import { type AddTexts, add } from '#texts/desk/add.ts'
import { number } from '#texts/numbers.ts'
import { paste } from '#texts/paste.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask } from '../ask.ts'
import { FILES_LIMIT } from '../form.ts'
import { type ListProblem, sendForm, type TypedList } from '../lists/send-form.tsx'
import { NOTHING_TYPED, type Problem, type Typed } from './typed.ts'

/** Which of the two forms was sent, what was typed in it, and what is wrong with that. */
export type Sent = { form: 'text' | 'files'; typed: Typed; problem: Problem }

/** The form for a list as it was sent, with what is wrong with it. */
export type SentListForm = { typed: TypedList; problem: ListProblem }

/** The page with its forms: one article pasted, files, or a list of people. */
export function addPage(ask: Ask, sent?: Sent, status: 200 | 413 | 422 = sent ? 422 : 200, list?: SentListForm): Answer {
  const t = add[ask.language]
  const of = (form: Sent['form']): Pick<Sent, 'typed'> & { problem?: Problem } =>
    sent?.form === form ? sent : { typed: NOTHING_TYPED }
  const batches = bringIn(ask.work).list()
  return {
    title: t.title,
    part: 'add',
    status,
    main: (
      <>
        <h1>{t.title}</h1>
        <p class="lede add-lede">{t.lede}</p>
        <div class="add-ways">
          <section aria-labelledby="h-paste">
            <h2 id="h-paste">{t.pasteTitle}</h2>
            {pasteForm(ask, t, of('text'))}
          </section>
          <div>
            <section aria-labelledby="h-files">
              <h2 id="h-files">{t.filesTitle}</h2>
              {filesForm(ask, t, of('files'))}
              {batches.length > 0 && recent(ask, t, batches)}
            </section>
            {sendForm(ask, list?.typed, list?.problem)}
          </div>
        </div>
      </>
    ),
  }
}

type Filled = { typed: Typed; problem?: Problem }

function pasteForm(ask: Ask, t: AddTexts, { typed, problem }: Filled): Child {
  return (
    <ActForm ask={ask} to="add/text">
      {wrong(t, problem)}
      <p class="field">
        <label for="text">{t.text}</label>
        <span class="hint" id="text-hint">
          {t.textHint}
        </span>
        <textarea
          id="text"
          name="text"
          rows={14}
          required
          aria-describedby={problem?.field === 'text' ? 'text-hint wrong' : 'text-hint'}
          aria-invalid={problem?.field === 'text' ? 'true' : undefined}
        >
          {`\n${typed.text}`}
        </textarea>
      </p>
      {aboutFields(ask, t, { typed, ...(problem && { problem }) }, '')}
      <p class="acts">
        <button type="submit">{t.read}</button>
      </p>
    </ActForm>
  )
}

function filesForm(ask: Ask, t: AddTexts, { typed, problem }: Filled): Child {
  return (
    <ActForm ask={ask} to="add/files" files>
      {wrong(t, problem)}
      {problem && problem.field !== 'files' && <p class="meta">{t.chooseAgain}</p>}
      <p class="field">
        <label for="files">{t.files}</label>
        <span class="hint" id="files-hint">
          {t.filesHint(megabytes(ask, MAX_BYTES), megabytes(ask, FILES_LIMIT))}
        </span>
        <input
          id="files"
          name="files"
          type="file"
          multiple
          aria-describedby={problem ? 'files-hint wrong' : 'files-hint'}
          aria-invalid={problem?.field === 'files' ? 'true' : undefined}
        />
      </p>
      <details class="up" open={problem !== undefined}>
        <summary>{t.forAll}</summary>
        <p class="hint">{t.forAllHint}</p>
        {aboutFields(ask, t, { typed, ...(problem && { problem }) }, 'all-')}
      </details>
      <p class="acts">
        <button type="submit">{t.readFiles}</button>
      </p>
    </ActForm>
  )
}

/** `before` parts the ids of the two forms. */
function aboutFields({ language }: Ask, t: AddTexts, { typed, problem }: Filled, before: string): Child {
  const line = (name: 'address' | 'publisher' | 'day', hint: string) => {
    const invalid = problem?.field === name
    const id = `${before}${name}`
    return (
      <p class="field">
        <label for={id}>
          {t[name]} <span class="optional">({t.optional})</span>
        </label>
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
        <input
          id={id}
          name={name}
          type="text"
          value={typed[name]}
          autocomplete="off"
          spellcheck={false}
          inputmode={name === 'address' ? 'url' : undefined}
          aria-describedby={invalid ? `${id}-hint wrong` : `${id}-hint`}
          aria-invalid={invalid ? 'true' : undefined}
        />
      </p>
    )
  }
  return (
    <>
      {line('address', t.addressHint)}
      {line('publisher', t.publisherHint)}
      {line('day', t.dayHint)}
      <p class="field">
        <label for={`${before}language`}>{t.language}</label>
        <select id={`${before}language`} name="language">
          <option value="">{t.languageAuto}</option>
          {LANGUAGES.filter((code) => code !== 'und').map((code) => (
            <option value={code} selected={code === typed.language}>
              {paste[language].languages[code]}
            </option>
          ))}
        </select>
      </p>
    </>
  )
}

const wrong = (t: AddTexts, problem: Problem | undefined): Child =>
  problem && (
    <p class="wrong" role="alert" id="wrong">
      <strong>{t.wrong}.</strong> {String(t[problem.says as 'noText'])}
    </p>
  )

const megabytes = ({ language }: Ask, bytes: number): string =>
  `${number(language, Math.round(bytes / 1024 / 1024))} ${MB[language]}`
const MB = { be: 'МБ', ru: 'МБ', en: 'MB' } as const

function recent({ language }: Ask, t: AddTexts, batches: readonly Batch[]): Child {
  return (
    <section class="s" aria-labelledby="h-recent">
      <h3 id="h-recent">{t.recent}</h3>
      <ul class="plain meta">
        {batches.slice(0, 8).map(({ id, begun, done, files }) => (
          <li>
            <a href={`/${language}/add/${id}`}>
              <time datetime={begun}>{new Date(begun).toTimeString().slice(0, 5)}</time>
            </a>
            {` · ${t.batchOf(number(language, done), number(language, files))}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
