import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'

const LET = any(
  'отпустил отпустила отпустило отпустили выпустил выпустила выпустило выпустили отпустят выпустят отпустить выпустить отпускали выпускали освободил освободила освободило освободили освободят освободить',
)
const LET_SHORT = any(
  'отпущен отпущена отпущены выпущен выпущена выпущены освобожден освобождена освобождено освобождены освободился освободилась освободились',
)
/** How long, or what for, somebody is let out who has to come back. */
const HOW =
  'несколько|пару|целый|целую|целые|короткий|короткую|короткое|краткий|краткосрочный|краткосрочное|длительный|длительное|домашний|новогодние|рождественские|пасхальные|летние|зимние|плановую|срочную|семейный'
const LEAVE = `на (@num|#num|@about|${HOW}){0,2} (#term|часа|часов|час|сутки|суток|день|дня|дней|недели|неделю|выходные|похороны|побывку|свидание|операцию|лечение|каникулы|праздники|прогулку|обед|экзамен|экзамены|рождество|отпуск)`
/** “Freed the sentenced to five years X”: the length is that of the sentence. */
const BETWEEN = "!(@condemned|@scope_convicted|',){0,4}"
const OFF =
  '(от|с) (@adj|уголовной|уголовного|административной|отбывания|исполнения|несения|уплаты|выполнения|обязательного){0,2} (наказания|ответственности|должности|поста|обязанностей|работы|службы|занятий|занятия|уроков|урока|уплаты|штрафа|налога|налогов|аренды|экзаменов|экзамена|смены|лекции|лекций)'

/** What somebody is freed from is custody only where it is named so. */
const NOT_CUSTODY =
  '!(домашнего|административного|пожизненного|тюремного|предварительного|незаконного|ареста|арестов|стражи|заключения|плена|неволи|имени|лица|#person|#date|#num|#place|#organisation)'

/** Being let go for a while, or from something else than custody: nobody is freed by it, and who is not even let go so is not free. */
export const ELSEWHERE = triggersOf(
  'ru',
  `
release.on-leave verb polarity=negated needs=acted
  = [ ${LET} ${BETWEEN} ${LEAVE} ] !(раньше|позже|до|спустя)
  + Нину Петрову не отпустили на похороны отца.
  - Нину Петрову отпустили на похороны отца.
  - Нину Петрову отпустили на свободу.
  - Нину Петрову не отпустили на следующий день.
  - Нину Петрову не отпустили, осуждённую на год.

release.on-leave-short passive polarity=negated needs=acted
  = [ ${LET_SHORT} ${BETWEEN} ${LEAVE} ] !(раньше|позже|до|спустя)
  + Нина Петрова не была отпущена на похороны отца.
  - Нина Петрова была отпущена на похороны отца.

release.let-off verb polarity=negated needs=acted
  = [ ${LET} _{0,4} ${OFF} ]
  + Нину Петрову не освободили от уголовной ответственности.
  - Нину Петрову освободили от уголовной ответственности.

release.let-off-anything verb polarity=negated needs=acted
  = [ ${LET} (#person|#unnamed|#count|@adverb|@role|@orghead|@adj|@title|#date){1,5} от ${NOT_CUSTODY} ]
  + Нину Петрову не освободили вчера от взносов.
  - Освободили Нину Петрову от взносов.
  - Нину Петрову не освободили вчера от домашнего ареста.

release.let-off-before verb polarity=negated needs=acted
  = ${OFF} (#count|#person|#unnamed|@adverb|@neg|#date|были|было){0,3} [ ${LET} ]
  + Нину Петрову от уголовной ответственности не освободили.
  - От уплаты налогов освободили 12 человек.

release.let-off-short passive polarity=negated needs=acted
  = [ ${LET_SHORT} _{0,4} ${OFF} ]
  + Нина Петрова не была освобождена в мае от наказания.
  - Нина Петрова была освобождена в мае от наказания.
`,
)
