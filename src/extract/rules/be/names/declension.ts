import type { Case } from '../../../mentions/draft.ts'

/** A form of a name: what it can be the nominative of, and in which cases. */
export type Form = { nominative: string; cases: ReadonlySet<Case> }

const CASES: Record<string, Case> = { n: 'nom', g: 'gen', d: 'dat', a: 'acc', i: 'ins', l: 'loc' }
const sets = new Map<string, ReadonlySet<Case>>()
/** Cases from their first letters: `ga` is genitive and accusative. */
export const casesOf = (letters: string): ReadonlySet<Case> => {
  const known = sets.get(letters)
  if (known) return known
  const made = new Set([...letters].flatMap((letter) => CASES[letter] ?? []))
  sets.set(letters, made)
  return made
}

/** Names whose stem changes: nominative and the stem of the other cases. */
const STEMS: Record<string, string> = {
  Павел: 'Паўл',
  Пётр: 'Пятр',
  Пётра: 'Пятр',
  Леў: 'Льв',
  Зміцер: 'Змітр',
  Зьміцер: 'Зьмітр',
  Аляксандар: 'Аляксандр',
  Пятрусь: 'Пятрус',
}
/** Men's names that end in -а and -я. */
const MEN = new Set(
  'Мікола Мікіта Ілья Кузьма Лука Фама Хвёдар Саша Валодзя Міша Коля Ваня Косця Сярожа Толя Грыша Паша Дзіма Данiла Даніла Сава Юра Янка Алёша Жэня Вова Лёша Рома Слава Міхалка Ясь Гіля Хама'.split(
    ' ',
  ),
)
/** Women's names in a consonant, which no case changes. */
const SAME = new Set(
  "Айгуль Айнур Алмагуль Асель Астрыд Джэйн Джэніфер Джоан Джудыт Жамал Жаклін Інгрыд Катрын Карын Кейт Кэтрын Маргарэт Мадлен Мерседэс Мішэль Мар'ям Мэрыям Марыям Назгуль Наргес Насрын Нікаль Ніколь Рэйчал Рэйчэл Саадат Салтанат Сандугаш Севінч Сібель Хаджар Хелен Эдыт Элен Элізабет Эн Эстэр Эсфір Нархес Кармен Кармэн Лус Ракель Арэвік Ануш Нанук Улкер Сесіль Клер Эліз Каміль Анн Шанталь Ізабель".split(
    ' ',
  ),
)
const SOFTENED: Record<string, string> = { к: 'ц', г: 'з', х: 'с', т: 'ц', д: 'дз' }

/** The forms of a given name with their cases, the nominative first. */
export function formsOfGiven(name: string): [string, string][] {
  const last = name.slice(-1)
  const stem = name.slice(0, -1)
  if (name === 'Любоў')
    return [
      [name, 'na'],
      ['Любові', 'gdl'],
      ['Любоўю', 'i'],
    ]
  if (SAME.has(name)) return [[name, 'ngdail']]
  if (last === 'а') return [[name, 'n'], ...hardA(stem, MEN.has(name))]
  if (last === 'я')
    return [
      [name, 'n'],
      [`${stem}і`, 'gdl'],
      [`${stem}ю`, 'a'],
      [`${stem}яй`, 'i'],
      [`${stem}ёй`, 'i'],
      [`${stem}ем`, 'i'],
    ]
  if (last === 'ы' && name.length > 2)
    return [
      [name, 'n'],
      [`${stem}ыя`, 'ga'],
      [`${stem}ыю`, 'd'],
      [`${stem}ыем`, 'i'],
      [`${stem}ыі`, 'l'],
    ]
  if ('оэеуёюі'.includes(last)) return [[name, 'ngdail']]
  const changed = STEMS[name]
  if (changed !== undefined) return [[name, 'n'], ...endings(changed, 'а у ам е'), [`${changed}ом`, 'i']]
  if (last === 'ь') return [[name, 'n'], ...endings(stem, 'я ю ем і')]
  if (last === 'й') return [[name, 'n'], ...endings(stem, 'я ю ем і')]
  if (last === 'ў') return [[name, 'n'], ...endings(`${stem}в`, 'а у ам е')]
  return [[name, 'n'], ...endings(name, 'а у ам е')]
}

