import { once } from '#core/once.ts'
import type { Pack } from '../../../grammar/pack.ts'
import { memo } from '../../../text/memo.ts'
import { keyOf, unmixed } from '../words/key.ts'
import { casesOf, type Form, formsOfGiven, formsOfSurname } from './declension.ts'
import { GIVEN } from './given.ts'

/** Short and full forms, one given name a line. */
export const FAMILIES = `
Улад Уладзімір Уладзь Уладзімер Валодзя Уладзіслаў
Алесь Аляксандр Аляксандар Саша
Алеся Аляксандра Саша
Наста Настасся Анастасія Насця
Каця Кацярына Кася
Зміцер Дзмітрый Дзмітры Дзіма Зьміцер
Міхась Міхаіл Міша Міхал
Кастусь Канстанцін Косця
Мікола Мікалай Коля
Юрась Юры Юрый Юрка
Рыгор Грыгорый
Франак Францішак Пранціш
Віталь Віталій
Анатоль Анатолій Толя
Валер Валерый Валеры
Генадзь Генадзій
Яўген Яўгеній Жэня
Яўгенія Яўгення Жэня
Ганна Анна
Дар'я Даша Дар'яна
Ігнат Ігнаці
Павел Павал Паша
Сцяпан Стэфан Стафан
Пётр Пятро Пятрусь Пётра
Сяргей Сяргук Сярожа
Таццяна Таня Тацяна
Наталля Наташа Наталья
Святлана Света
Вольга Оля
Людміла Люда Люся
Марыя Маша Марыся Маня
Лявон Леанід Лёня
Ілья Ілля
Фёдар Хведар Хвёдар
Арцём Арцемій
Вікторыя Віка
Іван Янка Ян Ваня`

/** Surnames that stand alone in texts of the field. */
export const KNOWN =
  'Лукашэнка Лукашэнко Пуцін Трамп Байдэн Зяленскі Зеленскі Ціханоўская Ціханоўскі Макрон Мерц Наўседа Дуда Туск Сікорскі Рубіа Келаг Коўл Сміт Бёлер Блінкен Навальны Бяляцкі Статкевіч Калеснікава Бабарыка Пратасевіч Пачобут Латушка Вэнс Эйсмант Пескаў Меркель Лаўроў Гутэрыш Захарава Вячорка Пілец Дзядок Лосік Карней Севярынец Стэфановіч Лабковіч Знак Золатава Рабкова Лойка Андрэева Пальчыс Мацкевіч Дашкевіч Афнагель Фядыніч Ярашук Мажэйка Слаўнікава Кузнечык Маўшук Зянковіч Нуфер Кастусёў Бераснеў Луцкіна Канавалава Сапелка Францкевіч Груздзіловіч Фядута Гуджэроці Гуджэроцці Ленін Сталін Дзяржынскі Гітлер Галаўчанка Рыжанкоў Кубракоў Кочанава Азаронак Васкрасенскі Кавалькова Сахашчык Азараў Навроцкі Ландсбергіс Будрыс Каллас Шольц Цэпкала Латыпаў Ашурак Аўтуховіч Севярынец Някляеў Саннікаў Алексіевіч Каліноўскі Ляўкоў Лябедзька Коваль Грыцанаў Станеўскі Дуліна'

/** Endings of surnames, in the cases in which they stand alone, as keys. */
export const SUFFIXES = [
  'евіч',
  'овіч',
  'авіч',
  'евіча',
  'овіча',
  'авіча',
  'евічу',
  'овічу',
  'евічам',
  'овічам',
  'авічам',
  'ініч',
  'ініча',
  'ыніч',
  'еня',
  'уля',
  'енка',
  'енкі',
  'енку',
  'енкам',
  'онак',
  'енак',
  'ёнак',
  'онка',
  'ёнка',
  'онку',
  'скі',
  'скага',
  'скаму',
  'скім',
  'ская',
  'скай',
  'скую',
  'цкі',
  'цкага',
  'цкаму',
  'цкім',
  'цкая',
  'цкай',
  'цкую',
  'ова',
  'овай',
  'ову',
  'ава',
  'авай',
  'аву',
  'ева',
  'евай',
  'еву',
  'ёва',
  'ёвай',
  'оў',
  'аў',
  'еў',
  'ёў',
  'овым',
  'евым',
  'ёвым',
  'авым',
  'чук',
  'чука',
  'чуку',
  'чуком',
  'шук',
  'шука',
  'шуком',
  'юк',
  'юка',
  'юком',
  'інец',
  'інца',
  'інцу',
  'ынец',
  'ынца',
  'чык',
  'чыка',
  'чыку',
  'чыкам',
  'ейка',
  'ейкі',
  'ейку',
  'ойка',
  'ойкі',
  'ойку',
  'ута',
  'уты',
  'уту',
  'кін',
  'кіна',
  'кіну',
  'кінай',
  'кіным',
  'гін',
  'хін',
  'швілі',
  'ян',
  'дзе',
].map(keyOf)

type Written = Form & { form: string }

/** Given names by the key of their first letter, which all their forms begin with. */
const givenNames = once(() => Map.groupBy(GIVEN.split(/\s+/), beginningOf))

const beginningOf = (word: string) => keyOf(word).charAt(0)

/** The forms of the given names that begin with a letter, by their keys: most texts need a few letters. */
const givenForms = memo((letter): ReadonlyMap<string, readonly Written[]> => {
  const forms = (givenNames().get(letter) ?? []).flatMap((name) =>
    [...formsOfGiven(name), ...(ALSO[name] ?? [])].map(
      ([form, cases]): Written => ({ nominative: name, cases: casesOf(cases), form }),
    ),
  )
  return Map.groupBy(forms, ({ form }) => keyOf(form))
})

/** The readings of a given name; of names that are one but for their spelling (“Эва”, “Ева”) the one spelt so. */
function readingsOfGiven(word: string): Form[] {
  const written = word.replace(/^Ў/u, 'У')
  const all = givenForms(beginningOf(word)).get(keyOf(word)) ?? []
  const sorted = [...all.filter(({ form }) => form === written), ...all.filter(({ form }) => form !== written)]
  const same = (a: Form, b: Form) => a.cases === b.cases && keyOf(a.nominative) === keyOf(b.nominative)
  return sorted.filter((one, i) => sorted.findIndex((other) => same(one, other)) === i)
}

/** Names that keep their vowel as well. */
const ALSO: Readonly<Record<string, [string, string][]>> = {
  Зміцер: [
    ['Зміцера', 'ga'],
    ['Зміцеру', 'd'],
    ['Зміцерам', 'i'],
  ],
}

const known = new Set(KNOWN.split(' ').map(keyOf))

/** The nominatives of a form: of given names those of the list, of surnames by ending. */
export const formsOf: Pack['names']['forms'] = (word, part) => {
  if (part === 'given') return readingsOfGiven(word)
  const dash = word.indexOf('-')
  if (dash > 0) return ofBoth(formsOf(word.slice(0, dash), part), formsOf(word.slice(dash + 1), part))
  return formsOfSurname(unmixed(word).replace(/^Ў/u, 'У'), (nominative) => known.has(keyOf(nominative)))
}

/** A double surname: its parts stand in one case. */
const ofBoth = (left: readonly Form[], right: readonly Form[]): Form[] =>
  right.flatMap((last) =>
    left.slice(0, MOST).flatMap((first) => {
      const cases = new Set([...last.cases].filter((one) => first.cases.has(one)))
      return cases.size > 0 ? [{ nominative: `${first.nominative}-${last.nominative}`, cases }] : []
    }),
  )

/** Readings of the first part that are looked at. */
const MOST = 4
