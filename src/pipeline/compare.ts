import { HabeasError } from '#core/errors.ts'
import type { LayerId, SourceHash } from '#core/ids.ts'
import { differenceOf } from '#publish/difference.ts'
import { documentsIn, NO_DOCUMENTS } from '#publish/documents-in.ts'
import { type Documents, type TracedChange, trace } from '#publish/index.ts'
import { openPublished } from '#publish/read.ts'
import type { Making } from './make.ts'

/** What would change if documents were published now. */
export function compare(documents: Documents, { rows, instance }: Making, published: string): TracedChange[] {
  const sourceOf = new Map<LayerId, SourceHash>(
    rows.sources.flatMap(({ source, layers }) => layers.map(({ id }) => [id, source.hash] as const)),
  )
  return trace(differenceOf(shown(published), documents), instance, {
    statements: rows.statements.flatMap(({ id, statement: { layer } }) => {
      const source = sourceOf.get(layer)
      return source === undefined ? [] : [{ statement: id, source }]
    }),
    entities: rows.minted.map(({ entity }) => entity),
    sources: rows.sources.map(({ source }) => source.hash),
  })
}

/** A published folder that is damaged is mended by publishing; until then it counts as nothing. */
function shown(folder: string): Documents {
  try {
    return documentsIn(openPublished(folder).current())
  } catch (thrown) {
    if (thrown instanceof HabeasError) return NO_DOCUMENTS
    throw thrown
  }
}
