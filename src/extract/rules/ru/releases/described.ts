import { triggersOf } from '../../../grammar/rule-text.ts'

/** Whose arrest or sentence a participle beside the name tells of. */
export const DESCRIBED = triggersOf(
  'ru',
  `
detention.described attribute needs=acted
  = !', [ @seizedone ] (@adverb|@preposition|#place|#facility){0,4} #date
  + Там встретили задержанного 3 марта Павла Орлова.
  - Там встретили задержанного Павла Орлова.

detention.described-first attribute needs=acted
  = < [ @seizedone ] (@adverb|@preposition|#place|#facility){0,4} #date
  + Задержанный в мае Павел Орлов молчал.
  - Задержанный Павел Орлов молчал.

detention.apposed attribute needs=acted
  = (#person|#unnamed) ', [ @seizedone ] (@adverb|@preposition|#place|#facility){0,4} #date
  + Павла Орлова, задержанного 3 марта на работе, осудили.
  - Павла Орлова, встреченного 3 марта на работе, осудили.

sentence.described attribute needs=acted
  = !', [ @condemned ] (@adverb|@preposition|@adj|#place|#date|#article|судом){0,5} (к|на) #term=term
  + Там встретили осуждённого на пять лет Павла Орлова.
  - Там встретили осуждённого Павла Орлова.

sentence.described-first attribute needs=acted
  = < [ @condemned ] (@adverb|@preposition|@adj|#place|#date|#article|судом){0,5} (к|на) #term=term
  + Осуждённый на пять лет Павел Орлов молчал.
  - Осуждённый Павел Орлов молчал.

sentence.apposed attribute needs=acted
  = (#person|#unnamed) ', [ @condemned ] (@adverb|@preposition|@adj|#place|#date|#article|судом){0,5} (к|на) #term=term
  + Павел Орлов, приговорённый к пяти годам колонии, молчал.
  - Павел Орлов, приговорённый судом, молчал.
`,
)
