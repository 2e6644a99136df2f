import { mentionRulesOf, triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'

const LET = any('отпустил отпустила отпустили выпустил выпустила выпустили отпустят выпустят отпустить выпустить')
const FREED = any('освобожденный освобожденного освобожденному освобожденным освобожденная освобожденной освобожденную')
const PARDONED = any(
  'помилованный помилованного помилованному помилованным помилованная помилованной помилованную помилованные помилованных помилованными',
)
/** Those who pardon are called by their office, too: “pardoned by the president X”. */
const WHO = '(@adj|@nationality|@nat){0,2} (@people|@womanly) (@role|@people|#organisation|#place|@open){0,2}'
const SOMEONE = '(@adj|@nationality|@nat){0,2} (@people|@role|@womanly) (@role|@people|#organisation|#place|@open){0,2}'

/** “Freed prisoners” before their names. */
export const FREED_PEOPLE = mentionRulesOf(
  'ru',
  `
unnamed.freed-named tags=plural,scope_released,scope_freedpeople,nom
  = [ освобожденные @adj{0,1} (@people|@nat) ] ^
  + ⟦Освобождённые политзаключённые⟧ Ян Коваль и Нина Петрова молчали.
  - Освобождённые политзаключённые молчали.

unnamed.freed-named-object tags=plural,scope_released,scope_freedpeople,gen,acc
  = !#num [ освобожденных @adj{0,1} (@people|@nat) ] ^
  + Он видел ⟦освобождённых политзаключённых⟧ Яна Коваля и Нину Петрову.
  - Он видел освобождённых политзаключённых.
`,
)

/** Who is let out early, and names behind or before the participle that says they were freed. */
export const NAMED_FREED = triggersOf(
  'ru',
  `
release.let-early verb batch=release_event needs=acted
  = [ ${LET} ] @adverb{0,1} (раньше_срока|раньше_указанного_срока|до_срока|досрочно|условно-досрочно|из_ивс|из-за_решетки)
  + Нину Петрову выпустили раньше срока.
  - Нину Петрову выпустили в зал.

release.apposed-dated attribute needs=acted
  = #person ', [ (@adverb|в|во){0,2} #date ${FREED} ]
  + Ян Коваль, в мае освобождённый после отбытия срока, молчал.
  - Ян Коваль, в мае осуждённый снова, молчал.

release.described-someone attribute needs=acted
  = !(',|@be|@neg|@future|@may|@must|@adverb) [ ${FREED} ] ${SOMEONE} #person
  + Все встретили освобождённого журналиста Яна Коваля.
  - Все встретили не освобождённого журналиста Яна Коваля.
  - Освобождённый журналист молчал.

release.described-someone-first attribute needs=acted
  = < [ ${FREED} ] ${SOMEONE} #person
  + Освобождённый журналист Ян Коваль молчал.
  - Освобождённый журналист молчал.

pardon.described-someone attribute needs=acted
  = !(',|@be|@neg|@future|@may|@must|@adverb) [ ${PARDONED} ] ${WHO} #person
  + Все встретили помилованного журналиста Яна Коваля.
  - Трое помилованных президентом Кавелашвили вышли.
  - Все встретили не помилованного журналиста Яна Коваля.
  - Помилованный журналист молчал.

pardon.described-someone-first attribute needs=acted
  = < [ ${PARDONED} ] ${WHO} #person
  + Помилованный журналист Ян Коваль молчал.
  - Помилованный журналист молчал.

pardon.described-group-first attribute needs=acted
  = < [ @scope_pardoned ] (@people|@role|#person)
  + Помилованные журналисты Ян Коваль и Нина Петрова молчали.
  + Помилованные президентом журналист Ян Коваль и актриса Нина Петрова молчали.
  - Помилованные молчали.

release.described-group attribute needs=acted
  = !(@among|@oneof|@neg|@be|@future|@may|@must) [ @scope_freedpeople ] #person
  + Он видел освобождённых политзаключённых Яна Коваля и Нину Петрову.
  - Среди освобождённых политзаключённых Ян Коваль.

release.described-group-first attribute needs=acted
  = < [ @scope_freedpeople ] #person
  + Освобождённые политзаключённые Ян Коваль и Нина Петрова молчали.
  - Освобождённые политзаключённые молчали.
`,
)
