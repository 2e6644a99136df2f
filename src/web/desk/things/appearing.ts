import type { StatementType } from '#core/extraction.ts'
import type { Source } from '#core/source.ts'
import { rowsOf } from '#pipeline/thing-record.ts'
import type { Link, RegisterView, Thing } from '#register/index.ts'
import { sensitivityOf } from '#vocabulary/index.ts'

/** What would be seen of a person who is shown. Only accepted statements, only what is public of one person. */
export type Appearing = {
  kinds: { property: StatementType; count: number }[]
  /** Release events on whose pages the name would stand. */
  events: Thing[]
  /** Documents in whose quotes the name would no longer be ▮. */
  documents: number
  /** Publishers, other than this team, that have told of the person already. Several pages of one publisher are one. */
  publishers: number
}

/** `links`: how sources hang together; copies of one text are one, whoever published them. */
export function appearing(view: RegisterView, thing: Thing, links: readonly Link[]): Appearing {
  const { about } = rowsOf(view, thing)
  const shown = about.filter(
    ({ statement, latest }) =>
      latest !== null &&
      latest.act !== 'reject' &&
      latest.act !== 'retract' &&
      sensitivityOf(statement.property, statement.value, true) === 'public' &&
      view.layers.get(statement.layer)?.source.visibility === 'public',
  )
  const kinds = Map.groupBy(shown, ({ statement }) => statement.property)
  const events = shown.flatMap(({ statement }) => {
    const event = statement.qualifiers?.event
    return event === undefined ? [] : (view.thing(event) ?? [])
  })
  const sources = sourcesOf(view, thing)
  return {
    kinds: [...kinds].map(([property, rows]) => ({ property, count: rows.length })),
    events: [...new Map(events.map((event) => [event.key, event])).values()].filter(({ type }) => type === 'release_event'),
    documents: sources.length,
    publishers: voices(sources, links),
  }
}

/**
 * Publishers that told of it by themselves: sources of one publisher are one, and so are copies of one text. Those of whom nobody knows who
 * publishes them may be of one and the same, such as the lists of a team.
 */
function voices(sources: readonly Source[], links: readonly Link[]): number {
  const told = sources.filter(({ publisherKind, visibility }) => publisherKind !== 'own_summary' && visibility === 'public')
  const copies = new Set(
    links.flatMap(({ kind, source, other }) => (kind !== 'part_of' && told.some(({ hash }) => hash === other) ? [source] : [])),
  )
  return new Set(
    told.flatMap(({ publisher, addresses, hash }) => (copies.has(hash) ? [] : [publisher ?? hostOf(addresses[0]) ?? UNKNOWN])),
  ).size
}

const UNKNOWN = ''

const hostOf = (address: string | undefined): string | null =>
  address === undefined || !URL.canParse(address) ? null : new URL(address).hostname

/** Every source that speaks of a thing. */
export const sourcesOf = (view: RegisterView, { occurrences }: Thing): Source[] => [
  ...new Set(
    occurrences.flatMap((id) => {
      const occurrence = view.occurrences.get(id)
      return occurrence ? (view.layers.get(occurrence.layer)?.source ?? []) : []
    }),
  ),
]
