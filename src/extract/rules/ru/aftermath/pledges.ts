import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'
import { past } from '../words/inflect.ts'

const PAPER = '(подписку|подписка|подписки|подпиской|обязательство|обязательства|обязательством|расписку|расписка|распиской)'
const GIVEN = any(past('да подписа оформи'), 'дает дают')
/** Whoever stands between, up to a verb. */
const WHOMEVER = "!(@past|@verb|@infinitive|@relative|@subordinator|';|':|'.)"
const CHANGED = any(past('измени замени смени смягчи'), 'изменен изменена заменен заменена сменен сменена изменив заменив сменив')
const CHOSEN = any(past('избра назначи продли'), 'избрав назначив избрана назначена')
const TAKEN = any(
  past('взя избра остави назнача назначи получи примени отобра выбра'),
  'под взяв отобрав на берут взята взято избрана дают дает действует действовала остается',
)
/** What is promised: not to leave, and to come when called. */
const STAY = '(невыезде|невыезда)'
const COME = '(явке|явки|надлежащем)'

const pledges = (name: string, code: string, what: string, example: string): string => `
condition.${name} plain ${code}fixed
  = ${TAKEN} (#person|#unnamed|#term|@adverb|@adj|@prep_off|@pronoun){0,3} [ ${PAPER} @adj{0,1} о? ${what} ]
  + У Нины Петровой взяли подписку ${example}.
  + Нина Петрова выпущена под подписку ${example}.
  + Нину Петрову освободили, взяв с неё подписку ${example}.
  - Нина Петрова оформила подписку на газету. Она может дать подписку ${example}.

condition.${name}-instead plain ${code}fixed
  = ${CHANGED} ${WHOMEVER}{0,8} ${WHOMEVER}{0,8} ${WHOMEVER}{0,8} ${WHOMEVER}{0,8} на [ ${PAPER} о ${what} ]
  + Суд изменил меру пресечения для режиссёра «Зорского театра» Яна Коваля и певца Тараса Вольского на подписку ${example}.
  - Суд изменил меру пресечения Яну Ковалю на подписку на газету.

condition.${name}-chosen plain ${code}fixed
  = ${CHOSEN} ${WHOMEVER}{0,8} в_виде [ ${PAPER} о ${what} ]
  + Суд избрал Яну Ковалю меру пресечения в виде подписки ${example}.
  - Суд избрал Яну Ковалю меру пресечения в виде ареста.

condition.${name}-given self ${code}fixed needs=acted
  = [ ${GIVEN} ] (#term|@adverb|@adj){0,2} ${PAPER} @adj{0,1} о? ${what}
  + Нина Петрова дала подписку ${example}.
  - Нина Петрова дала подписку на газету.

condition.${name}-on self ${code}fixed needs=acted
  = (#person|#unnamed) (@be|@adverb|находится|находятся|находился|находилась|остается|остаются|теперь){0,2} [ под (подпиской|обязательством) о ${what} ]
  + Нина Петрова находится под подпиской ${example}.
  - Нина Петрова находится под впечатлением.

condition.${name}-upon plain ${code}fixed
  = (находящийся|находящаяся|находящегося|находящейся|находящемуся|был|была|были|жил|жила|остается|остаются) [ под (подпиской|обязательством) о ${what} ]
  + Находящаяся под подпиской ${example} Нина Петрова молчала.
  - Находящаяся под впечатлением Нина Петрова молчала.`

/** Papers that bind whoever signed them to stay where they are, or to come when called. Conditions are what they are, whoever demands them: \`fixed\`. */
export const PLEDGES = triggersOf(
  'ru',
  [pledges('pledge', 'code=exit_ban ', STAY, 'о невыезде'), pledges('pledge-to-come', '', COME, 'о явке')].join('\n'),
)
