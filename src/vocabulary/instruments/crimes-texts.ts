import { provision, read, remembered } from './build.ts'
import type { Provision } from './instrument.ts'

const INTRODUCTION =
  'https://www.yumpu.com/en/document/view/8296623/an-introduction-to-the-international-criminal-court-institute-for-/594'
const INQUIRY = 'https://inquirycommission.org/appendix-3/'
const DIGEST = 'https://www.casematrixnetwork.org/cmn-knowledge-hub/'
const official = (article: string, n: number) => `Elements of Crimes, article ${article}, element ${n}`

/** The Elements of Crimes of four acts. What no page at hand showed whole is from memory, and says so. */
export const CRIME_PROVISIONS: readonly Provision[] = [
  provision(
    'eoc_7_1_d_1',
    '7(1)(d), 1',
    read(
      'The perpetrator deported or forcibly transferred, without grounds permitted under international law, one or more persons to another State or location, by expulsion or other coercive acts.',
      INTRODUCTION,
    ),
  ),
  provision(
    'eoc_7_1_d_2',
    '7(1)(d), 2',
    remembered(
      'Such person or persons were lawfully present in the area from which they were so deported or transferred.',
      official('7(1)(d)', 2),
    ),
  ),
  provision(
    'eoc_7_1_d_3',
    '7(1)(d), 3',
    remembered(
      'The perpetrator was aware of the factual circumstances that established the lawfulness of such presence.',
      official('7(1)(d)', 3),
    ),
  ),
  provision(
    'eoc_7_1_e_1',
    '7(1)(e), 1',
    read(
      'The perpetrator imprisoned one or more persons or otherwise severely deprived one or more persons of physical liberty.',
      INQUIRY,
    ),
  ),
  provision(
    'eoc_7_1_e_2',
    '7(1)(e), 2',
    read('The gravity of the conduct was such that it was in violation of fundamental rules of international law.', INQUIRY),
  ),
  provision(
    'eoc_7_1_e_3',
    '7(1)(e), 3',
    read('The perpetrator was aware of the factual circumstances that established the gravity of the conduct.', INQUIRY),
  ),
  provision(
    'eoc_7_1_h_1',
    '7(1)(h), 1',
    remembered(
      'The perpetrator severely deprived, contrary to international law, one or more persons of fundamental rights.',
      official('7(1)(h)', 1),
    ),
  ),
  provision(
    'eoc_7_1_h_2',
    '7(1)(h), 2',
    remembered(
      'The perpetrator targeted such person or persons by reason of the identity of a group or collectivity or targeted the group or collectivity as such.',
      official('7(1)(h)', 2),
    ),
  ),
  provision(
    'eoc_7_1_h_3',
    '7(1)(h), 3',
    remembered(
      'Such targeting was based on political, racial, national, ethnic, cultural, religious, gender as defined in article 7, paragraph 3, of the Statute, or other grounds that are universally recognized as impermissible under international law.',
      official('7(1)(h)', 3),
    ),
  ),
  provision(
    'eoc_7_1_h_4',
    '7(1)(h), 4',
    remembered(
      'The conduct was committed in connection with any act referred to in article 7, paragraph 1, of the Statute or any crime within the jurisdiction of the Court.',
      official('7(1)(h)', 4),
    ),
  ),
  provision(
    'eoc_7_1_k_1',
    '7(1)(k), 1',
    read(
      'The perpetrator inflicted great suffering, or serious injury to body or to mental or physical health, by means of an inhumane act.',
      `${DIGEST}elements-digest/art-7/7-1-k/3/`,
    ),
  ),
  provision(
    'eoc_7_1_k_2',
    '7(1)(k), 2',
    read(
      'Such act was of a character similar to any other act referred to in article 7, paragraph 1, of the Statute.',
      `${DIGEST}proof-digest/art-7/7-1-k/6/`,
    ),
  ),
  provision(
    'eoc_7_1_k_3',
    '7(1)(k), 3',
    remembered(
      'The perpetrator was aware of the factual circumstances that established the character of the act.',
      official('7(1)(k)', 3),
    ),
  ),
  provision(
    'eoc_7_1_attack',
    '7(1)',
    read(
      'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
      INQUIRY,
    ),
  ),
  provision(
    'eoc_7_1_knowledge',
    '7(1)',
    read(
      'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
      INQUIRY,
    ),
  ),
]
