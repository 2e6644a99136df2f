import type { CodingEntry, Question } from './coding-entry.ts'
import { MEASURES } from './deals/measure-items.ts'
import { type Entry, OWN, say } from './entry.ts'

export { type Imposition, MEASURES, type MeasureItem } from './deals/measure-items.ts'

const answer = (code: string, definition: string, be: string, ru: string, en: string): Entry => ({
  code,
  definition,
  source: OWN,
  labels: say(be, ru, en),
})

/** Why a measure was imposed, by what who imposed it said. */
export const REASONS: readonly Entry[] = [
  answer('repression', 'For repression against opponents and civil society.', 'за рэпрэсіі', 'за репрессии', 'for repression'),
  answer(
    'election',
    'For a falsified election.',
    'за сфальсіфікаваныя выбары',
    'за фальсификацию выборов',
    'for a falsified election',
  ),
  answer(
    'flight',
    'For the forced landing of a passenger plane.',
    'за прымусовую пасадку самалёта',
    'за принудительную посадку самолёта',
    'for the forced landing of a plane',
  ),
  answer(
    'migrants',
    'For bringing migrants to the border of another State.',
    'за мігрантаў на мяжы',
    'за мигрантов на границе',
    'for migrants brought to the border',
  ),
  answer(
    'war',
    'For support of a war against another State.',
    'за падтрымку вайны',
    'за поддержку войны',
    'for support of a war',
  ),
  answer(
    'hybrid',
    'For other acts against a neighbour, such as balloons or sabotage.',
    'за дзеянні супраць суседніх краін',
    'за действия против соседних стран',
    'for acts against a neighbour',
  ),
  answer(
    'labour',
    'For breaking the rights of workers.',
    'за парушэнне правоў працоўных',
    'за нарушение прав трудящихся',
    'for breaking labour rights',
  ),
  answer('corruption', 'For enriching those in power.', 'за карупцыю', 'за коррупцию', 'for corruption'),
  answer('other', 'For something else; the note says what.', 'за іншае', 'за другое', 'for something else'),
  answer('not_known', 'Nobody says why.', 'невядома', 'неизвестно', 'not known'),
]

const questions: readonly Question[] = [
  {
    code: 'imposed_for',
    definition: 'Why it had been imposed, by the words of who imposed it.',
    source: OWN,
    labels: say('За што было ўведзена', 'За что было введено', 'Why it had been imposed'),
    answers: REASONS,
  },
  {
    code: 'imposed_also_for',
    definition: 'A second reason, where one was given.',
    source: OWN,
    labels: say('І за што яшчэ', 'И за что ещё', 'And for what else'),
    answers: REASONS,
  },
  {
    code: 'imposed_on',
    definition: 'On which day it was imposed.',
    source: OWN,
    labels: say('Калі было ўведзена', 'Когда было введено', 'When it was imposed'),
    answers: 'day',
  },
  {
    code: 'lifted',
    definition: 'How far it has been lifted.',
    source: OWN,
    labels: say('Наколькі знята', 'Насколько снято', 'How far it is lifted'),
    answers: [
      answer('announced', 'It was announced; no legal act is known.', 'толькі абвешчана', 'только объявлено', 'only announced'),
      answer(
        'licence',
        'A licence allows what stays forbidden.',
        'дазволена ліцэнзіяй',
        'разрешено лицензией',
        'allowed by a licence',
      ),
      answer('suspended', 'It is suspended, for a time or on terms.', 'прыпынена', 'приостановлено', 'suspended'),
      answer('delisted', 'It was lifted by a legal act.', 'знята', 'снято', 'lifted'),
      answer('restored', 'It was lifted and imposed again.', 'вернута', 'возвращено', 'imposed again'),
    ],
  },
]

/** Measures that are lifted in deals, and why each had been imposed. */
export const MEASURE_FORM: CodingEntry = {
  form: 'measure',
  about: 'event',
  standard: false,
  items: MEASURES,
  questions,
}
