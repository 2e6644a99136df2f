import type { Coding } from './coding.ts'
import type { EntityId, MemberId } from './ids.ts'
import type { Offer } from './offer.ts'

/** The languages of the site, in which the team writes. */
export type Written<Text> = Partial<Record<'be' | 'ru' | 'en', Text>>

/** A number or state that stands in an article and follows the register: the total of an event, the latest gap, where a person is. */
export type LiveFigure = { kind: 'event'; event: EntityId } | { kind: 'person'; person: EntityId } | { kind: 'gap' }

/** How a figure is written in an article: `event:<id>`, `person:<id>`, `gap`. */
export const figureKey = (figure: LiveFigure): string =>
  figure.kind === 'event' ? `event:${figure.event}` : figure.kind === 'person' ? `person:${figure.person}` : 'gap'

export type Inline =
  | { kind: 'text'; text: string; strong: boolean }
  /** Only https and http; shown as text where the address cannot be shown. */
  | { kind: 'link'; to: string; text: string }
  | { kind: 'figure'; figure: LiveFigure }

export type Block =
  | { kind: 'heading' | 'paragraph' | 'quote'; words: Inline[] }
  | { kind: 'list'; numbered: boolean; items: Inline[][] }

/** Signed analysis: what the team says itself, in as many of the three languages as it has written it. */
export type Article = {
  id: string
  /** Name or pen name, shown as it was typed; it is the author who decided to give it. */
  by: string
  texts: Written<{ title: string; blocks: Block[] }>
  /** UTC day. */
  signedOn: string
  /** What each figure was when the article was signed, by its key: `52`, `52-54`, a status code. */
  signed: Readonly<Record<string, string>>
}

/** Where somebody who was released can turn, and whether that still holds. */
export type Card = {
  id: string
  where: 'inside' | 'abroad'
  /** Code of a place of the vocabulary; null for everywhere. */
  country: string | null
  when: 'hours' | 'days' | 'months'
  /** `how`: an address, a number, hours: in the words of who gives the help. */
  texts: Written<{ title: string; text: string; how: string }>
  /** Where this was learned. */
  source: string
  /** Days. From `validUntil` on, that day included, nobody is sent there any more until somebody has asked again. */
  assuredOn: string
  validUntil: string
  assuredBy: string
}

/** A version of something written, as it is kept. The latest version holds. */
export type WritingVersion<Body> = {
  id: string
  version: number
  act: 'draft' | 'sign' | 'withdraw'
  body: Body
  by: MemberId
  /** UTC, ISO 8601. */
  at: string
}

/** What the team says or lets out in words of its own choice, and may be published. */
export type Writings = { articles: Article[]; cards: Card[]; offers: Offer[]; codings: Coding[] }

/** What keeps something from being signed. */
export type Lack = 'no_author' | 'no_text' | 'no_title' | 'no_figure' | 'no_source' | 'no_assurer' | 'ends_before'
