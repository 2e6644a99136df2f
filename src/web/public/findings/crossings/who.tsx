import type { Child } from 'hono/jsx'
import type { Edtf } from '#core/edtf.ts'
import type { PublicId } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { eventLink } from '../../../components/event-link.tsx'
import { inLanguage, type Page } from '../../../components/page.ts'
import { pathOf } from '../../../routes.ts'

/** The day of a taking, as a link to its event; of a person told of without one, the name as well. */
export function dayOf(page: Page, { event, person, date }: Whose): Child {
  const { language, links, site } = page
  const row = person === null ? undefined : site.people.get(person)
  if (event !== null && !row) return eventLink(page, event, date)
  const day = dateInFigures(language, date)
  return row ? [day, ', ', <a href={links.page(pathOf.person(language, row.id))}>{inLanguage(language, row.name)}</a>] : day
}

type Whose = { event: PublicId | null; person: PublicId | null; date: Edtf | null }
