import type { Words } from '../../../text/lexicon.ts'

/** The legal forms of a release, and what leads from it to one: ../../../README.md. */
export const LEGAL_FORMS: Words = {
  formof_pardon: 'pardon pardons clemency',
  formof_amnesty: 'amnesty amnesties',
  formof_exchange: 'swap swaps exchange exchanges prisoner_swap prisoner_swaps prisoner_exchange prisoner_exchanges',
  formof_conditional: 'parole',
  means: 'under by on in through via following after within during as as_part_of thanks',
  compound: 'of to',
  formpaper: 'decree decrees act order law edict',
  formless:
    'request requests petition petitions plea pleas appeal appeals application applications commission committee board hearing hearings talks negotiations offer offers rumours conditions condition money jumping international rate rates student students',
}
