import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'

const GAVE = any(
  'передал передала передало передали вернул вернула вернуло вернули возвратил возвратила возвратили выдал выдала выдали',
)
const GIVEN = any('передан передано переданы возвращен возвращено возвращены доставлено доставлены')
const BACK = any('вернулся вернулась вернулись вернулось возвратились возвратилась возвратилось возвращаются')
const WHERE = '(@adverb|#place|#organisation|#date|стороне|сторонам|домой|на_родину|властям|сегодня|в|во){0,5}'
const HOW_MANY = '(@atleast|@about|@another|@adj|@nationality|всех|группу|из){0,3}'
/** Those who were in captivity when they came home. */
const CAPTIVE = '(плененные|плененных|пленные|военнопленные|удерживаемые|удерживавшиеся|захваченные)'

/** Captives who were handed over or came home, told of by nothing but what they were: class `inmate` of the number. */
export const EXCHANGED = triggersOf(
  'ru',
  `
release.given-under-exchange verb code=exchange batch=release_event needs=acted
  = (в_рамках|в_ходе|в_результате|по_итогам) (@adj){0,2} обмена (@adverb|#place|#organisation|#date|стороне|сторона|в|с|','){0,4} [ (выдал|выдала|выдали|передал|передала|передали|отдал|отдала|отдали) ] !(тела|тело|письмо|останки|данные|документы)
  + В рамках обмена Варшава выдала Тараса Вольского.
  - В рамках обмена Варшава выдала тело Тараса Вольского.

release.given-in-an-exchange verb code=exchange batch=release_event needs=acted
  = [ (выдал|выдала|выдали|передал|передала|передали|отдал|отдала|отдали) ] (@adverb|#place|#date|@about|@atleast|@role|@adj|друг_другу|стороне){0,3} (#count|#person) (#place|#date|@adverb|стороне){0,2} (при|в_рамках|в_ходе|в_результате) (@adj|@open){0,2} (обмене|обмена)
  + Стороны передали 76 человек при взаимном обмене.
  - Стороны передали 76 писем при взаимном обмене.

release.got-under-exchange verb code=exchange batch=release_event needs=acted
  = (обмен|обмена|обмену|обменом|обмене) (@adj|@adverb|#place|#date|с|заключенными|пленными|узниками|',|в_рамках|в_ходе|в_результате|по|которого|которому){0,8} [ (получил|получила|получили) ] (@role|@adj|@nationality|@womanly|@atleast|@about){0,4} (#person|#count)
  + Состоялся обмен заключёнными, в рамках которого Вашингтон получил Тараса Вольского.
  - Состоялся обмен письмами, в рамках которого Вашингтон получил ответ.

release_event.captives-handed plain code=exchange needs=count takes=count:count
  = [ ${GAVE} ] ${WHERE} ${HOW_MANY} @inmate=count
  + Армения передала Азербайджану четырёх пленных.
  - Армения передала Азербайджану тела четырёх пленных.

release_event.captives-given plain code=exchange needs=count takes=count:count
  = @inmate=count ${WHERE} [ ${GIVEN} ] !(суду|полиции|следователям|охране|под|в_колонию|в_колонии|в_тюрьму|в_тюрьмы|в_сизо|в_изолятор|в_лагерь)
  + Четверо военнопленных переданы сегодня Армении.
  - Четверо военнопленных переданы полиции.

release_event.captives-given-behind plain code=exchange needs=count takes=count:count
  = [ ${GIVEN} ] ${WHERE} ${HOW_MANY} @inmate=count
  + В Ереван возвращены четверо пленных.
  - В Ереван возвращены письма четверых пленных.

release_event.captives-home plain code=exchange needs=count takes=count:count
  = @inmate=count (@adverb|#date|в|во){0,3} [ ${BACK} (домой|на_родину) ]
  + Четверо военнопленных в среду вернулись домой.
  - Четверо военнопленных вернулись в барак.

release_event.captives-home-described plain code=exchange needs=count takes=count:count
  = ${CAPTIVE} (#place|@adverb|#date|в|во){0,4} #count=count (@adverb|#date|в|во){0,3} [ ${BACK} (домой|на_родину) ]
  + Пленённые в мае 32 военных вернулись домой.
  - Уехавшие в мае 32 военных вернулись домой.
`,
)
