/**
 * The queue of what waits for people, and their decisions: made at the desk, or prepared elsewhere and named by the words of a source.
 */

export { exposureAct, type Failure, type Prepared, prepare } from './apply.ts'
export { BY_HAND, ENGINE_BY_HAND, type HandRead, type Named, readingByHand } from './by-hand.ts'
export { contradict, isLeftOpen, LEFT_OPEN, type NameKey, tellTheSame, whoOf } from './claims.ts'
export { type DecisionEntry, readDecisions } from './decisions-file.ts'
export { draftEntries } from './drafts.ts'
export { type FoundWords, findWords } from './find-words.ts'
export { partsOf, type Window, windowOf } from './parts.ts'
export { type Queue, type QueueEntry, queueOf } from './queue.ts'
export { type RuleRecord, ruleRecords } from './rules.ts'
export { type Hint, type Proof, type Suggestion, suggestionsFrom } from './suggest.ts'
export { type RuleDone, type Told, type Topic, voiceOf, type WhoEntry } from './topics.ts'
export { type OpenPassage, openIn, openPassages } from './uncovered.ts'
