import { any, inflect } from '../../word-forms.ts'
import { BAN, done, each, FORBID, LET, MAY, NO_RIGHT, not, past, RIGHTLESS } from './inflect.ts'

/** “Must”, of a subject. */
export const DUTY = `мусіць мусяць мусіў мусіла мусілі мушу мусім ${inflect('павін', 'ен на ны ная')} ${done('абавязан вымушан')}`
/** “Has to”, of whom it falls upon. */
export const NEEDED =
  'трэба даводзіцца давялося давядзецца даводзілася неабходна прыходзіцца прыйдзецца прыйшлося загадана прадпісана належыць'
/** “Obliged her to”. */
export const OBLIGED = `${past('абавяза абавязва прымусі прымуша змусі змуша вымусі вымуша прынукі')} абавязваюць абавязвае прымушаюць прымушае змушаюць змушае вымушаюць выклікаюць абавязаўшы прымусіўшы`
/** “Told her to”. */
export const ORDERED = `${past('загада загадва патрабава запатрабава прадпіса нака даручы')} загадваюць загадвае патрабуюць патрабуе прадпісваюць загадаўшы`
/** “The right … has not”. */
const RIGHT_LAST = each('права', not('мае маюць маю маем меў мела мелі').replaceAll(' ', '|')).replaceAll('|', ' права_')
/** “Forbidden”, “not let”, “no right to”. */
export const BARS = any(FORBID, not(LET), NO_RIGHT, 'нельга немагчыма забараніўшы без_права')
export const BARRED = any(BAN, 'абмежаванне абмежавання абмежаванні абмежаванняў абмежаваннем абмежаваннямі')
export const CANNOT = any(not(MAY), RIGHTLESS, RIGHT_LAST, 'не_ўправе ня_ўправе')

/** What may stand between a word that binds and an act: whom, how long, how often, with whose leave. */
export const BETWEEN =
  '(#unnamed|#person|#count|#num|#term|#date|#organisation|#measure|#facility|@adverb|@pronoun|@determiner|@people|@role|@be|@unit|у|ў|ва|на|з|са|да|ад|без|бяз|па|за|пад|для|пры|цягам|раз|разы|двойчы|тройчы|штодня|штотыдзень|штомесяц|кожны|кожную|кожнае|кожныя|дзень|года|гадоў|месяца|месяцаў|тыдня|тыдняў|таксама|нават|яшчэ|больш|і|ні|гадзін|гадзіны|раніцы|вечара|ночы|уначы|ноччу|начах|тэрмін|тэрміну|тыдзень|месяц|пісьмовага|папярэдняга|дазволу|дазвол|згоды|ведама|суда|суду|судом|следчага|міліцыі|інспекцыі){0,8}'
