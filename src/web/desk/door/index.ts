import { StaleError } from '#register/index.ts'
import type { DeskRoute } from '../../routes.ts'
import type { Ask, Handler } from '../ask.ts'
import { whoHandlers } from './who.tsx'

/** What belongs to the frame of the desk itself. */
export const doorHandlers = {
  ...whoHandlers,
  undo: async (ask) => {
    const { session, work } = ask
    const last = session.acts.at(-1)
    if (!last) return back(ask, 'nothingToUndo')
    // What cannot be taken back now cannot be later either.
    session.acts.pop()
    try {
      await work.undo(session.member, last.decisions)
    } catch (thrown) {
      if (thrown instanceof StaleError) return back(ask, 'undoStale')
      session.acts.push(last)
      throw thrown
    }
    return back(ask, 'undone')
  },
  pause: (ask) => {
    const { session, form, now } = ask
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
