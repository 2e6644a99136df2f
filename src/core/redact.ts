import { type RedactedAddress, redactAddress } from './redact-address.ts'
import { type GuardLexicon, guardIndex } from './redact-guard.ts'
import { HIDDEN, hasUpper } from './redact-letters.ts'
import { type ExposedPerson, type NameIndex, nameIndex } from './redact-names.ts'
import { scan } from './redact-scan.ts'
import { sentencesOf } from './redact-sentences.ts'
import { settleNames, type Unit } from './redact-units.ts'
import { scriptOf, type WordLists, wordJudge } from './redact-words.ts'
import { type Cover, type Redaction, write } from './redact-write.ts'
import { overlaps, type Range } from './span.ts'

/**
 * The one door out (DESIGN rule 5). What the lists do not free becomes ▮; a mistake of the reading engine can hide too much, never show
 * too much. The output depends on hidden names only in that they are not in it, whatever their length or number of words.
 */
export type RedactionPolicy = {
  exposed: readonly ExposedPerson[]
  /** Names of everybody else, whole, as written: they are hidden in lower case and in other spellings too. */
  hidden: Iterable<string>
  words: WordLists
  guard: GuardLexicon
  /** Hosts of known outlets, without `www.`. */
  hosts: ReadonlySet<string>
}

/** What is known of places in the text. `person`: the id of an exposed person for a mention resolved to them, null for anybody else. */
export type Places = { guarded?: readonly Range[]; mentions?: readonly (Range & { person: string | null })[] }

export type { Redaction }

export type Redactor = {
  redactText: (text: string, places?: Places) => Redaction
  redactTitle: (title: string) => string
  /** Of a person, a body or a place: words that are nothing but a name. */
  redactSpeaker: (words: string) => string
  redactAddress: (address: string) => RedactedAddress
}

export { type ExposedPerson, type GuardLexicon, HIDDEN, type RedactedAddress, type WordLists }

/** Compiles a policy. Pure; the same policy and text give the same output. */
export function redactor(policy: RedactionPolicy): Redactor {
  const names = nameIndex(policy.exposed, policy.hidden)
  const judge = wordJudge(policy.words, names)
  const guard = guardIndex(policy.guard)
  const addressOf = (address: string) => redactAddress(address, policy.hosts, judge, names)

  const phrases = new Map<string, (readonly string[])[]>()
  for (const phrase of policy.words.phrases) {
    const [first = ''] = phrase
    phrases.set(first, [...(phrases.get(first) ?? []), phrase])
  }

  const once = (text: string, places: Places): Redaction => {
    const { units, numbers } = scan(text, scriptOf(text), judge, addressOf)
    for (const [at, { folded }] of units.entries()) {
      for (const phrase of phrases.get(folded) ?? []) {
        if (units[at + 1]?.folded !== phrase[1]) continue
        const row = units.slice(at, at + phrase.length)
        if (isPhrase(text, row, phrase)) for (const unit of row) unit.verdict = 'keep'
      }
    }
    const mentions = places.mentions ?? []
    applyMentions(units, mentions, names)
    settleNames(units, (left, right) => besides(text, left, right), names)
    brokenWords(units, text, (folded) => names.hidden.holds(folded), judge.inLists)

    const guarded = places.guarded ?? []
    let next = 0
    const covers: Cover[] = [
      ...units.flatMap((unit) =>
        unit.verdict === 'hide'
          ? [{ start: unit.start, end: withDot(text, unit), text: unit.instead ?? HIDDEN }]
          : unit.verdict === 'initial'
            ? [{ start: unit.start, end: withDot(text, unit), text: HIDDEN }]
            : [],
      ),
      ...numbers.map((range) => ({ ...range, text: HIDDEN })),
      ...mentions.filter(({ person }) => person === null).map(({ start, end }) => ({ start, end, text: HIDDEN })),
      ...guarded.map(({ start, end }) => ({ start, end, text: HIDDEN })),
      ...sentencesOf(text)
        .filter((sentence) => {
          while ((units[next]?.end ?? text.length) <= sentence.start && next < units.length) next++
          const from = next
          while ((units[next]?.start ?? text.length) < sentence.end && next < units.length) next++
          return guarded.some((range) => overlaps(range, sentence)) || guard(units.slice(from, next))
        })
        .map(({ start, end }) => ({
          start,
          end: end - (/[.!?…]*$/.exec(text.slice(start, end))?.[0].length ?? 0),
          text: HIDDEN,
        })),
    ]
    return write(text, covers)
  }

  const redactText = (text: string, places: Places = {}): Redaction => {
    let now = once(text, places)
    if (now.text === text) return now
    // What is hidden changes what stands beside what, and which script prevails: again until nothing changes. Letters only get fewer.
    for (let turn = 0; turn < 20; turn++) {
      const { at } = now
      const shown = (places.mentions ?? [])
        .filter(({ person }) => person !== null)
        .map(({ person, ...range }) => ({ ...at(range), person }))
      const next = once(now.text, { mentions: shown })
      if (next.text === now.text) return now
      now = { text: next.text, at: (range) => next.at(at(range)) }
    }
    return { text: HIDDEN, at: () => ({ start: 0, end: HIDDEN.length }) }
  }

  return {
    redactText,
    redactTitle: (title) => redactText(title).text,
    redactSpeaker: (words) => whole(redactText(words).text),
    redactAddress: addressOf,
  }
}

