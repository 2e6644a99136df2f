import { asksOf, has, type Item, isMark, isOneOf } from './item.ts'
import type { Pair } from './quote-marks.ts'
import { beginsWithName } from './turns.ts'

const FEWEST_WORDS = 5
const NAMES = isOneOf('titled', 'called')
const SAYS = isOneOf('speech', 'asks', 'describing', 'quoting', 'wordsof')
const SOMEBODY = isOneOf('teller', 'theirs', 'determiner', 'people', 'persons', 'sources')
const TELLS = isOneOf('speech', 'asks')
const DESCRIBES = isOneOf('describing')

/** The mark of the sentence that ends what stands between quotation marks, or nothing. */
export const endMark = (inner: readonly Item[]) => {
  const last = inner.at(-1)
  return last?.kind === 'mark' ? last.text : ''
}

/** Is what stands between quotation marks something that is said, and no name, title or word in scare quotes? */
export function isQuotation(items: readonly Item[], pair: Pair, inner: readonly Item[]): boolean {
  const words = inner.filter(({ kind }) => kind === 'word' || kind === 'number')
  if (words.length === 0) return false
  // “«Free Nina Petrova!» — they shouted”: no name in marks.
  const names = words.every(({ cap }) => cap) && !has(words[0], 'imperative')
  if (isSighed(items, pair) && words[0]?.cap) return true
  if (names && words.length < 8 && (endMark(inner) === '' || (endMark(inner) === ',' && words.length > 1))) return false
  if (pair.block) return true
  if (!isStop(items[pair.open - 1]) && items.slice(Math.max(0, pair.open - 5), pair.open).some(namesCode)) return false
  // “The article “They are out and tell of it””, “law No. 199 of 20 July “On the change of …””: what it is called; classes `titled` and `called`.
  if (words[0]?.cap !== false && (NAMES(items[pair.open - 1]) || isNumbered(items, pair.open))) return false
  // “Joined the “Battalion of volunteers named after X””: a name, where nobody says anything.
  if (has(items[pair.open - 1], 'preposition') && endMark(inner) === '' && !isTold(items, pair)) return false
  // “Pardoned are “32 people convicted of …””: whom the verb before it acts upon.
  if (inner[0]?.kind === 'number' && has(items[pair.open - 1], 'alarm')) return false
  if (words.length >= FEWEST_WORDS) return words[0]?.cap !== false || words.length > 11 || isTold(items, pair)
  if (isWoven(items, pair, words)) return true
  // “X told in her blog:”, and what she told in the next line.
  const lead = items[pair.open - 1]?.kind === 'break' && isMark(items[pair.open - 2], ':') ? pair.open - 2 : pair.open - 1
  const before = items[lead]
  const after = items.slice(pair.close + 1, pair.close + 4)
  const told =
    (isMark(before, ':,') && TELLS(items[lead - 1])) ||
    (isMark(before, ':') && words.length > 1 && words[0]?.cap === true && isTold(items, { open: lead, close: pair.close })) ||
    (words.length > 1 && words[0]?.cap === true && !NAMES(items[lead - 1]) && beginsWithTeller(items, lead)) ||
    // “The blogger said «Go home, son»”: marks of a sentence, which no name has.
    (words[0]?.cap === true && !names && TELLS(before) && inner.slice(0, -1).some((item) => isMark(item, ',!?'))) ||
    (words.length > 2 && (isThatOf(items, pair.open) || isSaidOf(items, pair.open, inner))) ||
    goesOnBehind(items, pair.open)
  // “«Take them», — X threw in”: a comma and a dash behind what begins a sentence.
  const opensSentence = before === undefined || before.kind === 'break' || isMark(before, '.!?')
  const [dash, next] = isMark(after[0], ',') ? after.slice(1) : ['!', '?'].includes(endMark(inner)) ? after : []
  const dashed = isMark(dash, '—-') && dash?.glued === false && next?.kind === 'word'
  if (dashed && opensSentence && words[0]?.cap && !names) return true
  // “X Y: «We are waiting»”, as headings have it.
  if (isMark(before, ':') && words[0]?.cap && words.length > 1 && beginsWithName(items, pair.open - 1)) return true
  // ““Let them go,” the agency quoted X as saying”.
  if (opensSentence && words.length > 2 && words[0]?.cap && !names && isTold(items, pair) && endsOpen(inner, after[0]))
    return true
  // “She thought, “It is over.””, and a sentence or a heading that is nothing but a quotation.
  const stops = ['.', '!', '?'].includes(endMark(inner)) || isMark(after[0], '.')
  const alone = opensSentence && (after[0] === undefined || after[0].kind === 'break' || isMark(after[0], '.') || stops)
  if (words.length > (stops ? 2 : 3) && words[0]?.cap && !names && (alone || (stops && isMark(before, ',')))) return true
  const whole = words.length > 2 || words[0]?.cap
  // “As a «gesture of good will», the press service said”: a few words of the sentence itself.
  const part = before?.kind === 'word' && !has(before, 'speech') && !has(before, 'subordinator') && words[0]?.cap === false
  const marked = !part && ((whole && [',', '.', '!', '?'].includes(endMark(inner))) || isMark(after[0], ','))
  return told || (marked && after.some(TELLS))
}

/** “Law No. 199-3 of 20 July “On …””: numbers and a date between what it is and its name. */
function isNumbered(items: readonly Item[], open: number): boolean {
  let at = open - 1
  while (
    at > open - NUMBERED &&
    (items[at]?.kind === 'number' ||
      ['month', 'years', 'preposition'].some((tag) => has(items[at], tag)) ||
      isMark(items[at], '-№.'))
  )
    at--
  return at < open - 2 && has(items[at], 'titled')
}

