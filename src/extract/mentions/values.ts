import { type Article, type Count, SCOPES, type Term } from '#core/mention.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { has, type Item } from '../text/item.ts'

type Captures = ReadonlyMap<string, readonly Item[]>

/** The qualifier classes of a language, and what they do to a number. */
const QUALIFIERS = ['atleast', 'atmost', 'about', 'less'] as const

/** What qualifies a number, or is said by the number itself (“70+”, “a couple of hundred”). */
const qualifierOf = (captures: Captures) =>
  QUALIFIERS.find((name) => ['qual', 'n'].some((of) => captures.get(of)?.some((item) => has(item, name))))

/** A count from the captures `n`, `m` (end of a range), `qual`, `noun`, `turned` (a noun before its number: about so many). `changed`: to so many something grew, which is no limit. Null for a fraction or a negative number. */
export function countOf(captures: Captures, changed = false): Count | null {
  const [first, last] = [captures.get('n')?.[0], captures.get('m')?.[0]]
  const high = last?.amount ?? first?.amount
  const low = first?.amount === undefined ? undefined : inThousands(first.amount, first.text, last)
  if (low === undefined || high === undefined || !Number.isInteger(low) || !Number.isInteger(high) || low > high) return null
  if (low >= POPULATION || isClock(first) || isClock(last)) return null
  const limit = qualifierOf(captures)
  const qualifier = changed && limit === 'atmost' ? undefined : limit
  const noun = captures.get('noun') ?? []
  // “The 13th activist”.
  if (noun[0]?.kind === 'word' && noun[0].glued) return null
  const told = noun.length > 0 || captures.has('of') || captures.has('turned') || qualifier !== undefined
  if (!told && isYear(captures.get('n')?.[0]?.text)) return null
  return {
    min: qualifier === 'atmost' || qualifier === 'less' ? null : low,
    max: qualifier === 'atleast' ? null : high,
    approximate: qualifier === 'about' || captures.has('turned'),
    scope: scopeOfNoun(noun),
    window: 'point',
    since: null,
    part_of: null,
  }
}

/** “A cell designed for eight people”, “with room for 40”: how many there may be, not how many there are. Class `roomfor`. */
export function isRoom(items: readonly Item[], from: number): boolean {
  let at = from - 1
  while (at > 0 && QUALIFIERS.some((name) => has(items[at], name))) at--
  return has(items[at], 'preposition') && has(items[at - 1], 'roomfor')
}

/** “13.00”, the minutes of “14:05”; not “09 people”. */
const isClock = (item: Item | undefined) =>
  /^(?:0|\d{1,2}\.\d\d$)/.test(item?.text ?? '') && (item?.glued !== false || !/^0[1-9]$/.test(item.text))

/** So many people are those of a country. */
const POPULATION = 1_000_000

/** “20–30 thousand”: what the second number is counted in, the first is too. */
function inThousands(low: number, text: string, last: Item | undefined): number {
  const figure = /^(\d+(?:[.,]\d+)?)\s+\D/.exec(last?.text ?? '')?.[1]?.replace(',', '.')
  const scale = figure && last?.amount ? last.amount / Number(figure) : 1
  return scale > 1 && /^\d+$/.test(text) && low < scale && low * scale <= (last?.amount ?? 0) ? low * scale : low
}

/** A bare 2020 is a year. */
const isYear = (text = '') => /^(?:19|20)\d\d$/.test(text)

/** Words of the classes `scope_foreign`, `scope_political`, ... say what is counted. “Former political prisoners” are held no longer. */
function scopeOfNoun(noun: readonly Item[]): Count['scope'] {
  const scope = SCOPE_CLASSES.find(([, name]) => noun.some((item) => has(item, name)))?.[0] ?? 'other'
  return (scope === 'political' || scope === 'held') && noun.some((item) => has(item, 'former')) ? 'released' : scope
}

const SCOPE_CLASSES = SCOPES.map((scope) => [scope, `scope_${scope}`] as const)

const LETTER = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const

/** Not even many are sentenced to so many years together, unless months are told too. */
const LIFETIME = 1000

/** A length of punishment from `n`, `m`, `unit`, `half`, a second `n2` and `unit2`, a third `n3` and `unit3`, of `n` before `m` `unit1`: its own unit, `n1` and
 * `unit0`: its second, `half1`: its half; `halfyear`, `life`, `death` and `years` (a word of the class `years_7`, `months_6`, `days_10`) by themselves. `limit`: up to so long. */
