import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, type Item, isMark } from '../text/item.ts'
import type { Reader } from './reader.ts'
import { LEFT_OUT, type Parts } from './taking-part.ts'

/**
 * “X, 5 years. Released on Friday.”: a line of a list goes on about the one it named, what stands in brackets about the name before them.
 * Only where nothing else could be meant: no subject of its own, no noun between the last mark and the verb.
 */
export function withTopic({ topic, parsed }: Reader, { trigger, match }: Hit, parts: Parts): Parts {
  const { items, units } = parsed
  const { spanFrom, from } = match
  // “X: charged under Art. 342”: what follows a mark cannot be a verb of his own.
  const suffers = has(items[spanFrom], 'participle') || isMark(items[spanFrom - 1], ':,(—–')
  const acts = parts.actor.some((unit) => unit.draft.kind === 'person' && !(unit === topic && suffers))
  if (parts.acted.length > 0 || acts || trigger.form === 'attribute') return parts
  // “After the release began to study”: whose subject was left out.
  if (trigger.form === 'noun' && topic?.at !== LEFT_OUT) return parts
  if (trigger.form === 'plain' && !ABOUT_ONE.has(trigger.type)) return parts
  const opening = items.findLastIndex((item, i) => i < spanFrom && isMark(item, '()'))
  const before = isMark(items[opening], '(')
    ? units.find(({ at, draft }) => at === opening - 1 && draft.kind === 'person')
    : undefined
  const one = topic && topic.at < spanFrom ? topic : before
  if (!one) return parts
  const mark = items.findLastIndex((item, i) => i < spanFrom && isMark(item, ',:;().—–-|/'))
  const lead = items.slice(Math.max(mark, one.at) + 1, Math.max(from, mark + 1))
  if (!lead.every(isLight)) return parts
  return { ...parts, acted: [one], actor: parts.actor.filter((unit) => unit !== one) }
}

/** “X: her husband was freed”: a subject we do not know stands between the colon and the verb. */
export function isOfAnother({ items }: Parsed, at: number, to: number): boolean {
  const colon = items.findLastIndex((item, i) => i < to && isMark(item, ':'))
  return colon > at && !items.slice(colon + 1, to).every(isLight)
}

/** Words that name nobody and nothing else that could be meant. */
const isLight = (item: Item) =>
  item.mention === undefined
    ? item.kind !== 'word' || LIGHT.some((tag) => has(item, tag)) || !has(item, 'open')
    : !OTHERS.has(item.mention.kind)

const LIGHT = ['adverb', 'neg', 'be', 'have', 'future', 'preposition', 'conjunction', 'verb', 'participle', 'month', 'unit']
const OTHERS: ReadonlySet<string> = new Set(['person', 'unnamed', 'count', 'organisation'])

const ABOUT_ONE: ReadonlySet<Hit['trigger']['type']> = new Set(['condition', 'remaining_term', 'transfer', 'refusal'])
