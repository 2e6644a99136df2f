import type { Child } from 'hono/jsx'
import { HabeasError } from '#core/errors.ts'
import { type LookOf, publishRoom } from '#pipeline/publish-room.ts'
import { closedWords } from '#texts/desk/closed-words.ts'
import { publish as texts } from '#texts/desk/publish.ts'
import { actWords } from '#texts/desk/shell.ts'
import { number } from '#texts/numbers.ts'
import type { DeskRoute } from '../../routes.ts'
import type { Answer, Ask, Handler } from '../ask.ts'
import { timeWords } from '../times.ts'
import { lookedAt, waitingPage } from './look-page.tsx'
import { pastList } from './past.tsx'
import { preview } from './preview.ts'
import { beginSite, siteState } from './site.ts'
import { sitePart } from './site-part.tsx'

/**
 * The page: what the public sees, what would change, the act, what was published before. `since` in the address is the version of the
 * register that was asked about, so that a page which waits does not begin anew whenever somebody decides.
 */
async function page(ask: Ask, of: LookOf, notice: Child = null, status?: 409): Promise<Answer> {
  const { language, work, query, members } = ask
  const t = texts[language]
  const room = publishRoom(work)
  const { version } = work.view()
  const site = siteState(work.stores)
  if (site?.state === 'writing' && query.has('folder')) return waitingPage(ask, 'writing', site.begun)
  const path = of.backTo === null ? 'publish' : `publish/back/${of.backTo}`
  const since = Number(query.get('since') ?? Number.NaN)
  const look = room.look(of, Number.isSafeInteger(since) ? since : version)
  if (look.state === 'working' && notice === null) {
    if (Number.isSafeInteger(since)) return waitingPage(ask, 'working', look.begun)
    const again = new URLSearchParams(query)
    again.set('since', String(version))
    return { path: `${path}?${again}` }
  }
  const past = await room.list()
  const [current] = past
  const title = of.backTo === null ? t.title : t.backTitle(number(language, of.backTo))
  return {
    title,
    part: 'publish',
    ...(status && { status }),
    main: [
      <h1>{title}</h1>,
      notice,
      <p class="lede">
        {current === undefined
          ? t.nothingYet
          : t.shownNow(number(language, current.number), timeWords(language, current.at), members.nameOf(current.by))}
      </p>,
      look.state === 'failed' && problem(t.wrong, look.code === 'no_publication' ? t.problems.no_publication : t.problems.failed),
      look.state === 'working' && (
        <p>
          <a href={`/${language}/${path}`}>{t.again}</a>
        </p>
      ),
      look.state === 'done' && lookedAt(ask, of, look, version - look.version, path),
      look.state === 'done' && of.backTo === null && look.closed.length > 0 && (
        <p class="meta up">
          <a href={`/${language}/words`}>{closedWords[language].inWhatIsPublished(look.closed.length)}</a>
        </p>
      ),
      of.backTo === null ? (
        [past.length > 0 && sitePart(ask), pastList(ask, past)]
      ) : (
        <p class="up">
          <a href={`/${language}/publish`}>{t.toPublish}</a>
        </p>
      ),
    ],
  }
}

const problem = (wrong: string, words: string): Child => (
  <div class="wrong" role="alert">
    <p>
      <strong>{wrong}</strong>
    </p>
    <p>{words}</p>
  </div>
)

/** Publishes what stood on the page; when that is something else by now, nothing is published and it is said what was decided since. */
async function act(ask: Ask, of: LookOf): Promise<Answer> {
  const { language, work, session, form } = ask
  const t = texts[language]
  try {
    await publishRoom(work).publish(session.member, of, form.get('root'))
  } catch (thrown) {
    if (!(thrown instanceof HabeasError && (thrown.code === 'changed' || thrown.code === 'no_look'))) throw thrown
    return page(ask, of, [problem(t.wrong, t.problems[thrown.code]), await decidedSince(ask)], 409)
  }
  return { path: 'publish?done=published' }
}

async function decidedSince({ language, work, form, members }: Ask): Promise<Child> {
  const asOf = form.get('asOf')
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(asOf)) return null
  const decisions = await publishRoom(work).since(asOf)
  return (
    <section class="up">
      <h2>{texts[language].sinceTitle}</h2>
      <ul class="said-list">
        {decisions.map((one) => (
          <li>
            {actWords(language, one)}{' '}
            <span class="meta">
              {members.nameOf(one.by)}, {timeWords(language, one.at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The number in the address; one that is none leads to a publication that never was. */
const backOf = ({ params }: Ask): LookOf => ({ backTo: /^[1-9]\d{0,8}$/.test(params.number ?? '') ? Number(params.number) : 0 })

export const publishHandlers = {
  publish: (ask) => page(ask, { backTo: null }),
  publishNow: (ask) => act(ask, { backTo: null }),
  publishBack: (ask) => page(ask, backOf(ask)),
  publishBackNow: (ask) => act(ask, backOf(ask)),
  publishFolder: ({ work, form, intake }) => {
    beginSite(work.stores, form.get('path'), intake)
    return { path: 'publish?folder=1' }
  },
  preview,
} satisfies Partial<Record<DeskRoute, Handler>>
