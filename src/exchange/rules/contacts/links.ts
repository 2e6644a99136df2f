import type { Range } from '#core/span.ts'
import { inLatinShape, type Joined, type Word } from '../text/words.ts'
import { AT_WORDS, DOT_WORDS, ENDS, PROVIDERS, SURE_AT } from './names-of-services.ts'

/** Addresses of mail and web, nicks with their sign; also with the signs in words, in brackets, with gaps. Ranges of the plain text. */
export function linksIn(text: string, words: readonly Word[], joined: readonly Joined[]): Range[] {
  const shape = inLatinShape(text)
  return [...signed(shape), ...written(shape), ...spoken(words, text), ...mailHouses(words, joined)]
}

const has = (set: ReadonlySet<string>) => (word: Word | undefined) => word?.keys.some((key) => set.has(key)) === true
const isAt = has(AT_WORDS)
const isSureAt = has(SURE_AT)
const isDot = has(DOT_WORDS)
const isEnd = has(ENDS)
const isProvider = has(PROVIDERS)

/** The sign itself, with what stands beside it. */
const SIGN = /[\p{L}\p{N}._+-]{0,64}[ ({<[]{0,2}[@\uff20\ufe6b][ )}>\]]{0,2}[\p{L}\p{N}_][\p{L}\p{N}._-]{0,80}|[\p{L}\p{N}][@]/gu
/** The sign in brackets or between dashes, by any of its names. */
const BRACKETED =
  /[([{<_*-] ?(?:at|a|et|eta|sobaka|собака|сабака|cobaka|co6aka|małpa|malpa|эт|ат|ет|@|dot|kropka|taskas|точка|кропка|\.) ?[)\]}>_*-]/gu

