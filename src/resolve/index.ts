/**
 * Which occurrences are one entity. Rules propose (`candidatesOf`), people judge, `join` follows the judgements. Pure: the register keeps
 * the judgements, the pipeline brings them here.
 */
export { type Candidate, candidatesOf, type Explained, isApart, judgedBetween } from './candidates.ts'
export { type Cut, cutsOf, heldTogether } from './held-together.ts'
export { type Joined, join } from './join.ts'
export { meets, named, type Seen, takeIn } from './meetings.ts'
export { takenApartAt } from './taken-apart.ts'
