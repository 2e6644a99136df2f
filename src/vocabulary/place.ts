import type { Entry } from './entry.ts'

/** `country` is the ISO 3166-1 code of the State it lies in, for a State its own; null for what is larger. */
export type Place = Entry & {
  kind: 'country' | 'town' | 'border_post' | 'region'
  country: string | null
  aliases: readonly string[]
}