function endings(stem: string, four: string): [string, string][] {
  const [gen = '', dat = '', ins = '', loc = ''] = four.split(' ')
  return [
    [stem + gen, 'ga'],
    [stem + dat, 'dl'],
    [stem + ins, 'i'],
    [stem + loc, 'l'],
  ]
}

function hardA(stem: string, man: boolean): [string, string][] {
  const hard = 'ржшчц'.includes(stem.slice(-1))
  const softened = SOFTENED[stem.slice(-1)]
  const dative =
    softened === undefined
      ? `${stem}${hard ? 'ы' : 'е'}`
      : `${stem.slice(0, -1)}${softened}${softened === 'ц' && stem.endsWith('к') ? 'ы' : 'е'}`
  const genitive = `${stem}${'кгх'.includes(stem.slice(-1)) ? 'і' : 'ы'}`
  const own: [string, string][] = [
    [genitive, genitive === dative ? 'gdl' : 'g'],
    [dative, 'dl'],
    [`${stem}ай`, 'i'],
    [`${stem}ой`, 'i'],
    [`${stem}аю`, 'i'],
    [`${stem}у`, man ? 'ad' : 'a'],
  ]
  return man ? [...own, [`${stem}ам`, 'i'], [`${stem}ом`, 'i']] : own
}

/**
 * Endings of surnames: what is written, what the nominative has instead, in which cases. All that fit are proposed, in this order. `C` stands
 * for a consonant and `V` for a vowel before the ending; it stays.
 */
