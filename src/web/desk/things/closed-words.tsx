import type { Child } from 'hono/jsx'
import { foldWord, hasLetter } from '#core/redact-letters.ts'
import { publishRoom } from '#pipeline/publish-room.ts'
import { decideAndRenew } from '#pipeline/show-less.ts'
import type { ClosedWord } from '#publish/index.ts'
import type { ReasonedAct } from '#register/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { closedWords as texts } from '#texts/desk/closed-words.ts'
import type { DoneCode } from '#texts/desk/done.ts'
import { lists } from '#texts/desk/lists.ts'
import { things } from '#texts/desk/things.ts'
import { number } from '#texts/numbers.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask } from '../ask.ts'
import { waitingPage } from '../publish/look-page.tsx'
import { decideAnd } from './decide-and.ts'
import { wrong } from './notices.tsx'
import { type Setting, settingOf } from './setting.ts'
import { documentPath, excerpt } from './words.tsx'

const A_PAGE = 50

/** Words that redaction closed in what is to be published, with their places, to be freed one by one. */
export const closedWordsPage = (ask: Ask): Answer => answer(settingOf(ask))

function answer(setting: Setting, refused: { status: 409 | 422; notice: Child } | null = null): Answer {
  const { view, language, ask } = setting
  const t = texts[language]
  const asked = Number(ask.query.get('since') ?? 0)
  const look = publishRoom(ask.work).look({ backTo: null }, Number.isSafeInteger(asked) ? asked : 0)
  if (look.state === 'working') return waitingPage(ask, 'working', look.begun)
  const closed = look.state === 'done' ? look.closed.filter(({ word }) => view.wordIs(word)?.act !== 'free') : []
  const pages = Math.max(1, Math.ceil(closed.length / A_PAGE))
  const at = Math.min(pages, Math.max(1, Math.trunc(Number(ask.query.get('page') ?? '1')) || 1))
  return {
    title: t.title,
    part: 'publish',
    ...(refused && { status: refused.status }),
    main: [
      <h1>{t.title}</h1>,
      <p class="lede">{t.lede}</p>,
      <p class="meta">
        {t.never} <a href={`/${language}/words?since=${view.version}`}>{t.again}</a>
      </p>,
      refused?.notice,
      look.state === 'failed' && wrong(setting, t.failed),
      closed.length === 0 ? (
        <p class="s">{t.none}</p>
      ) : (
        <ul class="said-list known up">{closed.slice((at - 1) * A_PAGE, at * A_PAGE).map((one) => entry(setting, one))}</ul>
      ),
      pages > 1 && (
        <nav class="pages meta up" aria-label={lists[language].pages}>
          {at > 1 && <a href={`?page=${at - 1}`}>{lists[language].before}</a>}{' '}
          {lists[language].pageOf(number(language, at), number(language, pages))}{' '}
          {at < pages && <a href={`?page=${at + 1}`}>{lists[language].after}</a>}
        </nav>
      ),
      <section class="s" aria-labelledby="h-close">
        <h2 id="h-close">{t.closeAgain}</h2>
        <ActForm ask={ask} to="words">
          <p class="field">
            <label for="word">{t.word}</label>
            <input id="word" name="word" type="text" autocomplete="off" spellcheck={false} />
          </p>
          <p class="acts">
            <button type="submit" class="second" name="act" value="unfree">
              {t.close}
            </button>
          </p>
        </ActForm>
      </section>,
    ],
  }
}

function entry(setting: Setting, { word, exact, times, places }: ClosedWord): Child {
  const { view, language, ask } = setting
  const t = texts[language]
  return (
    <li>
      <p>
        <strong>{exact}</strong> <span class="meta">{t.times(times)}</span>
      </p>
      {places.slice(0, 1).map(({ layer, statement, start, end }) => {
        const found = view.layers.get(layer)
        if (!found) return null
        const { before, words, after } = excerpt(found.layer.text, { start, end })
        const { publisher, published, hash } = found.source
        return [
          <q>
            {before}
            <mark>{words}</mark>
            {after}
          </q>,
          <p class="meta">
            <a href={documentPath(setting, hash, statement)}>
              {publisher ?? things[language].noPublisher},{' '}
              {published === null ? things[language].noDate : dateInWords(language, published)}
            </a>
          </p>,
        ]
      })}
      <ActForm ask={ask} to="words">
        <input type="hidden" name="word" value={word} />
        <input type="hidden" name="seen" value={String(view.wordIs(word)?.version ?? 0)} />
        <p class="acts">
          <button type="submit" class="second" name="act" value="free" aria-label={t.freeThis(exact)}>
            {t.free}
          </button>
        </p>
      </ActForm>
    </li>
  )
}

/** Frees one word, or closes it again, which takes effect in public at once. What names a hidden person stays closed whatever is freed. */
export async function decideWord(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const t = texts[setting.language]
  const word = foldWord(ask.form.get('word').trim())
  if (!hasLetter(word) || /\s/u.test(word) || word.length > 60)
    return answer(setting, { status: 422, notice: wrong(setting, t.notAWord) })
  const free = ask.form.get('act') === 'free'
  if (!free && setting.view.wordIs(word)?.act !== 'free')
    return answer(setting, { status: 422, notice: wrong(setting, t.notFreed) })
  const act: ReasonedAct = { target: 'word', word, act: free ? 'free' : 'unfree' }
  let done: DoneCode = free ? 'wordFreed' : 'wordClosed'
  const stale = await decideAnd(
    setting,
    [free ? { ...act, seen: Number(ask.form.get('seen')) || 0 } : act],
    async (work, member, own) => {
      if ((await decideAndRenew(work, member, own, () => work.decide(member, own))) === 'failed') done = 'hiddenNotRenewed'
    },
  )
  if (stale) return answer(setting, { status: 409, notice: stale })
  return { path: `words?done=${done}` }
}
