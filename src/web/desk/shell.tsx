import type { Child } from 'hono/jsx'
import { breakDue, isLocal, nameOfAct } from '#members/index.ts'
import { publishRoom } from '#pipeline/publish-room.ts'
import { doneWords } from '#texts/desk/done.ts'
import { actWords, deskShell } from '#texts/desk/shell.ts'
import { LANGUAGE_NAMES, SITE_LANGUAGES } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { htmlOf } from '../components/html.ts'
import { document } from '../components/layout.ts'
import { rootLinks } from '../components/links.ts'
import { DESK_ROUTES } from '../routes.ts'
import { DESK_STYLE_FILE } from '../styles.ts'
import { ActForm } from './act-form.tsx'
import { type Answer, type Ask, DESK_PARTS, type DeskPart } from './ask.ts'

type Page = Extract<Answer, { main: Child }>

/** What stands beside the parts in the head: how much waits. Zero says nothing. */
export type Waiting = Partial<Record<DeskPart, number>>

const PATTERNS: ReadonlySet<string> = new Set(Object.values(DESK_ROUTES).map(({ pattern }) => pattern))

/** A whole page of the desk. `place` is its address after the language, for the same page in another language; null where it was sent a form. */
export function deskPage(ask: Ask, page: Page, place: string | null, waiting: Waiting): string {
  const { language } = ask
  const t = deskShell[language]
  const script = page.script === undefined ? '' : `<script src="/${page.script}" type="module"></script>\n`
  const here = place ?? page.part ?? 'queue'
  const body = htmlOf(
    <>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <header>
        <div class="head">
          <a class="name" href={`/${language}/queue`}>
            {t.name}
          </a>
          {!isLocal(ask.session.member) && (
            <nav aria-label={t.parts}>
              <ul>{DESK_PARTS.map((part) => partLink(ask, part, page.part, waiting[part] ?? 0))}</ul>
            </nav>
          )}
          {!isLocal(ask.session.member) && (
            <p class="langs">
              {t.actingAs} {ask.session.member.name} ·{' '}
              <a href={`/${language}/members`} aria-current={page.part === 'members' ? 'true' : undefined}>
                {t.change}
              </a>
            </p>
          )}
        </div>
        <p class="sample">{ask.work.stores.folder.kind === 'sample' ? t.sample : t.own}</p>
        {reminder(ask, here)}
      </header>
      <main id="main" class={page.wide ? undefined : 'narrow'}>
        {publishRoom(ask.work).owed() && <p class="wrong">{doneWords(language, 'hiddenNotRenewed')}</p>}
        {flash(ask)}
        {page.main}
        {page.again !== undefined && place !== null && refreshing(ask, place)}
      </main>
      <footer class="foot meta desk-foot">
        {lastAct(ask, here)}
        <nav class="langs" aria-label={t.languages}>
          <ul>{SITE_LANGUAGES.map((other) => languageLink(ask, other, here))}</ul>
        </nav>
        <ActForm ask={ask} to="leave">
          <button class="quiet" type="submit">
            {t.leave}
          </button>
        </ActForm>
      </footer>
    </>,
  )
  return document(language, page.title, rootLinks, body, {
    style: DESK_STYLE_FILE,
    className: 'page desk',
    head: script,
  })
}

function partLink({ language }: Ask, part: DeskPart, current: DeskPart | null, waiting: number): Child {
  if (!PATTERNS.has(`/{language}/${part}`)) return null
  const t = deskShell[language]
  return (
    <li>
      <a href={`/${language}/${part}`} aria-current={part === current ? 'true' : undefined}>
        {t[part]}
      </a>
      {waiting > 0 && (
        <span class="waits">
          : <span class="n">{t.waiting(number(language, waiting))}</span>
        </span>
      )}
    </li>
  )
}

function languageLink({ language }: Ask, other: Ask['language'], here: string): Child {
  const current = other === language
  return (
    <li>
      <a
        href={`/${other}/${here}`}
        aria-current={current ? 'true' : undefined}
        lang={current ? undefined : other}
        hreflang={current ? undefined : other}
      >
        {LANGUAGE_NAMES[other]}
      </a>
    </li>
  )
}

function flash({ language, query }: Ask): Child {
  const words = doneWords(language, query.get('done'))
  return words === null ? null : (
    <p class="done" role="status">
      {words}
    </p>
  )
}

/** Is the page left as it is, though something is under way? (WCAG 2.2.1) */
export const isStill = ({ query }: Pick<Ask, 'query'>): boolean => query.has('still')

/** Whoever reads slowly, or has the page read out, stops it. */
function refreshing(ask: Ask, place: string): Child {
  const t = deskShell[ask.language]
  const [path, query = ''] = place.split('?')
  const other = new URLSearchParams(query)
  if (isStill(ask)) other.delete('still')
  else other.set('still', '1')
  return (
    <p class="meta up">
      <a href={`/${ask.language}/${path}${other.size > 0 ? `?${other}` : ''}`}>{isStill(ask) ? t.lookAgain : t.holdStill}</a>
    </p>
  )
}

/** A quiet line, never over the page. */
function reminder(ask: Ask, here: string): Child {
  const minutes = breakDue(ask.session, ask.now)
  if (minutes === null) return null
  const t = deskShell[ask.language]
  return (
    <ActForm ask={ask} to="pause" class="pause">
      <input type="hidden" name="back" value={here} />
      <p>{t.pause(minutes)}</p>
      <p>
        <button class="quiet" type="submit">
          {t.paused}
        </button>{' '}
        <button class="quiet" type="submit" name="off" value="1">
          {t.pauseOff}
        </button>
      </p>
    </ActForm>
  )
}

function lastAct(ask: Ask, here: string): Child {
  const last = ask.session.acts.at(-1)
  const [first] = last?.decisions ?? []
  if (!last || !first) return null
  const t = deskShell[ask.language]
  const more = last.decisions.length - 1
  return (
    <ActForm ask={ask} to="undo">
      <input type="hidden" name="back" value={here} />
      <input type="hidden" name="act" value={nameOfAct(ask.session)} />
      <p>
        {t.lastAct}: {actWords(ask.language, first)}
        {more > 0 && ` ${t.more(more)}`}, {ask.session.member.name}, <time datetime={last.at}>{clockOf(last.at)}</time>.{' '}
        <button class="quiet" type="submit" id="undo">
          {t.undo}
        </button>
      </p>
    </ActForm>
  )
}

/** Hours and minutes as the clock of this computer shows them. */
const clockOf = (time: string): string => new Date(time).toTimeString().slice(0, 5)