/** Of words that are nothing but a name: where no letter is left, how many parts it had is not told either. */
const whole = (name: string): string => (name.includes(HIDDEN) && !/[\p{L}\p{N}]/u.test(name) ? HIDDEN : name)

const besides = (text: string, left: Unit, right: Unit) => {
  const gap = text.slice(left.end, right.start)
  return left.end - left.start === 1
    ? /^\.?[^\S\n]*$/.test(gap)
    : /^[^\S\n]*$/.test(gap) || (right.end - right.start === 1 && /^,?[^\S\n]*$/.test(gap))
}

/** What was resolved in a text overrides the words: a mention of somebody exposed shows their names, any other mention hides. */
function applyMentions(units: readonly Unit[], mentions: NonNullable<Places['mentions']>, names: NameIndex): void {
  const ordered = [...mentions].sort((a, b) => a.start - b.start)
  let from = 0
  let reached = 0
  for (const unit of units) {
    // Mentions may lie in each other: go on from the first that can still reach this unit.
    while (from < ordered.length && (ordered[from]?.end ?? 0) <= unit.start && reached <= unit.start) from++
    for (let at = from; at < ordered.length; at++) {
      const mention = ordered[at]
      if (!mention || mention.start >= unit.end) break
      reached = Math.max(reached, mention.end)
      if (!unit.nameable || !overlaps(mention, unit)) continue
      if (mention.person === null) unit.verdict = 'hide'
      else if (unit.verdict === 'name' || unit.verdict === 'hide') {
        if (names.resolved(unit.folded, mention.person)) unit.verdict = 'keep'
      } else if (unit.verdict === 'initial' && names.initial(unit.folded, mention.person)) unit.verdict = 'keep'
    }
  }
}

/** Do the units stand side by side as the phrase has them? */
const isPhrase = (text: string, row: readonly Unit[], phrase: readonly string[]) =>
  phrase.every((word, at) => {
    const unit = row[at]
    const before = row[at - 1]
    return (
      unit?.folded === word &&
      (!before || /^[^\S\n]*[.«»"“”/№&-]{0,2}[^\S\n]*[«»"“”/№&-]{0,2}$/.test(text.slice(before.end, unit.start)))
    )
  })

/** The full stop of an initial goes with it. */
const withDot = (text: string, unit: Unit) =>
  unit.end - unit.start === 1 && unit.nameable && text.charAt(unit.end) === '.' ? unit.end + 1 : unit.end

/** Words broken at the end of a line, with or without a hyphen: the second half goes with the first. */
function brokenWords(
  units: readonly Unit[],
  text: string,
  holds: (folded: string) => boolean,
  inLists: (folded: string) => boolean,
): void {
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1]
    if (!before || !unit.nameable) continue
    const gap = text.slice(before.end, unit.start)
    // A hyphen with a space after it is what is left of a line end in text copied from paper.
    if (!/^[\u2010\u2011-]?[^\S\n]*\r?\n[^\S\n]*$|^[\u2010\u2011-][^\S\n]+$/.test(gap)) continue
    const first = text.charAt(unit.start)
    const lower = first === first.toLowerCase()
    const hyphen = /^[\u2010\u2011-]/.test(gap)
    const joined = before.folded + unit.folded
    if (!lower) continue
    const newWord = !inLists(joined) && !inLists(unit.folded)
    const oneName = holds(joined) || (hyphen && newWord && hasUpper(text.charAt(before.start)))
    if (oneName) before.verdict = 'hide'
    if (oneName || (before.verdict === 'hide' && (hyphen || !inLists(unit.folded)))) unit.verdict = 'hide'
  }
}
