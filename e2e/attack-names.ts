/**
 * Twenty invented people who must not be found, and every way in which a text, an address or a file may write them. A name is given in
 * Russian spelling; the other spellings are made from it.
 */
export type Hidden = {
  /** Cases of the full name in Russian: who, whose, to whom, by whom. */
  ru: { nom: string; gen: string; dat: string; ins: string }
  be: { nom: string; gen: string; dat: string; ins: string }
  en: string
  /** Belarusian Latin alphabet. */
  latin: string
  /** As in the path of an address. */
  slug: string
}

export const HIDDEN_PEOPLE = [
  'Хвелимон Брузгалович',
  'Зинарда Тихомирская',
  'Святогост Жвирблевич',
  'Устиян Щекочихин',
  'Рогнида Пржевуцкая',
  'Евпракса Мышковецкая',
  'Мефодор Кухмистров',
  'Ульянда Хрумкина',
  'Прохвол Дзюбанкевич',
  'Лукерда Шестиперова',
  'Варлад Цвиркунов',
  'Кастувар Гайдукевич-Ляховский',
  'Фёклада Журомская',
  'Никодан Ёлкинд',
  'Аграфла Колесникова',
  'Пафнул Ыйбаков',
  'Стефанда Вышемирская',
  'Игнабор Юхневич',
  'Апанаст Эйсмонтов',
  'Глафирда Чубрикова',
] as const

/**
 * Other people in the same places: longer, shorter, other letters; of the same endings, since what the engine reads as a name it may read as
 * a speaker too. All given names are invented: no list has one and not the other.
 */
export const OTHER_PEOPLE = [
  'Янт Лисович',
  'Ефросинда Воздвиженская',
  'Пантелемир Кржижаневич',
  'Климбор Якушин',
  'Серафлана Громыцкая',
  'Домнара Пузецкая',
  'Иовт Скварцов',
  'Матрёнда Белякина',
  'Никифард Верещакевич',
  'Иярда Ухова',
  'Савватур Кривошеинов',
  'Цимар Дроздевич-Оболенский',
  'Гликерда Заболонская',
  'Тарасибул Ильюнд',
  'Пелагда Колесникова',
  'Онуфрад Жабинцов',
  'Еварда Шпакская',
  'Феофарт Хмеленевич',
  'Адамур Зубрицов',
  'Левантида Преображенцева',
] as const

const map = (text: string, letters: Record<string, string>) =>
  [...text]
    .map((letter) => {
      const low = letter.toLowerCase()
      const out = letters[low]
      return out === undefined ? letter : letter === low ? out : out.charAt(0).toUpperCase() + out.slice(1)
    })
    .join('')

/** BGN/PCGN, as newspapers write. */
const ENGLISH: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}
const LATIN: Record<string, string> = {
  ...ENGLISH,
  в: 'v',
  г: 'h',
  е: 'ie',
  ё: 'io',
  ж: 'ž',
  й: 'j',
  л: 'ł',
  х: 'ch',
  ц: 'c',
  ч: 'č',
  ш: 'š',
  щ: 'šč',
  ў: 'ŭ',
  ю: 'ju',
  я: 'ja',
}

export const english = (text: string): string => map(text, ENGLISH)
const belarusian = (text: string) => map(text, { и: 'і', щ: 'шч', ъ: "'" })

/** Endings of one word in the genitive, dative and instrumental. */
function endings(word: string, be: boolean): [cut: number, gen: string, dat: string, ins: string] {
  if (/ая$/u.test(word)) return be ? [2, 'ай', 'ай', 'ай'] : [2, 'ой', 'ой', 'ой']
  if (/(?:ский|цкий)$/u.test(word)) return [2, 'ого', 'ому', 'им']
  if (/(?:скі|цкі)$/u.test(word)) return [1, 'ага', 'аму', 'ім']
  if (/(?:ия|ья|ія)$/u.test(word)) return be ? [1, 'і', 'і', 'яй'] : [1, 'и', 'и', 'ей']
  if (/(?:ова|ева|ина|іна)$/u.test(word)) return be ? [1, 'ай', 'ай', 'ай'] : [1, 'ой', 'ой', 'ой']
  if (/а$/u.test(word)) return be ? [1, 'ы', 'е', 'ай'] : [1, 'ы', 'е', 'ой']
  if (/[йь]$/u.test(word)) return [1, 'я', 'ю', 'ем']
  return be ? [0, 'а', 'у', 'ам'] : [0, 'а', 'у', 'ом']
}

function cases(name: string, be: boolean): Hidden['ru'] {
  const form = (at: 1 | 2 | 3) =>
    name.replace(/[\p{L}']+/gu, (word) => {
      const found = endings(word, be)
      return word.slice(0, word.length - found[0]) + found[at]
    })
  return { nom: name, gen: form(1), dat: form(2), ins: form(3) }
}

export function hidden(name: string): Hidden {
  const en = english(name)
  return {
    ru: cases(name, false),
    be: cases(belarusian(name), true),
    en,
    latin: map(belarusian(name), LATIN),
    slug: en.toLowerCase().replaceAll(' ', '-'),
  }
}

/** Every spelling of a person that the documents use or an attacker would try, whole names and single words. */
export function spellings({ ru, be, en, latin, slug }: Hidden): string[] {
  const whole = [...Object.values(ru), ...Object.values(be), en, latin, slug, slug.replaceAll('-', '')]
  const turned = [ru.nom, be.nom, en, latin].map((name) => name.split(' ').reverse().join(' '))
  const parts = [...whole, ...turned].flatMap((one) => [one, one.toUpperCase(), one.toLowerCase(), ...one.split(/[\s-]/)])
  return [...new Set(parts)]
}
