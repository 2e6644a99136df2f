import type { Claim, Reading } from '#core/extraction.ts'
import type { Mention } from '#core/mention.ts'
import { type Label, type Labelled, placeOf, type Wanted } from './labels.ts'

/** What is counted, a row of the table each. */
export const FIELDS = [
  'releases',
  'persons',
  'nominatives',
  'dates',
  'tallies',
  'terms',
  'conditions',
  'quotations',
  'statements',
] as const
export type Field = (typeof FIELDS)[number]

/** How many came out, how many had to, how many of these were right. Where one statement says two that had to come, `found` is more than `right`. */
export type Tally = { right: number; output: number; found: number; wanted: number }

/** One text compared with its labels. */
export type Compared = {
  fields: Record<Field, Tally>
  /** Dates found with another year than the right one. */
  wrongYears: number
  /** Statements that must not come out and did. */
  broken: Wanted[]
  wrong: string[]
}

const RELEASES = new Set<Claim['type']>(['release', 'release_event', 'pardon'])
const CONDITIONS = new Set<Claim['type']>(['condition', 'concession'])

/** Compares what was read in a text with what it says. A mention is found when kind, start and end are the same; a value is right when every field of the label is. */
export function compare(labelled: Labelled, { mentions, claims }: Pick<Reading, 'mentions' | 'claims'>): Compared {
  const exactOf = new Map(mentions.map(({ id, exact }) => [id, exact]))
  const wordsOf = (id: string | null) => (id === null ? null : (exactOf.get(id) ?? null))
  const { must, may } = labelled
  const wrong: string[] = []

  const spans = (kinds: readonly Mention['kind'][], right: (label: Label, got: Mention) => boolean): Tally => {
    const output = mentions.filter(({ kind }) => kinds.includes(kind))
    const labels = labelled.mentions.filter(({ kind }) => kinds.includes(kind))
    const at = new Map(output.map((one) => [`${one.kind} ${one.start} ${one.end}`, one]))
    const hits = labels.filter((label) => {
      const start = placeOf(labelled.text, label.exact, label.nth)
      const key = `${label.kind} ${start} ${start + label.exact.length}`
      const got = at.get(key)
      at.delete(key)
      const ok = got !== undefined && right(label, got)
      if (!ok)
        wrong.push(`${got ? 'value' : 'missing'}: ${label.kind} “${label.exact}”${got ? ` is ${JSON.stringify(got.value)}` : ''}`)
      return ok
    }).length
    for (const { kind, exact } of at.values()) wrong.push(`extra: ${kind} “${exact}”`)
    return { right: hits, output: output.length, found: hits, wanted: labels.length }
  }
  const sameValue = (label: Label, got: Mention) => agrees(label, got, wordsOf)

  let wrongYears = 0
  let named = 0
  let rightlyNamed = 0
  const persons = spans(['person'], (label, got) => {
    if (label.value === undefined) return true
    named++
    if (got.value === label.value) rightlyNamed++
    else wrong.push(`nominative: “${label.exact}” is ${JSON.stringify(got.value)}`)
    return true
  })
  const dates = spans(['date'], (label, got) => {
    const right = sameValue(label, got)
    if (!right && typeof label.value === 'string' && typeof got.value === 'string' && yearOf(label.value) !== yearOf(got.value))
      wrongYears++
    return right
  })

  const said = (types: ReadonlySet<Claim['type']>, fields: readonly (keyof Wanted)[]): Tally => {
    const output = claims.filter(({ type }) => types.has(type))
    const meets = (list: readonly Wanted[], claim: Claim) => list.some((one) => meets1(one, claim, wordsOf, fields))
    const right = output.filter((claim) => meets(must, claim) || meets(may, claim))
    for (const claim of output) if (!right.includes(claim)) wrong.push(`extra: ${inWords(claim, wordsOf)}`)
    return {
      right: right.length,
      output: output.length,
      ...recall(
        must.filter(({ type }) => type && types.has(type)),
        fields,
      ),
    }
  }
  const recall = (list: readonly Wanted[], fields?: readonly (keyof Wanted)[]) => {
    const missed = list.filter((one) => !claims.some((claim) => meets1(one, claim, wordsOf, fields)))
    for (const one of missed) wrong.push(`missing: ${JSON.stringify(one)}`)
    return { found: list.length - missed.length, wanted: list.length }
  }
  const others = must.filter(({ type }) => type && !RELEASES.has(type) && !CONDITIONS.has(type))
  const whole = recall(others)

  return {
    fields: {
      releases: said(RELEASES, ['type', 'code', 'polarity', 'modality', 'arguments']),
      persons,
      nominatives: { right: rightlyNamed, output: named, found: rightlyNamed, wanted: named },
      dates,
      tallies: spans(['count'], sameValue),
      terms: spans(['term', 'article'], sameValue),
      conditions: said(CONDITIONS, ['type', 'code', 'polarity', 'modality', 'arguments']),
      quotations: spans(['quote'], sameValue),
      statements: { right: whole.found, output: whole.found, ...whole },
    },
    wrongYears,
    broken: labelled.must_not.filter((one) => claims.some((claim) => meets1(one, claim, wordsOf))),
    wrong,
  }
}

