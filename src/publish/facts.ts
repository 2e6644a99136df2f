import { FINDINGS } from '#core/findings/index.ts'
import type { Scope } from '#core/mention.ts'
import type { Documents } from './documents.ts'
import { type FindingSaid, findingFacts } from './findings/facts/index.ts'
import type {
  ArticleDocument,
  EventDocument,
  GapDocument,
  PersonDocument,
  PublicBlock,
  PublicCard,
  PublicContradiction,
  PublicCountLine,
  PublicId,
  PublicKind,
  PublicOffer,
  PublicQuote,
  PublicStatement,
  SourceDocument,
  Trilingual,
} from './types.ts'

export type Of = 'event' | 'person' | 'source' | 'figure' | 'finding' | 'article' | 'card' | 'offer'

/** One thing that the public reads, as data; pages find the words. */
export type Said =
  | { is: 'event'; date: EventDocument['date']; total: { min: number | null; max: number | null; scope: Scope } | null }
  | { is: 'person'; name: Trilingual; level: PersonDocument['level']; basis: string }
  | { is: 'source'; title: string | null; publisher: string | null; published: SourceDocument['published'] }
  | { is: 'figures' }
  | { is: 'standing'; isRelease: boolean; announcedOnly: boolean }
  | { is: 'kind'; kind: string; min: number | null; max: number | null }
  | { is: 'count'; line: Omit<PublicCountLine, 'statements'> }
  | { is: 'gap'; total: Omit<PublicCountLine, 'statements'>; sum: GapDocument['sum']; missing: GapDocument['missing'] }
  | {
      is: 'unequal'
      code: EventDocument['differences'][number]['code']
      scope: Scope
      of: string | null
      low: number
      high: number
    }
  | { is: 'negotiator'; text: string }
  | { is: 'traded'; what: 'concession' | 'obligation'; code: string | null }
  | { is: 'term'; code: string; state: EventDocument['card'][number]['state'] }
  | { is: 'named'; name: Trilingual; kinds: string[] }
  | { is: 'sides'; property: PublicContradiction['property']; sides: string[]; ruled: boolean; reason: string | null }
  | { is: 'status'; code: PersonDocument['status']['code']; asOf: PersonDocument['status']['asOf'] }
  | {
      is: 'statement'
      statement: PublicStatement
      quote: Pick<PublicQuote, 'before' | 'exact' | 'after' | 'language'>
      speakers: string[]
    }
  | { is: 'article'; titles: Partial<Trilingual>; by: string }
  | { is: 'card'; titles: Partial<Trilingual> }
  | { is: 'offer'; title: string; text: string }
  | { is: 'written'; language: keyof Trilingual; text: string }
  | { is: 'days'; from: PublicCard['assuredOn']; until: PublicCard['validUntil'] }
  | { is: 'address'; text: string }
  | { is: 'copy'; on: SourceDocument['published']; seal: string }
  | { is: 'passage'; language: SourceDocument['language']; text: string }
  | { is: 'read_until'; date: PersonDocument['status']['asOf'] }
  | FindingSaid

export type Fact = { said: Said; statements: PublicId[] }
type Facts = Map<string, Fact>

/** What is read of one thing, each fact under a key by which it is the same in another publication. */
export type Thing = { of: Of; id: PublicId | null; title: Said; facts: ReadonlyMap<string, Fact> }

/**
 * Everything that is read in documents, by thing. A statement stands once: with its person where one is shown, else with its event, else with
 * the figures, else with the finding that cites it.
 */
