import type { Parsed } from '../clauses/parse.ts'
import { argument, claimOf, type DraftClaim } from '../statements/claim.ts'
import { isForm } from '../statements/hit-claims.ts'
import { has } from '../text/item.ts'
import type { Entry } from './entries.ts'
import { type Heading, staysHere } from './headings.ts'
import { completeSentence, notesOf } from './notes.ts'
import { saidOf } from './series.ts'

/** What a line says itself of leaving custody: what its heading says gives way. */
const OWN: ReadonlySet<DraftClaim['type']> = new Set(['release', 'release_event', 'pardon', 'return', 'refusal', 'death'])

/** “Taken to Poland:” … “X — refused to get on the bus”: X was not. */
const AWAY: ReadonlySet<DraftClaim['type']> = new Set(['displacement', 'crossing'])
const STAYED: ReadonlySet<DraftClaim['type']> = new Set(['refusal', 'return', 'death'])

const UNSURE = ['may', 'doubt', 'denying', 'retracting', 'list_unsure', 'list_mistaken']
const STAYS = ['staying', 'scope_stayed']

/** What a heading says of those whom a line under it is about, as far as the line leaves it; `told` is what its sentences say themselves. */
export function ofEntry(
  heading: Heading,
  { people, date }: Entry,
  sentences: readonly Parsed[],
  told: readonly DraftClaim[],
): DraftClaim[] {
  const items = sentences.flatMap((one) => one.items)
  const lines = sentences.map(({ sentence }) => ({ start: sentence.start, end: sentence.end }))
  const drafts = new Set(people.map(({ draft }) => draft))
  const own = told.filter((claim) => claim.arguments.some(({ draft }) => drafts.has(draft)))
  // “Spent two years behind bars”: no more.
  const over = (at: number) =>
    items.slice(Math.max(0, at - 3), at).some((item) => has(item, 'past') && !STAYS.some((tag) => has(item, tag)))
  const held = !staysHere(items) && items.some((item, at) => (has(item, 'list_held') || has(item, 'scope_held')) && !over(at))
  const unsure =
    UNSURE.some((tag) => items.some((item) => has(item, tag))) ||
    items.some((item, at) => has(item, 'neg') && items.slice(at + 1, at + 3).some((one) => has(one, 'list_confirmed')))
  // “X — taken to a prison in Y”, “X — moved to another colony”: not free.
  const away = own.some(({ type }) => type === 'displacement' || type === 'crossing')
  const moved = !away && (items.some((item) => has(item, 'list_moved')) || own.some(({ type }) => type === 'transfer'))
  const from = heading.filter(
    ({ type, polarity, modality }) =>
      !own.some(
        (claim) => claim.type === type || (OWN.has(type) && OWN.has(claim.type)) || (AWAY.has(type) && STAYED.has(claim.type)),
      ) &&
      !(AWAY.has(type) && items.some((item) => has(item, 'refuse'))) &&
      !((held || unsure || moved) && polarity === 'positive' && modality === 'asserted'),
  )
  // “X, 22 September, end of term”: what it was by law.
  const form = sentences.flatMap(({ hits }) => hits).find(({ trigger }) => isForm(trigger))?.trigger.code
  const made = from.flatMap((one) =>
    people.map(({ draft }) => {
      const said = saidOf(one, draft, date ?? one.date)
      return claimOf({
        ...said,
        code: said.code ?? (said.type === 'release' ? (form ?? null) : null),
        evidence: [...one.evidence, ...lines],
        at: lines[0] ?? one.at,
      })
    }),
  )
  const [only, other] = people
  if (!only || other || only.draft.kind !== 'person') return made
  const sentence = told.find(
    (claim) => claim.type === 'sentence' && argument(claim, 'person') === only.draft && claim.code === null,
  )
  if (sentence) {
    for (const one of sentences) completeSentence(sentence, one, told)
    return made
  }
  return [...made, ...notesOf(sentences, only.draft, told)]
}