/** The roles that say whom a release or condition is about. */
const WHOM = new Set(['person', 'count', 'beneficiary'])

/** Does a statement say what is wanted? With `fields` only these are compared, and of the arguments only whom it is about. */
function meets1(
  wanted: Wanted,
  claim: Claim,
  wordsOf: (id: string | null) => string | null,
  fields?: readonly (keyof Wanted)[],
): boolean {
  const asked = (field: keyof Wanted) => wanted[field] !== undefined && (fields?.includes(field) ?? true)
  const plain = (['type', 'code', 'polarity', 'modality', 'date', 'scare_quotes'] as const).every(
    (field) => !asked(field) || claim[field] === wanted[field],
  )
  if (!plain) return false
  if (asked('within') && wordsOf(claim.within) !== wanted.within) return false
  if (asked('attributed_to') && claim.attributed_to.map(wordsOf).join('\n') !== wanted.attributed_to?.join('\n')) return false
  const args = asked('arguments') ? (wanted.arguments ?? []).filter(({ role }) => !fields || WHOM.has(role)) : []
  return args.every(({ role, exact }) => claim.arguments.some((one) => one.role === role && wordsOf(one.mention) === exact))
}

function agrees(label: Label, got: Mention, wordsOf: (id: string | null) => string | null): boolean {
  const { value } = label
  if (value === undefined) return true
  if (value === null || typeof value !== 'object' || got.value === null || typeof got.value !== 'object')
    return value === got.value
  const fields = Object.entries(got.value)
  return Object.entries(value).every(([field, wanted]) => {
    const given = fields.find(([name]) => name === field)?.[1] ?? null
    if (field === 'part_of' || field === 'speaker') return wordsOf(given) === wanted
    if (label.kind === 'term') return lengthOf(given) === lengthOf(wanted)
    return JSON.stringify(given) === JSON.stringify(wanted)
  })
}

/** P66M and P5Y6M are one length: months and days of an ISO 8601 duration. */
function lengthOf(duration: string): string {
  const [, years = 0, months = 0, weeks = 0, days = 0] =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?/.exec(duration) ?? []
  return `${Number(years) * 12 + Number(months)} ${Number(weeks) * 7 + Number(days)}`
}

const yearOf = (date: string) => date.slice(0, 4)

function inWords(claim: Claim, wordsOf: (id: string | null) => string | null): string {
  const { type, code, polarity, modality, rule } = claim
  const args = claim.arguments.map(({ role, mention }) => `${role}=${wordsOf(mention)}`).join(', ')
  return `${polarity} ${modality} ${type}${code ? `/${code}` : ''} [${args}] by ${rule}`
}