export function termOf(captures: Captures, { pack }: Grammar, limit = false): Term | null {
  if (captures.has('life')) return 'life'
  if (captures.has('death')) return 'death'
  const named = (name: string) => pack.dates.units[captures.get(name)?.[0]?.key ?? '']
  for (const unit of ['year', 'month', 'day'] as const) {
    const tagged = taggedNumber(captures.get('years')?.[0], `${unit}s_`)
    if (tagged !== undefined) return { min: `P${tagged}${LETTER[unit]}`, max: `P${tagged}${LETTER[unit]}` }
  }
  if (captures.has('halfyear')) return { min: 'P6M', max: 'P6M' }
  const unit = named('unit')
  if (unit === undefined) return null
  const low = captures.get('n')?.[0]?.amount ?? 1
  const high = captures.get('m')?.[0]?.amount ?? low
  // “13 and 12 years”: of two people.
  if (high < low && !captures.has('unit1')) return null
  if (unit === 'year' && high > LIFETIME && !captures.has('unit2')) return null
  const further = (n: string, of: string) => {
    const kind = named(of)
    return kind === undefined ? '' : `${captures.get(n)?.[0]?.amount ?? 1}${LETTER[kind]}`
  }
  const extra = further('n2', 'unit2') + further('n3', 'unit3')
  const first = captures.has('m') ? further('n1', 'unit0') : extra
  const length = (n: number, half: boolean, extra: string, of: keyof typeof LETTER = unit) => {
    const whole = Math.floor(n)
    const months = of === 'year' && (n !== whole || half) ? '6M' : ''
    if (n !== whole && of !== 'year') return null
    return whole === 0 && months ? `P${months}` : `P${whole}${LETTER[of]}${months || extra}`
  }
  // “From three to four and a half”: the half is of the second.
  const half = captures.has('half')
  const from = length(low, captures.has('m') ? captures.has('half1') : half, first, named('unit1'))
  const to = length(high, half, extra)
  if (from === null || to === null) return null
  const qualifier = qualifierOf(captures)
  const upTo = limit || qualifier === 'less' || qualifier === 'atmost'
  return { min: upTo && low === high ? 'P0D' : from, max: to }
}

/** Crimes begin with this article of the Criminal Code of Belarus; lower numbers are of treaties and constitutions. */
const SPECIAL_PART = 122

/** What is raised behind a number, or behind a dash, is small; a decimal is of the Code of Administrative Offences (19.11). */
const isArticle = (number: string) => /^\d{1,3}(?:[.]\d{1,2})?$/.test(number)

/** An article from `article`, `sup` (the number after the dash), `part` (several), `code` (words tagged `code_XX`), `next` (one of a series). */
export function articleOf(captures: Captures): Article | null {
  // A raised number that lost its raising: 3614 is 361-4.
  const [, lost, lostSup] = /^(?!19|20)(\d{3})([1-9])$/.exec(captures.get('article')?.[0]?.text ?? '') ?? []
  const number = lost ?? captures.get('article')?.[0]?.text
  if (number === undefined || !isArticle(number)) return null
  // “By 24.23”: without the word for article its dot says what it is.
  if (captures.has('dotted') && !number.includes('.')) return null
  const sup = lostSup ?? captures.get('sup')?.[0]?.text.normalize('NFKC')
  if (sup !== undefined && !/^\d{1,2}$/.test(sup)) return null
  const code = (captures.get('code') ?? []).flatMap((item) => [...item.tags].filter((tag) => tag.startsWith('code_')))[0]
  const special = Number.parseInt(number, 10) >= SPECIAL_PART
  if (captures.has('next') && !special && code === undefined) return null
  const dotted = special ? number.replace('.', '-') : number
  return {
    code: code?.slice('code_'.length) ?? (special ? 'UK' : 'other'),
    article: sup === undefined ? dotted : `${number}-${sup}`,
    part: (captures.get('part') ?? []).filter(({ kind }) => kind !== 'mark').map(partOf),
  }
}

/** The number that a class of a word gives by its name: `part_1`, `years_7`. */
function taggedNumber(item: Item | undefined, name: string): string | undefined {
  return [...(item?.tags ?? [])].find((tag) => tag.startsWith(name))?.slice(name.length)
}

/** The number of a part: a figure, a number word, or a word of the class `part_1`, `part_2`, … */
function partOf(item: Item): string {
  const { text, amount } = item
  return taggedNumber(item, 'part_') ?? (/^\d/.test(text) || amount === undefined ? text : String(amount))
}
