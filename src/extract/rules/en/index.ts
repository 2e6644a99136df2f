import type { Pack } from '../../grammar/pack.ts'
import { ACTS } from './aftermath/acts.ts'
import { AFTERMATH } from './aftermath/aftermath.ts'
import { BINDINGS } from './aftermath/bindings.ts'
import { BOUND } from './aftermath/bound.ts'
import { CIVIC_ACTS } from './aftermath/civic.ts'
import { CONDITIONS } from './aftermath/conditions.ts'
import { DUTIES } from './aftermath/duties.ts'
import { FORBIDDEN } from './aftermath/forbidden.ts'
import { LIVING } from './aftermath/living.ts'
import { PAPERS } from './aftermath/papers.ts'
import { PRESSURE } from './aftermath/pressure.ts'
import { RESTRAINTS } from './aftermath/restraints.ts'
import { STATE_BINDINGS, STATES } from './aftermath/states.ts'
import { STAYING } from './aftermath/staying.ts'
import { WATCHED } from './aftermath/watched.ts'
import { BARGAINS } from './bargains/bargains.ts'
import { CONCESSIONS } from './bargains/concessions.ts'
import { ARTICLES } from './mentions/articles.ts'
import { DATES } from './mentions/dates.ts'
import { DESCRIBED } from './mentions/described.ts'
import { MEASURES } from './mentions/measures.ts'
import { NAMED } from './mentions/named.ts'
import { OWNERS } from './mentions/owners.ts'
import { TERMS } from './mentions/terms.ts'
import { UNNAMED } from './mentions/unnamed.ts'
import { GIVEN_ELSEWHERE, KNOWN_ELSEWHERE } from './names/far.ts'
import { FREERS } from './names/freers.ts'
import { FAMILIES, GIVEN, KNOWN, SUFFIXES, WEAK } from './names/names.ts'
import { BAIL } from './releases/bail.ts'
import { BATCHES } from './releases/batches.ts'
import { CALLED_FOR } from './releases/called-for.ts'
import { CUSTODY } from './releases/custody.ts'
import { EXCHANGED } from './releases/exchanged.ts'
import { FREED } from './releases/freed.ts'
import { GRANTED_RELEASES } from './releases/granted.ts'
import { HOMECOMING } from './releases/homecoming.ts'
import { MOVEMENTS } from './releases/movements.ts'
import { OMITTED } from './releases/omitted.ts'
import { OTHERS_FREED } from './releases/others-freed.ts'
import { OUTINGS } from './releases/outings.ts'
import { RECOGNISED } from './releases/recognised.ts'
import { RELEASES } from './releases/releases.ts'
import { STATIONS } from './releases/stations.ts'
import { BOUNDS } from './words/bounds.ts'
import { MONTH_SPANS } from './words/calendar.ts'
import { CUES } from './words/cues.ts'
import { DEALING } from './words/dealing.ts'
import { DECIDED } from './words/decided.ts'
import { LAWS } from './words/laws.ts'
import { LEGAL_FORMS } from './words/legal-forms.ts'
import { NUMBERS } from './words/numbers.ts'
import { WORDS } from './words/words.ts'

const days = {
  today: 0,
  tonight: 0,
  this_morning: 0,
  this_afternoon: 0,
  this_evening: 0,
  last_night: -1,
  tomorrow: 1,
  yesterday: -1,
  the_day_after_tomorrow: 2,
  the_day_before_yesterday: -2,
}

/** English as texts on Belarus write it. */
export const ENGLISH: Pack = {
  language: 'en',
  key: (word) => word.toLowerCase(),
  order: 'position',
  classes: { ...WORDS, ...CUES, ...DEALING, ...LAWS, ...BOUNDS, ...DECIDED, ...LEGAL_FORMS },
  numbers: NUMBERS,
  dates: {
    months: {
      january: 1,
      february: 2,
      march: 3,
      april: 4,
      may: 5,
      june: 6,
      july: 7,
      august: 8,
      september: 9,
      october: 10,
      november: 11,
      december: 12,
      'mid-january': 1,
      'mid-february': 2,
      'mid-march': 3,
      'mid-april': 4,
      'mid-may': 5,
      'mid-june': 6,
      'mid-july': 7,
      'mid-august': 8,
      'mid-september': 9,
      'mid-october': 10,
      'mid-november': 11,
      'mid-december': 12,
      jan: 1,
      feb: 2,
      mar: 3,
      apr: 4,
      jun: 6,
      jul: 7,
      aug: 8,
      sep: 9,
      sept: 9,
      oct: 10,
      nov: 11,
      dec: 12,
    },
    weekdays: {
      sunday: 0,
      monday: 1,
      tuesday: 2,
      wednesday: 3,
      thursday: 4,
      friday: 5,
      saturday: 6,
      sun: 0,
      mon: 1,
      tue: 2,
      tues: 2,
      wed: 3,
      thu: 4,
      thur: 4,
      thurs: 4,
      fri: 5,
      sat: 6,
    },
    seasons: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
    days,
    units: { day: 'day', days: 'day', week: 'week', weeks: 'week', month: 'month', months: 'month', year: 'year', years: 'year' },
    leans: { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 },
    monthSpans: MONTH_SPANS,
    feasts: {
      independence_day: { month: 7, day: 3, ours: true },
      freedom_day: { month: 3, day: 25, ours: true },
      victory_day: { month: 5, day: 9 },
      christmas: { month: 12, day: 25 },
      christmas_day: { month: 12, day: 25 },
      christmas_eve: { month: 12, day: 24 },
      new_year: { month: 1, day: 1 },
      "new_year_'s": { month: 1, day: 1 },
      "new_year_'s_day": { month: 1, day: 1 },
      "new_year_'s_eve": { month: 12, day: 31 },
    },
  },
  names: {
    given: `${GIVEN} ${GIVEN_ELSEWHERE}`,
    families: FAMILIES,
    known: `${KNOWN} ${KNOWN_ELSEWHERE}`,
    suffixes: SUFFIXES,
    freers: FREERS,
    weak: WEAK,
    forms: () => [],
  },
  abbreviations:
    'mr mrs ms dr prof gen col st no nos art arts sec secs jan feb mar apr jun jul aug sep sept oct nov dec vs etc inc ltd co lt sgt rev u.s. u.k. u.n. e.u. v',
  mentions: [...DATES, ...MEASURES, ...TERMS, ...ARTICLES, ...NAMED, ...UNNAMED, ...DESCRIBED, ...OWNERS, ...OTHERS_FREED],
  triggers: [
    ...RELEASES,
    ...FREED,
    ...EXCHANGED,
    ...BAIL,
    ...GRANTED_RELEASES,
    ...CALLED_FOR,
    ...HOMECOMING,
    ...OMITTED,
    ...OUTINGS,
    ...MOVEMENTS,
    ...CUSTODY,
    ...STATIONS,
    ...RECOGNISED,
    ...AFTERMATH,
    ...CONDITIONS,
    ...LIVING,
    ...PAPERS,
    ...PRESSURE,
    ...WATCHED,
    ...BATCHES,
    ...BOUND,
    ...DUTIES,
    ...RESTRAINTS,
    ...FORBIDDEN,
    ...BARGAINS,
    ...CONCESSIONS,
  ],
  duties: {
    bindings: [...BINDINGS, ...STATE_BINDINGS],
    acts: [...ACTS, ...CIVIC_ACTS, ...STAYING, ...STATES],
    isGerund: (key) => /^[^_]+ing(?:_|$)/u.test(key),
  },
}
