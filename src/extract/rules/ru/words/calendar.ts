import { MONTHS as VOCABULARY } from '#vocabulary/months.ts'
import type { Pack } from '../../../grammar/pack.ts'
import { inOneCase, monthSpansOf } from '../../month-spans.ts'

const CYRILLIC = /^[а-яё]+$/u
const SHORT = { янв: 1, фев: 2, апр: 4, авг: 8, сен: 9, сент: 9, окт: 10, ноя: 11, нояб: 11, дек: 12 }
const BELARUSIAN = /[іў]/u

/** Every form of every month. */
const MONTHS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    VOCABULARY.flatMap(({ number, aliases, labels }) =>
      aliases
        .filter((alias) => CYRILLIC.test(alias) && !BELARUSIAN.test(alias) && alias !== labels.be)
        .map((alias) => [alias, number]),
    ),
  ),
  май: 5,
  ...SHORT,
}

/** «Ноябре-декабре». */
const MONTH_SPANS = Object.fromEntries(
  monthSpansOf(
    Object.entries(MONTHS).filter(([word]) => !(word in SHORT)),
    inOneCase,
  ),
)
export const MONTH_WORDS: string = [...Object.keys(MONTHS), ...Object.keys(MONTH_SPANS)].join(' ')

const FIRST_NINE = 'первого второго третьего четвертого пятого шестого седьмого восьмого девятого'.split(' ')
/** The days of a month as words, in the genitive: “четвёртого июля”. */
const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...FIRST_NINE,
    ...'десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого'.split(
      ' ',
    ),
    ...FIRST_NINE.map((word) => `двадцать_${word}`),
    'тридцатого',
    'тридцать_первого',
  ].map((word, at) => [word, at + 1]),
)
export const ORDINAL_WORDS: string = Object.keys(ORDINALS).join(' ')

const WEEKDAYS = [
  'воскресенье воскресенья воскресенью',
  'понедельник понедельника понедельнику',
  'вторник вторника',
  'среда среды среду среде',
  'четверг четверга',
  'пятница пятницы пятницу пятнице',
  'суббота субботы субботу субботе',
]
const WEEKDAY_OF = Object.fromEntries(WEEKDAYS.flatMap((words, day) => words.split(' ').map((word) => [word, day])))
export const WEEKDAY_WORDS: string = WEEKDAYS.join(' ')

const UNITS = {
  day: 'суточный суточного суточному суточным суточном суточные дневный дневного дневному дневным дневные день дни дня дней дню днем днями сутки суток суткам сутками',
  week: 'неделя недели неделю недель неделе',
  month: 'месячный месячного месячному месячным месячные месяцы месяц месяца месяцев месяцу месяце месяцам месяцами',
  year: 'летний летнего летнему летним летних летние год года лет году годам годов годами годом',
} as const
export const UNIT_WORDS: string = Object.values(UNITS).join(' ')

const SEASONS = {
  21: 'весной весна весны весну весне',
  22: 'летом лето лета лету',
  23: 'осенью осень осени',
  24: 'зимой зима зимы зиму зиме',
}
const LEANS = {
  [-1]: 'прошлый минувший прошлого прошлом прошлой прошлую прошлым прошедшего прошедшем минувшего минувшем минувшей минувшую предыдущего предыдущем',
  0: 'этот этого этом этой эту этим нынешнего нынешнем текущего текущем сего',
  1: 'следующий будущий следующего следующем следующей следующую следующим будущего будущем',
}
/** What is said of a year, a month or a weekday: “last”, “this”, “next”. */
export const LEAN_WORDS: string = Object.values(LEANS).join(' ')
const FEASTS: Pack['dates']['feasts'] = {
  день_народного_единства: { month: 9, day: 17, ours: true },
  дня_народного_единства: { month: 9, day: 17, ours: true },
  дню_народного_единства: { month: 9, day: 17, ours: true },
  день_независимости: { month: 7, day: 3, ours: true },
  дня_независимости: { month: 7, day: 3, ours: true },
  дню_независимости: { month: 7, day: 3, ours: true },
  день_воли: { month: 3, day: 25, ours: true },
  дня_воли: { month: 3, day: 25, ours: true },
  дню_воли: { month: 3, day: 25, ours: true },
  новый_год: { month: 1, day: 1 },
  нового_года: { month: 1, day: 1 },
  новому_году: { month: 1, day: 1 },
  рождество: { month: 1, day: 7 },
  рождества: { month: 1, day: 7 },
  рождеству: { month: 1, day: 7 },
  католическое_рождество: { month: 12, day: 25 },
  католического_рождества: { month: 12, day: 25 },
  католическому_рождеству: { month: 12, day: 25 },
  день_победы: { month: 5, day: 9 },
  дня_победы: { month: 5, day: 9 },
  дню_победы: { month: 5, day: 9 },
}
export const FEAST_WORDS: string = Object.keys(FEASTS).join(' ')
const table = <Key extends string | number>(words: Readonly<Record<Key, string>>): [string, string][] =>
  Object.entries<string>(words).flatMap(([value, list]) => list.split(' ').map((word): [string, string] => [word, value]))
const numbers = (words: Readonly<Record<number, string>>) =>
  Object.fromEntries(table(words).map(([word, n]) => [word, Number(n)]))

const DAYS = { сегодня: 0, завтра: 1, вчера: -1, позавчера: -2, послезавтра: 2 }

/** What the words of dates mean. */
export const DATE_WORDS: Pack['dates'] = {
  months: MONTHS,
  monthSpans: MONTH_SPANS,
  ordinals: ORDINALS,
  weekdays: WEEKDAY_OF,
  seasons: numbers(SEASONS),
  days: DAYS,
  units: Object.fromEntries(
    (['day', 'week', 'month', 'year'] as const).flatMap((unit) => UNITS[unit].split(' ').map((word) => [word, unit])),
  ),
  leans: Object.fromEntries(([-1, 0, 1] as const).flatMap((lean) => LEANS[lean].split(' ').map((word) => [word, lean]))),
  feasts: FEASTS,
}
