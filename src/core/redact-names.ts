import { type HiddenIndex, hiddenIndex, stemKeys } from './redact-keys.ts'
import { foldWord, hasCyrillic } from './redact-letters.ts'

/**
 * Who may be named. `names` are full names as they are shown, surname last; `spellings` is how the texts write the person, in any order.
 * `id` is how mentions in a text point to the person.
 */
export type ExposedPerson = { id: string; names: string[]; spellings: string[] }

/** What one word can be: a name of these exposed people, for some of them the surname. */
export type NameWord = { person: string; surname: boolean }

export type NameIndex = {
  /** Exposed people whose name the folded word is, in any case form, for free text: none when somebody hidden has the name too. */
  free: (folded: string) => NameWord[]
  /** The same for a mention that was resolved to the person. */
  resolved: (folded: string, person: string) => boolean
  /** Does the initial (a folded letter) begin a name of the person? */
  initial: (letter: string, person: string) => boolean
  hidden: HiddenIndex
}

const MASCULINE_OV = /(?:ов|ев|ёв|ин|ын|оў|еў|ёў|аў|яў)$/u

/** Case forms of a surname that cannot be the base form of a relative's: Волков has Волкову and Волковым, not Волкова. */
function surnameForms(name: string): string[] {
  const with_ = (stem: string, endings: string[]) => endings.map((ending) => stem + ending)
  const cut = (letters: number) => name.slice(0, -letters)
  if (!hasCyrillic(name)) return [name]
  if (/(?:ий|ый|ой)$/u.test(name)) return [name, ...with_(cut(2), ['ого', 'ому', 'им', 'ым', 'ом'])]
  if (/[кгсц]і$/u.test(name) || /[тн]ы$/u.test(name)) return [name, ...with_(cut(1), ['ага', 'аму', 'ім', 'ым'])]
  if (/(?:ая)$/u.test(name)) return [name, ...with_(cut(2), ['ой', 'ую', 'ою', 'ай', 'аю'])]
  if (/(?:ова|ева|ина|ына|ава|ява)$/u.test(name)) return [name, ...with_(cut(1), ['ой', 'у', 'ою', 'ай', 'аю'])]
  if (MASCULINE_OV.test(name)) return [name, ...with_(name.replace(/ў$/u, 'в'), ['у', 'ым', 'е'])]
  if (/ь$/u.test(name)) return [name, ...with_(cut(1), ['я', 'ю', 'ем', 'е', 'і'])]
  if (/й$/u.test(name)) return [name, ...with_(cut(1), ['я', 'ю', 'ем', 'е', 'і'])]
  if (/а$/u.test(name))
    return [name, ...with_(cut(1), ['ы', 'и', 'і', 'е', 'у', 'ой', 'ою', 'ай', 'аю', 'ам']), ...softened(cut(1))]
  if (/я$/u.test(name)) return [name, ...with_(cut(1), ['и', 'і', 'е', 'ю', 'ей', 'яй', 'ёй'])]
  if (/[оеэуюиы]$/u.test(name)) return [name]
  return [name, ...with_(name, ['а', 'у', 'ом', 'ем', 'е', 'ам', 'і', 'ы'])]
}

/** Belarusian к, г, х before the ending of the dative: Лукашэнка, Лукашэнцы. */
function softened(stem: string): string[] {
  if (/к$/u.test(stem)) return [`${stem.slice(0, -1)}цы`, `${stem.slice(0, -1)}цэ`]
  if (/г$/u.test(stem)) return [`${stem.slice(0, -1)}зе`]
  return /х$/u.test(stem) ? [`${stem.slice(0, -1)}се`] : []
}

/** Case forms of a given name or patronymic: they count only beside the surname, so they may be wider. */
function givenForms(name: string): string[] {
  if (!hasCyrillic(name)) return [name]
  const stem = name.replace(/[аяьйоеэ]$/u, '')
  const fleeting = /^(.+)[её]([лрнц])$/u.exec(stem)
  const bases = fleeting ? [stem, `${fleeting[1]}${fleeting[2]}`] : [stem]
  const endings = [
    '',
    'а',
    'я',
    'у',
    'ю',
    'ом',
    'ем',
    'ам',
    'ём',
    'е',
    'ы',
    'и',
    'і',
    'ой',
    'ей',
    'ою',
    'ею',
    'ай',
    'яй',
    'ай',
    'ию',
    'ии',
    'ию',
    'ией',
    'ь',
    'й',
    'ью',
  ]
  return [name, ...bases.flatMap((base) => endings.map((ending) => base + ending))]
}

const words = (name: string) => name.split(/[\s,]+/u).filter((word) => /\p{L}/u.test(word))

/** Compiles who may be named and who may not. `hidden` holds whole names as written. */
export function nameIndex(exposed: readonly ExposedPerson[], hidden: Iterable<string>): NameIndex {
  const hiddenWords = hiddenIndex(hidden)
  const forms = new Map<string, Map<string, boolean>>()
  const own = new Map<string, Set<string>>()
  const initials = new Map<string, Set<string>>()
  const note = (form: string, person: string, surname: boolean) => {
    const people = forms.get(form) ?? new Map<string, boolean>()
    people.set(person, surname || (people.get(person) ?? false))
    forms.set(form, people)
  }
  for (const { id, names, spellings } of exposed) {
    const mine = new Set<string>()
    const letters = new Set<string>()
    const surnameKeys = new Set(names.flatMap((name) => stemKeys(words(name).at(-1) ?? '')))
    for (const part of [...names, ...spellings].flatMap(words).map(foldWord)) {
      const surname = stemKeys(part).some((key) => surnameKeys.has(key))
      for (const form of surname ? surnameForms(part) : givenForms(part)) {
        mine.add(form)
        note(form, id, surname)
      }
      if (!surname) letters.add(part.charAt(0))
    }
    own.set(id, mine)
    initials.set(id, letters)
  }
  return {
    hidden: hiddenWords,
    free: (folded) =>
      [...(forms.get(folded) ?? [])]
        .filter(([, surname]) => !(surname && hiddenWords.shares(folded)))
        .map(([person, surname]) => ({ person, surname })),
    resolved: (folded, person) => own.get(person)?.has(folded) ?? false,
    initial: (letter, person) => initials.get(person)?.has(letter) ?? false,
  }
}
