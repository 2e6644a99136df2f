import { bounds, type Day } from '#core/edtf.ts'
import type { FlagCode } from '#core/extraction.ts'
import type { Count } from '#core/mention.ts'
import type { Draft } from '../mentions/draft.ts'
import { argument, type DraftClaim, dateOf, rootOf } from '../statements/claim.ts'
import type { Doubts } from './discourse.ts'

export type DraftFlag = { code: FlagCode; claims: DraftClaim[]; drafts: Draft[] }

/** What does not add up, or needs a person to look. */
export function flagsOf(
  drafts: readonly Draft[],
  claims: readonly DraftClaim[],
  doubts: Doubts,
  impossible: readonly Draft[],
): DraftFlag[] {
  const counts = drafts.filter(({ kind }) => kind === 'count')
  const flags: DraftFlag[] = []
  const used = new Map<Draft, DraftClaim[]>()
  for (const claim of claims)
    for (const draft of new Set([claim.within, ...claim.arguments.map((one) => one.draft)])) if (draft) push(used, draft, claim)
  const using = (draft: Draft) => used.get(draft) ?? []
  const partsOf = new Map<Draft, Draft[]>()
  for (const count of counts) if (count.link) push(partsOf, count.link, count)
  for (const whole of counts) {
    const total = (whole.value as Count).max
    if (total === null) continue
    const parts = partsOf.get(whole) ?? []
    const distinct = parts.filter(({ tags }) => !tags.has('partitive') && !tags.has('overlapping'))
    const most = Math.max(0, ...parts.map((part) => (part.value as Count).min ?? 0))
    const sum = distinct.reduce((n, part) => n + ((part.value as Count).min ?? 0), 0)
    if (Math.max(sum, most) > total) flags.push({ code: 'parts_exceed_total', claims: using(whole), drafts: [whole, ...parts] })
    const members = using(whole).filter(({ within, polarity }) => within === whole && polarity === 'positive')
    const people = new Set(members.flatMap((claim) => argument(claim, 'person') ?? []).map(rootOf))
    if (people.size > total) flags.push({ code: 'names_exceed_count', claims: members, drafts: [whole, ...people] })
  }
  flags.push(...fallingSeries(claims))
  for (const date of impossible) flags.push({ code: 'impossible_date', claims: using(date), drafts: [date] })
  for (const [a, b] of doubts.same) flags.push({ code: 'possible_same', claims: [], drafts: [a, b] })
  for (const [surname, ...others] of doubts.ambiguous)
    if (surname) flags.push({ code: 'ambiguous_person', claims: using(surname), drafts: [surname, ...others] })
  return flags
}

function push<Key, One>(table: Map<Key, One[]>, key: Key, one: One): void {
  const known = table.get(key)
  if (known) known.push(one)
  else table.set(key, [one])
}

type Total = { claim: DraftClaim; draft: Draft; series: string; last: Day; min: number; max: number }

/** A running total since one day cannot be smaller later on than it was: each is held against the highest told for an earlier day. */
function fallingSeries(claims: readonly DraftClaim[]): DraftFlag[] {
  const totals = claims.flatMap((claim): Total[] => {
    const draft = argument(claim, 'count')
    const value = draft?.value as Count | undefined
    const day = dateOf(argument(claim, 'date') ?? null)
    const last = day === null ? null : bounds(day).last
    if (!draft || value?.window !== 'cumulative' || value.since === null || value.min === null || last === null) return []
    return [{ claim, draft, series: `${value.scope} ${value.since}`, last, min: value.min, max: value.max ?? value.min }]
  })
  const highest = new Map<Total, Total>()
  const soFar = new Map<string, Total>()
  for (const sameDay of Map.groupBy(
    totals.toSorted((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)),
    ({ last }) => last,
  ).values()) {
    for (const total of sameDay) {
      const before = soFar.get(total.series)
      if (before) highest.set(total, before)
    }
    for (const total of sameDay) if (total.min > (soFar.get(total.series)?.min ?? -1)) soFar.set(total.series, total)
  }
  return totals.flatMap((late) => {
    const early = highest.get(late)
    return early && early.min > late.max
      ? [{ code: 'series_falls' as const, claims: [early.claim, late.claim], drafts: [early.draft, late.draft] }]
      : []
  })
}
