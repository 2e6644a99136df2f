import { MONTHS as VOCABULARY } from '#vocabulary/months.ts'
import type { MentionRule, Pack } from '../../pack.ts'
import { any } from './inflect.ts'

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

export const MONTH_WORDS: string = Object.keys(MONTHS).join(' ')

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
  day: 'день дня дней дню днем сутки суток суткам',
  week: 'неделя недели неделю недель неделе',
  month: 'месяц месяца месяцев месяцу месяце месяцам',
  year: 'год года лет году годам годов годами годом',
} as const
export const UNIT_WORDS: string = Object.values(UNITS).join(' ')

const SEASONS = {
  21: 'весной весна весны весну весне',
  22: 'летом лето лета лету',
  23: 'осенью осень осени',
  24: 'зимой зима зимы зиму зиме',
}
const LEANS = {
  [-1]: 'прошлого прошлом прошлой прошлую прошлым прошедшего прошедшем минувшего минувшем минувшей минувшую предыдущего предыдущем',
  0: 'этого этом этой эту этим нынешнего нынешнем текущего текущем сего',
  1: 'следующего следующем следующей следующую следующим будущего будущем',
}
const FEASTS = {
  день_независимости: { month: 7, day: 3 },
  дня_независимости: { month: 7, day: 3 },
  дню_независимости: { month: 7, day: 3 },
  день_воли: { month: 3, day: 25 },
  дня_воли: { month: 3, day: 25 },
  дню_воли: { month: 3, day: 25 },
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
  weekdays: WEEKDAY_OF,
  seasons: numbers(SEASONS),
  days: DAYS,
  units: Object.fromEntries(
    (['day', 'week', 'month', 'year'] as const).flatMap((unit) => UNITS[unit].split(' ').map((word) => [word, unit])),
  ),
  leans: Object.fromEntries(([-1, 0, 1] as const).flatMap((lean) => LEANS[lean].split(' ').map((word) => [word, lean]))),
  feasts: FEASTS,
}

const date = (id: string, pattern: string, yes: string[], no: string[]): MentionRule => ({
  id: `ru.date.${id}`,
  kind: 'date',
  pattern,
  tests: { yes, no },
})
const LEAN = `${any(...Object.values(LEANS))}=lean`
const SEASON = `${any(...Object.values(SEASONS))}=season`
const YEAR = '#num=year (года|году|год|г|г.)?'
const IN = '(в|во|с|со|до|по|к|ко|на|за|из|от|после|перед|весь|начале|конце|середине|начала|конца|середины|начало|конец|и)'

/** A date without its preposition. Captures: see ../../dates.ts. */
export const DATES: readonly MentionRule[] = [
  date(
    'day-month-year',
    `[ #num=day @month=month ${YEAR} ]`,
    ['Это было ⟦21 июня 2025 года⟧ в Минске.', 'Это было ⟦21 июня 2025⟧ в Минске.'],
    ['Всего 21 человек в 2025 году.'],
  ),
  date('day-month', '[ #num=day @month=month ]', ['Это было ⟦16 сентября⟧ в Минске.'], ['В сентябре их было 16 там.']),
  date(
    'day-month-lean',
    `[ #num=day @month=month ${LEAN} года ]`,
    ['Это было ⟦14 декабря прошлого года⟧ там.'],
    ['Это было в прошлом.'],
  ),
  date(
    'range-start',
    `[ #num=day ] (по|до|и|'-|'—) #num @month=month ${YEAR}`,
    ['С ⟦21⟧ по 23 августа 2024 года шли встречи.'],
    ['С 21 человеком встретились.'],
  ),
  date('month-year', `[ @month=month ${YEAR} ]`, ['Это было в ⟦июле 2024 года⟧ там.'], ['Это было в июле там.']),
  date(
    'month-shared',
    `${IN} [ @month=month ] (и|',|или) (в|во){0,1} @month #num=year`,
    ['Это было в ⟦июле⟧ и в августе 2024 года там.'],
    ['Это было в июле там.'],
  ),
  date('month-lean', `[ @month=month ${LEAN} года ]`, ['Это было в ⟦декабре прошлого года⟧ там.'], ['Это было в прошлом.']),
  date('month', `${IN} [ @month=month ]`, ['Это было в ⟦июне⟧ там.'], ['Это было там.']),
  date('month-only-lean', `[ ${LEAN} @month=month ]`, ['Это было в ⟦прошлом мае⟧ там.'], ['Это было в прошлом.']),
  date('dotted', '[ #number=iso ]', ['Это было ⟦21.06.2025⟧ там.', 'Это было ⟦2025-06-21⟧ там.'], ['Это стоило 2,5 рубля.']),
  date(
    'year',
    '[ #num=year (года|году|годом|год|г|г.) ]',
    ['Это началось в ⟦2020 году⟧ там.', 'Это было после выборов ⟦2020 года⟧ там.'],
    ['Это заняло 5 лет там.'],
  ),
  date(
    'year-bare',
    `(в|с|до|к|после) [ #num=year ] (!@people|'.)`,
    ['Это началось в ⟦2020⟧, когда шли протесты.'],
    ['Это было в 12 городах.'],
  ),
  date(
    'relative',
    `[ ${any(Object.keys(DAYS).join(' '))}=rel ]`,
    ['⟦Вчера⟧ это было там.', 'Это будет ⟦завтра⟧ там.'],
    ['Накануне это было там.'],
  ),
  date('weekday', '(в|во|с|до|к|на|по) [ @weekday=weekday ]', ['Это было в ⟦пятницу⟧ там.'], ['Это окружающая среда.']),
  date(
    'weekday-date',
    "[ @weekday=weekday ', #num=day @month=month ]",
    ['Это было в ⟦пятницу, 20 июня⟧ там.'],
    ['Это было в пятницу.'],
  ),
  date('weekday-lean', `[ ${LEAN} @weekday=weekday ]`, ['Это было в ⟦прошлую пятницу⟧ там.'], ['Это было в прошлом.']),
  date(
    'lean-unit',
    `[ ${LEAN} (неделе|неделю|недели|месяце|месяца|году|года)=unit ]`,
    ['Это было в ⟦прошлом году⟧ там.'],
    ['Это было в прошлом.'],
  ),
  date('ago', '[ #num=n @unit=unit назад ]', ['Это было ⟦два года назад⟧ там.'], ['Это заняло два года.']),
  date('one-ago', '[ @unit=unit назад ]', ['Это было ⟦неделю назад⟧ там.'], ['Он идет назад.']),
  date('in', '[ через=ahead #num=n @unit=unit ]', ['Это будет ⟦через две недели⟧ там.'], ['Он идет через лес.']),
  date('in-one', '[ через=ahead (неделю|месяц|год)=unit ]', ['Это будет ⟦через неделю⟧ там.'], ['Он идет через лес.']),
  date('season-year', `[ ${SEASON} ${YEAR} ]`, ['Это началось ⟦летом 2020 года⟧ там.'], ['Это началось летом.']),
  date('season-lean', `[ ${SEASON} ${LEAN} года ]`, ['Это началось ⟦летом прошлого года⟧ там.'], ['Это началось летом.']),
  date('lean-season', `[ ${LEAN} ${SEASON} ]`, ['Это началось ⟦прошлым летом⟧ там.'], ['Это началось летом.']),
  date(
    'feast',
    `[ ${any(Object.keys(FEASTS).join(' '))}=feast ]`,
    ['Это будет ко ⟦Дню Независимости⟧ там.'],
    ['Это будет днем.'],
  ),
]
