import type { Pack } from '../../grammar/pack.ts'
import { ACTS } from './aftermath/acts.ts'
import { AFTERMATH } from './aftermath/aftermath.ts'
import { BARRED } from './aftermath/barred.ts'
import { BINDINGS } from './aftermath/bindings.ts'
import { BLACKLISTS } from './aftermath/blacklists.ts'
import { CONDITIONS } from './aftermath/conditions.ts'
import { CONFESSIONS } from './aftermath/confessions.ts'
import { ENDED_CONDITIONS } from './aftermath/ended.ts'
import { KINSFOLK, KINSHIP } from './aftermath/kinship.ts'
import { LIVING } from './aftermath/living.ts'
import { MONEY } from './aftermath/money.ts'
import { PAPERS } from './aftermath/papers.ts'
import { PLEDGES } from './aftermath/pledges.ts'
import { PRESSURE } from './aftermath/pressure.ts'
import { REARRESTS } from './aftermath/rearrests.ts'
import { RESTRAINTS } from './aftermath/restraints.ts'
import { STATES } from './aftermath/states.ts'
import { WATCHED } from './aftermath/watched.ts'
import { BARGAINS } from './bargains/bargains.ts'
import { CONCESSIONS } from './bargains/concessions.ts'
import { ARTICLES } from './mentions/articles.ts'
import { DATES } from './mentions/dates.ts'
import { HIM } from './mentions/him.ts'
import { MEASURES } from './mentions/measures.ts'
import { NAMED } from './mentions/named.ts'
import { FREED_PEOPLE, NAMED_FREED } from './mentions/named-freed.ts'
import { OFFICES } from './mentions/offices.ts'
import { SEVERAL } from './mentions/several.ts'
import { TERMS } from './mentions/terms.ts'
import { TO_WHOM } from './mentions/to-whom.ts'
import { UNNAMED } from './mentions/unnamed.ts'
import { formsOf } from './names/cases.ts'
import { FREERS } from './names/freers.ts'
import { FAMILIES, GIVEN, KNOWN, MENS, PATRONYMICS, SUFFIXES, WOMENS } from './names/names.ts'
import { BAIL } from './releases/bail.ts'
import { BATCHES } from './releases/batches.ts'
import { CUSTODY } from './releases/custody.ts'
import { DESCRIBED } from './releases/described.ts'
import { ELSEWHERE } from './releases/elsewhere.ts'
import { EXCHANGED } from './releases/exchanged.ts'
import { FORMS } from './releases/forms.ts'
import { FREED_ALSO } from './releases/freed.ts'
import { LEAVING, SOMEONE_WHO } from './releases/leaving.ts'
import { LET_GO_ALSO } from './releases/let-go.ts'
import { LIBERTY } from './releases/liberty.ts'
import { MOVED_ALSO } from './releases/moved.ts'
import { MOVEMENTS } from './releases/movements.ts'
import { RECOGNISED } from './releases/recognised.ts'
import { RELEASES } from './releases/releases.ts'
import { STANDING } from './releases/standing.ts'
import { STATIONS } from './releases/stations.ts'
import { SOMEONE_FREED, WALKED } from './releases/walked.ts'
import { DATE_WORDS } from './words/calendar.ts'
import { CUES } from './words/cues.ts'
import { DEALING } from './words/dealing.ts'
import { LAWS } from './words/laws.ts'
import { LEGAL_FORMS } from './words/legal-forms.ts'
import { NUMBERS } from './words/numbers.ts'
import { UNHELD } from './words/unheld.ts'
import { WORDS } from './words/words.ts'

/** Russian as texts on Belarus write it; ё and е are one letter. */
export const RUSSIAN: Pack = {
  language: 'ru',
  key: (word) => word.toLowerCase().replaceAll('ё', 'е'),
  order: 'ending',
  classes: { ...WORDS, ...CUES, ...DEALING, ...LAWS, ...LEGAL_FORMS, ...UNHELD },
  numbers: NUMBERS,
  dates: DATE_WORDS,
  names: {
    given: GIVEN,
    men: MENS,
    women: WOMENS,
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
    ...TO_WHOM,
    ...HIM,
    ...SEVERAL,
    ...OFFICES,
    ...SOMEONE_FREED,
  ],
  triggers: [
    ...RELEASES,
    ...BATCHES,
    ...BAIL,
    ...EXCHANGED,
    ...FORMS,
    ...FREED_ALSO,
    ...LET_GO_ALSO,
    ...WALKED,
    ...LEAVING,
    ...LIBERTY,
    ...MOVEMENTS,
    ...MOVED_ALSO,
    ...NAMED_FREED,
    ...CUSTODY,
    ...STANDING,
    ...DESCRIBED,
    ...RECOGNISED,
    ...AFTERMATH,
    ...CONDITIONS,
    ...BARRED,
    ...BLACKLISTS,
    ...LIVING,
    ...MONEY,
    ...PAPERS,
    ...WATCHED,
    ...RESTRAINTS,
    ...ENDED_CONDITIONS,
    ...STATES,
    ...PLEDGES,
    ...PRESSURE,
    ...CONFESSIONS,
    ...KINSHIP,
    ...REARRESTS,
    ...BARGAINS,
    ...CONCESSIONS,
    ...ELSEWHERE,
    ...STATIONS,
  ],
  duties: { bindings: BINDINGS, acts: ACTS, isGerund: () => false },
}
