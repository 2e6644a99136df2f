import { type Entry, say } from './entry.ts'
import { forms as f } from './forms.ts'

/** `number` from 1; words in every case of the three languages, long and short. */
export type Month = Entry & { number: number; aliases: readonly string[] }

const month = (
  number: number,
  be: string,
  ru: string,
  en: string,
  short: string,
  ...more: (string | readonly string[])[]
): Month => ({
  code: `month_${String(number).padStart(2, '0')}`,
  definition: `Month ${number} of the calendar year.`,
  source: 'Gregorian calendar',
  labels: say(be, ru, en),
  number,
  aliases: [en, ...short.split(' '), be, ru, ...more.flat()],
})
const soft = (stem: string) => f(stem, 'ь я ю ем е')
const be = (stem: string) => f(stem, '- а у ам е ем ю ні і')

export const MONTHS: readonly Month[] = [
  month(1, 'студзень', 'январь', 'January', 'Jan Jan.', soft('январ'), f('студзен', 'ь я ю ем і'), f('студз', 'еня ені')),
  month(2, 'люты', 'февраль', 'February', 'Feb Feb.', soft('феврал'), f('лют', 'ы ага аму ым')),
  month(3, 'сакавік', 'март', 'March', 'Mar Mar.', f('март', '- а у ом е'), be('сакавік')),
  month(4, 'красавік', 'апрель', 'April', 'Apr Apr.', soft('апрел'), be('красавік')),
  month(5, 'май', 'май', 'May', 'May', f('ма', 'й я ю ем е і'), f('тра', 'вень ўня ўню ўнем ўні')),
  month(6, 'чэрвень', 'июнь', 'June', 'Jun Jun.', soft('июн'), f('чэрв', 'ень еня еню енем ені')),
  month(7, 'ліпень', 'июль', 'July', 'Jul Jul.', soft('июл'), f('ліп', 'ень еня еню енем ені')),
  month(8, 'жнівень', 'август', 'August', 'Aug Aug.', f('август', '- а у ом е'), f('жні', 'вень ўня ўню ўнем ўні')),
  month(9, 'верасень', 'сентябрь', 'September', 'Sep Sep. Sept Sept.', soft('сентябр'), f('верас', 'ень ня ню нем ні')),
  month(10, 'кастрычнік', 'октябрь', 'October', 'Oct Oct.', soft('октябр'), be('кастрычнік')),
  month(11, 'лістапад', 'ноябрь', 'November', 'Nov Nov.', soft('ноябр'), be('лістапад'), f('лістапад', 'зе')),
  month(
    12,
    'снежань',
    'декабрь',
    'December',
    'Dec Dec.',
    soft('декабр'),
    f('снеж', 'ань ня ню нем ні'),
    f('сьнеж', 'ань ня ню нем ні'),
  ),
]
