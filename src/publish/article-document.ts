import { edtf } from '#core/edtf.ts'
import type { EntityId } from '#core/ids.ts'
import { HIDDEN, type Redactor } from '#core/redact.ts'
import { type Article, type Block, type Card, figureKey, type Inline, type LiveFigure, type Written } from '#core/writing.ts'
import { type Press, told } from './parts.ts'
import { publicId } from './public-id.ts'
import type {
  ArticleDocument,
  ArticleRow,
  EventDocument,
  GapDocument,
  PersonDocument,
  PublicBlock,
  PublicCard,
  PublicFigure,
  PublicInline,
} from './types.ts'

/** What is published besides articles: their figures are taken from there, so an article never says a number that no page shows. */
export type Shelves = { events: readonly EventDocument[]; people: readonly PersonDocument[]; gaps: readonly GapDocument[] }

/** An article as it may be shown: its words redacted like those of any source, its figures as they stand now and stood when it was signed. */
export function articleDocument(press: Press, shelves: Shelves, article: Article): ArticleDocument {
  const { desk } = press
  const { redactor } = desk.redaction
  const figures: LiveFigure[] = []
  const numberOf = (figure: LiveFigure) => {
    const at = figures.findIndex((one) => figureKey(one) === figureKey(figure))
    return at < 0 ? figures.push(figure) - 1 : at
  }
  const texts = inEach(article.texts, ({ title, blocks }) => ({
    title: redactor.redactTitle(title),
    blocks: blocks.map((block) => publicBlock(redactor, block, numberOf)),
  }))
  const shown = figures.map((figure) =>
    figureNow(shelves, (kind, id) => desk.id(kind, id), figure, article.signed[figureKey(figure)]),
  )
  const cited = new Set(shown.flatMap(({ statements }) => statements))
  const { statements, quotes } = told(
    press,
    [...press.open].flatMap(([id, { statement }]) => (cited.has(statement.id) ? [id] : [])),
  )
  return {
    v: 1,
    id: desk.id('article', article.id),
    by: signature(press, article.by),
    signedOn: edtf(article.signedOn),
    texts,
    figures: shown,
    statements,
    quotes,
  }
}

export const articleRow = ({ id, by, signedOn, texts }: ArticleDocument): ArticleRow => ({
  id,
  by,
  signedOn,
  titles: inEach(texts, ({ title }) => title),
})

/** A card as it may be shown. Its addresses and numbers are what it is for; the names of helpers are closed like any name. */
export function publicCard({ desk }: Press, card: Card): PublicCard {
  const { redactor } = desk.redaction
  const words = (text: string) => redactor.redactText(text).text
  const { where, country, when, assuredOn, validUntil } = card
  return {
    id: desk.id('card', card.id),
    where,
    country,
    when,
    texts: inEach(card.texts, ({ title, text, how }) => ({
      title: redactor.redactTitle(title),
      text: words(text),
      how: words(how),
    })),
    source: words(card.source),
    assuredOn: edtf(assuredOn),
    validUntil: edtf(validUntil),
    assuredBy: words(card.assuredBy),
  }
}

/** What figures are in documents: for who signs an article over them. */
export const figuresOf = (
  {
    events,
    people,
    overview: { gaps },
  }: { events: EventDocument[]; people: PersonDocument[]; overview: { gaps: GapDocument[] } },
  key: Uint8Array,
  figures: readonly LiveFigure[],
): PublicFigure[] =>
  figures.map((figure) => figureNow({ events, people, gaps }, (kind, id) => publicId(key, kind, id), figure, undefined))

/** What a figure is now, from what is published beside it. `signed`: what it was when the article was signed. */
function figureNow(
  { events, people, gaps }: Shelves,
  publicIdOf: (kind: 'event' | 'person', id: EntityId) => string,
  figure: LiveFigure,
  signed: string | undefined,
): PublicFigure {
  const before = { kind: figure.kind, signed: signed ?? null }
  const nothing: PublicFigure = { ...before, target: null, now: null, asOf: null, statements: [] }
  if (figure.kind === 'gap') {
    const [gap] = gaps
    return gap
      ? { ...before, target: null, now: range(gap.missing.low, gap.missing.high), asOf: gap.to, statements: gap.total.statements }
      : nothing
  }
  if (figure.kind === 'person') {
    const id = publicIdOf('person', figure.person)
    const status = people.find((one) => one.id === id)?.status
    // What was known of somebody hidden since is not said either: it would tell that somebody went, and what became of them.
    return status
      ? { ...before, target: id, now: status.code, asOf: status.asOf, statements: status.statements }
      : { ...nothing, signed: null }
  }
  const id = publicIdOf('event', figure.event)
  const event = events.find((one) => one.id === id)
  const total = event?.total
  if (!event || !total) return nothing
  const asOf = event.counts.find(({ statements }) => statements.some((one) => total.statements.includes(one)))?.asOf ?? event.date
  return { ...before, target: id, now: range(total.min, total.max), asOf, statements: total.statements }
}

const range = (min: number | null, max: number | null) => (min === max ? String(min) : `${min ?? ''}-${max ?? ''}`)

/** The author gave this name to be shown. It is closed only where it is the name of somebody in the register who must not be. */
function signature({ desk }: Press, by: string): string {
  const words = new Set(wordsOf(by))
  for (const name of desk.redaction.policy.hidden) {
    const own = wordsOf(name)
    if (own.length > 1 && own.every((word) => words.has(word))) return HIDDEN
  }
  return by
}
const wordsOf = (name: string) => (name.match(/[\p{L}\p{M}'’ʼ-]+/gu) ?? []).map((word) => word.normalize('NFC').toLowerCase())

function publicBlock(redactor: Redactor, block: Block, numberOf: (figure: LiveFigure) => number): PublicBlock {
  const open = (words: readonly Inline[]) => publicWords(redactor, words, numberOf)
  return block.kind === 'list' ? { ...block, items: block.items.map(open) } : { ...block, words: open(block.words) }
}

/** A figure stands in the text as a number while it is redacted, so that the words beside it are judged as they will be read. */
const FIGURE = '0'

/** Redacts the words of a block as one text, so that bold or a link in the middle of a name hides no part of it from the judge. */
function publicWords(redactor: Redactor, words: readonly Inline[], numberOf: (figure: LiveFigure) => number): PublicInline[] {
  let text = ''
  const placed = words.map((one) => {
    const start = text.length
    text += one.kind === 'figure' ? FIGURE : one.text
    return { one, start, end: text.length }
  })
  const redacted = redactor.redactText(text)
  let from = 0
  return placed.flatMap(({ one, start, end }): PublicInline[] => {
    if (one.kind === 'figure') return [{ kind: 'figure', figure: numberOf(one.figure) }]
    const at = redacted.at({ start, end })
    const shown = redacted.text.slice(Math.max(from, at.start), at.end)
    from = Math.max(from, at.end)
    if (shown === '') return []
    if (one.kind === 'text') return [{ kind: 'text', text: shown, strong: one.strong }]
    const { text: address, partial } = redactor.redactAddress(one.to)
    return [{ kind: 'link', text: shown, to: partial ? null : address }]
  })
}

const inEach = <From, To>(texts: Written<From>, made: (text: From) => To): Written<To> =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, made(text)]))
