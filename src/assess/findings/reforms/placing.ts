import type { Coding } from '#core/coding.ts'
import type { StatementId } from '#core/ids.ts'
import { isArticle } from '#core/statement.ts'
import { organisationByCode } from '#vocabulary/index.ts'
import { REFORM_ITEMS, type ReformItem } from '#vocabulary/reform-items.ts'
import { bodyOf } from '../../counter.ts'
import type { Told, View } from '../../view.ts'

/** Where a statement stands in the table of reforms; `OTHER` where nothing says of what it speaks. */
export const OTHER = 'other'

/** Names an article in the words of a source, with those that follow it: “арт. 361-1 і 361-2”, “Articles 342 and 130”, “ст. 19.11”. */
const ARTICLES =
  /(?:articles?|артыкул\p{L}*|арт\.|стат(?:ья|ьи|ье|ью|ьёй|ей|ьям|ьями|ьях)|ст\.)\s*(\d{1,3}(?:[-–.]\d{1,2})?(?:\s*(?:,|and|і|и)\s*\d{1,3}(?:[-–.]\d{1,2})?)*)/giu
const NUMBER = /\d{1,3}(?:[-–.]\d{1,2})?/g
/** Where one of these is named, an article may be one of its own. */
const OTHER_LAW = /constitution|канстытуц|конституц|covenant|\bпакт|statute|статут/iu

/**
 * Items a statement is placed under. First what a member says whose answers name it; then an article among its arguments, its type, and the
 * words of its arguments; for a reform the words of its sentence as well, since a sentence on a reform names what is reformed.
 */
export function placerOf(view: View, codings: readonly Coding[]): (told: Told, bySentence: boolean) => string[] {
  const byHand = new Map<StatementId, Set<string>>()
  for (const { item, statements } of codings) for (const id of statements) byHand.set(id, (byHand.get(id) ?? new Set()).add(item))
  return (told, bySentence) => {
    const { statement } = told
    const hand = byHand.get(told.id)
    if (hand) return inOrder(hand)
    const named = [...articlesOf(told), ...REFORM_ITEMS.filter(({ types }) => types.includes(statement.property))]
    if (statement.property === 'recognition') return isByState(view, told) ? ['acknowledgement'] : []
    if (named.length > 0) return inOrder(new Set(named.map(({ code }) => code)))
    const words = (['measure', 'document', 'organisation'] as const).flatMap((role) =>
      (statement.qualifiers?.[role] ?? []).flatMap(
        ({ occurrence }) => view.record.occurrences.get(occurrence)?.anchors[0]?.exact ?? [],
      ),
    )
    const found = namedIn(words.join(' ; '))
    if (found.length > 0) return found
    return bySentence ? namedIn(sentenceOf(told)) : []
  }
}

/** The words that a statement rests on; none where they are sealed. */
export const sentenceOf = ({ statement }: Told): string =>
  statement.evidence.flatMap((one) => (one.kind === 'span' ? [one.exact] : [])).join(' ; ')

function articlesOf({ statement }: Told): ReformItem[] {
  const codes = new Set(
    (statement.qualifiers?.article ?? []).flatMap(({ value }) => (isArticle(value) ? [`${value.code}-${value.article}`] : [])),
  )
  return REFORM_ITEMS.filter(({ articles }) => articles.some((code) => codes.has(code)))
}

function namedIn(words: string): string[] {
  const numbers = new Set(
    (OTHER_LAW.test(words) ? [] : [...words.matchAll(ARTICLES)]).flatMap(([, list = '']) =>
      (list.match(NUMBER) ?? []).map((one) => one.replace('–', '-')),
    ),
  )
  const has = words.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const matched = REFORM_ITEMS.flatMap(({ code, group, articles, words: phrases }) => [
    ...(group === 'articles' && articles.some((article) => numbers.has(article.slice(article.indexOf('-') + 1)))
      ? [{ code, stems: [code] }]
      : []),
    ...phrases
      .map((phrase) => ({ code, stems: phrase.split(' ') }))
      .filter(({ stems }) => stems.every((stem) => has.some(isOf(stem)))),
  ])
  // “List of extremist materials” is that list, not the list of extremists as well.
  const best = matched.filter(
    ({ code, stems }) =>
      !matched.some(
        (other) => other.code !== code && other.stems.length > stems.length && stems.every((one) => other.stems.includes(one)),
      ),
  )
  return inOrder(new Set(best.map(({ code }) => code)))
}

const isOf = (stem: string) => (word: string) => (stem.endsWith('=') ? word === stem.slice(0, -1) : word.startsWith(stem))

const inOrder = (codes: ReadonlySet<string>) => REFORM_ITEMS.flatMap(({ code }) => (codes.has(code) ? [code] : []))

/** Does a body of the State recognise? A human-rights group that does so changes nothing. */
function isByState(view: View, { statement }: Told): boolean {
  const who = statement.qualifiers?.agent?.[0]?.occurrence ?? statement.attributedTo?.at(-1)
  const code = who === undefined ? null : bodyOf(view, who)
  if (code === null) return false
  const body = organisationByCode(code)
  return code === 'BY' || (body?.kind === 'state' && body.country === 'BY')
}