const SURNAMES: readonly (readonly [RegExp, string, string])[] = [
  [/(?<=[сцз]к)і$/u, 'і', 'n'],
  [/(?<=[сцз]к)ага$/u, 'і', 'ga'],
  [/(?<=[сцз]к)аму$/u, 'і', 'd'],
  [/(?<=[сцз]к)ім$/u, 'і', 'il'],
  [/(?<=[сцз]к)ая$/u, 'ая', 'n'],
  [/(?<=[сцз]к)(?:ай|ою|аю|ое|ой)$/u, 'ая', 'gdil'],
  [/(?<=[сцз]к)ую$/u, 'ая', 'a'],
  [/(?<=[бвгджзклмпрстфхцчш]н)ага$/u, 'ы', 'ga'],
  [/(?<=[бвгджзклмпрстфхцчш]н)аму$/u, 'ы', 'd'],
  [/(?<=[бвгджзклмпрстфхцчш]н)ым$/u, 'ы', 'il'],
  [/(?<=[бвгджзклмпрстфхцчш]н)ая$/u, 'ая', 'n'],
  [/(?<=[бвгджзклмпрстфхцчш]н)ую$/u, 'ая', 'a'],
  [/(?<=[бвгджзклмпрстфхцчш]н)ай$/u, 'ая', 'gdil'],
  [/(?<=[гкх])ага$/u, 'і', 'ga'],
  [/(?<=[гкх])аму$/u, 'і', 'd'],
  [/(?<=[гкх])ога$/u, 'і', 'ga'],
  [/(?<=[гкх])ому$/u, 'і', 'd'],
  [/(?<=[іцхг]к|х)і$/u, 'і', 'n'],
  [/(?<=[бвджзлмнпрстфцчш])(?:ога|ага)$/u, 'ы', 'ga'],
  [/(?<=[бвджзлмнпрстфцчш])(?:ому|аму)$/u, 'ы', 'd'],
  [/(?<=[бвджзлмнпрстфцчш])ая$/u, 'ая', 'n'],
  [/(?<=[бвджзлмнпрстфцчш])ую$/u, 'ая', 'a'],
  [/(?<=[нрлвмтдбп])ы$/u, 'ы', 'n'],
  [/(?<=[аоеё])ў$/u, 'ў', 'n'],
  [/(?<=[аое])ва$/u, 'ва', 'n'],
  [/(?<=[аое])ва$/u, 'ў', 'ga'],
  [/(?<=ё)ва$/u, 'ва', 'n'],
  [/(?<=ё)ва$/u, 'ў', 'ga'],
  [/(?<=[аоеё])ву$/u, 'ва', 'a'],
  [/(?<=[аоеё])ву$/u, 'ў', 'd'],
  [/(?<=[аоеё])вым$/u, 'ў', 'i'],
  [/(?<=[аоеё])в(?:ай|аю|ой|ою)$/u, 'ва', 'gdil'],
  [/(?<=[аоеё])ве$/u, 'ў', 'l'],
  [/(?<=[іы])на$/u, 'на', 'n'],
  [/(?<=[іы])на$/u, 'н', 'ga'],
  [/(?<=[іы])ну$/u, 'на', 'a'],
  [/(?<=[іы])ну$/u, 'н', 'd'],
  [/(?<=[іы])ным$/u, 'н', 'i'],
  [/(?<=[іы])н(?:ай|аю|ой|ою)$/u, 'на', 'gdil'],
  [/(?<=[аеэ]нк)ам$/u, 'а', 'i'],
  [/(?<=[аеэ]нк)у$/u, 'а', 'ad'],
  [/(?<=[аеэ]н)цы$/u, 'ка', 'dl'],
  [/ўя$/u, 'вей', 'ga'],
  [/ўю$/u, 'вей', 'd'],
  [/ўём$/u, 'вей', 'i'],
  [/(?<=[бп])['ʼ’]я$/u, 'ей', 'ga'],
  [/(?<=[бп])['ʼ’]ю$/u, 'ей', 'd'],
  [/йца$/u, 'яц', 'ga'],
  [/йцу$/u, 'яц', 'd'],
  [/йцам$/u, 'яц', 'i'],
  [/лька$/u, 'лёк', 'ga'],
  [/льку$/u, 'лёк', 'd'],
  [/(?<=[гкх])ая$/u, 'ая', 'n'],
  [/(?<=[гкх])ую$/u, 'ая', 'a'],
  [/(?<=[ауоэі]ч)а$/u, '', 'ga'],
  [/льца$/u, 'лец', 'ga'],
  [/льцу$/u, 'лец', 'd'],
  [/(?<=[нрвдтмлк])ца$/u, 'ец', 'ga'],
  [/(?<=[нрвдтмлк])цу$/u, 'ец', 'd'],
  [/(?<=[нрвдтмлк])цам$/u, 'ец', 'i'],
  [/ьца$/u, 'ец', 'ga'],
  [/(?<=[аеэ]нк)а$/u, 'а', 'n'],
  [/(?<=[аеэ]нк)а$/u, 'а', 'ga'],
  [/(?<=[оё]н)ка$/u, 'ак', 'ga'],
  [/(?<=[оё]н)ку$/u, 'ак', 'd'],
  [/(?<=[оё]н)кам$/u, 'ак', 'i'],
  [/іча$/u, 'іч', 'ga'],
  [/ічу$/u, 'іч', 'd'],
  [/ічам$/u, 'іч', 'i'],
  [/ічы$/u, 'іч', 'l'],
  [/(?<=[аеуыіоэ])я$/u, 'й', 'ga'],
  [/(?<=[аеуыіоэ])ю$/u, 'й', 'd'],
  [/(?<=[аеуыіоэ])ем$/u, 'й', 'i'],
  [/(?<=[гкх])і$/u, 'а', 'g'],
  [/(?<=[бвдзжлмнпрстфцчш])ы$/u, 'а', 'g'],
  [/(?<=[уюыі]к)а$/u, '', 'ga'],
  [/(?<=[бвгдзжклмнпрстфхцчш])а$/u, 'а', 'n'],
  [/(?<=[дзтсбвлмнпр])ка$/u, 'ок', 'ga'],
  [/(?<=[дзтсбвлмнпр])ка$/u, 'ак', 'ga'],
  [/(?<=[бвгдзжклмнпрстфхцчш])а$/u, '', 'ga'],
  [/(?<=[бвгджзйлмнпрстфхцчшў]к)у$/u, 'а', 'ad'],
  [/(?<=[бвгдзжклмнпрстфхцчш])у$/u, 'а', 'a'],
  [/(?<=[дзтсбвлмнпр])ку$/u, 'ок', 'd'],
  [/(?<=[дзтсбвлмнпр])ком$/u, 'ок', 'i'],
  [/(?<=[бвгдзжклмнпрстфхцчш])у$/u, '', 'd'],
  [/(?<=[бвгдзжклмнпрстфхцчш])ам$/u, '', 'i'],
  [/(?<=[бвгдзжклмнпрстфхцчш])ом$/u, '', 'i'],
  [/(?<=к)ам$/u, 'а', 'i'],
  [/(?<=[бвгдзжклмнпрстфхцчш])(?:ай|аю|ой|ою)$/u, 'а', 'i'],
  [/(?<=[ыі])цы$/u, 'ка', 'dl'],
  [/(?<=[нрлсздц])(?:я)$/u, 'ь', 'ga'],
  [/(?<=[нрлсздц])(?:ю)$/u, 'ь', 'd'],
  [/(?<=[нрлсздц])(?:ем)$/u, 'ь', 'i'],
  [/(?<=[лнсц])(?:я)$/u, 'я', 'n'],
  [/(?<=[лнсц])(?:ю)$/u, 'я', 'a'],
  [/(?<=[лнсц])(?:і)$/u, 'я', 'gdl'],
  [/(?<=[бвгдзжклмнпрстфхцчшйь])(?<!(?:[аеоё]в|[сцз]к|[іы]н)[ао]й)$/u, '', 'n'],
  [/(?<=[бвгдзжклмнпрстфхцчшйь])(?<!(?:[аеоё]в|[сцз]к|[іы]н)[ао]й)$/u, '', 'ngdail'],
  [/(?<=[оэёеіуюы])$/u, '', 'ngdail'],
  // “Сапезе”, “Вярысе”, “Вусце”: datives of surnames in -а.
  [/зе$/u, 'га', 'dl'],
  [/се$/u, 'ха', 'dl'],
  [/дзе$/u, 'да', 'dl'],
  [/це$/u, 'та', 'dl'],
  [/(?<=[дзтсбвлмнпрш])цы$/u, 'ка', 'dl'],
  [/(?<=[бвзлмнпрсф])е$/u, 'а', 'dl'],
]

/** The nominatives a surname may have, likeliest first. `known` says which nominatives are surnames for certain. */
export function formsOfSurname(word: string, known: (nominative: string) => boolean): Form[] {
  const forms = SURNAMES.flatMap(([ending, nominative, cases]) =>
    ending.test(word) ? [{ nominative: word.replace(ending, nominative), cases: casesOf(cases) }] : [],
  )
  return [...forms.filter((form) => known(form.nominative)), ...forms.filter((form) => !known(form.nominative))]
}

/** Endings of surnames that two people share, in all cases: what a man and what a woman of the name has instead. */
const PLURALS: readonly (readonly [RegExp, string, string])[] = [
  [/(?<=[сцз]к)(?:ія|іх|ім|імі)$/u, 'і', 'ая'],
  [/(?<=[бвгджзклмнпрстфхцчш])(?:ыя)$/u, 'ы', 'ая'],
  [/(?<=[аоеё])в(?:ы|ых|ым|ымі)$/u, 'ў', 'ва'],
  [/(?<=[іы]н)(?:ы|ых|ым|ымі)$/u, '', 'а'],
  [/(?<=[аеэо]нк)(?:і|аў|ам|амі)$/u, 'а', 'а'],
  [/(?<=[бвгджзкмпрстфхцчшў]к)(?:і|аў|ам|амі)$/u, 'а', 'а'],
  [/(?<=[аеуыіоэ])(?:і|яў|ям|ямі)$/u, 'й', 'й'],
  [/(?<=[лнсцз])(?:і|яў|ям|ямі)$/u, 'ь', 'ь'],
  [/(?<=[бвгджзклмнпрстфхцчш])(?:ы|і|аў|оў|ам|амі)$/u, '', ''],
]

/** The singular of a surname in the plural, for somebody of this given name. */
export function singularOf(surname: string, given: string): string | null {
  const woman = /[аяь]$/u.test(given) && !MEN.has(given) && !/(?:сь|ль|нь|дзь)$/u.test(given)
  const [found] = PLURALS.filter(([ending]) => ending.test(surname))
  return found ? surname.replace(found[0], woman ? found[2] : found[1]) : null
}
