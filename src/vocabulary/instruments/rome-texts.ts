import { provision, read } from './build.ts'
import type { Provision } from './instrument.ts'

const CANADA = 'https://parl.ca/documentviewer/en/36-2/bill/C-19/third-reading/page-90'
const DATABASE = 'https://iccdb.hrlc.net/data/doc/892/keyword/19'
const PERSECUTION = 'https://iccdb.hrlc.net/data/doc/206/keyword/105'

/** The Russian text, which article 128 makes authentic too, as it is printed there. */
const RUSSIAN = 'http://fayllar.org/rimskij-statut-mejdunarodnogo-ugolovnogo-suda.html?page=4'

/**
 * Article 7 of the Statute as it is printed at the addresses given; the official text is the one of the depositary. In Russian stands only what
 * could be compared word by word.
 */
export const ROME_PROVISIONS: readonly Provision[] = [
  provision(
    'rome_7_1',
    '7(1)',
    read(
      'For the purpose of this Statute, "crime against humanity" means any of the following acts when committed as part of a widespread or systematic attack directed against any civilian population, with knowledge of the attack:',
      DATABASE,
    ),
  ),
  provision('rome_7_1_d', '7(1)(d)', read('Deportation or forcible transfer of population;', DATABASE)),
  provision(
    'rome_7_1_e',
    '7(1)(e)',
    read(
      'Imprisonment or other severe deprivation of physical liberty in violation of fundamental rules of international law;',
      CANADA,
    ),
  ),
  provision(
    'rome_7_1_h',
    '7(1)(h)',
    read(
      'Persecution against any identifiable group or collectivity on political, racial, national, ethnic, cultural, religious, gender as defined in paragraph 3, or other grounds that are universally recognized as impermissible under international law, in connection with any act referred to in this paragraph or any crime within the jurisdiction of the Court;',
      PERSECUTION,
    ),
  ),
  provision(
    'rome_7_1_k',
    '7(1)(k)',
    read(
      'Other inhumane acts of a similar character intentionally causing great suffering, or serious injury to body or to mental or physical health.',
      CANADA,
    ),
    read(
      'другие бесчеловечные деяния аналогичного характера, заключающиеся в умышленном причинении сильных страданий или серьезных телесных повреждений или серьезного ущерба психическому или физическому здоровью.',
      RUSSIAN,
      'ru',
    ),
  ),
  provision(
    'rome_7_2_a',
    '7(2)(a)',
    read(
      '"Attack directed against any civilian population" means a course of conduct involving the multiple commission of acts referred to in paragraph 1 against any civilian population, pursuant to or in furtherance of a State or organizational policy to commit such attack;',
      'The Statute as printed in B. N. Schiff, Building the International Criminal Court, 2008, after p. 94',
    ),
    read(
      '"нападение на любых гражданских лиц" означает линию поведения, включающую многократное совершение актов, указанных в пункте 1, против любых гражданских лиц, предпринимаемых в целях проведения политики государства или организации, направленной на совершение такого нападения, или в целях содействия такой политике;',
      RUSSIAN,
      'ru',
    ),
  ),
  provision(
    'rome_7_2_d',
    '7(2)(d)',
    read(
      '"Deportation or forcible transfer of population" means forced displacement of the persons concerned by expulsion or other coercive acts from the area in which they are lawfully present, without grounds permitted under international law;',
      DATABASE,
    ),
  ),
  provision(
    'rome_7_2_g',
    '7(2)(g)',
    read(
      '"Persecution" means the intentional and severe deprivation of fundamental rights contrary to international law by reason of the identity of the group or collectivity;',
      PERSECUTION,
    ),
  ),
]
