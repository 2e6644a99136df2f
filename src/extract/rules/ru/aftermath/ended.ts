import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'
import { past, pastSelf, short } from '../words/inflect.ts'

const ENDED = any(
  past('отмени снима отменя прекрати'),
  short('отменен прекращен'),
  'снял сняла сняли снят снята сняты сняв отменив отменяют отменяет снимают снимает прекратив',
)
/** Ended by itself. */
const OVER = any(pastSelf('закончи кончи заверши'), short('окончен завершен'), 'истек истекла истекло истекли')
const LIMITS = '(ограничения|ограничение|запреты|обязательства|обязанности)'
/** A state that people are under, and what is counted of it. */
const STATE = any(
  'домашний_арест надзор административный_надзор превентивный_надзор испытательный_срок запрет_определенных_действий срок_надзора срок_домашнего_ареста срок_пробации срок_ограничения_свободы',
)
const WHOM = '(#person|#unnamed|#count)=person'
const CALLED = '(@adj|@role|@people|@title|@adverb|#date){0,3}'
/** What may stand between, but nothing that somebody does. */
const WHOEVER = "!(@past|@verb|@infinitive|@relative|@subordinator|',|';|':|'—|'.)"

/** What binds somebody no more, or never did: bans and duties that were lifted, states that are over, a release without terms. */
export const ENDED_CONDITIONS = triggersOf(
  'ru',
  `
condition.without-terms plain polarity=flip fixed
  = [ без (@adj|каких-либо|каких-нибудь|всяких|любых|всякого|рода|особых|условий|и|или){0,3} (условий|ограничений) ] !(на|в|для|по|содержания|труда|жизни|договора)
  + Нину Петрову освободили без каких-либо условий.
  - Нину Петрову освободили без всяких документов.
  - Нина Петрова требует освобождения без условий. Нину Петрову освободят без условий.

condition.limits-off-whom plain polarity=flip fixed told=custody
  = [ ${ENDED} ] @adverb? (с|со|в_отношении|для)? ${CALLED} ${WHOM} ${CALLED} (все|всякие){0,1} ${LIMITS}
  + 3 мая освободили 12 человек. Летом суд снял с Нины Петровой все ограничения.
  - 3 мая освободили 12 человек. Суд снял с банка все ограничения.

condition.limits-of-whom plain polarity=flip fixed told=custody
  = (с|со|в_отношении|для) ${CALLED} ${WHOM} ${CALLED} [ ${ENDED} ] (все|@adj|@adverb){0,2} ${LIMITS}
  + 3 мая освободили 12 человек. С Нины Петровой летом сняли все ограничения.
  - 3 мая освободили 12 человек. С банка летом сняли все ограничения.

condition.limits-ended plain polarity=flip fixed told=custody
  = ${LIMITS} (с|со|в_отношении|для)? ${CALLED} ${WHOM} ${CALLED} @be? [ ${ENDED} ]
  + 3 мая освободили 12 человек. Все ограничения с Нины Петровой были сняты.
  - 3 мая освободили 12 человек. Все ограничения с банка были сняты.

condition.state-over plain polarity=flip fixed told
  = ${STATE} ${WHOEVER}{0,4} [ ${OVER} ]
  + 3 мая освободили 12 человек. Домашний арест Нины Петровой закончился.
  - 3 мая освободили 12 человек. Арест Нины Петровой закончился.

condition.over-state plain polarity=flip fixed told
  = !@neg [ ${OVER} ] (#unnamed|#person|@adverb|@adj|@pronoun|у){0,3} ${STATE}
  + 3 мая освободили 12 человек. Летом закончился её домашний арест.
  - 3 мая освободили 12 человек. Летом закончился её отпуск.
`,
)