/** Items between what a law is and its name. */
const NUMBERED = 10

/** The sentence goes on behind it: a comma in the marks or behind them. */
const endsOpen = (inner: readonly Item[], after: Item | undefined) =>
  [',', '!', '?'].includes(endMark(inner)) || isMark(after, ',')

/** “«Signed», — sighs she”: a verb and who does it, and no name in marks. */
function isSighed(items: readonly Item[], { close }: Pair): boolean {
  const [comma, dash, verb, who] = items.slice(close + 1, close + 5)
  const dashed = isMark(comma, ',') && isMark(dash, '—-') && dash?.glued === false
  return dashed && verb?.kind === 'word' && !verb.cap && SPEAKER(who)
}

const SPEAKER = isOneOf('teller', 'pronoun')

/** “The former prisoner smiles: “At last.””: the sentence up to the colon begins with somebody. */
function beginsWithTeller(items: readonly Item[], colon: number): boolean {
  if (!isMark(items[colon], ':')) return false
  let from = colon
  while (from > 0 && colon - from < TOLD_BEFORE && items[from - 1]?.kind !== 'break' && !isMark(items[from - 1], '.!?')) from--
  while (from < colon && LEADS(items[from])) from++
  return colon - from > 1 && has(items[from], 'teller')
}

const LEADS = isOneOf('epithet', 'theirs', 'former')

/** ““Nobody,” she wrote, “will be forgotten.”” */
function goesOnBehind(items: readonly Item[], open: number): boolean {
  if (!isMark(items[open - 1], ',')) return false
  const close = items.findLastIndex((item, i) => i < open && i > open - TOLD_AFTER && isMark(item, '"'))
  const between = items.slice(close + 1, open)
  return close > 0 && isMark(items[close - 1], ',') && between.some(TELLS) && !between.some((item) => isMark(item, '.!?;:'))
}

/** Words of who says it between two halves of what is said. */
const TOLD_AFTER = 12

/** “He added that “…””. */
const isThatOf = (items: readonly Item[], open: number) =>
  has(items[open - 1], 'subordinator') && items.slice(Math.max(0, open - 3), open - 1).some(TELLS)

/** “Said she was “well and rested.””: the sentence ends in the marks. */
const isSaidOf = (items: readonly Item[], open: number, inner: readonly Item[]) =>
  endMark(inner) === '.' && items[open - 1]?.kind === 'word' && items.slice(Math.max(0, open - SAID), open).some(TELLS)

/** Words between a verb of saying and what it says in the marks. */
const SAID = 5

const isStop = (item: Item | undefined) => item?.kind === 'break' || isMark(item, '.!?:')

/** “Article 411 of the Code, “…””: the name of the article. */
const namesCode = asksOf((tags) => tags.has('lawarticles') || [...tags].some((tag) => tag.startsWith('code_')))

/** Words between who says it and what is quoted, with all that is said before. */
const TOLD_BEFORE = 30

/**
 * “He said they were “held without reason””, “they “crossed the border at noon”, said X”: some words of what is said, woven into the sentence
 * of who says it. What somebody is convicted of stands behind a preposition, and a name right behind “called”.
 */
function isWoven(items: readonly Item[], pair: Pair, words: readonly Item[]): boolean {
  if (words.length < FEWEST_WOVEN || words[0]?.cap !== false) return false
  const before = items[pair.open - 1]
  const [comma, verb] = items.slice(pair.close + 1, pair.close + 3)
  const subject = has(before, 'pronoun') || before?.mention !== undefined
  if (subject && TELLS(verb) && isMark(comma, ',')) return true
  if (before?.kind === 'mark' || has(before, 'describing') || NAMES(before)) return false
  // “Said 14 were “pardoned and freed””: what the sentence itself tells.
  if (words.some((word) => has(word, 'alarm'))) return false
  // “Described it as “a step in the right direction””.
  const near = sentenceBefore(items, pair.open)
  return has(before, 'preposition') ? near.some(DESCRIBES) : near.some(SAYS) || near.some(isTeller)
}

/** Fewer words in the middle of a sentence are in scare quotes. */
const FEWEST_WOVEN = 3

/** Words quoted in the middle of a sentence are somebody's only where it says so. */
function isTold(items: readonly Item[], { open, close }: Pick<Pair, 'open' | 'close'>): boolean {
  const after = items.slice(close + 1, close + TOLD_BEHIND)
  const to = after.findIndex((one) => one.kind === 'break' || isMark(one, '.!?;'))
  const near = [...sentenceBefore(items, open), ...after.slice(0, to < 0 ? undefined : to)]
  return near.some(SAYS) || near.some(isTeller)
}

/** “According to the teacher”. */
const isTeller = (item: Item, at: number, near: readonly Item[]) =>
  has(item, 'accordingto') && near.slice(at + 1, at + 3).some((other) => other.cap || SOMEBODY(other))

/** Words behind a quotation among which it is told who says it. */
const TOLD_BEHIND = 24

/** What stands in the sentence before an item; “Mr. X” ends none. */
function sentenceBefore(items: readonly Item[], open: number): Item[] {
  const before = items.slice(Math.max(0, open - TOLD_BEFORE), open)
  const stops = (one: Item, i: number) => isMark(one, '.!?;') && !has(before[i - 1], 'title')
  return before.slice(before.findLastIndex((one, i) => one.kind === 'break' || stops(one, i)) + 1)
}
