import type { Words } from '../../text/lexicon.ts'

/** Words that say of numbers near them what is counted, but by themselves not that anything happened. */
export const CUES: Words = {
  cue_released: 'liberated liberation amnestied swapped exchanged',
  cue_pardoned: 'pardons',
  cue_detained: 'arrests detentions roundup roundups round-ups rounded nabbed apprehended',
  cue_convicted: 'convictions verdict verdicts sentences fined fines guilty',
  cue_recognised: 'designated designation',
  cue_held: 'languish languishing languished incarceration',
  cue_displaced: 'deportation deportations expulsion expulsions exiled evicted',
}
