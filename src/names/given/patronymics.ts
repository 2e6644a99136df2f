import type { Gender } from '../forms/paradigm.ts'
import { casesOf } from '../forms.ts'
import { scriptOf } from '../letters.ts'
import { readingsOf } from '../sounds/index.ts'
import { lexicalKey } from './key.ts'
import { GIVEN_ROWS, type GivenId } from './rows.ts'

/** `row` is what an explanation names: `patronymic.piotr.ru`. */
export type Patronymic = { father: GivenId; gender: Gender; row: string }
type Pair = readonly [m: string, f: string]
type PatronymicLanguage = 'be' | 'ru' | 'uk'
const LANGUAGES = ['be', 'ru', 'uk'] as const

/** Fathers whose patronymics the endings do not give. `language father=sons,daughters`. Source: usage; school grammars of the languages. */
const IRREGULAR = `
be Пётр=Пятровіч,Пятроўна
be Пятро=Пятровіч,Пятроўна
be Леў=Львовіч,Львоўна
be Павел=Паўлавіч,Паўлаўна
be Павал=Паўлавіч,Паўлаўна
be Якаў=Якаўлевіч,Якаўлеўна
be Ілья=Ільіч,Ільінічна
be Ілля=Ільіч,Ільінічна
be Лука=Лукіч,Лукінічна
be Фама=Фаміч,Фамінічна
be Хама=Хаміч,Хамінічна
be Кузьма=Кузьміч,Кузьмінічна
be Іосіф=Іосіфавіч,Іосіфаўна
be Восіп=Восіпавіч,Восіпаўна
be Міхаіл=Міхайлавіч,Міхайлаўна
be Гаўрыіл=Гаўрылавіч,Гаўрылаўна
be Данііл=Данілавіч,Данілаўна
be Зміцер=Змітравіч,Змітраўна
be Аляксандар=Аляксандравіч,Аляксандраўна
be Дзмітрый=Дзмітрыевіч,Дзмітрыеўна
be Георгій=Георгіевіч,Георгіеўна
be Сава=Савіч,Савічна
be Яўген=Яўгеньевіч,Яўгеньеўна
be Мікіта=Мікітавіч,Мікітаўна
be Гаўрыла=Гаўрылавіч,Гаўрылаўна
be Самуіл=Самуілавіч,Самуілаўна
ru Пётр=Петрович,Петровна
ru Лев=Львович,Львовна
ru Павел=Павлович,Павловна
ru Яков=Яковлевич,Яковлевна
ru Илья=Ильич,Ильинична
ru Лука=Лукич,Лукинична
ru Фома=Фомич,Фоминична
ru Кузьма=Кузьмич,Кузьминична
ru Никита=Никитич,Никитична
ru Савва=Саввич,Саввична
ru Дмитрий=Дмитриевич,Дмитриевна
ru Георгий=Георгиевич,Георгиевна
ru Михаил=Михайлович,Михайловна
ru Гавриил=Гаврилович,Гавриловна
ru Даниил=Данилович,Даниловна
ru Фрол=Фролович,Фроловна
uk Ілля=Ілліч,Іллівна
uk Лука=Лукич,Луківна
uk Хома=Хомич,Хомівна
uk Кузьма=Кузьмич,Кузьмівна
uk Яків=Якович,Яківна
uk Лев=Левович,Левівна
uk Федір=Федорович,Федорівна
uk Антін=Антонович,Антонівна
uk Григорій=Григорович,Григорівна
uk Сава=Савич,Савівна
uk Микола=Миколайович,Миколаївна
uk Михайло=Михайлович,Михайлівна
`
const irregular = new Map(
  IRREGULAR.trim()
    .split('\n')
    .map((line) => {
      const [father = '', pair = ''] = line.split('=')
      const [m = '', f = ''] = pair.split(',')
      return [father, [m, f] satisfies Pair] as const
    }),
)

/** Ending of a father's name and what takes its place in sons' and daughters', the usual spelling first; the first row that fits holds. */
const ENDINGS: Record<PatronymicLanguage, readonly (readonly [RegExp, ...Pair[]])[]> = {
  be: [
    [/(?<=[р])(?:ый|ы)$/u, ["'евіч", "'еўна"], ['ыевіч', 'ыеўна']],
    [/(?:ый|ы)$/u, ['ыевіч', 'ыеўна']],
    [/(?<=[лнзц])(?:ій|і)$/u, ['ьевіч', 'ьеўна'], ['іевіч', 'іеўна'], ['евіч', 'еўна']],
    [/(?:ій|і)$/u, ['іевіч', 'іеўна']],
    [/й$/u, ['евіч', 'еўна']],
    [/ь$/u, ['ьевіч', 'ьеўна'], ['евіч', 'еўна'], ['явіч', 'яўна']],
    [/ў$/u, ['вавіч', 'ваўна']],
    [/[ао]$/u, ['авіч', 'аўна']],
    [/я$/u, ['евіч', 'еўна']],
    [/$/u, ['авіч', 'аўна']],
  ],
  ru: [
    [/(?<=[лтнрдвзпсм])ий$/u, ['ьевич', 'ьевна'], ['иевич', 'иевна']],
    [/ий$/u, ['иевич', 'иевна']],
    [/[йья]$/u, ['евич', 'евна']],
    [/[ао]$/u, ['ович', 'овна']],
    [/(?<=[чшжц])$/u, ['евич', 'евна']],
    [/$/u, ['ович', 'овна']],
  ],
  uk: [
    [/й$/u, ['йович', 'ївна']],
    [/[ья]$/u, ['ьович', 'івна']],
    [/(?<=р)$/u, ['ович', 'івна'], ['ьович', 'івна']],
    [/[ао]$/u, ['ович', 'івна']],
    [/$/u, ['ович', 'івна']],
  ],
}

