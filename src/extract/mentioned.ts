import { inOrder } from '#core/order.ts'
import type { Grammar } from './grammar/grammar.ts'
import { withoutOthers } from './lists/notes.ts'
import { bareCounts } from './mentions/bare.ts'
import { wholeDates } from './mentions/date-spans.ts'
import type { Case, Draft } from './mentions/draft.ts'
import { candidatesIn, choose, withMentions } from './mentions/mentions.ts'
import type { Found, NameKnowledge } from './mentions/name-words.ts'
import { personsIn } from './mentions/persons.ts'
import { sharesIn } from './mentions/shares.ts'
import { has, type Item, isMark } from './text/item.ts'
import type { Sentence } from './text/sentences.ts'
import type { Read } from './whole/discourse.ts'

/** What the sentences of a text mention: names found in one are known in all. */
export function mentionsOf(sentences: readonly Sentence[], grammar: Grammar): Read[] {
  const small = new Set<string>()
  for (const { items } of sentences) for (const { kind, cap, key } of items) if (kind === 'word' && !cap) small.add(key)
  const known: NameKnowledge = { small, surnames: new Set(), givens: new Set(), things: new Set(), alone: new Set() }
  const candidates = sentences.map((sentence) => candidatesIn(sentence, grammar))
  const naming = () => known.surnames.size + known.givens.size
  // Those found when as many names were known are found again.
  const first: { people: Found[]; naming: number }[] = []
  for (const [n, sentence] of sentences.entries()) {
    const people = personsIn(sentence, grammar, known)
    first.push({ people, naming: naming() })
    if (people.length === 0) continue
    for (const { draft } of choose([...withoutOthers(candidates[n] ?? [], people, sentence, grammar.pack.order), ...people])) {
      if (draft.kind !== 'person' || !draft.name || draft.name.given === null || draft.name.surname === '') continue
      if (draft.rule === 'person.alone' && !known.surnames.has(draft.name.surname)) known.alone.add(draft.name.surname)
      else if (draft.rule !== 'person.alone') known.alone.delete(draft.name.surname)
      known.surnames.add(draft.name.surname)
      known.givens.add(draft.name.given)
    }
  }
  let counted = Number.NEGATIVE_INFINITY
  return sentences.map((sentence, n) => {
    const quotes: Found[] = []
    for (const [at, { kind, mention }] of sentence.items.entries())
      if (kind === 'quote' && mention) quotes.push({ draft: mention, from: at, to: at + 1 })
    const before = first[n]
    const people = before?.naming === naming() ? before.people : personsIn(sentence, grammar, known)
    const chosen = choose([...withoutOthers(candidates[n] ?? [], people, sentence, grammar.pack.order), ...people, ...quotes])
    const all = wholeDates(chosen, sentence.items)
    // “The mother of two minors”: they are counted, and nothing is told of them.
    const isOwned = ({ draft, from }: Found) => draft.kind === 'count' && has(sentence.items[from - 1], 'parent')
    const owned = all.filter(isOwned).map(({ draft }) => ({ ...draft, tags: new Set([...draft.tags, 'owned']) }))
    // “The journalist Nina Petrova” is one person.
    const found = all.filter((one, i) => {
      const { draft, to } = one
      if (isOwned(one)) return false
      if (draft.kind !== 'unnamed') return true
      const behind = all.slice(i + 1).filter((one) => !PLACED.has(one.draft.kind))
      const [person] = behind
      // “The husband of Nina Petrova Ivan Petrov”, “the father of three children Ivan Petrov”: Ivan Petrov.
      const inCase = (one: Draft) => isSubject(one) || (draft.cases?.has('acc') === true && one.cases?.has('acc') === true)
      const named = behind.findIndex((one, k) => k > 0 && k < 3 && inCase(one.draft) && one.from === behind[k - 1]?.to)
      if (draft.tags.has('relation') && named > 0 && behind.slice(0, named).every((one) => isOwner(one.draft))) return false
      // “Her husband Ivan Petrov”: Ivan Petrov; tag `whose`.
      if (draft.tags.has('whose') && behind[0]?.from === to && person?.draft.kind === 'person' && agree(draft, person.draft))
        return false
      // “The father of the groom Ivan Petrov” is Ivan Petrov; “the mother of Ivan Petrov” is not.
      if (draft.tags.has('relation') && !isSubject(person?.draft)) return true
      return !person || !isTitled(sentence.items, draft, endOfTitle(sentence.items, all.slice(i + 1), to), person)
    })
    const items = withMentions(sentence.items, found)
    const bare = bareCounts(items, n - counted <= NEAR, grammar)
    const whole = bare.length > 0 ? withMentions(items, bare) : items
    const shares = sharesIn(whole, n - counted <= NEAR)
    const inShare = ({ draft }: Found) => shares.some((one) => one.draft.start <= draft.start && draft.end <= one.draft.end)
    const told = [...found, ...bare].filter((one) => shares.length === 0 || !inShare(one)).concat(shares)
    if (told.some(({ draft }) => draft.kind === 'count')) counted = n
    const drafts = inOrder([...told.map(({ draft }) => draft), ...owned], (a, b) => a.start - b.start)
    return { sentence, items: shares.length > 0 ? withMentions(whole, shares) : whole, drafts }
  })
}