export function factsOf({ overview, events, people, sources, articles, help, board, findings }: Documents): Map<string, Thing> {
  const things = new Map<string, Thing>()
  const placed = new Set<PublicId>()
  const figures: Facts = new Map()
  add(figures, 'read', { said: { is: 'read_until', date: overview.readUntil }, statements: [] })
  for (const line of overview.held) addCount(figures, line)
  for (const gap of overview.gaps)
    add(figures, `gap ${gap.id}`, {
      said: { is: 'gap', total: withoutStatements(gap.total), sum: gap.sum, missing: gap.missing },
      statements: gap.total.statements,
    })
  things.set('figures', { of: 'figure', id: null, title: { is: 'figures' }, facts: figures })

  for (const person of people)
    things.set(`person ${person.id}`, {
      of: 'person',
      id: person.id,
      title: personSaid(person),
      facts: personFacts(person, placed),
    })
  for (const event of events)
    things.set(`event ${event.id}`, { of: 'event', id: event.id, title: eventSaid(event), facts: eventFacts(event, placed) })
  for (const source of sources)
    things.set(`source ${source.id}`, { of: 'source', id: source.id, title: sourceSaid(source), facts: sourceFacts(source) })
  for (const article of articles)
    things.set(`article ${article.id}`, {
      of: 'article',
      id: article.id,
      title: articleSaid(article),
      facts: articleFacts(article),
    })
  for (const card of help.cards)
    things.set(`card ${card.id}`, { of: 'card', id: card.id, title: cardSaid(card), facts: cardFacts(card) })
  for (const offer of board.offers)
    things.set(`offer ${offer.id}`, { of: 'offer', id: offer.id, title: offerSaid(offer), facts: offerFacts(offer) })
  // A statement that a figure rests on is told by the figure.
  for (const { statements } of figures.values()) for (const id of statements) placed.add(id)
  for (const document of [overview, ...overview.gaps]) tell(figures, document, placed)
  const found = findingFacts(findings, new Map(overview.events.map(({ id, date }) => [id, date])))
  for (const finding of FINDINGS) {
    const facts: Facts = new Map()
    for (const [key, said, statements] of found[finding]) add(facts, key, { said, statements: [...statements] })
    tell(facts, findings[finding], placed)
    things.set(`finding ${finding}`, { of: 'finding', id: null, title: { is: 'finding', finding }, facts })
  }
  return things
}

const personSaid = ({ name, level, basis }: PersonDocument): Said => ({ is: 'person', name, level, basis })
const eventSaid = ({ date, total }: EventDocument): Said => ({
  is: 'event',
  date,
  total: total && { min: total.min, max: total.max, scope: total.scope },
})
const sourceSaid = ({ title, publisher, published }: SourceDocument): Said => ({ is: 'source', title, publisher, published })

function personFacts(person: PersonDocument, placed: Set<PublicId>): Facts {
  const facts: Facts = new Map([['itself', { said: personSaid(person), statements: [] }]])
  const { code, asOf, statements } = person.status
  add(facts, 'status', { said: { is: 'status', code, asOf }, statements })
  addKinds(facts, person.kinds)
  addSides(facts, person.contradictions)
  tell(facts, person, placed)
  return facts
}

function eventFacts(event: EventDocument, placed: Set<PublicId>): Facts {
  const { isRelease, announcedOnly } = event
  const facts: Facts = new Map([['itself', { said: eventSaid(event), statements: event.total?.statements ?? [] }]])
  add(facts, 'standing', { said: { is: 'standing', isRelease, announcedOnly }, statements: [] })
  addKinds(facts, event.kinds)
  for (const line of event.counts) addCount(facts, line)
  for (const { code, scope, of, low, high, statements } of event.differences)
    add(facts, `unequal ${code} ${scope} ${of}`, { said: { is: 'unequal', code, scope, of, low, high }, statements })
  for (const { text, statements } of event.negotiators)
    add(facts, `negotiator ${text}`, { said: { is: 'negotiator', text }, statements })
  for (const what of ['concession', 'obligation'] as const)
    for (const { code, statements } of event[`${what}s`])
      add(facts, `${what} ${code}`, { said: { is: 'traded', what, code }, statements })
  for (const { code, state, supporting, contradicting } of event.card)
    if (state !== 'none')
      add(facts, `card ${code}`, { said: { is: 'term', code, state }, statements: [...supporting, ...contradicting] })
  for (const { person, name, kinds, statements } of event.people)
    add(facts, `named ${person}`, { said: { is: 'named', name, kinds }, statements })
  addSides(facts, event.contradictions)
  tell(facts, event, placed)
  return facts
}

function sourceFacts(source: SourceDocument): Facts {
  const facts: Facts = new Map([['itself', { said: sourceSaid(source), statements: [] }]])
  for (const { text } of source.addresses) add(facts, `address ${text}`, { said: { is: 'address', text }, statements: [] })
  if (source.capture) add(facts, 'copy', { said: { is: 'copy', ...source.capture }, statements: [] })
  // A passage is the same while the first quote in it is: then it is told as changed, and what was opened or closed in it can be seen.
  for (const { text, marks } of source.passages)
    add(facts, `passage ${marks[0]?.quote ?? text}`, { said: { is: 'passage', language: source.language, text }, statements: [] })
  return facts
}

