import type { MentionValue } from '#core/mention.ts'
import type { Occurrence } from '#core/occurrence.ts'
import { contains, overlaps, type Range } from '#core/span.ts'
import type { Argument, Statement } from '#core/statement.ts'
import { uniqueQuote } from '#review/drafts.ts'
import { organisationOf, placeOf } from '#vocabulary/index.ts'
import { type Chapter, countIn } from './chronicle.ts'
import type { Fact, Named, Person } from './files.ts'

/** The words a fact names, found in one file. */
type Found = { range: Range; means: MentionValue }

const spanned = ({ anchors: [anchor] }: Occurrence): Range => anchor ?? { start: 0, end: 0 }

/** The names a person goes by in a file of this language. */
export const namesOf = ({ spellings, also_seen, shown }: Person, language: Chapter['language']): Set<string> =>
  new Set([...spellings[language], ...also_seen, shown[language]])

function find(chapter: Chapter, people: readonly Person[], sentence: Range, named: Named): Found {
  const { text } = chapter.layer
  const at = (words: string): Range | null => {
    const inside = text.slice(sentence.start, sentence.end).indexOf(words)
    const start = inside >= 0 ? sentence.start + inside : text.indexOf(words)
    return start < 0 ? null : { start, end: start + words.length }
  }
  if ('count' in named) {
    const { value, ...range } = countIn(chapter, named.count)
    const { scope, min = value, max = value, approximate, window, since } = named
    return { range, means: { kind: 'count', value: { min, max, approximate, scope, window, since, part_of: null } } }
  }
  if ('person' in named) {
    const person = people.find(({ key }) => key === named.person)
    if (!person) throw new Error(`nobody is called ${named.person}`)
    const names = namesOf(person, chapter.language)
    const known = chapter.identified.occurrences.filter(
      ({ type, anchors }) => type === 'person' && anchors.some(({ exact }) => names.has(exact)),
    )
    const spoken = known.find((one) => contains(sentence, spanned(one))) ?? known[0]
    const range = spoken ? spanned(spoken) : [...names].map(at).find((place) => place !== null)
    if (!range) throw new Error(`${chapter.name} does not name ${named.person}`)
    return { range, means: { kind: 'person', value: person.shown[chapter.language] } }
  }
  const { kind, value, words } = named
  const mention = chapter.mentions.find(
    (one) => one.kind === kind && one.value === value && contains(sentence, one) && value !== null,
  )
  const range = words ? at(words[chapter.language]) : (mention ?? namedIn(chapter, sentence, named))
  if (!range) throw new Error(`${chapter.name} has no ${kind} ${value} in: ${text.slice(sentence.start, sentence.end)}`)
  const means = { kind, value } as MentionValue
  return { range: { start: range.start, end: range.end }, means }
}

/** The longest run of words in the sentence that the vocabulary knows under this code. */
function namedIn({ layer }: Chapter, sentence: Range, { kind, value }: { kind: string; value: unknown }): Range | null {
  const words = Array.from(layer.text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}’'./-]*[\p{L}\p{N}]/gu))
  const codeOf = (name: string) => (kind === 'place' ? placeOf(name)?.code : organisationOf(name)?.code)
  for (let length = 9; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const [first, last] = [words[at], words[at + length - 1]]
      if (!first || !last) continue
      const range = { start: sentence.start + first.index, end: sentence.start + last.index + last[0].length }
      const name = layer.text.slice(range.start, range.end)
      if (value !== null && (codeOf(name) === value || codeOf(`«${name}»`) === value)) return range
    }
  return null
}

/** The fact as entries of target "add" for `review apply`, one for its sentence in this file. */
export function entryOf(chapter: Chapter, people: readonly Person[], sentence: Range, fact: Fact) {
  const quoted = (named: Named) => {
    const { range, means } = find(chapter, people, sentence, named)
    return { quote: uniqueQuote(chapter.layer.text, range), means }
  }
  const number = (id: string) => uniqueQuote(chapter.layer.text, countIn(chapter, id))
  const batch = (of: string | Record<Chapter['language'], string>) =>
    typeof of === 'string' ? number(of) : quoted({ kind: 'unnamed', value: null, words: of }).quote
  return {
    target: 'add' as const,
    source: chapter.name,
    quote: uniqueQuote(chapter.layer.text, sentence),
    property: fact.property,
    value: fact.value,
    polarity: fact.polarity,
    modality: fact.modality,
    date: fact.date,
    arguments: fact.with.map(([role, named]) => ({ role, ...quoted(named) })),
    attributed_to: fact.by.map(quoted),
    ...(fact.of !== undefined && { event: batch(fact.of) }),
    ...(fact.within !== undefined && { within: number(fact.within) }),
    act: fact.act,
    ...(fact.apart && { apart: fact.apart }),
    ...(fact.reason !== undefined && { reason: fact.reason }),
  }
}

export type Draft = { statement: Statement }

/** Whether a draft says at least what the fact says: about the same one, the same numbers, day, speaker and places. */
export function says(chapter: Chapter, people: readonly Person[], sentence: Range, fact: Fact, { statement }: Draft): boolean {
  if (!isAlike(chapter, people, sentence, fact, { statement })) return false
  if (statement.value !== fact.value || statement.polarity !== fact.polarity || statement.modality !== fact.modality) return false
  if (fact.date !== null && statement.date !== fact.date) return false
  if (fact.of !== undefined && statement.property !== 'release_event' && statement.qualifiers?.event === undefined) return false
  const speaker = fact.by.at(-1)
  const spoken = statement.attributedTo?.at(-1)
  if (speaker && !(spoken && isAt(chapter, spoken, find(chapter, people, sentence, speaker).range))) return false
  if (!speaker && spoken) return false
  return fact.with.every(([role, named]) => {
    const { range, means } = find(chapter, people, sentence, named)
    return (statement.qualifiers?.[role] ?? []).some((argument) => fits(chapter, argument, range, means))
  })
}

function fits(chapter: Chapter, { occurrence, value }: Argument, range: Range, means: MentionValue): boolean {
  if (means.kind === 'count')
    return (
      typeof value === 'object' &&
      'window' in value &&
      value.min === means.value.min &&
      value.max === means.value.max &&
      value.scope === means.value.scope &&
      value.window === means.value.window &&
      value.since === means.value.since
    )
  return isAt(chapter, occurrence, range) || (typeof value === 'string' && value === means.value)
}

const isAt = (chapter: Chapter, id: string, range: Range) =>
  chapter.identified.occurrences.some((one) => one.id === id && one.anchors.some((anchor) => overlaps(anchor, range)))

/** Whether a draft speaks of the same thing in the same sentence, rightly or not, fully or not. */
export function isAlike(chapter: Chapter, people: readonly Person[], sentence: Range, fact: Fact, { statement }: Draft): boolean {
  const inSentence = statement.evidence.some((one) => one.kind === 'span' && overlaps(one, sentence))
  if (statement.layer !== chapter.layer.id || !inSentence || statement.property !== fact.property) return false
  const main = fact.with.filter(([role]) => role === 'person' || role === 'count')
  if (main.length === 0) return statement.value === fact.value && statement.polarity === fact.polarity
  return main.some(([role, named]) => {
    const { range } = find(chapter, people, sentence, named)
    return (statement.qualifiers?.[role] ?? []).some(({ occurrence }) => isAt(chapter, occurrence, range))
  })
}
