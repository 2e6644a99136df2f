import type { Child } from 'hono/jsx'
import { notes } from './notes.tsx'
import type { Page } from './page.ts'

type Part = { id: string; heading: string | null; main: Child; margin?: Child; folded?: string }

/**
 * A part of a page: text left, and in the margin what it cites and how to read it. `main` must be built before this is called: its
 * citations become the notes. `folded`: what stands behind the heading while all the rest is folded away.
 */
export function section(page: Page, { id, heading, main, margin = null, folded }: Part): Child {
  const cited = notes(page)
  const head = heading === null ? null : <h2 id={id}>{heading}</h2>
  const labelled = heading === null ? undefined : id
  if (folded !== undefined)
    return (
      <section class="s" aria-labelledby={labelled}>
        <details class="folded">
          <summary>
            {head} <span class="meta">{folded}</span>
          </summary>
          {main}
          {cited?.list}
        </details>
      </section>
    )
  const below = cited?.many ? cited.list : null
  const beside = cited && !cited.many ? cited.list : null
  if (beside === null && margin === null)
    return (
      <section class="s" aria-labelledby={labelled}>
        {head}
        {main}
        {below}
      </section>
    )
  return (
    <section class="s has-notes" aria-labelledby={labelled}>
      <div class="main">
        {head}
        {main}
      </div>
      <div class="side">
        {margin !== null && <div class="margin">{margin}</div>}
        {beside}
      </div>
      {below}
    </section>
  )
}