function signed(shape: string): Range[] {
  return [...shape.matchAll(SIGN), ...shape.matchAll(BRACKETED)]
    .filter(
      ({ 0: found }) =>
        !/^\d+ ?@ ?\d+$/.test(found) &&
        !/^[(] ?a ?[)]$/.test(found) &&
        !/^[*_-] ?[aа.] ?[*_-]$/.test(found) &&
        !/^-at-$/.test(found),
    )
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

const SURE_ENDS =
  'com|org|net|info|by|ru|pl|lt|ua|eu|io|biz|online|site|app|dev|xyz|lv|ee|uk|link|club|cc|tv|ly|gg|su|co|me|de|bel|pф|rf|gle|im|page|vip|chat'
/** A link, or a house with its end, with nothing between them but a dot (also with gaps, of any form). */
const SHORT = /(?<![\p{L}\p{N}])(?:t|wa|vk|m|fb|ig) ?[./|\\] ?(?:me|com|ru)(?![\p{L}\p{N}])(?: ?[/\\] ?[^\s]{0,80})?/gu
const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' }
const LINKS: readonly RegExp[] = [
  /(?:h[tx]{2}ps?|ftp|tg|viber|whatsapp|signal|skype|mailto|tel|sgnl|xmpp|intent) ?: ?\/{0,2} ?[^\s]{2,120}/gu,
  /(?<![\p{L}\p{N}])w{3} ?[. ] ?[\p{L}\p{N}-]{2,64}/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}_-]{1,64}[.,](?:${SURE_ENDS})(?![\\p{L}\\p{N}])(?:\\/[^\\s]{0,120})?`, 'gu'),
  /(?<![\p{L}\p{N}])[a-z0-9_-]{2,64}(?: ?[.|] | [.|] ?)(?:com|org|net|info|ru|lt|eu|io|by|biz|xyz)(?![\p{L}\p{N}])/gu,
  /[\p{L}\p{N}_-]{1,64} ?[([{<] ?[.,] ?[)\]}>] ?[a-z]{2,6}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:t|wa|vk|m|fb|ig|vb|u|g|bit|discord|signal|viber|telegram|telegra|instagram|facebook|linktr|taplink|forms) ?[./|\\] ?(?:me|com|ru|cc|gg|org|im|page|ee|ly|dog|ph|gle|link|group|art)(?![\p{L}\p{N}])(?: ?[/\\] ?[^\s]{0,80})?/gu,
  // Backwards.
  /[^\s]{1,64}\/\/:[a-z]{2,8}/gu,
  /(?<![\p{L}\p{N}])(?:moc|gro|ofni|ten)[.][\p{L}\p{N}_-]{2,64}/gu,
  /[^\s]{1,64}\/em[.][a-z]{1,8}(?![\p{L}\p{N}])|[\p{L}\p{N}_]{3,64} ?: ?(?:gt|kv|gi|aw|langis|p{1,2}astahw|margelet|epyks|rebiv)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:ur|yb|lp|tl|ue)[.][a-z0-9-]{4,64}/gu,
]
/** A number or a short word that only looks like a house with an end: "20.de", "ul.pl". */
const NO_LINK =
  /^(?:\d{1,2}[.,]\p{L}+|(?:ul|al|os|pl|sp|np|tel|zl|st|g|gr|ir|t|pvz|ул|гр|др|пр|d|m|k|y|e)[.,](?:me|io|co|to|de|ee|by|su|eu)|\p{L}+,(?:me|by|co|to|io|de|su|ee|im|page|site|app|link|pl|net|info|online|club|chat|vip))$/u

function written(shape: string): Range[] {
  const leet = shape.replace(/[0134579]/g, (digit) => LEET[digit] ?? digit)
  return [...LINKS.flatMap((pattern) => [...shape.matchAll(pattern)]), ...leet.matchAll(SHORT)]
    .filter(({ 0: found }) => !NO_LINK.test(found))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

/** How far a dot in words may stand from the sign in words. */
const REACH = 6
/** What follows a dog that is an animal, or an English "at" that is no sign. */
const isNickLike = (word: Word | undefined) =>
  word !== undefined && /[a-z]/.test(word.text) && (/[0-9_]/.test(word.text) || word.text.length > 2)

function spoken(words: readonly Word[], text: string): Range[] {
  const found: Range[] = []
  const range = (first: number, last: number) =>
    found.push({ start: words[Math.max(0, first)]?.start ?? 0, end: words[Math.min(words.length - 1, last)]?.end ?? 0 })
  words.forEach((word, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (
      isDot(word) &&
      before &&
      next &&
      isEnd(next) &&
      next.start - word.end <= 4 &&
      !/[.!?]\s/.test(text.slice(word.end, next.start))
    )
      range(i - 1, i + 1)
    if (!isAt(word)) return
    const near = words.slice(i + 1, i + 1 + REACH)
    const dot = near.findIndex(isDot)
    const ending = near.findIndex(
      (one, k) =>
        isEnd(one) &&
        (k > 0 || one.text.length > 2) &&
        /[.·, ]/.test(text.charAt(one.start - 1)) &&
        isLinkedByDot(text, near[k - 1], one),
    )
    const provider = near.slice(0, 3).findIndex(isProvider)
    const providerBefore = words.slice(Math.max(0, i - 3), i).some(isProvider)
    if (dot >= 0) range(i - 1, i + 1 + Math.min(dot + 1, REACH))
    else if (ending >= 0) range(i - 1, i + 1 + ending)
    else if (provider >= 0) range(i - 1, i + 1 + provider)
    else if (providerBefore) range(i - 3, i + 1)
    else if (isSureAt(word) || (/\p{Script=Cyrillic}/u.test(word.text) && (isNickLike(next) || isNickLike(before))))
      range(i - 1, i + 1)
    else if (/^s[ao]baka$/.test(word.text) && next) range(i - 1, i + 1)
  })
  return found
}

const isLinkedByDot = (text: string, before: Word | undefined, end: Word) =>
  before !== undefined && /^\s?[.·|]\s?$/.test(text.slice(before.end, end.start))

/** A mail house by name: somebody's address, unless the talk is of using it. */
function mailHouses(words: readonly Word[], joined: readonly Joined[]): Range[] {
  const found: Range[] = []
  words.forEach((word, i) => {
    if (!isProvider(word)) return
    const before = words[i - 1]
    const next = words[i + 1]
    if (isAt(before) || isDot(next) || isEnd(next) || /^(?:na|u|on|in|v|w|per)$/.test(before?.keys[0] ?? ''))
      found.push({ start: before?.start ?? word.start, end: next?.end ?? word.end })
  })
  for (const { keys, text, first, last } of joined)
    if (text.length >= 5 && last > first && keys.some((key) => PROVIDERS.has(key)))
      found.push({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 })
  return found
}