/** Patronymics of sons and daughters of a father whose name is spelled so, the usual spelling first. */
function pairsOf(father: string, language: PatronymicLanguage): readonly Pair[] {
  const known = irregular.get(`${language} ${father}`)
  const [ending, ...pairs] = ENDINGS[language].find(([pattern]) => pattern.test(father)) ?? []
  const regular = ending === undefined ? [] : pairs.map(([m, f]): Pair => [father.replace(ending, m), father.replace(ending, f)])
  return known === undefined ? regular : [known, ...regular]
}

const fathersIn = (language: PatronymicLanguage, only?: GivenId) =>
  GIVEN_ROWS.filter(({ id, gender }) => gender === 'm' && (only === undefined || id === only)).flatMap(({ id, forms }) =>
    forms.filter((form) => form.language === language && form.kind === 'full').map(({ form }) => ({ id, form })),
  )

/** The usual patronymics of a father's sons and daughters in three languages; a language without a form of the name is left out. */
export function patronymicsOf(father: GivenId): Partial<Record<PatronymicLanguage, Pair>> {
  const usual: Partial<Record<PatronymicLanguage, Pair>> = {}
  for (const language of LANGUAGES) {
    const [name] = fathersIn(language, father)
    const [pair] = name === undefined ? [] : pairsOf(name.form, language)
    if (pair !== undefined) usual[language] = pair
  }
  return usual
}

/** By first letter, the patronymics that begin so; by first letter and spelling, in all cases, made when one is asked for; by sound in the nominative. */
let byLetter: Map<string, Spelled[]> | undefined
const bySpelling = new Map<string, Map<string, Patronymic[]>>()
let bySound: Map<string, Patronymic[]> | undefined

/**
 * Whose child a word says somebody is, when it is a patronymic: Belarusian, Russian or Ukrainian in any case, or in Latin letters by any
 * system. Belarusian surnames look the same (Міхайлавіч, Аляксандровіч): that it may be a patronymic is all this says.
 */
export function patronymicOf(word: string): readonly Patronymic[] {
  if (scriptOf(word) === 'Cyrl') return spelledAs(lexicalKey(word))
  if (!/i(?:č|ć|ch|cz|tj|tsch|tch)$|n[ae]$/iu.test(word)) return []
  bySound ??= everySound()
  const found: Patronymic[] = []
  for (const { sounds } of readingsOf(word)) for (const one of bySound.get(sounds) ?? []) put(found, one)
  return found
}

function put(held: Patronymic[], one: Patronymic): void {
  if (!held.some((other) => other.father === one.father && other.gender === one.gender)) held.push(one)
}

function add(all: Map<string, Patronymic[]>, key: string, one: Patronymic): void {
  const held = all.get(key)
  if (held === undefined) all.set(key, [one])
  else put(held, one)
}

type Spelled = { word: string; language: PatronymicLanguage; one: Patronymic }

function* patronymics(): Generator<Spelled> {
  for (const language of LANGUAGES)
    for (const { id, form } of fathersIn(language))
      for (const pair of pairsOf(form, language))
        for (const [i, word] of pair.entries())
          yield { word, language, one: { father: id, gender: i === 0 ? 'm' : 'f', row: `patronymic.${id}.${language}` } }
}

function spelledAs(key: string): readonly Patronymic[] {
  const letter = key.charAt(0)
  let all = bySpelling.get(letter)
  if (all === undefined) {
    all = new Map()
    byLetter ??= Map.groupBy(patronymics(), ({ word }) => lexicalKey(word).charAt(0))
    for (const { word, language, one } of byLetter.get(letter) ?? [])
      for (const form of casesOf(word, language, one.gender, 'given')) add(all, lexicalKey(form), one)
    bySpelling.set(letter, all)
  }
  return all.get(key) ?? []
}

function everySound(): Map<string, Patronymic[]> {
  const all = new Map<string, Patronymic[]>()
  for (const { word, one } of patronymics()) for (const { sounds } of readingsOf(word)) add(all, sounds, one)
  return all
}
