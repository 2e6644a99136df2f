import { triggersOf } from '../../../grammar/rule-text.ts'

/** Whose arrest or sentence a participle beside the name tells of. */
export const DETAILED = triggersOf(
  'be',
  `
detention.described attribute needs=acted
  = !', [ @seizedone ] (@adverb|@preposition|#place|#facility){0,4} #date
  + Там сустрэлі затрыманага 3 сакавіка Паўла Арлова.
  - Там сустрэлі затрыманага Паўла Арлова.

detention.apposed attribute needs=acted
  = (#person|#unnamed) ', [ (@seizedone|затрыманы|затрыманая|арыштаваны|арыштаваная) ] (@adverb|@preposition|#place|#facility){0,4} #date
  + Паўла Арлова, затрыманага 3 сакавіка на працы, асудзілі.
  - Паўла Арлова, сустрэтага 3 сакавіка на працы, асудзілі.

sentence.described attribute needs=acted
  = !', [ @condemned ] (@adverb|@preposition|@adj|#place|#date|#article|судом){0,5} (да|на) #term=term
  + Там сустрэлі асуджанага на пяць гадоў Паўла Арлова.
  - Там сустрэлі асуджанага Паўла Арлова.

sentence.apposed attribute needs=acted
  = (#person|#unnamed) ', [ (@condemned|асуджаны|асуджаная|прысуджаны|прысуджаная) ] (@adverb|@preposition|@adj|#place|#date|#article|судом){0,5} (да|на) #term=term
  + Павел Арлоў, асуджаны на пяць гадоў калоніі, маўчаў.
  - Павел Арлоў, асуджаны судом, маўчаў.
`,
)
