import { type Entry, say } from './entry.ts'

export type OrganisationKind =
  | 'state'
  | 'human_rights'
  | 'media'
  | 'tracker'
  | 'international'
  | 'company'
  | 'aid'
  | 'democratic_forces'
  | 'church'

/** `country` is the ISO 3166-1 code of the State it belongs to or acts in, where that matters. */
export type Organisation = Entry & { kind: OrganisationKind; aliases: readonly string[]; country: string | null }

const WHAT: Record<OrganisationKind, string> = {
  state: 'State body',
  human_rights: 'Human-rights organisation',
  media: 'News outlet or agency',
  tracker: 'Group that keeps a list of prisoners',
  international: 'International body',
  company: 'Company',
  aid: 'Group that helps prisoners and released people',
  democratic_forces: 'Body of the democratic forces of Belarus in exile',
  church: 'Church or church office',
}

export const organisation = (
  kind: OrganisationKind,
  code: string,
  country: string | null,
  [be, ru, en]: readonly [string, string, string],
  ...aliases: (string | readonly string[])[]
): Organisation => ({
  code,
  definition: `${WHAT[kind]} known as ${en}.`,
  source: 'Names as the organisations and the press write them',
  labels: say(be, ru, en),
  kind,
  country,
  aliases: [en, be, ru, ...aliases.flat()],
})
