import type { Documents } from './documents.ts'
import { NOTHING, type Published } from './published.ts'

/** All documents of a published state, read back. One that is gone meanwhile is left out: it is not shown any more. */
export const documentsIn = ({ manifest, overview, event, person, source, article, help, board }: Published): Documents => ({
  register: manifest.register,
  overview,
  events: overview.events.flatMap(({ id }) => event(id) ?? []),
  people: overview.people.flatMap(({ id }) => person(id) ?? []),
  sources: overview.sources.flatMap(({ id }) => source(id) ?? []),
  articles: overview.articles.flatMap(({ id }) => article(id) ?? []),
  help: help(),
  board: board(),
  // What ends stands in the manifest of what is read.
  limits: [],
})

/** Nothing published yet. */
export const NO_DOCUMENTS: Documents = documentsIn(NOTHING)
