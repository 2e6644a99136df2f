import { triggersOf } from '../../../grammar/rule-text.ts'

const BE = '(быў|была|былі|будзе|будуць|быць)'
const FREED = '(вызвалены|вызваленая|вызваленыя|вызвалена|выпушчаны|выпушчаная|выпушчаныя|выпушчана)'
const PARDONED = '(памілаваны|памілаваная|памілаваныя|памілавана)'
const DETAINED = '(затрыманы|затрыманая|затрыманыя|арыштаваны|арыштаваная|арыштаваныя)'
const CONVICTED = '(асуджаны|асуджаная|асуджаныя|прыгавораны|прыгавораная|прыгавораныя)'
/** Who somebody is, between the verb and the name. */
const WHO = '(@adj|@nationality){0,1} @people (@role|@people|#organisation|#place|@open){0,3} #person'

/** “Was freed the journalist X”: a passive before the noun of who it is, which without its verb would only describe that noun. */
export const PASSIVES = triggersOf(
  'be',
  `
release.was-passive passive batch=release_event needs=acted
  = ${BE} @adverb{0,1} [ ${FREED} ] ${WHO}
  + Быў вызвалены журналіст Ян Коваль.
  + Учора была вызваленая актывістка Ніна Пятрова.
  - Сярод іх былі вызваленыя журналісты.

release.were-passive passive batch=release_event needs=acted
  = ${BE} @adverb{0,1} [ @scope_freedpeople ] #person
  + Учора былі вызваленыя журналісты Ян Коваль і Павел Жук.
  - Учора былі затрыманыя журналісты Ян Коваль і Павел Жук.

release.head-passive passive batch=release_event needs=acted
  = < (@adverb|#date){0,2} [ ${FREED} ] ${WHO} ('.|'!)
  + Вызвалены журналіст Ян Коваль.
  - Вызвалены журналіст Ян Коваль маўчаў.

pardon.head-passive passive batch=release_event needs=acted
  = < (@adverb|#date){0,2} [ ${PARDONED} ] ${WHO} ('.|'!)
  + Памілаваная журналістка Ніна Пятрова.
  - Памілаваная журналістка Ніна Пятрова маўчала.

pardon.was-passive passive batch=release_event needs=acted
  = ${BE} @adverb{0,1} [ ${PARDONED} ] ${WHO}
  + Быў памілаваны журналіст Ян Коваль.
  - Сярод іх былі памілаваныя журналісты.

detention.was-passive passive needs=acted
  = ${BE} @adverb{0,1} [ ${DETAINED} ] ${WHO}
  + Быў затрыманы журналіст Ян Коваль.
  - Сярод іх былі затрыманыя журналісты.

sentence.was-passive passive needs=acted takes=term:term,article:article
  = ${BE} @adverb{0,1} [ ${CONVICTED} ] ${WHO}
  + Быў асуджаны журналіст Ян Коваль.
  - Сярод іх былі асуджаныя журналісты.
`,
)
