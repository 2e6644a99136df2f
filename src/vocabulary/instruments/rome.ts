import { CRIME_PROVISIONS } from './crimes-texts.ts'
import type { Instrument } from './instrument.ts'
import { ATTACK } from './rome-attack.ts'
import { DEPORTATION } from './rome-deportation.ts'
import { IMPRISONMENT } from './rome-imprisonment.ts'
import { INHUMANE } from './rome-inhumane.ts'
import { PERSECUTION } from './rome-persecution.ts'
import { ROME_PROVISIONS } from './rome-texts.ts'

export const ROME: Instrument = {
  code: 'rome',
  labels: {
    be: 'Рымскі статут Міжнароднага крымінальнага суда',
    ru: 'Римский статут Международного уголовного суда',
    en: 'Rome Statute of the International Criminal Court',
  },
  citation: 'Rome Statute of the International Criminal Court, 17 July 1998, 2187 UNTS 90, article 7',
  treaty: true,
  names: /Rome Statute|Statute of the International Criminal Court|ICC Statute|Римск\p{L}+ статут|Рымск\p{L}+ статут/iu,
  provisions: ROME_PROVISIONS,
  parts: [ATTACK, DEPORTATION, IMPRISONMENT, PERSECUTION, INHUMANE],
}

/** It explains the Statute and has no parts of its own: its words stand under the elements of the Statute. */
export const CRIMES: Instrument = {
  code: 'crimes',
  labels: { be: 'Элементы злачынстваў', ru: 'Элементы преступлений', en: 'Elements of Crimes' },
  citation: 'Elements of Crimes, adopted by the Assembly of States Parties on 9 September 2002, ICC-ASP/1/3, part II.B',
  treaty: false,
  names: /Elements of Crimes|Элемент\p{L}* преступлени\p{L}*|Элемент\p{L}* злачынств\p{L}*/iu,
  provisions: CRIME_PROVISIONS,
  parts: [],
}
