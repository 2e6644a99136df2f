/**
 * The decisions of people, prepared elsewhere and named by the words of a source. The queue and the desk come with their own issue.
 */
export { BY_HAND, ENGINE_BY_HAND } from './add.ts'
export { exposureAct, type Failure, type Prepared, prepare } from './apply.ts'
export { type DecisionEntry, readDecisions } from './decisions-file.ts'
export { draftEntries } from './drafts.ts'
export { type RuleRecord, ruleRecords } from './rules.ts'
export { type Hint, type Proof, type Suggestion, suggestionsFrom } from './suggest.ts'
export { type OpenPassage, openPassages } from './uncovered.ts'
