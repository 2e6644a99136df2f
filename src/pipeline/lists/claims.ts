import { bounds, type Day, type Edtf } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import type { Language } from '#core/layer.ts'
import type { Cell } from '#core/sheet.ts'
import type { Range } from '#core/span.ts'
import { facilityOf, placeOf } from '#vocabulary/index.ts'
import { keyOf } from '#vocabulary/key.ts'
import { type Fault, isFault, type Read } from './faults.ts'
import type { Field } from './fields.ts'
import { readArticles } from './read-articles.ts'
import { type DayOrder, readDate } from './read-date.ts'
import { readTerm, type Unit } from './read-term.ts'
import type { Cells, Part, RowClaim } from './row.ts'
import { readLeaving, readStatus } from './said-words.ts'

/** How the columns of a table write days and terms. `day`: the day of the list; what is later has not happened. */
export type Reading = { language: Language; orders: ReadonlyMap<Field, DayOrder>; unit: Unit | null; day: Day | null }

export type RowSaid = { claims: RowClaim[]; birth: Edtf | null; faults: { field: Field | null; fault: Fault }[] }

/**
 * What the cells of a row say of the person named at `anchor`: statements of the vocabulary, each with the cells it rests on. The place where
 * somebody is held counts only for who is not released; a row that says both is no evidence for either. A day of birth rests on its own cell
 * alone, because what evidences it is never shown. `long`: fields of cells that were too long to be read.
 */
export function claimsOf(cells: Cells, anchor: Range, how: Reading, long: ReadonlySet<Field | null>): RowSaid {
  const faults: RowSaid['faults'] = []
  const read = <Value>(field: Field, reader: (text: string) => Read<Value>): { cell: Cell; value: Value } | null => {
    const cell = cells.get(field)
    if (!cell) return null
    const found = reader(cell.text)
    if (!isFault(found)) return { cell, value: found.value }
    faults.push({ field, fault: found.fault })
    return null
  }
  const date = (field: Field, check: (value: Edtf) => Fault | null = isToCome) => {
    const found = read(field, (text) => {
      const day = readDate(text, { order: how.orders.get(field) ?? null, language: how.language })
      const fault = isFault(day) ? null : check(day.value)
      return fault === null ? day : { fault }
    })
    return found && { date: found.value, part: partOf('date', found.cell, { kind: 'date', value: found.value }) }
  }
  /** Did a field give a day that is to come? Then what it is the day of has not happened, whatever else the row says. */
  const isPlanned = (field: Field) => faults.some((one) => one.field === field && one.fault === 'future_date')
  const isToCome = (value: Edtf) => (how.day !== null && (bounds(value).first ?? '') > how.day ? ('future_date' as const) : null)
  const claims: RowClaim[] = []
  const say = (
    type: StatementType,
    day: ReturnType<typeof date>,
    parts: readonly Part[],
    code: string | null = null,
    more: readonly Range[] = [anchor],
  ) => {
    const all = [...(day ? [day.part] : []), ...parts]
    const claim = {
      type,
      code,
      date: day?.date ?? null,
      parts: all,
      evidence: inOrder([...more, ...all.map(({ range }) => range)]),
    }
    claims.push({ ...claim, key: keyOfClaim(claim, cells) })
  }

  const detained = date('detained')
  const sentenced = date('sentenced')
  const birth = date('birth', (value) => unlikelyBirth(value, detained?.date ?? sentenced?.date ?? null, how.day))
  if (birth) say('birth', birth, [], null, [])

  const where = cells.get('arrest_place')
  const arrestPlace = where ? [partOf('place', where, { kind: 'place', value: placeOf(where.text)?.code ?? null })] : []
  if ((detained || where) && !isPlanned('detained')) say('detention', detained, arrestPlace)

  const held = cells.get('facility')
  const facility = held ? [partOf('facility', held, { kind: 'facility', value: codeOfFacility(held.text) })] : []
  const articles = (read('articles', readArticles)?.value ?? []).map(({ article, ...range }): Part => {
    const cell = cells.get('articles')
    return { role: 'article', range: cell ? within(cell, range) : range, means: { kind: 'article', value: article } }
  })
  const term = read('term', (text) => readTerm(text, how.unit))
  const terms = term ? [partOf('term', term.cell, { kind: 'term', value: term.value })] : []
  if ((terms.length > 0 || sentenced) && !isPlanned('sentenced')) say('sentence', sentenced, [...terms, ...articles])
  else if (articles.length > 0) say('charge', null, articles)

  const recognised = date('recognised')
  if (recognised) say('recognition', recognised, [])

  const status = read('status', (text) => readStatus(text, how.day))
  const released = date('released')
  const kind = (text: string) => readLeaving(text, how.day)
  const leaving = read('release_kind', kind) ?? (status?.value === 'released' ? quietly(status.cell, kind) : null)
  const died = date('died')
  const isOut = !isPlanned('released') && (released !== null || status?.value === 'released' || leaving !== null)
  const words = [status, leaving].flatMap((one) => (one ? [one.cell] : [])).filter((cell, at, all) => all.indexOf(cell) === at)
  if (isOut && status?.value === 'held') faults.push({ field: 'status', fault: 'contradicting_row' })
  else if (isOut) {
    say('release', released, [], leaving?.value.code ?? null, [anchor, ...words])
    if (leaving?.value.displaced) say('displacement', released, [], null, [anchor, ...words])
  } else if (status?.value === 'held' || (held && OUT.every((field) => !cells.has(field) && !long.has(field)))) {
    say('detention', null, facility, null, [anchor, ...(status ? [status.cell] : [])])
  }
  if (died && status?.value === 'held') faults.push({ field: 'died', fault: 'contradicting_row' })
  else if ((died || status?.value === 'died') && !isPlanned('died'))
    say('death', died, [], null, [anchor, ...(status?.value === 'died' ? [status.cell] : [])])
  return { claims, birth: birth?.date ?? null, faults }
}

