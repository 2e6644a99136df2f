import { lock, nameOfAct } from '#members/index.ts'
import { decideAndRenew } from '#pipeline/show-less.ts'
import { StaleError } from '#register/index.ts'
import type { DeskRoute } from '../../routes.ts'
import type { Ask, Handler } from '../ask.ts'
import { HIDING_DONE } from '../hiding.ts'
import { whoHandlers } from './who.tsx'

/** What belongs to the frame of the desk itself. */
export const doorHandlers = {
  ...whoHandlers,
  undo: async (ask) => {
    const { session, work } = ask
    const last = session.acts.at(-1)
    if (!last) return back(ask, 'nothingToUndo')
    // Sent twice, or from a tab that shows an earlier act: it would take back what nobody meant.
    if (ask.form.get('act') !== nameOfAct(session)) return back(ask, 'undoOther')
    // What cannot be taken back now cannot be later either.
    session.acts.pop()
    try {
      const renewed = await decideAndRenew(work, session.member, last.decisions, () => work.undo(session.member, last.decisions))
      return back(ask, HIDING_DONE[renewed] ?? 'undone')
    } catch (thrown) {
      if (thrown instanceof StaleError) return back(ask, 'undoStale')
      session.acts.push(last)
      throw thrown
    }
  },
  pause: (ask) => {
    const { session, form, now } = ask
    lock(session)
    if (form.get('off') !== '') session.breakAfterMinutes = null
    else session.workingSince = now
    return back(ask, session.breakAfterMinutes === null ? 'pauseOff' : 'paused')
  },
  leave: ({ session, sessions, language }) => {
    sessions.end(session)
    return { response: new Response(null, { status: 303, headers: { location: `/${language}/read` } }) }
  },
} satisfies Partial<Record<DeskRoute, Handler>>

/** The page from which a form of the frame was sent; only an address of the desk itself. */
function back({ form }: Ask, done: string): { path: string } {
  const from = form.get('back')
  const safe = /^[\w-]+(?:\/[\w.~%:-]+)*(?:\?[\w.~%&=+:-]*)?$/.test(from) && !from.includes('..') ? from : 'queue'
  const [path = 'queue', query = ''] = safe.split('?')
  const kept = new URLSearchParams(query)
  kept.set('done', done)
  return { path: `${path}?${kept}` }
}
