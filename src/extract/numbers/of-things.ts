import type { Draft } from '../mentions/draft.ts'
import type { DraftClaim } from '../statements/claim.ts'
import { has, type Item } from '../text/item.ts'
import type { Read } from '../whole/discourse.ts'

/**
 * “He is 31. Three of them he spent in jail”, “in nine of them the court found extremism”: a part of no number, of whom nothing is told, where
 * neither its sentence nor the two before speak of several people, is a number of something else; so is “two of them” where months or
 * years were counted right before it, whoever was told of earlier.
 */
export function ofThings(reads: readonly Read[], claims: readonly DraftClaim[]): ReadonlySet<Draft> {
  const told = new Set(claims.flatMap(({ type, arguments: args }) => (type === 'tally' ? [] : args.map(({ draft }) => draft))))
  const things = new Set<Draft>()
  for (const [n, { drafts }] of reads.entries())
    for (const draft of drafts) {
      if (draft.kind !== 'count' || !draft.tags.has('ofthem')) continue
      if (told.has(draft) || isWhole(drafts, draft)) continue
      if (isOfTime(reads, n, draft, things)) {
        things.add(draft)
        continue
      }
      if (draft.link !== null) continue
      const before = [...reads.slice(Math.max(0, n - BEFORE), n).flatMap((one) => one.drafts), ...drafts].filter(
        ({ start }) => start < draft.start,
      )
      const opens = n === 0 && before.length === 0
      if (!opens && !before.some(isSeveral) && before.filter(({ kind }) => kind === 'person').length < 2) things.add(draft)
    }
  if (things.size > 0)
    for (const { drafts } of reads) for (const draft of drafts) if (draft.link && things.has(draft.link)) draft.link = null
  return things
}

/** “In three months he spent two of them in a cell”: in this sentence or the one before nobody is counted, and a length of time stands nearer than several people. */
function isOfTime(reads: readonly Read[], n: number, draft: Draft, things: ReadonlySet<Draft>): boolean {
  const items = reads.slice(Math.max(0, n - 1), n + 1).flatMap((one) => one.items.filter(({ start }) => start < draft.start))
  const isTime = (item: Item, i: number) => item.kind === 'term' || (has(item, 'unit') && items[i - 1]?.kind === 'number')
  const time = items.findLastIndex(isTime)
  const counted = ({ mention }: Item) => mention?.kind === 'count' && !things.has(mention)
  return (
    time >= 0 && !items.some(counted) && !items.slice(time).some(({ mention }) => mention?.kind === 'unnamed' && mention.plural)
  )
}

const isWhole = (drafts: readonly Draft[], draft: Draft) => drafts.some(({ link, sameAs }) => link === draft || sameAs === draft)
const isSeveral = ({ kind, plural }: Draft) => kind === 'count' || kind === 'organisation' || (kind === 'unnamed' && plural)

/** Sentences before one that say of whom it speaks. */
const BEFORE = 2
