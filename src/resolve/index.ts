/**
 * Which occurrences are one entity. Rules propose (`candidates`), people judge, `join` follows the judgements. Pure: the register keeps the
 * judgements, the pipeline brings them here.
 */
export { type Candidate, candidates } from './candidates.ts'
export { type Joined, join } from './join.ts'
export { type InContext, keysOf } from './key.ts'