/** Fields that may say that somebody is not held; where one is filled a place alone says nothing. */
const OUT = ['status', 'released', 'release_kind', 'died'] as const satisfies readonly Field[]

/** Ages at which nobody is arrested. */
const AGES = { least: 10, most: 110 } as const
const FIRST_YEAR = 1900

/** A day of birth that cannot be meant, by the day of detention or sentence; without one, by the day of the list. */
function unlikelyBirth(birth: Edtf, taken: Edtf | null, day: Day | null): Fault | null {
  const year = (text: Day | null | undefined) => (text == null ? null : Number(text.slice(0, 4)))
  const { first, last } = bounds(birth)
  const [from, to] = [year(first), year(last)]
  const then = taken === null ? { first: null, last: day } : bounds(taken)
  const isYoung = from !== null && then.last !== null && (year(then.last) ?? from) - from < AGES.least
  const isOld = to !== null && then.first !== null && (year(then.first) ?? to) - to > AGES.most
  return isYoung || isOld || (to !== null && to < FIRST_YEAR) ? 'unlikely_birth' : null
}

const quietly = <Value>(cell: Cell, reader: (text: string) => Read<Value>) => {
  const found = reader(cell.text)
  return isFault(found) ? null : { cell, value: found.value }
}

const partOf = (role: Part['role'], { start, end }: Cell, means: Part['means']): Part => ({ role, range: { start, end }, means })

/** A place in the words of a cell as a place in the layer; the whole cell where its words are not those of the layer. */
const within = ({ start, end, raw }: Cell, range: Range): Range =>
  raw === undefined ? { start: start + range.start, end: start + range.end } : { start, end }

/** `ИК-4, Гомель`, `Женская колония (ИК-4)`: the first of its parts that is known. */
function codeOfFacility(text: string): string | null {
  const parts = [text, ...text.split(/[,;()/]/)].map((part) => part.trim())
  return parts.map((part) => facilityOf(part)?.code ?? null).find((code) => code !== null) ?? null
}

/** In order and each once. */
const inOrder = (ranges: readonly Range[]): Range[] =>
  [...new Map(ranges.map(({ start, end }) => [`${start} ${end}`, { start, end }])).values()].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )

function keyOfClaim({ type, code, date, parts }: Omit<RowClaim, 'key'>, cells: Cells): string {
  const words = ({ range, means, role }: Part) => {
    const cell = [...cells.values()].find(({ start, end }) => start === range.start && end === range.end)
    return `${role}=${means.value === null ? keyOf(cell?.text ?? '') : JSON.stringify(means.value)}`
  }
  return [type, code ?? '', date ?? '', ...parts.map(words).sort()].join('|')
}
