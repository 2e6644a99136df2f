import { provision, read, remembered } from './build.ts'
import type { Provision } from './instrument.ts'

const BULLETIN =
  'https://www.ebooksread.com/authors-eng/united-states-dept-of-state-office-of-public-co/department-of-state-bulletin-volume-v-56-jan--mar-1967-tin/page-26-department-of-state-bulletin-volume-v-56-jan--mar-1967-tin.shtml'
const MOVEMENT = 'https://lawglobalhub.com/article-12-international-covenant-on-civil-and-political-rights-iccpr'
const FAIR_TRIAL = 'https://afchpr-commentary.uwazi.io/en/entity/3csj67nj0qwwxw29?page=2'

/** Articles 9, 12 and 14 of the Covenant, as far as the elements rest on them: of 14(1) the first two sentences, of 14(3) one letter. */
export const COVENANT_PROVISIONS: readonly Provision[] = [
  provision(
    'iccpr_9_1',
    '9(1)',
    read(
      'Everyone has the right to liberty and security of person. No one shall be subjected to arbitrary arrest or detention. No one shall be deprived of his liberty except on such grounds and in accordance with such procedure as are established by law.',
      'https://ru.scribd.com/document/326347073/General-Comment-No-35',
    ),
  ),
  provision(
    'iccpr_9_2',
    '9(2)',
    read(
      'Anyone who is arrested shall be informed, at the time of arrest, of the reasons for his arrest and shall be promptly informed of any charges against him.',
      BULLETIN,
    ),
  ),
  provision(
    'iccpr_9_3',
    '9(3)',
    read(
      'Anyone arrested or detained on a criminal charge shall be brought promptly before a judge or other officer authorized by law to exercise judicial power and shall be entitled to trial within a reasonable time or to release. It shall not be the general rule that persons awaiting trial shall be detained in custody, but release may be subject to guarantees to appear for trial, at any other stage of the judicial proceedings, and, should occasion arise, for execution of the judgement.',
      BULLETIN,
    ),
  ),
  provision(
    'iccpr_9_4',
    '9(4)',
    remembered(
      'Anyone who is deprived of his liberty by arrest or detention shall be entitled to take proceedings before a court, in order that that court may decide without delay on the lawfulness of his detention and order his release if the detention is not lawful.',
      'International Covenant on Civil and Political Rights, article 9(4)',
    ),
  ),
  provision(
    'iccpr_9_5',
    '9(5)',
    remembered(
      'Anyone who has been the victim of unlawful arrest or detention shall have an enforceable right to compensation.',
      'International Covenant on Civil and Political Rights, article 9(5)',
    ),
  ),
  provision(
    'iccpr_12_1',
    '12(1)',
    read(
      'Everyone lawfully within the territory of a State shall, within that territory, have the right to liberty of movement and freedom to choose his residence.',
      MOVEMENT,
    ),
  ),
  provision('iccpr_12_2', '12(2)', read('Everyone shall be free to leave any country, including his own.', MOVEMENT)),
  provision(
    'iccpr_12_3',
    '12(3)',
    read(
      'The above-mentioned rights shall not be subject to any restrictions except those which are provided by law, are necessary to protect national security, public order (ordre public), public health or morals or the rights and freedoms of others, and are consistent with the other rights recognized in the present Covenant.',
      MOVEMENT,
    ),
  ),
  provision('iccpr_12_4', '12(4)', read('No one shall be arbitrarily deprived of the right to enter his own country.', MOVEMENT)),
  provision(
    'iccpr_14_1',
    '14(1)',
    read(
      'All persons shall be equal before the courts and tribunals. In the determination of any criminal charge against him, or of his rights and obligations in a suit at law, everyone shall be entitled to a fair and public hearing by a competent, independent and impartial tribunal established by law.',
      FAIR_TRIAL,
    ),
  ),
  provision(
    'iccpr_14_2',
    '14(2)',
    read(
      'Everyone charged with a criminal offence shall have the right to be presumed innocent until proved guilty according to law.',
      FAIR_TRIAL,
    ),
  ),
  provision(
    'iccpr_14_3_b',
    '14(3)(b)',
    read(
      'To have adequate time and facilities for the preparation of his defence and to communicate with counsel of his own choosing;',
      FAIR_TRIAL,
    ),
  ),
]
