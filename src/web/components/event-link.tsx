import type { Child } from 'hono/jsx'
import type { Edtf } from '#core/edtf.ts'
import type { PublicId } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { pathOf } from '../routes.ts'
import type { Page } from './page.ts'

/** The day of an event, leading to its page; where it is not shown, the day alone. `date`: where it is known without that page. */
export function eventLink({ language, links, site }: Page, event: PublicId, date?: Edtf | null): Child {
  const words = dateInFigures(language, date ?? site.events.get(event)?.date ?? null)
  return site.events.has(event) ? <a href={links.page(pathOf.event(language, event))}>{words}</a> : words
}
