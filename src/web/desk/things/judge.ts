import type { Child } from 'hono/jsx'
import type { OccurrenceId } from '#core/ids.ts'
import { decideAndRenew } from '#pipeline/show-less.ts'
import type { ReasonedAct, Thing } from '#register/index.ts'
import { candidatesOf } from '#resolve/index.ts'
import type { DoneCode } from '#texts/desk/done.ts'
import { same as texts } from '#texts/desk/same.ts'
import type { Answer, Ask } from '../ask.ts'
import { HIDING_DONE } from '../hiding.ts'
import { decideAnd } from './decide-and.ts'
import { noSuchThing } from './missing.tsx'
import { wrong } from './notices.tsx'
import { pairsOf, sameAnswer } from './same.tsx'
import { type Setting, settingOf, thingIn } from './setting.ts'

const ACTS = ['same', 'different', 'undecided'] as const
const DONE = { same: 'judgedSame', different: 'judgedDifferent', undecided: 'judgedUndecided' } as const

/** Judges a candidate: the pair that was proposed, or every pair of the two sides that was judged before. */
export async function judge(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const thing = thingIn(setting, 'person', 'release_event')
  if (!thing) return noSuchThing(setting, 'people')
  const other = ask.form.get('other')
  const reason = ask.form.get('reason').trim().slice(0, 2000)
  const act = ACTS.find((one) => one === ask.form.get('act'))
  const candidate = candidatesOf(setting.view, thing).find((one) => one.other.key === other)
  const refuse = (status: 409 | 422, notice: Parameters<typeof wrong>[1]) =>
    sameAnswer(setting, thing, { status, notice: wrong(setting, notice), reason, other })
  if (!act) return refuse(422, texts[setting.language].noAct)
  // Joined or taken apart since: what is judged now must be what was looked at.
  if (!candidate || !sameOccurrences(ask.form.get('pairs'), pairsOf(candidate)))
    return refuse(409, texts[setting.language].changed)
  const { stale, done } = await judgeAnd(setting, actsFor(ask.form.get('pairs'), act, reason), DONE[act])
  if (stale) return sameAnswer(setting, thing, { status: 409, notice: stale, reason, other })
  return { path: `things/${keyAfter(setting, thing)}/same?done=${done}` }
}

/** Takes back one judgement that holds a thing together, or says that its two sides are two. */
export async function takeApart(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const thing = thingIn(setting, 'person', 'release_event')
  if (!thing) return noSuchThing(setting, 'people')
  const act = ask.form.get('act') === 'different' ? 'different' : 'undecided'
  const { stale, done } = await judgeAnd(setting, actsFor(ask.form.get('pairs'), act, ''), 'takenApart')
  if (stale) return sameAnswer(setting, thing, { status: 409, notice: stale, reason: '', other: '' })
  return { path: `things/${keyAfter(setting, thing)}/same?done=${done}` }
}

/** Judges. Who is joined with somebody hidden is hidden too, and gone from what is published at once. */
async function judgeAnd(
  setting: Setting,
  acts: readonly ReasonedAct[],
  judged: DoneCode,
): Promise<{ stale: Awaited<Child>; done: DoneCode }> {
  let done = judged
  const stale = await decideAnd(setting, acts, async (work, member, own) => {
    done = HIDING_DONE[await decideAndRenew(work, member, own, () => work.decide(member, own))] ?? judged
  })
  return { stale, done }
}

/** Reads `occurrence-occurrence:version …`; what is none is no act. */
const actsFor = (pairs: string, act: (typeof ACTS)[number], reason: string): ReasonedAct[] =>
  pairs.split(' ').flatMap((part): ReasonedAct[] => {
    const [, left, right, seen] = /^([0-9a-f]{64})-([0-9a-f]{64}):(\d{1,9})$/.exec(part) ?? []
    if (left === undefined || right === undefined) return []
    const pair: [OccurrenceId, OccurrenceId] = [left as OccurrenceId, right as OccurrenceId]
    return [{ target: 'judgement', pair, act, reason: reason === '' ? null : reason, seen: Number(seen), renew: reason !== '' }]
  })

const withoutVersions = (pairs: string) => pairs.replaceAll(/:\d+/g, '').split(' ').sort().join(' ')
const sameOccurrences = (sent: string, now: string) => withoutVersions(sent) === withoutVersions(now)

/** After a join the thing may stand under another key. */
const keyAfter = ({ ask }: Setting, { key, occurrences }: Thing): Thing['key'] =>
  occurrences.flatMap((id) => ask.work.view().thing(id) ?? [])[0]?.key ?? key
