import { StaleError } from '#register/index.ts'
import type { DeskRoute } from '../../routes.ts'
import type { Handler } from '../ask.ts'

/** What belongs to the frame of the desk itself. */
export const doorHandlers = {
  undo: async ({ session, work }) => {
    const last = session.acts.at(-1)
    if (!last) return { path: 'queue' }
    try {
      await work.undo(session.member, last.decisions)
    } catch (thrown) {
      if (thrown instanceof StaleError) return { path: 'queue?done=stale' }
      throw thrown
    }
    session.acts.pop()
    return { path: 'queue?done=undone' }
  },
} satisfies Partial<Record<DeskRoute, Handler>>
