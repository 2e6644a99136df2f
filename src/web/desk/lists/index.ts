import { setTimeout as after } from 'node:timers/promises'
import { acceptances, joinables } from '#pipeline/lists/accept-list.ts'
import { isBusy, listRoom, type SentList } from '#pipeline/lists/list-room.ts'
import { decideAndRenew } from '#pipeline/show-less.ts'
import type { ReasonedAct } from '#register/index.ts'
import type { DeskRoute } from '../../routes.ts'
import { addPage } from '../add/form-page.tsx'
import type { Answer, Ask, Handler } from '../ask.ts'
import { dayOf } from '../day.ts'
import { HIDING_DONE } from '../hiding.ts'
import { notHere } from '../not-here.tsx'
import { columnsTyped } from './columns-form.tsx'
import { listPage } from './list-page.tsx'
import type { ListProblem } from './send-form.tsx'

/** Lists of people: sent, looked at, brought in, accepted as a whole, joined with who is there. */
export const listHandlers = {
  addList: async (ask) => {
    const typed = { list: ask.form.get('list').trim(), day: ask.form.get('day').trim() }
    const [file, ...more] = ask.form.files
    const day = dayOf(typed.day)
    const refused = (problem: ListProblem) => addPage(ask, undefined, 422, { typed, problem })
    if (!file) return refused({ says: 'noFile', field: 'file' })
    if (more.length > 0) return refused({ says: 'oneFile', field: 'file' })
    if (day === 'wrong') return refused({ says: 'badDay', field: 'day' })
    const said = {
      list: typed.list.slice(0, NAME_UNITS) || null,
      columns: new Map(),
      hints: day === null ? {} : { published: day },
    }
    const sent = await listRoom(ask.work).begin(ask.session.member, file, said)
    return shownSoon(sent)
  },
  list: (ask) => withList(ask, (sent) => listPage(ask, sent)),
  listAgain: (ask) =>
    withList(ask, (sent) => {
      const list = ask.form.get('list').trim().slice(0, NAME_UNITS)
      const columns = columnsTyped(ask.form, sent.said.columns)
      listRoom(ask.work).again(sent, { ...sent.said, list: list || null, columns })
      return shownSoon(sent)
    }),
  listBring: (ask) =>
    withList(ask, (sent) => {
      listRoom(ask.work).bring(sent, ask.session.member)
      return shownSoon(sent)
    }),
  listLeave: (ask) =>
    withList(ask, async (sent) => {
      if (!isBusy(sent)) await listRoom(ask.work).leave(sent)
      return { path: isBusy(sent) ? pathOf(sent) : 'add' }
    }),
  listAccept: (ask) =>
    withList(ask, async (sent) => {
      const { opened, state } = sent
      if (state !== 'in' || !opened) return { path: pathOf(sent) }
      await ask.work.decide(ask.session.member, acceptances(ask.work.view(), opened, ask.form.get('careful') !== ''))
      return { path: `${pathOf(sent)}?done=listAccepted` }
    }),
  listJoin: (ask) =>
    withList(ask, async (sent) => {
      const { opened, state } = sent
      if (state !== 'in' || !opened) return { path: pathOf(sent) }
      const ticked = new Set(ask.form.all('pair'))
      const acts = joinables(ask.work.view(), opened)
        .filter(({ pair }) => ticked.has(pair.join('-')))
        .map(({ pair }): ReasonedAct => ({ target: 'judgement', pair, act: 'same', seen: 0 }))
      if (acts.length === 0) return { path: `${pathOf(sent)}?done=noneTicked` }
      const { member } = ask.session
      const done = HIDING_DONE[await decideAndRenew(ask.work, member, acts, () => ask.work.decide(member, acts))]
      return { path: `${pathOf(sent)}?done=${done ?? 'listJoined'}` }
    }),
} satisfies Partial<Record<DeskRoute, Handler>>

const NAME_UNITS = 200
/** A short list is compared in less; whoever waits longer sees how far it is. */
const PATIENCE_MS = 1_500

const pathOf = ({ id }: SentList) => `lists/${id}`

async function withList(ask: Ask, then: (sent: SentList) => Answer | Promise<Answer>): Promise<Answer> {
  const sent = listRoom(ask.work).find(ask.params.list ?? '')
  return sent ? then(sent) : notHere(ask, 'add')
}

async function shownSoon(sent: SentList): Promise<Answer> {
  const giveUp = new AbortController()
  await Promise.race([sent.over, after(PATIENCE_MS, undefined, { signal: giveUp.signal })])
  giveUp.abort()
  return { path: pathOf(sent) }
}
