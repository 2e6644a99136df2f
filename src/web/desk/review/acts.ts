import type { Act } from '#core/decision.ts'
import type { Identified } from '#core/identify.ts'
import { hashId, type StatementId } from '#core/ids.ts'
import { isStanding, type ReasonedAct, StaleError } from '#register/index.ts'
import { readingByHand } from '#review/index.ts'
import type { DoneCode } from '#texts/desk/done.ts'
import type { Answer, Ask, Handler } from '../ask.ts'
import { type Desk, deskOf, neighbour, pathTo } from './desk.ts'
import { type Doing, documentPage } from './document-page.tsx'
import { REASONS } from './draft-form.tsx'
import { readFact } from './fact-read.ts'
import { notFound, rangeIn } from './open.tsx'

/** Where one goes on after a draft: to the next, else to a sentence without one, else to the document, where all is decided. */
function onward(desk: Desk, done: DoneCode | null): Answer {
  const next = neighbour(desk, 1)
  const [open] = desk.open
  const place = next ? [`draft=${next.id}`] : open ? [`open=${open.start}-${open.end}`] : []
  return { path: pathTo(desk, [...place, ...(done === null ? [] : [`done=${done}`])].join('&'), '#here') }
}

/** The address of the form's statement; a page without it is no page of this document. */
const deskFor = (ask: Ask): Desk | null => deskOf(ask, ask.form.get('statement') || ask.form.get('back') || null)

const seenIn = (ask: Ask): { seen: number } => ({ seen: Math.max(0, Math.floor(Number(ask.form.get('seen')) || 0)) })

/** Does what is asked, and shows the same page again when somebody has decided since. */
async function unlessStale(ask: Ask, doing: (desk: Desk) => Doing, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (thrown) {
    if (!(thrown instanceof StaleError)) throw thrown
    const desk = deskFor(ask)
    if (!desk) return notFound(ask)
    return documentPage(desk, doing(desk), null, { held: thrown.held[0]?.decision ?? null }, 409)
  }
}

/** accept, `reject:<why>`, retract, reopen. */
export const decideDraft: Handler = (ask) => {
  const desk = deskFor(ask)
  const row = desk?.now
  if (!desk || !row) return notFound(ask)
  const [name, why] = ask.form.get('act').split(':')
  const reason = REASONS.find((one) => one === why)
  const act = (['accept', 'reject', 'retract', 'reopen'] as const).find((one) => one === name)
  if (act === undefined || (act === 'reject' && reason === undefined)) return { path: pathTo(desk, `draft=${row.id}`, '#here') }
  return unlessStale(
    ask,
    () => ({ kind: 'draft' }),
    async () => {
      const decided: Act = { target: 'statement', statement: row.id, act, ...(reason && { why: reason }) }
      await ask.work.decide(ask.session.member, [{ ...decided, ...seenIn(ask) }])
      // What is done sixty times an hour is not told each time: the last act stands in the foot of the page.
      if (act === 'reopen') return { path: pathTo(desk, `draft=${row.id}&done=reopened`, '#here') }
      return onward(desk, act === 'retract' ? 'retracted' : null)
    },
  )
}

/** What somebody has read is kept and accepted; what it corrects is rejected in the same act. */
export const correctDraft: Handler = (ask) => {
  const desk = deskFor(ask)
  const row = desk?.now
  if (!desk || !row) return notFound(ask)
  const values = (name: string) => ask.form.get(name)
  const read = readFact(desk, row, values)
  const form = { row, values, problems: Array.isArray(read) ? read : [], back: row.id }
  if (Array.isArray(read)) return documentPage(desk, { kind: 'correct', form }, null, null, 422)
  return unlessStale(
    ask,
    (again) => ({ kind: 'correct', form: { ...form, row: again.now ?? row } }),
    async () => {
      const identified = readingByHand(desk.layer, read)
      const id = idOf(identified)
      if (id === row.id || isRejectedByAnother(ask, id)) return { path: pathTo(desk, `draft=${id}`, '#here') }
      const corrected: ReasonedAct = {
        target: 'statement',
        statement: row.id,
        ...(row.latest === null || row.latest.act === 'reject' ? { act: 'reject', why: 'corrected' } : { act: 'retract' }),
        ...seenIn(ask),
      }
      await ask.work.add(ask.session.member, desk.layer, identified, [...acceptRead(ask, id), corrected])
      return onward(desk, 'factCorrected')
    },
  )
}

/** A fact that nobody had proposed. One comes back to the draft from which one went. */
export const addFact: Handler = async (ask) => {
  const desk = deskFor(ask)
  if (!desk) return notFound(ask)
  const values = (name: string) => ask.form.get(name)
  const read = readFact(desk, null, values)
  if (Array.isArray(read)) {
    const form = { row: null, values, problems: read, back: values('back') }
    return documentPage(desk, { kind: 'add', form, selected: null }, null, null, 422)
  }
  const identified = readingByHand(desk.layer, read)
  const id = idOf(identified)
  if (isRejectedByAnother(ask, id)) return { path: pathTo(desk, `draft=${id}`, '#here') }
  await ask.work.add(ask.session.member, desk.layer, identified, acceptRead(ask, id))
  const after = deskFor(ask) ?? desk
  return after.now ? { path: pathTo(desk, `draft=${after.now.id}&done=factAdded`, '#here') } : onward(after, 'factAdded')
}

/** Somebody else has said of the very same that it is misread: its page says who and why, and there it can be accepted. */
function isRejectedByAnother({ work, session }: Ask, id: StatementId): boolean {
  const row = work.view().statements.get(id)
  return row !== undefined && !isStanding(row) && row.latest?.why !== 'corrected' && row.latest?.by !== session.member.id
}

/** Accepts what was read by hand; where that is known already and somebody has ruled on it, the ruling stays. */
function acceptRead({ work }: Ask, id: StatementId): ReasonedAct[] {
  const row = work.view().statements.get(id)
  if (row?.latest && isStanding(row)) return []
  return [{ target: 'statement', statement: id, act: 'accept' }]
}

const idOf = ({ drafts }: Identified): StatementId => hashId<StatementId>(drafts[0]?.id ?? '')

/** From this sentence nothing is to be noted; or it is open again. */
export const decidePassage: Handler = (ask) => {
  const desk = deskFor(ask)
  const range = desk && rangeIn(desk, ask.form.get('start'), ask.form.get('end'))
  if (!desk || !range) return notFound(ask)
  const act = ask.form.get('act') === 'open' ? 'open' : 'empty'
  return unlessStale(
    ask,
    () => ({ kind: 'open', range }),
    async () => {
      await ask.work.decide(ask.session.member, [{ target: 'passage', layer: desk.layer.id, ...range, act, ...seenIn(ask) }])
      const others = desk.open.filter(({ start }) => start !== range.start)
      return onward({ ...desk, open: others, now: null }, act === 'empty' ? 'noFact' : 'reopened')
    },
  )
}
