import type { SiteLanguage } from '#texts/language.ts'
import type { PublicId, PublicQuote, PublicStatement } from './types.ts'

type Source = { summary: boolean }
type Site = { sources: ReadonlyMap<PublicId, Source> }
type Read = { statement: PublicStatement; quote: PublicQuote }

/** Our own summaries say everything in each language of the site: of those a page shows its own. A real document is evidence and stays. */
const isOurs = ({ sources }: Site, quote: PublicQuote | undefined): quote is PublicQuote =>
  quote !== undefined && sources.get(quote.source)?.summary === true

/**
 * Statements by id. One that rests on our own summary in another language gives way to the one that says the same in the language of the
 * page, when there is one: the same of the same, resting on the same page, with nothing that contradicts it.
 */
export function inOneLanguage(
  language: SiteLanguage,
  site: Site,
  statements: readonly PublicStatement[],
  quotes: ReadonlyMap<PublicId, PublicQuote>,
): Map<PublicId, PublicStatement> {
  const read = statements.flatMap((statement): Read[] => {
    const quote = quotes.get(statement.quote)
    return isOurs(site, quote) ? [{ statement, quote }] : []
  })
  const own = Map.groupBy(
    read.filter(({ quote }) => quote.language === language),
    thingOf,
  )
  const taken = new Set<string>()
  const twins = new Map<PublicId, PublicStatement>()
  for (const one of read) {
    if (one.quote.language === language) continue
    const fitting = (own.get(thingOf(one)) ?? [])
      .map((other) => ({ other: other.statement, likeness: likeness(one, other) }))
      .filter(({ likeness: n }) => n >= 0)
      .sort((a, b) => b.likeness - a.likeness)
    const best = fitting.filter(({ likeness: n }) => n === fitting[0]?.likeness)
    const place = (id: PublicId) => `${one.quote.language} ${id}`
    const chosen = (best.find(({ other }) => !taken.has(place(other.id))) ?? best[0])?.other
    if (!chosen) continue
    taken.add(place(chosen.id))
    twins.set(one.statement.id, chosen)
  }
  return new Map(statements.map((statement) => [statement.id, twins.get(statement.id) ?? statement]))
}

const thingOf = ({ statement: { property, code, polarity, modality, person, standing }, quote }: Read): string =>
  [property, code, polarity, modality, person, standing, quote.address?.text].join('|')

/** In how many things two agree; −1 when they contradict each other. What is not said contradicts nothing. */
function likeness(one: Read, other: Read): number {
  const [a, b] = [fields(one), fields(other)]
  let same = 0
  for (const [name, value] of Object.entries(a)) {
    const said = b[name]
    if (value === '' || said === undefined || said === '') continue
    if (value !== said) return -1
    same += 1
  }
  return same
}

function fields({ statement, quote }: Read): Record<string, string> {
  const list = (items: readonly unknown[]) => (items.length === 0 ? '' : JSON.stringify(items))
  const places = (role: string) =>
    list(statement.places.flatMap((one) => (one.role === role && one.code ? [one.code] : [])).sort())
  return {
    date: statement.date ?? '',
    event: statement.event ?? '',
    counts: list(statement.counts),
    terms: list(statement.terms),
    articles: list(statement.articles),
    from: places('from'),
    to: places('to'),
    place: places('place'),
    speakers: list(quote.speakers.flatMap(({ code, person }) => code ?? person?.id ?? [])),
  }
}

/** Of statements that say the same, our own summaries say it in one language: the page's own where there is one, else the first. */
export function withoutTranslations(
  { language, site, quotes }: { language: SiteLanguage; site: Site; quotes: ReadonlyMap<PublicId, PublicQuote> },
  statements: readonly PublicStatement[],
): PublicStatement[] {
  const ours = (statement: PublicStatement) => isOurs(site, quotes.get(statement.quote))
  const languageOf = (statement: PublicStatement) => quotes.get(statement.quote)?.language
  const languages = statements.filter(ours).map(languageOf)
  const chosen = languages.find((one) => one === language) ?? languages[0]
  return statements.filter((statement) => !ours(statement) || languageOf(statement) === chosen)
}

/** Quotes by id. Those with the same words from the same place are one: they share a note. */
export function joinedQuotes(quotes: readonly PublicQuote[]): Map<PublicId, PublicQuote> {
  const first = new Map<string, PublicQuote>()
  return new Map(
    quotes.map((quote) => {
      const key = JSON.stringify({ ...quote, id: null })
      const kept = first.get(key) ?? quote
      first.set(key, kept)
      return [quote.id, kept]
    }),
  )
}
