/**
 * The register: sources, layers, occurrences, statements, decisions. The only code that touches their tables. Everything is appended,
 * nothing is changed; what holds is the latest decision. Functions take the database or a transaction first.
 */

export type { Thing } from '#core/thing.ts'
export { type HeldAsOf, readAsOf, readShowingSince, rowsAsOf } from './as-of.ts'
export { keepCoding, readCodings } from './codings.ts'
export {
  hasLayer,
  keepLink,
  keepMirrors,
  keepPrint,
  type Link,
  likeContent,
  linksAmong,
  readLinks,
  sameContent,
  type Twin,
} from './copies.ts'
export { type Counts, counts } from './counts.ts'
export { type Decided, decide, type ReasonedAct, StaleError } from './decide.ts'
export { historyOf } from './history.ts'
export { hasReading, keepLayer, keepReading, keepSource, visibilityOf } from './keep.ts'
export { readLessons } from './lessons.ts'
export { type KeptColumn, keepListVersion, type ListVersion, listLayers, readLists } from './lists.ts'
export { type KeptOfferAct, keepOffer, keepOfferAct, keepReview, type Review, readOfferActs, readReviews } from './offers.ts'
export { keepPublication, latestTime, type Publication, readPublications } from './publications.ts'
export { readMinted, readRegister } from './read.ts'
export { type CameRows, readSources } from './read-sources.ts'
export { type By, type Engine, isStanding, type RegisterRows, type StatementRow, standingOf, versionOf } from './types.ts'
export { type KeptView, type RegisterView, viewOf } from './view.ts'
export type { Change } from './view-changes.ts'
export { keepWriting, readWritings, type Writing } from './writings.ts'
