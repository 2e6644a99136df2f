import { triggersOf } from '../../../grammar/rule-text.ts'
import { any, inflect } from '../../word-forms.ts'
import { done, past } from '../words/inflect.ts'

/** What binds those who are not kept in custody: what is chosen, and what something is in the form of. */
const MEASURE = any('хатні_арышт дамашні_арышт судовы_кантроль')
const OF_MEASURE = any('хатняга_арышту хатняга_арышта дамашняга_арышту судовага_кантролю')
const OF_KIND = any(inflect('прафілактычн прэвентыўн міліцэйск адміністрацыйн', 'ага'))
/** Whatever words, up to a verb or a mark. */
const WHOMEVER = "!(@past|@verb|@infinitive|@relative|@subordinator|',|';|':|'—|'.)"
const CHOSEN = any(past('абра прызначы прымяні працягну'), done('абран прызначан прыменен працягнут'), 'абраўшы прызначыўшы')
const CHANGED = any(
  past('змяні змякчы замяні'),
  done('зменен змякчан заменен'),
  'змяніўшы замяніўшы змяняюць змяняе замяняюць замяняе',
)
const ENDED = any(
  past('адмяні скасава зня спыні'),
  done('адменен скасаван спынен'),
  'зняты знятая знятыя знята адмяняюць адмяняе здымаюць здымае скасоўваюць',
)
const PLEDGE = '(падпіскі|падпіску|падпіска) (аб|пра) (нявыездзе|невыездзе|нявыезд|нявыязд|нявыяздзе|невыезд|няявыездзе)'

/** Nor what may be called so. */
const NO_WORK = WHOMEVER.replace("'.)", "'.|фільм|спектакль|серыял|ролік|кліп|раман|кнігу|з_афішы)")

/** Measures of restraint that are no custody: chosen, prolonged, put in the place of another, ended. */
export const RESTRAINTS = triggersOf(
  'be',
  `
condition.changed-to plain fixed told=custody
  = !@neg [ ${CHANGED} ] ${WHOMEVER}{0,8} ${WHOMEVER}{0,8} (на|у_выглядзе) (${MEASURE.slice(1, -1)}|${OF_MEASURE.slice(1)}
  + 3 мая затрымалі Ніну Пятрову. Праз месяц ёй змянілі меру стрымання на хатні арышт.
  - 3 мая затрымалі Ніну Пятрову. Адвакат прасіў змяніць ёй меру стрымання на хатні арышт.
  - 3 мая затрымалі Ніну Пятрову. Праз месяц ёй змянілі меру стрымання на арышт. Суд не змяніў ёй меру стрымання на хатні арышт.

condition.term-changed plain fixed told=custody
  = [ ${CHANGED} ] ${WHOMEVER}{0,8} ${WHOMEVER}{0,8} (@probation|на_абмежаванне_волі|абмежаваннем_волі|на_абмежаванне_свабоды|абмежаваннем_свабоды)
  + 3 мая асудзілі Ніну Пятрову. Суд замяніў ёй пакаранне на абмежаванне волі.
  - 3 мая асудзілі Ніну Пятрову. Суд замяніў ёй пакаранне на пазбаўленне волі.

condition.chosen plain fixed told=custody
  = [ ${CHOSEN} ] ${WHOMEVER}{0,8} ${MEASURE}
  + 3 мая вызвалілі Ніну Пятрову. Суд прызначыў ёй на месяц хатні арышт.
  - 3 мая затрымалі Ніну Пятрову. Суд прызначыў ёй хатні арышт.
  - 3 мая вызвалілі Ніну Пятрову. Суд прызначыў ёй на месяц арышт.

condition.chosen-as plain fixed told=custody
  = [ ${CHOSEN} ] ${WHOMEVER}{0,8} у_выглядзе ${OF_MEASURE}
  + 3 мая вызвалілі Ніну Пятрову. Ёй працягнулі меру стрымання ў выглядзе хатняга арышту.
  - 3 мая вызвалілі Ніну Пятрову. Ёй працягнулі меру стрымання ў выглядзе арышту.

condition.watch-prolonged plain fixed told=custody
  = (прыняў_рашэнне|прынялі_рашэнне|прыняў_пастанову|вынес_рашэнне|пастанавіў|вырашыў) (аб|пра|@adj){0,2} [ (працягу|працягнуць|прадаўжэнні|падаўжэнні|устаноўленні|усталяванні|усталяваць) ] ${WHOMEVER}{0,6} (${OF_KIND.slice(1, -1)}|прэвентыўны|прафілактычны) (нагляду|нагляд)
  + 3 мая вызвалілі Ніну Пятрову. Суд вырашыў працягнуць яшчэ на тры месяцы прэвентыўны нагляд за Нінай Пятровай.
  - 3 мая вызвалілі Ніну Пятрову. Суд вырашыў працягнуць яшчэ на тры месяцы тэрмін за Нінай Пятровай.

condition.measure-ended plain polarity=flip fixed told=custody
  = [ ${ENDED} ] ${NO_WORK}{0,8} (${MEASURE.slice(1, -1)}|у_выглядзе_хатняга_арышту)
  + 3 мая затрымалі Ніну Пятрову. Суд скасаваў ёй хатні арышт.
  - 3 мая затрымалі Ніну Пятрову. Суд скасаваў ёй арышт. Ян Каваль зняў фільм «Хатні арышт».

condition.pledge-measure-ended plain code=exit_ban polarity=flip fixed
  = [ ${ENDED} ] ${WHOMEVER}{0,8} ${PLEDGE}
  + Адмененая мера стрымання Ніны Пятровай у выглядзе падпіскі аб нявыездзе.
  + З яе знялі падпіску аб нявыездзе.
  - Пакінутая мера стрымання Ніны Пятровай у выглядзе падпіскі аб нявыездзе.

condition.pledge-measure-ended-behind plain code=exit_ban polarity=flip fixed
  = ${PLEDGE} ${WHOMEVER}{0,4} [ ${ENDED} ]
  + Падпіску аб нявыездзе з яе знялі.
  - Падпіску аб нявыездзе з яе ўзялі.

condition.off-the-books passive polarity=flip fixed needs=acted told=custody
  = [ (зняты|знятая|знятыя) ] (з|са|@adverb){1,2} ${any(inflect('міліцэйск прафілактычн прэвентыўн', 'ага'), 'уліку', 'прафуліку')} (уліку|нагляду){0,1}
  + 3 мая вызвалілі Ніну Пятрову. Яна знятая з міліцэйскага ўліку.
  - 3 мая вызвалілі Ніну Пятрову. Яна знятая з цягніка.
`,
)
