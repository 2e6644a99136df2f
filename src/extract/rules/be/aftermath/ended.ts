import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'
import { done, past } from '../words/inflect.ts'

const ENDED = any(
  past('адмяні скасава зня спыні'),
  done('адменен скасаван спынен'),
  'зняты знятая знятыя знята адмяняюць адмяняе здымаюць здымае скасоўваюць',
)
/** Ended by itself. */
const OVER = any('скончыўся скончылася скончыліся завяршыўся завяршылася сышоў мінуў')
const LIMITS = '(абмежаванні|абмежаваньні|абмежаванне|забароны|абавязацельствы|абавязкі)'
/** A state that people are under, and what is counted of it. */
const STATE = any(
  'хатні_арышт дамашні_арышт нагляд прафнагляд прэвентыўны_нагляд прэвэнтыўны_нагляд выпрабавальны_тэрмін тэрмін_нагляду тэрмін_хатняга_арышту',
)
const WHOM = '(#person|#unnamed|#count)=person'
const CALLED = '(@adj|@role|@people|@title|@adverb|#date){0,3}'
/** What may stand between, but nothing that somebody does. */
const WHOEVER = "!(@past|@verb|@infinitive|@relative|@subordinator|',|';|':|'—|'.)"

/** What binds somebody no more, or never did: bans and duties that were lifted, states that are over, a release without terms. */
export const ENDED_CONDITIONS = triggersOf(
  'be',
  `
condition.without-terms plain polarity=flip fixed
  = [ (без|бяз) (@adj|@open|якіх-небудзь|аніякіх|ніякіх|усялякіх|дадатковых|любых|умоў|умоваў|і|ці){0,3} (умоў|умоваў|абмежаванняў|абмежаваньняў) ] !(на|у|ў|для|па|утрымання|працы|жыцця)
  + Ніну Пятрову вызвалілі без якіх-небудзь умоў.
  - Ніну Пятрову вызвалілі без усялякіх дакументаў.
  - Ніна Пятрова патрабуе вызвалення без умоваў. Ніну Пятрову вызваляць без умоваў.

condition.limits-off-whom plain polarity=flip fixed told=custody
  = [ ${ENDED} ] @adverb? (з|са|для)? ${CALLED} ${WHOM} ${CALLED} (усе|ўсе){0,1} ${LIMITS}
  + 3 мая вызвалілі 12 чалавек. Суд зняў з Ніны Пятровай усе абмежаванні.
  - 3 мая вызвалілі 12 чалавек. Суд зняў з банка ўсе абмежаванні.

condition.limits-of-whom plain polarity=flip fixed told=custody
  = (з|са|для) ${CALLED} ${WHOM} ${CALLED} [ ${ENDED} ] (усе|ўсе|@adj|@adverb){0,2} ${LIMITS}
  + 3 мая вызвалілі 12 чалавек. З Ніны Пятровай летам знялі ўсе абмежаванні.
  - 3 мая вызвалілі 12 чалавек. З банка летам знялі ўсе абмежаванні.

condition.limits-ended plain polarity=flip fixed told=custody
  = ${LIMITS} (з|са|для)? ${CALLED} ${WHOM} ${CALLED} @be? [ ${ENDED} ]
  + 3 мая вызвалілі 12 чалавек. Усе абмежаванні з Ніны Пятровай былі знятыя.
  - 3 мая вызвалілі 12 чалавек. Усе абмежаванні з банка былі знятыя.

condition.state-over plain polarity=flip fixed told
  = ${STATE} ${WHOEVER}{0,4} [ ${OVER} ]
  + 3 мая вызвалілі 12 чалавек. Хатні арышт Ніны Пятровай скончыўся.
  - 3 мая вызвалілі 12 чалавек. Арышт Ніны Пятровай скончыўся.

condition.over-state plain polarity=flip fixed told
  = !@neg [ ${OVER} ] (#unnamed|#person|@adverb|@adj|@pronoun|у|ў){0,3} ${STATE}
  + 3 мая вызвалілі 12 чалавек. Летам скончыўся яе хатні арышт.
  - 3 мая вызвалілі 12 чалавек. Летам скончыўся яе адпачынак.
`,
)
