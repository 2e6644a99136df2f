import type { Modality, StatementType } from '#core/extraction.ts'

/** How one kind of statement is said: that it is so, that it is not so, and as a noun after “planned:”, “denied:”. */
export type Phrase = readonly [yes: string, no: string, noun: string]

/** Phrases of one language; `codes` say more than the type alone (`release.pardon`, `condition.papers_taken`). */
export type Phrases = {
  types: Record<StatementType, Phrase>
  codes: Record<PhraseCode, Phrase>
  /** What stands before a noun when it is not asserted. */
  modality: Record<Exclude<Modality, 'asserted'>, string>
  /** The modality as a word of its own. */
  modalityNamed: Record<Modality, string>
  negative: string
  runningTotal: Phrase
}

export const PHRASE_CODES = [
  'release.pardon',
  'release.amnesty',
  'release.commutation',
  'release.end_of_term',
  'release.conditional',
  'release.exchange',
  'release_event.pardon',
  'release_event.amnesty',
  'release_event.commutation',
  'release_event.end_of_term',
  'release_event.conditional',
  'release_event.exchange',
  'sentence.reduced',
  'condition.recruitment',
  'condition.cooperation_paper',
  'condition.filmed_confession',
  'condition.exit_ban',
  'condition.spyware',
  'condition.bank',
  'condition.parcels',
  'condition.work',
  'condition.family_threat',
  'condition.papers_taken',
  'condition.civic_rights',
  'condition.rearrest',
  'concession.sanctions_relief',
  'obligation.disclosed',
  'obligation.undisclosed',
] as const
export type PhraseCode = (typeof PHRASE_CODES)[number]

export const isPhraseCode = (text: string): text is PhraseCode => PHRASE_CODES.some((code) => code === text)
