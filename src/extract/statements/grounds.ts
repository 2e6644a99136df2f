import type { Parsed } from '../clauses/parse.ts'
import { has } from '../text/item.ts'
import type { DraftClaim } from './claim.ts'
import { isForm } from './hit-claims.ts'

/**
 * “X left prison yesterday. The ground: a decree of pardon.”: the legal form of the releases that the sentence before told, where it told no
 * form itself; changed in place. Class `legalground`.
 */
export function formOfBefore({ items, hits, units, sentence }: Parsed, previous: readonly DraftClaim[]): void {
  if (!has(items[0], 'legalground') || sentence.question || units.some(({ draft }) => draft.kind === 'person')) return
  const form = hits.find(({ trigger, match }) => isForm(trigger) && match.from === 0)
  if (!form || items.some((item) => OPEN.some((tag) => has(item, tag)))) return
  const freed = previous.filter(({ type }) => type === 'release' || type === 'release_event')
  if (freed.some(({ polarity, modality, code }) => polarity === 'negative' || modality !== 'asserted' || code !== null)) return
  for (const claim of freed) {
    claim.code = form.trigger.code ?? null
    claim.rule = `${claim.rule}+${form.trigger.id}`
    claim.evidence = [...claim.evidence, { start: sentence.start, end: sentence.end }]
  }
}

/** What leaves open what the ground was. */
const OPEN = ['neg', 'may', 'would', 'hedge', 'asking', 'refuse']
