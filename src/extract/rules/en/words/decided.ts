import type { Words } from '../../../text/lexicon.ts'

/** What is decided, wanted, cried for or foretold, and not told as done: ../../../README.md. */
export const DECIDED: Words = {
  ordering: 'ordered orders order ordering granted grants approved approves authorized authorised authorizes authorises',
  granted: 'bail parole',
  wanting: 'want wants wanted demand demands demanded demanding need needs needed',
  causing: 'see seeing saw get gets getting got have having had',
  cried: 'free release liberate',
  foretold: 'that',
  hoping: 'hope hopes hoped believe believes believed',
}
