import type { Article, Card, Writings, WritingVersion } from '#core/writing.ts'
import { ARTICLE_FORM, type ArticleBody, CARD_FORM, type CardBody } from './forms.ts'
import { blocksOf } from './markup.ts'

/**
 * What the team writes itself: signed analysis with live figures, and cards that say where to turn. Pure: the register keeps every version,
 * `publish` redacts what is signed, the pipeline brings them together.
 */
export { ARTICLE_FORM, type ArticleBody, CARD_FORM, type CardBody, lacksOfArticle, lacksOfCard } from './forms.ts'
export { blocksOf, figuresIn } from './markup.ts'

/** The latest version of everything written, as the register keeps it: its body is not read yet. */
export type KeptWriting = WritingVersion<unknown> & { kind: 'article' | 'card' }

/** The latest version whose act is `sign` for each, unless it was withdrawn since: a draft begun anew leaves what is signed as it is. */
export function signedOf(versions: readonly KeptWriting[]): KeptWriting[] {
  return [...Map.groupBy(versions, ({ id }) => id).values()].flatMap((own) => {
    const last = own.toSorted((a, b) => a.version - b.version).findLast(({ act }) => act !== 'draft')
    return last?.act === 'sign' ? [last] : []
  })
}

/** What may be published on a day: articles by the day of signing, the newest first; cards that still hold. */
export function writingsOn(versions: readonly KeptWriting[], today: string): Pick<Writings, 'articles' | 'cards'> {
  const signed = signedOf(versions)
  const articles = signed.flatMap((one) => (one.kind === 'article' ? [articleOf(one)] : []))
  const cards = signed.flatMap((one) => (one.kind === 'card' ? [cardOf(one)] : []))
  return {
    articles: articles.sort((a, b) => compare(b.signedOn, a.signedOn) || compare(a.id, b.id)),
    cards: cards.filter((card) => holdsOn(card, today)).sort((a, b) => compare(a.id, b.id)),
  }
}

/** Is somebody still sent there on a day? */
export const holdsOn = ({ validUntil }: Pick<Card, 'validUntil'>, today: string): boolean => today < validUntil

function articleOf({ id, body, at }: KeptWriting): Article {
  const { by, texts, signed }: ArticleBody = ARTICLE_FORM.parse(body)
  const written = Object.entries(texts).flatMap(([language, { title, body: text }]) =>
    text.trim() === '' ? [] : [[language, { title, blocks: blocksOf(text) }] as const],
  )
  return { id, by, texts: Object.fromEntries(written), signedOn: at.slice(0, 10), signed }
}

function cardOf({ id, body }: KeptWriting): Card {
  const card: CardBody = CARD_FORM.parse(body)
  const written = Object.entries(card.texts).filter(([, { title }]) => title !== '')
  return { ...card, id, texts: Object.fromEntries(written) }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
