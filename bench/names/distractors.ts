import type { NamedPerson } from './data.ts'
import { FATHERS, MEN, ROOTS, SURNAME_ENDINGS, WOMEN } from './name-parts.ts'
import { hashOf, oneOf, randomOf, zipf } from './random.ts'

const ROOT_LIST = ROOTS.split(' ')
const LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'абвгдзіклмнопрстуўфыэй'].map((letter, at) => [letter, 'abvhdziklmnoprstuufyei'.charAt(at)])),
  ...{ ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', ь: '', "'": '' },
}
const SOFT: Readonly<Record<string, string>> = { е: 'e', ё: 'o', ю: 'u', я: 'a' }

/**
 * A Belarusian word as passports have it: a soft vowel is `y` + vowel at the beginning and after a vowel, `i` + vowel after a consonant,
 * but `e` alone there; -ый is -y.
 */
export function passportOf(word: string): string {
  const lower = word.toLowerCase().replace(/ый$/, 'ы')
  const latin = [...lower]
    .map((letter, at) => {
      const soft = SOFT[letter]
      if (soft === undefined) return LETTERS[letter] ?? letter
      const open = at === 0 || /[аеёіоуўыэюяь']/.test(lower.charAt(at - 1))
      return `${open ? 'y' : letter === 'е' ? '' : 'i'}${soft}`
    })
    .join('')
  return latin.charAt(0).toUpperCase() + latin.slice(1)
}

type Surname = { be: [man: string, woman: string]; ru: [man: string, woman: string] }

/** Every root with every ending, in a mixed order, so that the common ones are of all kinds. */
function surnames(): Surname[] {
  const endings = SURNAME_ENDINGS.split(' ').map((ending) => ending.split('/') as [string, string, string, string])
  const all = ROOT_LIST.flatMap((root) => {
    const [be = '', ru = be] = root.split('/')
    return endings
      .filter(([ending]) => !be.endsWith(ending.charAt(0)))
      .map(([man, woman, manRu, womanRu]) => ({
        key: be + man,
        be: [be + man, be + woman] as [string, string],
        ru: [ru + manRu, ru + womanRu] as [string, string],
      }))
  })
  return all.sort((a, b) => hashOf(a.key) - hashOf(b.key) || (a.key < b.key ? -1 : 1))
}

/**
 * People nobody asks for: invented, likely names, a few of them borne by many. Each has three names: Belarusian in full, Russian in full
 * with the surname first, Latin as in a passport. The same number and seed give the same people.
 */
export function distractors(count: number, seed = 1): NamedPerson[] {
  const random = randomOf(seed)
  const [men, women, fathers] = [MEN, WOMEN, FATHERS].map((list) => list.split(' ').map((row) => row.split('/'))) as [
    string[][],
    string[][],
    string[][],
  ]
  const families = surnames()
  // The most common surname of Belarus has about one bearer in 300; of given names one in 15.
  const drawFamily = zipf(families.length, 30)
  const drawMan = zipf(men.length, 4)
  const drawWoman = zipf(women.length, 4)
  const drawFather = zipf(fathers.length, 4)
  return Array.from({ length: count }, (_, number) => {
    const woman = random() < 0.3
    const side = woman ? 1 : 0
    const [given = '', givenRu = ''] = (woman ? women[drawWoman(random)] : men[drawMan(random)]) ?? []
    const [father = '', fatherRu = ''] = fathers[drawFather(random)] ?? []
    const family = families[drawFamily(random)] ?? { be: ['', ''], ru: ['', ''] }
    const patronymic = woman ? `${father.slice(0, -1)}ўна` : `${father}іч`
    const patronymicRu = woman ? `${fatherRu}на` : `${fatherRu}ич`
    const surname = family.be[side] ?? ''
    const born = [1945 + Math.floor(random() * 60), 1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)]
    return {
      id: `other-${number}`,
      born: born.map((part) => String(part).padStart(2, '0')).join('-'),
      names: [
        `${given} ${patronymic} ${surname}`,
        `${family.ru[side] ?? ''} ${givenRu} ${patronymicRu}`,
        `${passportOf(given)} ${passportOf(surname)}`,
      ],
    }
  })
}

/** The same people, each under one of their names: as one source has them. */
export function underOneName(people: readonly NamedPerson[], seed = 2): NamedPerson[] {
  const random = randomOf(seed)
  return people.map((person) => ({ ...person, names: [oneOf(random, [person.names[0] ?? '', ...person.names.slice(1)])] }))
}
