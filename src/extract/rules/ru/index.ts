import type { Pack } from '../../grammar/pack.ts'
import { AFTERMATH } from './aftermath.ts'
import { AGAIN } from './again.ts'
import { ARTICLES } from './articles.ts'
import { BARGAINS } from './bargains.ts'
import { BARRED } from './barred.ts'
import { BLACKLISTS } from './blacklists.ts'
import { DATE_WORDS } from './calendar.ts'
import { formsOf } from './cases.ts'
import { CONCESSIONS } from './concessions.ts'
import { CONDITIONS } from './conditions.ts'
import { CUES } from './cues.ts'
import { CUSTODY } from './custody.ts'
import { DATES } from './dates.ts'
import { DEALING } from './dealing.ts'
import { ELSEWHERE } from './elsewhere.ts'
import { FILMED } from './filmed.ts'
import { FREED_ALSO } from './freed.ts'
import { FREERS } from './freers.ts'
import { KINSFOLK, KINSHIP } from './kinship.ts'
import { LEAVING, SOMEONE_WHO } from './leaving.ts'
import { LIBERTY } from './liberty.ts'
import { LIVING } from './living.ts'
import { MEASURES } from './measures.ts'
import { MONEY } from './money.ts'
import { MOVED_ALSO } from './moved.ts'
import { MOVEMENTS } from './movements.ts'
import { NAMED } from './named.ts'
import { FREED_PEOPLE, NAMED_FREED } from './named-freed.ts'
import { FAMILIES, GIVEN, KNOWN, PATRONYMICS, SUFFIXES } from './names.ts'
import { NUMBERS } from './numbers.ts'
import { PAPERS } from './papers.ts'
import { PRESSURE } from './pressure.ts'
import { RECOGNISED } from './recognised.ts'
import { RELEASES } from './releases.ts'
import { STATIONS } from './stations.ts'
import { TERMS } from './terms.ts'
import { UNNAMED } from './unnamed.ts'
import { SOMEONE_FREED, WALKED } from './walked.ts'
import { WATCHED } from './watched.ts'
import { WORDS } from './words.ts'

/** Russian as texts on Belarus write it; ё and е are one letter. */
export const RUSSIAN: Pack = {
  language: 'ru',
  key: (word) => word.toLowerCase().replaceAll('ё', 'е'),
  order: 'ending',
  classes: { ...WORDS, ...CUES, ...DEALING },
  numbers: NUMBERS,
  dates: DATE_WORDS,
  names: {
    given: GIVEN,
    families: FAMILIES,
    known: KNOWN,
    suffixes: SUFFIXES,
    freers: FREERS,
    forms: formsOf,
    patronymics: PATRONYMICS,
  },
  abbreviations:
    'г гг ст ч п пп им ул д т тыс руб долл стр см др пр проф акад ген полк янв февр фев апр авг сен сент окт нояб ноя дек св о',
  mentions: [
    ...DATES,
    ...MEASURES,
    ...TERMS,
    ...ARTICLES,
    ...SOMEONE_WHO,
    ...NAMED,
    ...KINSFOLK,
    ...FREED_PEOPLE,
    ...UNNAMED,
    ...SOMEONE_FREED,
  ],
  triggers: [
    ...RELEASES,
    ...FREED_ALSO,
    ...WALKED,
    ...LEAVING,
    ...LIBERTY,
    ...MOVEMENTS,
    ...MOVED_ALSO,
    ...NAMED_FREED,
    ...CUSTODY,
    ...RECOGNISED,
    ...AFTERMATH,
    ...CONDITIONS,
    ...BARRED,
    ...BLACKLISTS,
    ...LIVING,
    ...MONEY,
    ...PAPERS,
    ...WATCHED,
    ...PRESSURE,
    ...FILMED,
    ...KINSHIP,
    ...AGAIN,
    ...BARGAINS,
    ...CONCESSIONS,
    ...ELSEWHERE,
    ...STATIONS,
  ],
}
