import { FINDINGS, type FindingKind } from '#core/findings/index.ts'
import type { Documents } from './documents.ts'
import { type FindingDocuments, noFindings } from './findings/index.ts'
import { NOTHING, type Published } from './published.ts'

/** All documents of a published state, read back. One that is gone meanwhile is left out: it is not shown any more. */
export const documentsIn = ({
  manifest,
  overview,
  event,
  person,
  source,
  article,
  help,
  board,
  finding,
}: Published): Documents => ({
  register: manifest.register,
  overview,
  events: overview.events.flatMap(({ id }) => event(id) ?? []),
  people: overview.people.flatMap(({ id }) => person(id) ?? []),
  sources: overview.sources.flatMap(({ id }) => source(id) ?? []),
  articles: overview.articles.flatMap(({ id }) => article(id) ?? []),
  help: help(),
  board: board(),
  findings: findingsRead(finding),
  // What ends stands in the manifest of what is read.
  limits: [],
})

/** Nothing published yet. */
export const NO_DOCUMENTS: Documents = documentsIn(NOTHING)

/** A finding that a program before this one did not publish is one of nothing. */
function findingsRead(finding: Published['finding']): FindingDocuments {
  const none = noFindings()
  const put = <Kind extends FindingKind>(kind: Kind) => {
    none[kind] = finding(kind) ?? none[kind]
  }
  for (const kind of FINDINGS) put(kind)
  return none
}
