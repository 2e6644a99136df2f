import type { Child } from 'hono/jsx'
import type { SourceHash } from '#core/ids.ts'
import type { Batch, Brought } from '#pipeline/bring-in.ts'
import { type AddTexts, add } from '#texts/desk/add.ts'
import { refusals } from '#texts/desk/refusals.ts'
import { number } from '#texts/numbers.ts'
import { source as sources } from '#texts/source.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask } from '../ask.ts'
import { isStill } from '../shell.tsx'

/** Seconds after which a page with something under way is asked for again. */
const AGAIN = 2

/** Lines of a batch on its page. */
const SHOWN = 200

/** How far a batch is, and what became of each document. */
export function batchPage(ask: Ask, batch: Batch): Answer {
  const t = add[ask.language]
  const busy = batch.state === 'waiting' || batch.state === 'reading'
  // What was not read needs somebody; while documents come in, the latest are of interest.
  const lines = busy
    ? batch.lines.toReversed()
    : batch.lines.toSorted((a, b) => Number(b.status === 'failed') - Number(a.status === 'failed'))
  return {
    title: t.batchTitle,
    part: 'add',
    ...(busy && { again: AGAIN }),
    main: (
      <>
        <h1>{t.batchTitle}</h1>
        <div class="s">
          <p class="lede" role="status">
            {state(ask, t, batch)}
          </p>
          {busy && progress(ask, t, batch)}
          <p class="meta">{summary(ask, t, batch.lines)}</p>
          {batch.lines.length > SHOWN && (
            <p class="meta">{t.all(number(ask.language, SHOWN), number(ask.language, batch.lines.length))}</p>
          )}
          <ol class="brought">{lines.slice(0, SHOWN).map((line) => item(ask, t, line))}</ol>
          {!busy && (
            <p class="acts">
              <a class="button" href={`/${ask.language}/queue`}>
                {t.toQueue}
              </a>
              <a href={`/${ask.language}/add`}>{t.more}</a>
            </p>
          )}
        </div>
      </>
    ),
  }
}

function state({ language }: Ask, t: AddTexts, { state, done, files }: Batch): string {
  const n = (value: number) => number(language, value)
  if (state === 'waiting') return t.waiting
  if (state === 'reading') return t.reading(n(done), n(files))
  if (state === 'stopped') return t.stopped(n(files - done))
  return state === 'failed' ? t.failed : t.done
}

function progress(ask: Ask, t: AddTexts, batch: Batch): Child {
  const { begun, done, files, lines } = batch
  const elapsed = Math.max(1, (Date.parse(ask.now) - Date.parse(begun)) / 1000)
  const rate = done / elapsed
  const parts = lines.filter(({ part }) => part !== null).length
  const n = (value: number) => number(ask.language, value)
  return (
    <>
      <progress max={files} value={done} aria-label={t.reading(n(done), n(files))} />
      <p class="meta">
        {[
          ...(parts > 0 ? [t.parts(n(parts))] : []),
          ...(done > 0 ? [t.rate(n(Math.max(1, Math.round(rate * 60)))), t.left(Math.ceil((files - done) / rate))] : []),
          ...(isStill(ask) ? [] : [t.refresh]),
        ].join(' ')}
      </p>
      <ActForm ask={ask} to={`add/${batch.id}/stop`}>
        <p class="acts">
          <button class="second" type="submit">
            {t.stop}
          </button>
          <span class="meta">{t.stopHint}</span>
        </p>
      </ActForm>
    </>
  )
}

function summary({ language }: Ask, t: AddTexts, lines: readonly Brought[]): string {
  const count = (status: Brought['status']) => number(language, lines.filter((line) => line.status === status).length)
  return t.summary(count('new'), count('known'), count('failed'))
}

function item(ask: Ask, t: AddTexts, line: Brought): Child {
  const { status, source, part, name, drafts, notes, same_as, near_copy, error } = line
  const held = source === null ? undefined : ask.work.view().sources.get(source)
  const title = held?.source.title ?? (name === '' ? sources[ask.language].untitled : name)
  const said = { new: t.isNew, known: t.isKnown, failed: t.isFailed }[status]
  const words = refusals[ask.language]
  return (
    <li class={status}>
      <p>
        <strong>{said}</strong>: {title}
        {name !== '' && title !== name && <span class="meta"> ({name})</span>}
        {part !== null && ` · ${t.part} ${part}`}
        {status === 'new' && ` · ${t.drafts(drafts)}`}
      </p>
      {error && <p>{Object.hasOwn(words, error.code) ? words[error.code as keyof typeof words] : words.other}</p>}
      {status === 'known' && <p class="meta">{same_as === null ? t.sameFile : t.sameAs}</p>}
      {near_copy !== null && (
        <p class="meta">
          {t.near} {toDocument(ask, near_copy)}
        </p>
      )}
      {/* What was known keeps the day and the language it has. */}
      {notes
        .filter((note) => status !== 'known' || !OF_NEW.has(note))
        .map((note) => (
          <p class="meta">{t.notes[note]}</p>
        ))}
      {source !== null && line.layer !== null && (
        <p class="meta">
          <a href={`/${ask.language}/documents/${same_as ?? source}`}>{t.open}</a>
        </p>
      )}
    </li>
  )
}

const OF_NEW: ReadonlySet<Brought['notes'][number]> = new Set(['no_date', 'no_language', 'dates_differ'])

function toDocument({ language, work }: Ask, source: SourceHash): Child {
  const title = work.view().sources.get(source)?.source.title ?? sources[language].untitled
  return <a href={`/${language}/documents/${source}`}>{title}</a>
}