const articleSaid = ({ texts, by }: ArticleDocument): Said => ({ is: 'article', titles: titlesOf(texts), by })
const cardSaid = ({ texts }: PublicCard): Said => ({ is: 'card', titles: titlesOf(texts) })

const offerSaid = ({ title, text }: PublicOffer): Said => ({ is: 'offer', title, text })

function offerFacts(offer: PublicOffer): Facts {
  const facts: Facts = new Map([['itself', { said: offerSaid(offer), statements: [] }]])
  add(facts, 'days', { said: { is: 'days', from: offer.from, until: offer.until }, statements: [] })
  return facts
}

function articleFacts(article: ArticleDocument): Facts {
  const facts: Facts = new Map([['itself', { said: articleSaid(article), statements: [] }]])
  for (const [language, text] of written(article.texts))
    for (const [at, block] of text.blocks.entries())
      add(facts, `${language} ${at}`, { said: { is: 'written', language, text: wordsOf(block) }, statements: [] })
  return facts
}

function cardFacts(card: PublicCard): Facts {
  const facts: Facts = new Map([['itself', { said: cardSaid(card), statements: [] }]])
  for (const [language, { text, how }] of written(card.texts))
    add(facts, language, { said: { is: 'written', language, text: `${text} ${how}`.trim() }, statements: [] })
  add(facts, 'days', { said: { is: 'days', from: card.assuredOn, until: card.validUntil }, statements: [] })
  return facts
}

/** What was written in each language. */
const written = <Text>(texts: Partial<Record<keyof Trilingual, Text>>) => Object.entries(texts) as [keyof Trilingual, Text][]

const titlesOf = (texts: Partial<Record<keyof Trilingual, { title: string }>>): Partial<Trilingual> =>
  Object.fromEntries(Object.entries(texts).map(([language, { title }]) => [language, title]))

/** The words of a block; a figure that follows the register is told by the figures. */
const wordsOf = (block: PublicBlock): string =>
  (block.kind === 'list' ? block.items.flat() : block.words).map((word) => ('text' in word ? word.text : '…')).join(' ')

const withoutStatements = ({ statements: _, ...line }: PublicCountLine) => line

/** Two facts of one key (two contradictions about one property) are two facts. */
function add(facts: Facts, key: string, fact: Fact): void {
  let free = key
  for (let n = 2; facts.has(free); n++) free = `${key} ${n}`
  facts.set(free, fact)
}

function addCount(facts: Facts, line: PublicCountLine): void {
  const { scope, window, since, counter, asOf, apart, part, of } = line
  const key = JSON.stringify(['count', scope, window, since, counter.code ?? counter.text, asOf, apart, part, of])
  add(facts, key, { said: { is: 'count', line: withoutStatements(line) }, statements: line.statements })
}

function addKinds(facts: Facts, kinds: readonly PublicKind[]): void {
  for (const { kind, count, statements } of kinds)
    add(facts, `kind ${kind}`, { said: { is: 'kind', kind, min: count?.min ?? null, max: count?.max ?? null }, statements })
}

function addSides(facts: Facts, contradictions: readonly PublicContradiction[]): void {
  for (const { property, sides, ruling } of contradictions)
    add(facts, `sides ${property}`, {
      said: {
        is: 'sides',
        property,
        sides: sides.map(({ value }) => value).sort(),
        ruled: ruling !== null,
        reason: ruling?.reason ?? null,
      },
      statements: sides.flatMap(({ statements }) => statements),
    })
}

function tell(
  facts: Facts,
  { statements, quotes }: { statements: readonly PublicStatement[]; quotes: readonly PublicQuote[] },
  placed: Set<PublicId>,
): void {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]))
  for (const statement of statements) {
    const quote = byId.get(statement.quote)
    if (!quote || placed.has(statement.id)) continue
    placed.add(statement.id)
    const { before, exact, after, language, speakers } = quote
    add(facts, `statement ${statement.id}`, {
      said: {
        is: 'statement',
        statement,
        quote: { before, exact, after, language },
        speakers: speakers.map(({ text }) => text),
      },
      statements: [statement.id],
    })
  }
}
