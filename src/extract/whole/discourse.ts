import { once } from '#core/once.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Draft } from '../mentions/draft.ts'
import { rootOf } from '../statements/claim.ts'
import { has, type Item } from '../text/item.ts'
import type { Sentence } from '../text/sentences.ts'

/** A sentence with its mentions in order. */
export type Read = { sentence: Sentence; items: Item[]; drafts: Draft[] }

/** Pairs of names that may be one person, and surnames that fit several. */
export type Doubts = { same: [Draft, Draft][]; ambiguous: Draft[][] }

/**
 * Links names of one text: the same full name, or a surname that only one full name before it has. Short and full forms of a given name
 * with one surname are a suggestion only.
 */
export function linkPeople(reads: readonly Read[], grammar: Grammar): Doubts {
  const firsts = new Map<string, Draft[]>()
  const doubts: Doubts = { same: [], ambiguous: [] }
  for (const draft of reads.flatMap(({ drafts }) => drafts).filter(({ kind }) => kind === 'person')) {
    const { name } = draft
    if (!name || name.surname === '') continue
    const known = firsts.get(name.surname) ?? []
    if (name.given === null && !isInitialled(draft)) {
      const [only, other] = known
      if (only && !other) draft.sameAs = rootOf(only)
      else if (other) doubts.ambiguous.push([draft, ...known])
      else firsts.set(name.surname, [draft])
      continue
    }
    const same = known.find((one) => one.value === draft.value && one.name?.given === name.given)
    if (same) draft.sameAs = rootOf(same)
    else {
      for (const other of known) {
        const family = other.name?.given ? grammar.families.get(other.name.given) : undefined
        if (name.given !== null && family?.has(name.given)) doubts.same.push([other, draft])
      }
      const full = known.filter((one) => one.name?.given !== null || isInitialled(one))
      if (full.length < MOST) firsts.set(name.surname, [...full, draft])
    }
  }
  return doubts
}

/** As many people of one surname as are told apart in one text. */
const MOST = 100

const isInitialled = (draft: Draft) => draft.rule === 'person.initials'

/** Says whom “he” and “I” mean, where only one person can be meant: the speaker of the quotation, or the one person named just before who may be a “he”. */
export function linkPronouns(reads: readonly Read[], grammar: Grammar): void {
  for (const [n, { sentence, drafts }] of reads.entries()) {
    const wordAt = once(() => new Map(sentence.items.map((item) => [item.start, item])))
    for (const draft of drafts) {
      if (draft.kind !== 'unnamed' || !draft.pronoun) continue
      if (draft.tags.has('first')) {
        if (sentence.quote?.link && !draft.plural) draft.link = sentence.quote.link
        continue
      }
      if (draft.plural || draft.tags.has('second')) continue
      const word = wordAt().get(draft.start)
      const mayBe = ({ name }: Draft) => {
        // A given name alone may be a form of another's.
        const gender = name?.given && name.surname !== '' ? grammar.genderOf(name.given) : null
        return gender === null || !has(word, gender === 'he' ? 'she' : 'he')
      }
      const here = peopleOf(drafts.filter((other) => other.start < draft.start)).filter(mayBe)
      const before = reads[n - 1]
      const people =
        here.length > 0 ? here : before && before.sentence.quote === sentence.quote ? peopleOf(before.drafts).filter(mayBe) : []
      const [only, other] = people
      if (only && !other) draft.link = only
    }
  }
}

/** The people named in these mentions, or meant by a pronoun among them. */
const peopleOf = (drafts: readonly Draft[]) => [
  ...new Set(
    drafts.flatMap((draft) => {
      const one = draft.pronoun && !draft.plural ? draft.link : draft
      return one?.kind === 'person' ? [rootOf(one)] : []
    }),
  ),
]
