import { NEEDS_TWO, type OfferKind } from '#core/offer.ts'
import { type Flag, flagsOf } from '../rules/index.ts'
import type { Sent } from './chain.ts'

/** Fields of an offer that stand on the board, besides its title and text. */
const SHOWN = ['place', 'organisation', 'pay', 'hours', 'level', 'lodging', 'until', 'house'] as const

/** What the rules say of what was sent: every field that may come to stand on the board is read. */
export const flagsOn = (kind: OfferKind, { fields }: Pick<Sent, 'fields'>): Flag[] =>
  flagsOf({
    kind,
    title: fields.title ?? '',
    text: fields.text ?? '',
    fields: Object.fromEntries(SHOWN.flatMap((code) => (fields[code] === undefined ? [] : [[code, fields[code]]]))),
  })

/** Nobody may let it out as it stands: its sender has to change it. */
export const isRefused = (flags: readonly Flag[]): boolean => flags.some(({ severity }) => severity === 'reject')

/** Two members must have read it. */
export const needsTwo = (kind: OfferKind, flags: readonly Flag[]): boolean =>
  NEEDS_TWO.has(kind) || flags.some(({ severity }) => severity === 'second')
