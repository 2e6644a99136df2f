import { be } from './forms/be.ts'
import { lt } from './forms/lt.ts'
import type { Gender, Language, Paradigm, Part } from './forms/paradigm.ts'
import { pl } from './forms/pl.ts'
import { ru } from './forms/ru.ts'
import { uk } from './forms/uk.ts'
import { folded } from './letters.ts'

/** A nominative that a word may be a form of; `rule` names the row of the table that says so, `itself` the word as it stands. */
export type Nominative = { form: string; gender: Gender | null; rule: string }

export const PARADIGMS: readonly Paradigm[] = [...be, ...ru, ...uk, ...pl, ...lt]

/** Letters of each language: a form with another letter is not of it. Belarusian and Polish also take letters of names from next door. */
const ALPHABETS: Record<Language, RegExp> = {
  be: /^[абвгґдеёжзійклмнопрстуўфхцчшыьэюя'-]+$/u,
  ru: /^[а-яё-]+$/u,
  uk: /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'-]+$/u,
  pl: /^[a-ząćęłńóśźżčšžŭ'-]+$/u,
  lt: /^[a-ząčęėįšųūžłŭćńśź'-]+$/u,
}
const SHORTEST_STEM = 2

/** Backwards: for each oblique ending the rows that have it. The longest ending first, as the one that says most. */
const byEnding = new Map<string, Paradigm[]>()
for (const row of PARADIGMS)
  for (const ending of row.oblique) {
    const rows = byEnding.get(ending)
    if (rows === undefined) byEnding.set(ending, [row])
    else if (!rows.includes(row)) rows.push(row)
  }
/** Forwards: the rows of each language by the last letter of the nominative's ending, those without an ending under the language alone. */
const byNominative = Map.groupBy(PARADIGMS, (row) => row.language + row.nominative.slice(-1))
const LONGEST_ENDING = Math.max(...[...byEnding.keys()].map((ending) => ending.length))

/**
 * What a word of a name may be in the nominative, lower case: itself first, then what the endings of be, ru, uk, pl and lt allow, those
 * told by longer endings before others. Both where two are possible: `Ковеля` is itself and may be of `Ковель`.
 */
export function nominativesOf(word: string, part: Part): readonly Nominative[] {
  const whole = folded(word)
  const dash = part === 'surname' ? whole.lastIndexOf('-') : -1
  if (dash > 0) return doubleOf(whole, dash)
  const found = new Map<string, Nominative>([
    [whole, { form: whole, gender: part === 'surname' ? genderOf(whole) : null, rule: 'itself' }],
  ])
  for (let length = Math.min(LONGEST_ENDING, whole.length); length > 0; length--)
    for (const row of byEnding.get(whole.slice(-length)) ?? []) {
      const stem = whole.slice(0, -length)
      if (!fits(row, stem, part, row.gender)) continue
      const form = stem + row.nominative
      if (!ALPHABETS[row.language].test(whole) || !ALPHABETS[row.language].test(form)) continue
      const known = found.get(form)
      if (known === undefined) found.set(form, { form, gender: row.gender, rule: row.rule })
      else if (known.gender !== null && row.gender !== null && known.gender !== row.gender)
        found.set(form, { ...known, gender: null })
    }
  return [...found.values()]
}

/** In a double surname both parts are in one case, or only the last one is: `Шарэнды-Панасюк`, `Шаренду-Панасюк`. */
function doubleOf(whole: string, dash: number): readonly Nominative[] {
  const lasts = nominativesOf(whole.slice(dash + 1), 'surname')
  const firsts = nominativesOf(whole.slice(0, dash), 'surname')
  const found: Nominative[] = []
  for (const first of firsts)
    for (const last of lasts) {
      const form = `${first.form}-${last.form}`
      const agree = first.gender === null || last.gender === null || first.gender === last.gender
      if (!agree || found.some((known) => known.form === form)) continue
      found.push({ form, gender: first.gender ?? last.gender, rule: last.rule === 'itself' ? first.rule : last.rule })
    }
  return found
}

function fits(row: Paradigm, stem: string, part: Part, gender: Gender | null): boolean {
  const long = stem.length >= SHORTEST_STEM || row.after.source.startsWith('^')
  return (
    long && (row.part === null || row.part === part) && (row.gender === null || row.gender === gender) && row.after.test(stem)
  )
}

/** Every case that the tables of a language make of a name, the nominative first; lower case. */
export function casesOf(name: string, language: Language, gender: Gender, part: Part): readonly string[] {
  const whole = folded(name)
  const forms = new Set([whole])
  for (const row of [...(byNominative.get(language) ?? []), ...(byNominative.get(language + whole.slice(-1)) ?? [])]) {
    if (!whole.endsWith(row.nominative)) continue
    const stem = whole.slice(0, whole.length - row.nominative.length)
    if (fits(row, stem, part, gender)) for (const ending of row.oblique) forms.add(stem + ending)
  }
  return [...forms]
}

/** Whose surname an ending is as a rule; not so of one as short as Сава. */
const FEMALE = /(?:[сцз]ь?кая|[аоеёє]ва|[сцз]ька|skaja|skaya|cka|ska|[ae]uskaia|[oaei]v[aá]|[oaei]wa|kaia)$/u
const MALE = /(?:[сцз]ь?к(?:і|ий|ый|ій)|[аоеё]ў|[оеё]в|sk[iy]|ck[iy]|skij|[oe]v|a[uŭ]|skis)$/u
const genderOf = (form: string): Gender | null =>
  form.length < 6 ? null : FEMALE.test(form) ? 'f' : MALE.test(form) ? 'm' : null
