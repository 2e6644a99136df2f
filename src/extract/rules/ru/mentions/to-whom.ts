import { mentionRulesOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'
import { BANNED, NOT_LET, ORDERED } from '../words/binding.ts'

/** What is done to somebody in the dative: forbidden, ordered, refused, given back. */
const DONE = any(
  BANNED,
  NOT_LET,
  ORDERED,
  'отказали отказал отказала отказано отказывают вернули выдали добавили продлили разрешили разрешил разрешила грозит вручили не_вернули не_отдали',
)

/** One of those who are called by what they do, in the dative. */
export const TO_WHOM = mentionRulesOf(
  'ru',
  `
unnamed.one-dat tags=singular,dat
  = [ @adj{0,1} @someone_dat ] (по-прежнему|также|тоже|теперь|пока|еще|до_сих_пор|кроме_того|при_этом|@be){0,2} ${DONE}
  + Тогда ⟦дочери⟧ отказали в этом.
  + Тогда ⟦оппозиционеру⟧ запрещено уезжать.
  + Тогда ⟦блогеру⟧ по-прежнему нельзя уезжать.
  - Тогда дочери Нины Петровой отказали в этом.
  - Тогда врачу она помогла.

unnamed.one-dat-measure tags=singular,dat
  = (назначил|назначила|назначили|назначить|избрал|избрали|изменил|изменили|заменил|заменили|смягчил|продлил|продлили|установил|установили) [ @adj{0,1} @someone_dat ] (@adj|запрет|домашний_арест|меру|надзор|ограничение|испытательный){1,2}
  + Тогда суд изменил ⟦журналистке⟧ меру пресечения.
  - Тогда суд изменил журналистке Нине Петровой меру пресечения.

unnamed.one-dat-behind tags=singular,dat
  = ${any(BANNED, ORDERED, NOT_LET)} [ @adj{0,1} @someone_dat ] (@infinitive|не|с|до|на|и|ночью)
  + Тогда суд запретил ⟦журналистке⟧ выходить.
  - Тогда суд запретил журналистке Нине Петровой выходить.
`,
)
