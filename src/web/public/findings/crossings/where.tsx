import type { Child } from 'hono/jsx'
import type { CrossingsDocument } from '#publish/findings/types.ts'
import type { PublicId } from '#publish/types.ts'
import { crossings as texts } from '#texts/findings/crossings.ts'
import { number, openEnd } from '#texts/numbers.ts'
import { placeName } from '../../../components/labels.ts'
import type { Page } from '../../../components/page.ts'
import { section } from '../../../components/section.tsx'
import { joined } from '../../../components/statement.tsx'
import { scheme, sumOf } from './map.tsx'
import { territoryTable } from './territories.tsx'
import { dayOf } from './who.tsx'

/** Where people were taken: a scheme, the same in a sentence, the same as a table, and the releases that it does not hold. */
export function where(page: Page, document: CrossingsDocument): Child {
  const t = texts[page.language]
  return section(page, {
    id: 'h-where',
    heading: t.where,
    main: [
      <figure>
        <figcaption>{t.caption}</figcaption>
        {scheme(page, 'scheme-t', 'scheme-s', document)}
        <p class="meta">{t.scheme}</p>
        <p class="said" id="scheme-s">
          {sentence(page, document)}
        </p>
      </figure>,
      territoryTable(page, document.territories),
      otherReleases(page, document),
    ],
    margin: [
      <h3 class="up">{t.howToRead}</h3>,
      <p>{t.howToReadText}</p>,
      <h3 class="up">{t.method}</h3>,
      <p>{t.methodText}</p>,
      document.territories.some(({ sum }) => sum.high === null) && <p>{openEnd[page.language]}</p>,
    ],
  })
}

/** The figure in words; numbers are set strong. */
function sentence(page: Page, { territories, releases: { taken, stayed, notSaid } }: CrossingsDocument): Child {
  const { language } = page
  const t = texts[language]
  const list = territories.map((one) => `${placeName(language, one.to)} ${sumOf(page, one)}`).join(', ')
  const figure = (n: number) => number(language, n)
  const parts = t.said(figure(taken.length), figure(taken.length + stayed.length + notSaid.length), list)
  const rest = t.saidRest(figure(stayed.length), figure(notSaid.length))
  return [parts.map((part, i) => (i % 2 === 1 ? <strong>{part}</strong> : part)), ' ', rest]
}

/** The other releases one by one, so that their numbers can be checked. */
function otherReleases(page: Page, { releases: { stayed, notSaid } }: CrossingsDocument): Child {
  const t = texts[page.language]
  const list = (events: readonly PublicId[]) =>
    joined(
      events.map((event) => dayOf(page, { event, person: null, date: page.site.events.get(event)?.date ?? null })),
      ', ',
    )
  if (stayed.length + notSaid.length === 0) return null
  return (
    <dl class="facts">
      {stayed.length > 0 && [<dt>{t.stayed}</dt>, <dd>{list(stayed)}</dd>]}
      {notSaid.length > 0 && [<dt>{t.notSaid}</dt>, <dd>{list(notSaid)}</dd>]}
    </dl>
  )
}
