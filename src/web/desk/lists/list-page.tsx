import type { Child } from 'hono/jsx'
import { isBusy, type SentList } from '#pipeline/lists/list-room.ts'
import { listIn } from '#texts/desk/list-in.ts'
import { refusals } from '#texts/desk/refusals.ts'
import { number } from '#texts/numbers.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask } from '../ask.ts'
import { afterwards } from './afterwards.tsx'
import { columnsForm } from './columns-form.tsx'
import { groups } from './groups.tsx'

/** Seconds after which the page of something under way is asked for again. */
const AGAIN = 2

/** A list, from its file to its drafts: how far it is, what would come in, and what can be done with it. */
export function listPage(ask: Ask, sent: SentList): Answer {
  const t = listIn[ask.language]
  const { opened, state } = sent
  const busy = isBusy(sent)
  return {
    title: t.title,
    part: 'add',
    ...(busy && { again: AGAIN }),
    main: (
      <>
        <h1>{opened?.name ?? sent.said.list ?? sent.fileName}</h1>
        {opened && <p class="meta">{t.version(number(ask.language, opened.number))}</p>}
        <p class="lede" role="status">
          {told(ask, sent)}
        </p>
        {busy && sent.progress.of > 0 && (
          <progress max={sent.progress.of} value={sent.progress.done} aria-label={told(ask, sent)} />
        )}
        {state === 'compared' && opened && !opened.known && act(ask, sent, 'bring', t.bring, t.bringHint)}
        {state === 'in' && opened && afterwards(ask, sent, opened)}
        {opened && !busy && groups(ask, sent, opened)}
        {!busy && state !== 'in' && columnsForm(ask, sent)}
        {!busy && act(ask, sent, 'leave', t.leave, t.leaveHint, 'second')}
      </>
    ),
  }
}

function told({ language }: Ask, { state, progress, opened, refused }: SentList): string {
  const t = listIn[language]
  const [done, of] = [number(language, progress.done), number(language, progress.of)]
  switch (state) {
    case 'comparing':
      return progress.of === 0 ? t.opening : t.comparing(done, of)
    case 'writing':
      return t.writing(done, of)
    case 'compared':
      return opened?.known ? t.known : t.compared
    case 'in':
      return t.isIn
    case 'refused':
      return `${t.refused} ${refusalWords(language, refused?.code ?? '')}`
    case 'failed':
      return t.failed
  }
}

function refusalWords(language: Ask['language'], code: string): string {
  const own = listIn[language].refusals
  const words = refusals[language]
  if (Object.hasOwn(own, code)) return own[code as keyof typeof own]
  return Object.hasOwn(words, code) ? words[code as keyof typeof words] : words.other
}

const act = (ask: Ask, { id }: SentList, to: string, label: string, hint: string, look?: string): Child => (
  <ActForm ask={ask} to={`lists/${id}/${to}`}>
    <p class="acts">
      <button type="submit" class={look}>
        {label}
      </button>
      <span class="meta">{hint}</span>
    </p>
  </ActForm>
)