const agree = (one: Draft, other: Draft) => [...(one.cases ?? [])].some((each) => other.cases?.has(each))

const isSubject = (draft: Draft | undefined) =>
  draft?.kind === 'person' && draft.cases?.has('nom') === true && !draft.cases.has('gen')

/** Somebody or a number in the genitive. */
const isOwner = ({ kind, cases }: Draft) => kind === 'count' || (cases?.has('gen') === true && !cases.has('nom'))

/** So many sentences on, a number still speaks of the people counted before. */
const NEAR = 3

/** What a title may be of: “the spokesman of the ministry of X Ivan Petrov”. */
const PLACED = new Set(['place', 'organisation', 'facility'])

/** Of the scopes those that only say who somebody is. */
const WHAT_THEY_ARE = new Set(['scope_political', 'scope_foreign'])

/** “The journalist of our portal X”. */
const OF_TITLE = ['open', 'preposition', 'orghead', 'determiner']

/** “The journalist of the “Y” X”: where the bodies and places end that a description which ends at `to` is of. */
function endOfTitle(items: readonly Item[], behind: readonly { draft: Draft; from: number; to: number }[], to: number): number {
  let end = to
  for (const next of behind) {
    while (isMark(items[end], '"')) end++
    // “The head of the Hrodna “Viasna” X”.
    let at = end
    while (has(items[at], 'adj') || isMark(items[at], '"')) at++
    if (!PLACED.has(next.draft.kind) || next.from !== at) break
    end = next.to
  }
  return end
}

/** A word of a title, or of a name in quotation marks. */
const isOfTitle = (item: Item) => has(item, 'scare') || (!has(item, 'verb') && OF_TITLE.some((tag) => has(item, tag)))

/** Does the description that ends at `to` only say what the person behind it is? A name further off has to stand in its case. */
function isTitled(
  items: readonly Item[],
  { cases, plural, pronoun, tags }: Draft,
  to: number,
  { draft, from }: { draft: Draft; from: number },
): boolean {
  if (draft.kind !== 'person') return false
  // “Among the pardoned X and Y”: what happened to them is no title.
  if (plural && [...tags].some((tag) => tag.startsWith('scope_') && !WHAT_THEY_ARE.has(tag))) return false
  // “The people freed by X”: a bare instrumental is who did it.
  const does = draft.cases?.has('ins') === true && !['nom', 'gen', 'acc'].some((one) => draft.cases?.has(one as Case))
  // “Among the freed Belarusians X and Y”: in another case.
  const apart = plural && cases !== null && draft.cases !== null && ![...draft.cases].some((one) => cases.has(one))
  // “Pardoned him X”: X did it, whatever the case of the name may be.
  if (from === to) return !pronoun && !((does || apart) && plural)
  const own = [...(draft.cases ?? [])]
  const shared = own.length > 0 && own.every((one) => cases?.has(one)) && own.some((one) => one !== 'gen')
  return (
    shared &&
    items.slice(to, from).filter((item) => !has(item, 'scare')).length < 6 &&
    items.slice(to, from).every((item) => item.kind === 'word' && isOfTitle(item))
  )
}
