import type { Range } from '#core/span.ts'

/** Where a text names a provision: `number` as in `Provision.number`, empty where it names an instrument as a whole. */
export type LawMention = Range & { number: string; instrument: string | null }

const ARTICLE = String.raw`(?:articles?|art\.?|артыкул\p{L}*|арт\.?|статья|статьи|статье|статью|статей|статьях|ст\.)`
const PARAGRAPH = String.raw`(?:paragraphs?|para\.?|§|пункт\p{L}*|п\.|частк\p{L}*|част\p{L}*|ч\.)`
const LETTER = String.raw`(?:подпункт\p{L}*\s*)?[«"“(]?\s*(\p{L})\s*[»"”)]`

/** The ways in which texts cite: 7(2)(d); article 7, paragraph 2(d); подпункт d) пункта 2 статьи 7; category II; paragraph 3(a). */
const WAYS: readonly { way: RegExp; number: (groups: readonly (string | undefined)[]) => string }[] = [
  {
    way: new RegExp(
      String.raw`(?<!\p{L})${ARTICLE}\s*(\d{1,2})(?:\s*\(\s*(\d{1,2})\s*\))?(?:\s*\(\s*(\p{L})\s*\))?(?:\s*,?\s*${PARAGRAPH}\s*(\d{1,2})(?:\s*\(\s*(\p{L})\s*\))?)?`,
      'giu',
    ),
    number: ([article, one, letter, two, other]) => numberOf(article, one ?? two, letter ?? other),
  },
  {
    way: new RegExp(
      String.raw`(?<!\p{L})(?:${LETTER}\s*)?${PARAGRAPH}\s*(\d{1,2})(?:\s*\(\s*(\p{L})\s*\))?\s*(?:of\s+)?${ARTICLE}\s*(\d{1,2})`,
      'giu',
    ),
    number: ([letter, paragraph, other, article]) => numberOf(article, paragraph, letter ?? other),
  },
  {
    way: /(?<!\p{L})(?:categor(?:y|ies)|катэгоры\p{L}*|категори\p{L}*)\s*([IVІ]{1,3})(?!\p{L})/giu,
    number: ([roman]) => (roman ?? '').toUpperCase().replaceAll('І', 'I'),
  },
  {
    way: /(?<!\p{L})paragraph\s*3\s*\(\s*([a-e])\s*\)/giu,
    number: ([letter]) => numberOf('3', undefined, letter),
  },
]

/** Letters of paragraphs are Latin; in Cyrillic texts they are often typed by look or by sound. */
const LATIN: Record<string, string> = { а: 'a', в: 'b', с: 'c', д: 'd', е: 'e', х: 'h', к: 'k' }

const numberOf = (article = '', paragraph: string | undefined, letter: string | undefined): string => {
  const low = letter?.toLowerCase()
  return `${article}${paragraph === undefined ? '' : `(${paragraph})`}${low === undefined ? '' : `(${LATIN[low] ?? low})`}`
}

/** Every place where provisions and instruments are named, in text order. */
export function lawMentions(text: string, names: readonly { code: string; names: RegExp }[]): LawMention[] {
  const cited = WAYS.flatMap(({ way, number }) =>
    [...text.matchAll(way)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      number: number(match.slice(1)),
      instrument: null,
    })),
  )
  const named = names.flatMap(({ code, names: pattern }) =>
    [...text.matchAll(new RegExp(pattern.source, 'giu'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      number: '',
      instrument: code,
    })),
  )
  return [...cited, ...named].sort((a, b) => a.start - b.start || a.end - b.end)
}
