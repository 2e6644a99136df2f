import type { Pack } from '../../../grammar/pack.ts'
import { inflect } from '../../word-forms.ts'

/** Number words in all cases, one number a line. */
const VALUES: readonly (readonly [number, string])[] = [
  [1, 'один одного одному одним одном одна одной одну одно одною'],
  [1.5, 'полтора полутора полторы'],
  [2, 'два две двух двум двумя'],
  [3, 'три трех трем тремя'],
  [4, 'четыре четырех четырем четырьмя'],
  ...numbered(5, ['пят', 'шест'], 'ь и ью'),
  [7, 'семь семи'],
  [8, 'восемь восьми восемью восьмью'],
  ...numbered(9, ['девят', 'десят'], 'ь и ью'),
  [10, 'десяток десятка десятком'],
  ...numbered(
    11,
    'один две три четыр пят шест сем восем девят'.split(' ').map((stem) => `${stem}надцат`),
    'ь и ью',
  ),
  [20, inflect('двадцат', 'ь и ью')],
  [30, inflect('тридцат', 'ь и ью')],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти пятьюдесятью'],
  [60, 'шестьдесят шестидесяти шестьюдесятью'],
  [70, 'семьдесят семидесяти семьюдесятью'],
  [80, 'восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста сотня сотню сотней'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
  [500, 'пятьсот пятисот пятистам пятьюстами пятистах'],
  [600, 'шестьсот шестисот шестистам шестьюстами шестистах'],
  [700, 'семьсот семисот семистам семьюстами семистах'],
  [800, 'восемьсот восьмисот восьмистам восемьюстами восьмьюстами восьмистах'],
  [900, 'девятьсот девятисот девятистам девятьюстами девятистах'],
  [1000, 'тысяча тысячу тысячей тысячью'],
]

/** Numbers that count people only, from двое to десятеро. */
const COLLECTIVE: readonly (readonly [number, string])[] = [
  [2, inflect('дво', 'е их им ими')],
  [3, inflect('тро', 'е их им ими')],
  ...numbered(4, ['четвер', 'пятер', 'шестер', 'семер', 'восьмер', 'девятер', 'десятер'], 'о ых ым ыми'),
]

/** Each stem with the number it stands for, from `first` on, with its endings. */
function numbered(first: number, stems: readonly string[], endings: string): [number, string][] {
  return stems.map((stem, n) => [first + n, inflect(stem, endings)])
}

export const COLLECTIVES: string = COLLECTIVE.map(([, words]) => words).join(' ')

const wordsOf = (lines: readonly (readonly [number, string])[]) =>
  lines.flatMap(([n, words]) => words.split(' ').map((word) => [word, n] as const))

/** “Пара сотен”: about as many. */
const PAIR: readonly (readonly [number, string])[] = (
  [
    [20, 'десятков'],
    [200, 'сотен'],
    [2000, 'тысяч'],
  ] as const
).map(([n, noun]) => [n, `пара_${noun} пару_${noun} пары_${noun} парой_${noun}`])

/** “Half a hundred”. */
const HALF: readonly (readonly [number, string])[] = [
  [50, 'полсотни полусотня полусотни полусотню полусотней'],
  [500_000, 'полмиллиона'],
]

export const PAIRS: string = [...PAIR, ...HALF].map(([, words]) => words).join(' ')

export const NUMBERS: Pack['numbers'] = {
  values: Object.fromEntries(wordsOf([...VALUES, ...COLLECTIVE, ...PAIR, ...HALF])),
  // “Сотни людей”: nobody knows how many; “более сотни людей”: a hundred. “Семью” is a family, “с семью людьми” are seven.
  governed: { семью: 7, сотни: 100, тысячи: 1000 },
  scale: {
    десятка: 10,
    десятков: 10,
    десятками: 10,
    сотни: 100,
    сотен: 100,
    тысяча: 1000,
    тысячи: 1000,
    тысячу: 1000,
    тысяч: 1000,
    тыс: 1000,
    тысячам: 1000,
    тысячами: 1000,
    тысячах: 1000,
    миллион: 1_000_000,
    миллиона: 1_000_000,
    миллионов: 1_000_000,
    млн: 1_000_000,
  },
  joiner: [],
}
