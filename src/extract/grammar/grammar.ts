import { once } from '#core/once.ts'
import { uncapitalised } from '../text/capitals.ts'
import { type Gazetteer, gazetteerOf, NATIONALITY_WORDS } from '../text/gazetteer.ts'
import { itemsOf } from '../text/items.ts'
import { lexiconOf } from '../text/lexicon.ts'
import { memo } from '../text/memo.ts'
import { tokenize } from '../text/tokens.ts'
import { completed, type PerWord, perWord, type WordGrammar, wordsOf } from '../text/words.ts'
import type { Act, Binding, Duties, MentionRule, Pack, Trigger } from './pack.ts'
import { compilerOf, type Pattern } from './pattern.ts'
import { type Index, indexOf } from './pattern-index.ts'

type Compiled<Rule> = { rule: Rule; pattern: Pattern }

export type DutyIndex = { bindings: Index<Binding>; acts: Index<Act>; isGerund: Duties['isGerund'] }

const NO_DUTIES: Duties = { bindings: [], acts: [], isGerund: () => false }

/** A language pack compiled: lexicon, numbers, gazetteers, rules by what they begin with. */
export type Grammar = WordGrammar & {
  mentions: Index<MentionRule>
  triggers: Index<Trigger>
  /** What binds people, compiled when a text is first asked for it. */
  duties(): DutyIndex
  abbreviations: ReadonlySet<string>
  given: ReadonlySet<string>
  /** Is a given name one of men only, or of women only? */
  genderOf(given: string): 'he' | 'she' | null
  families: ReadonlyMap<string, ReadonlySet<string>>
  known: ReadonlySet<string>
  gazetteer: Gazetteer
  /** Is a word a form of a given name in the list, or of a surname that stands alone; does it end as surnames do? */
  isGiven: PerWord<boolean>
  isKnown: PerWord<boolean>
  hasSuffix: PerWord<boolean>
}

/** Compiles a pack. Throws Error for a rule without examples or two rules with one id, SyntaxError for a pattern that is none. */
export function grammarOf(data: Pack): Grammar {
  const pack = remembering(data)
  const { bindings, acts, isGerund } = pack.duties ?? NO_DUTIES
  const rules = [...pack.mentions, ...pack.triggers, ...bindings, ...acts]
  const ids = new Set<string>()
  for (const { id, tests } of rules) {
    if (ids.has(id)) throw new Error(`two rules are called ${id}`)
    if (tests.yes.length === 0 || tests.no.length === 0)
      throw new Error(`rule ${id} needs an example where it fires and one where it does not`)
    ids.add(id)
  }
  const { key } = data
  const keyed = (table: Readonly<Record<string, number>>) =>
    new Map(Object.entries(table).map(([word, n]) => [word.split('_').map(key).join('_'), n]))
  const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(key))
  const classes = { ...pack.classes, nationality: `${pack.classes.nationality ?? ''} ${NATIONALITY_WORDS}` }
  const lexicon = lexiconOf(classes, key, (word, names) => completed(word, names, pack))
  const numbers = keyed(pack.numbers.values)
  const words: WordGrammar = {
    pack,
    lexicon,
    numbers,
    governed: keyed(pack.numbers.governed),
    scale: keyed(pack.numbers.scale),
    joiner: new Set(pack.numbers.joiner.map(key)),
    ...wordsOf(lexicon, numbers),
  }
  const compiled = <Rule extends { pattern: string }>(rules: readonly Rule[]): Compiled<Rule>[] => {
    const compile = compilerOf(key)
    return rules.map((rule) => ({ rule, pattern: compile(rule.pattern) }))
  }
  const given = set(pack.names.given)
  const known = set(pack.names.known)
  const [men, women] = [set(pack.names.men ?? ''), set(pack.names.women ?? '')]
  const isOf = (names: ReadonlySet<string>, part: 'given' | 'surname') =>
    perWord(
      (item) =>
        names.has(item.key) || pack.names.forms(item.text, part).some(({ nominative }) => names.has(pack.key(nominative))),
    )
  return {
    ...words,
    mentions: indexOf(compiled(pack.mentions)),
    triggers: indexOf(compiled(pack.triggers)),
    duties: once(() => ({ bindings: indexOf(compiled(bindings)), acts: indexOf(compiled(acts)), isGerund })),
    abbreviations: set(pack.abbreviations),
    given,
    genderOf: (name) => (men.has(name) === women.has(name) ? null : men.has(name) ? 'he' : 'she'),
    families: familiesOf(pack.names.families, set),
    known,
    isGiven: isOf(given, 'given'),
    isKnown: isOf(known, 'surname'),
    hasSuffix: perWord((item) => item.key.length > 4 && pack.names.suffixes.some((suffix) => item.key.endsWith(suffix))),
    gazetteer: gazetteerOf((name) => itemsOf(tokenize(name), words).map((item) => item.key), key),
  }
}

/** The pack with what it says of single words kept: the same few thousand words make up every text. */
function remembering(pack: Pack): Pack {
  const { names } = pack
  const forms = {
    given: memo((word) => names.forms(uncapitalised(word), 'given')),
    surname: memo((word) => names.forms(uncapitalised(word), 'surname')),
  }
  return { ...pack, key: memo(pack.key), names: { ...names, forms: (word, part) => forms[part](word) } }
}

function familiesOf(lines: string, set: (words: string) => ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const families = new Map<string, Set<string>>()
  for (const line of lines.split('\n')) {
    const family = set(line)
    for (const name of family) families.set(name, new Set([...(families.get(name) ?? []), ...family]))
  }
  return families
}
