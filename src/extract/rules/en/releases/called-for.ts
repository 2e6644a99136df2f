import { triggersOf } from '../../../grammar/rule-text.ts'
import { HEAD } from './whom.ts'

/** Releases that are asked for in other words than “release”: freedom, a cry, a bid. */
export const CALLED_FOR = triggersOf(
  'en',
  `
release.freedom-for noun batch=release_event needs=acted
  = @demand (the|immediate|unconditional|their|full|justice|and){0,3} (freedom|liberty) [ (of|for) ] @oneof? ${HEAD}{0,8} (#person|#count|#unnamed)
  + They demand freedom for Nina Petrova.
  - They demand freedom for their words.

release.cry-freedom verb batch=release_event needs=acted
  = < [ freedom (for|to) ] ${HEAD}{0,6} (#person|#count|#unnamed) (>|'!|'.|'"|',|now|and)
  + Freedom for Nina Petrova!
  - The banner read: “Freedom for all.”

release.cry-let-go verb batch=release_event needs=acted
  = < [ let ] ${HEAD}{0,6} (#person|#count|#unnamed) (go|out) (>|'!|'.|'"|now)
  + Let Nina Petrova go!
  - Let Nina Petrova go on with her story!

release.cry verb batch=release_event needs=acted
  = < @and? [ (free|release|liberate) ] ${HEAD}{0,6} (#person|#count|#unnamed) (>|'!|'.|'"|',|now|immediately|and|today|campaign)
  + Free Nina Petrova!
  - Free Nina Petrova spoke to the press.

release.cry-behind verb batch=release_event needs=acted
  = (':|'"|'—|'!|'-|'#) [ (free|release|liberate) ] ${HEAD}{0,6} (#person|#count|#unnamed) (>|'!|'.|'"|',|now|immediately|and|today|campaign)
  + To the authorities: Free Nina Petrova!
  - To the authorities: Free Nina Petrova spoke to the press.
`,
)
