import { BREAK_AFTER_MINUTES, isLocal, type Member } from '#members/index.ts'
import { dayOf } from '#platform/clock.ts'
import type { DeskRoute } from '../../routes.ts'
import type { Ask, Handler } from '../ask.ts'
import { notHere } from '../not-here.tsx'
import { membersPage } from './page.tsx'

/** Who works here. */
export const membersHandlers = {
  members: (ask) => membersPage(ask),
  memberAdd: async (ask) => {
    const typed = ask.form.get('name')
    const added = await ask.members.add(typed)
    if (typeof added === 'string') return membersPage(ask, { refused: { of: null, why: added, typed } })
    return { path: 'members?done=memberAdded' }
  },
  memberRename: async (ask) => {
    const member = memberOf(ask)
    if (!member) return notHere(ask, 'members')
    const typed = ask.form.get('name')
    const renamed = await ask.members.rename(member, typed)
    if (typeof renamed === 'string') return membersPage(ask, { refused: { of: member, why: renamed, typed } })
    return { path: 'members?done=renamed' }
  },
  // Shown in the answer to the act, so that no address of a page holds it: loading the page again makes another.
  memberInvite: (ask) => {
    const member = memberOf(ask)
    if (!member) return notHere(ask, 'members')
    return membersPage(ask, { invitation: { member, address: `${ask.origin}/enter/${ask.sessions.invite(member)}` } })
  },
  memberLeave: async (ask) => {
    const member = memberOf(ask)
    if (!member || member.id === ask.session.member.id) return notHere(ask, 'members')
    await ask.members.leave(member, dayOf(ask.now))
    ask.sessions.endAllOf(member.id)
    return { path: 'members?done=memberLeft' }
  },
  memberReminder: ({ session, form, now }) => {
    const on = form.get('on') !== ''
    session.breakAfterMinutes = on ? BREAK_AFTER_MINUTES : null
    session.workingSince = now
    return { path: `members?done=${on ? 'pauseOn' : 'pauseOff'}` }
  },
} satisfies Partial<Record<DeskRoute, Handler>>

/** Somebody who works here now. */
const memberOf = ({ members, params }: Ask): Member | undefined =>
  members.all().find((member) => member.id === params.member && member.leftOn === null && !isLocal(member))
