import { type Article, type Count, SCOPES, type Term } from '#core/mention.ts'
import type { Grammar } from './grammar.ts'
import { has, type Item } from './item.ts'

type Captures = ReadonlyMap<string, Item[]>

/** The qualifier classes of a language, and what they do to a number. */
const QUALIFIERS = ['atleast', 'atmost', 'about', 'less'] as const

const qualifierOf = (captures: Captures) => QUALIFIERS.find((name) => captures.get('qual')?.some((item) => has(item, name)))

/** A count from the captures `n`, `m` (end of a range), `qual`, `noun`. Null for a fraction or a negative number. */
export function countOf(captures: Captures): Count | null {
  const low = captures.get('n')?.[0]?.amount
  const high = captures.get('m')?.[0]?.amount ?? low
  if (low === undefined || high === undefined || !Number.isInteger(low) || !Number.isInteger(high) || low > high) return null
  const qualifier = qualifierOf(captures)
  const noun = captures.get('noun') ?? []
  if (noun.length === 0 && !captures.has('of') && isYear(captures.get('n')?.[0]?.text)) return null
  return {
    min: qualifier === 'atmost' || qualifier === 'less' ? null : low,
    max: qualifier === 'atleast' ? null : high,
    approximate: qualifier === 'about',
    scope: scopeOfNoun(noun),
    window: 'point',
    since: null,
    part_of: null,
  }
}

/** A bare 2020 is a year. */
const isYear = (text = '') => /^(?:19|20)\d\d$/.test(text)

/** Words of the classes `scope_foreign`, `scope_political`, ... say what is counted. */
const scopeOfNoun = (noun: readonly Item[]): Count['scope'] =>
  SCOPE_CLASSES.find(([, name]) => noun.some((item) => has(item, name)))?.[0] ?? 'other'

const SCOPE_CLASSES = SCOPES.map((scope) => [scope, `scope_${scope}`] as const)

const LETTER = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const

/** A length of punishment from `n`, `m`, `unit`, `half`, a second `n2` and `unit2`, a third `n3` and `unit3`; `life` and `death` by themselves. */
export function termOf(captures: Captures, { pack }: Grammar): Term | null {
  if (captures.has('life')) return 'life'
  if (captures.has('death')) return 'death'
  const unit = pack.dates.units[captures.get('unit')?.[0]?.key ?? '']
  if (unit === undefined) return null
  const low = captures.get('n')?.[0]?.amount ?? 1
  const high = captures.get('m')?.[0]?.amount ?? low
  const further = (n: string, of: string) => {
    const amount = captures.get(n)?.[0]?.amount
    const kind = pack.dates.units[captures.get(of)?.[0]?.key ?? '']
    return amount === undefined || kind === undefined ? '' : `${amount}${LETTER[kind]}`
  }
  const extra = further('n2', 'unit2') + further('n3', 'unit3')
  const length = (n: number, half: boolean) => {
    const whole = Math.floor(n)
    const months = unit === 'year' && (n !== whole || half) ? '6M' : ''
    if (n !== whole && unit !== 'year') return null
    return whole === 0 && months ? `P${months}` : `P${whole}${LETTER[unit]}${months || extra}`
  }
  // “From three to four and a half”: the half is of the second.
  const half = captures.has('half')
  const from = length(low, half && low === high)
  const to = length(high, half)
  if (from === null || to === null) return null
  const qualifier = qualifierOf(captures)
  return { min: qualifier === 'less' || qualifier === 'atmost' ? 'P0D' : from, max: to }
}

/** Crimes begin with this article of the Criminal Code of Belarus; lower numbers are of treaties and constitutions. */
const SPECIAL_PART = 122

/** An article from `article`, `sup` (the number after the dash), `part` (several), `code` (words tagged `code_XX`). */
export function articleOf(captures: Captures): Article | null {
  // A raised number that lost its raising: 3614 is 361-4.
  const [, lost, lostSup] = /^(?!19|20)(\d{3})([1-9])$/.exec(captures.get('article')?.[0]?.text ?? '') ?? []
  const number = lost ?? captures.get('article')?.[0]?.text
  if (number === undefined || !/^\d{1,3}(?:[.]\d)?$/.test(number)) return null
  const sup = lostSup ?? captures.get('sup')?.[0]?.text.normalize('NFKC')
  const code = (captures.get('code') ?? []).flatMap((item) => [...item.tags].filter((tag) => tag.startsWith('code_')))[0]
  return {
    code: code?.slice('code_'.length) ?? (Number(number) < SPECIAL_PART ? 'other' : 'UK'),
    article: sup === undefined ? number.replace('.', '-') : `${number}-${sup}`,
    part: (captures.get('part') ?? []).filter(({ kind }) => kind !== 'mark').map(({ text }) => text),
  }
}
