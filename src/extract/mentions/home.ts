import type { Article } from '#core/mention.ts'
import { organisationByCode, placeByCode } from '#vocabulary/index.ts'
import { has, type Item } from '../text/item.ts'
import type { Draft } from './draft.ts'

/** What of a sentence says where it plays. */
export type Read = { drafts: readonly Draft[]; items: readonly Item[]; sentence: { items: readonly Item[] } }

/** The country whose laws and feasts are meant where nothing says whose they are. */
export const HOME = 'BY'

/** Does a text name anything of it? */
export const tellsOfHome = (reads: readonly Read[]): boolean =>
  reads.some(({ drafts, sentence }) => drafts.some(isOfHome) || sentence.items.some(isOurs))

const isOurs = (item: Item) => has(item, 'ownnation')

/** A place of another country. */
export const isPlaceAbroad = ({ kind, value }: Pick<Draft, 'kind' | 'value'>): boolean =>
  kind === 'place' && typeof value === 'string' && placeByCode(value)?.country !== HOME

/** Names of state bodies (“Investigative Committee”) are those of other countries', too. */
const isNoneOfStates = (body: ReturnType<typeof organisationByCode>) => body?.country === HOME && body.kind !== 'state'

/** A place, a prison, a body of Belarus, an article of its law. */
function isOfHome({ kind, value, tags }: Draft): boolean {
  if (kind === 'facility') return value !== null
  if (kind === 'article') return (value as Article).code === 'UK' && !tags.has('anylaw')
  if (typeof value !== 'string') return false
  return kind === 'place'
    ? placeByCode(value)?.country === HOME
    : kind === 'organisation' && isNoneOfStates(organisationByCode(value))
}

/** “Independence Day” in a text of another country that names nothing of ours: on a day of its own. */
export function settleFeasts(reads: readonly Read[]): void {
  const feasts = reads.flatMap(({ drafts }) => drafts.filter(({ parts }) => parts?.ours))
  if (feasts.length === 0 || tellsOfHome(reads)) return
  const abroad = reads.some(
    ({ drafts, sentence }) =>
      drafts.some(isPlaceAbroad) || sentence.items.some((item) => has(item, 'nationality') || has(item, 'abroad')),
  )
  if (abroad) for (const draft of feasts) draft.parts = undefined
}
