import { assess } from '#assess/index.ts'
import type { Contradiction } from '#core/assessment.ts'
import { bounds } from '#core/edtf.ts'
import type { EntityId, OccurrenceId, RegisterId } from '#core/ids.ts'
import { shownWords } from '#core/occurrence.ts'
import { skeleton } from '#names/key.ts'
import { isStanding, type RegisterView, type StatementRow, type Thing } from '#register/index.ts'
import { isLeftOpen } from '#review/index.ts'
import { recordOfThing, rowsOf } from './thing-record.ts'
import { exposureHeld, type Held } from './why-hidden.ts'

/** A person or an event as a list of the desk shows it. */
export type RollLine = {
  thing: Thing
  /** As the texts spell it, each spelling once. */
  spellings: { exact: string; language: string }[]
  drafts: number
  /** Accepted, preferred or refuted. */
  decided: number
  /** Layers that speak of it. */
  documents: number
  /** Contradictions without a ruling, drafts included. */
  open: number
  /** Of an event null. */
  held: Held | null
  /** Of an event: the day most often said, as text that sorts; '' when nobody says one. */
  day: string
}

type Roll = { version: number; today: string; lines: readonly RollLine[]; byFirst: Map<OccurrenceId, RollLine> }

export type RollType = 'person' | 'release_event'

const rolls = new WeakMap<RegisterView, Record<RollType, Roll>>()

/**
 * Everybody, or every release event, that some statement speaks of. Worked out once, and from one version of the view to the next only for
 * those about whom something has changed: the lines of all others stay the same objects. `today`: UTC day. In no order; sort them as needed.
 */
export function rollOf(
  view: RegisterView,
  type: RollType,
  today: string,
  register: { id: RegisterId; kind: 'sample' | 'own' },
): readonly RollLine[] {
  const begin = (): Roll => ({ version: Number.NaN, today: '', lines: [], byFirst: new Map() })
  const both = rolls.get(view) ?? { person: begin(), release_event: begin() }
  rolls.set(view, both)
  const roll = both[type]
  if (roll.version === view.version && roll.today === today) return roll.lines
  const changed = roll.today === today ? view.changedSince(roll.version) : null
  if (changed === null) roll.byFirst = new Map()
  const touched = [...(changed?.occurrences ?? view.occurrences.keys())].filter((id) => view.occurrences.get(id)?.type === type)
  // Every occurrence leads to its thing, which is listed at its first one; what was listed at another one has been joined or parted.
  for (const id of touched) roll.byFirst.delete(id)
  for (const id of touched) {
    const thing = view.thing(id)
    const [first] = thing?.occurrences ?? []
    if (!thing || first === undefined || (changed === null && first !== id)) continue
    const { about, naming } = rowsOf(view, thing)
    const rows = [...about, ...naming]
    if (rows.length > 0) roll.byFirst.set(first, lineOf(view, thing, { about, rows }, today, register))
  }
  Object.assign(roll, { version: view.version, today, lines: [...roll.byFirst.values()] })
  return roll.lines
}

function lineOf(
  view: RegisterView,
  thing: Thing,
  { about, rows }: { about: readonly StatementRow[]; rows: readonly StatementRow[] },
  today: string,
  register: { id: RegisterId; kind: 'sample' | 'own' },
): RollLine {
  const own = thing.type === 'person' ? about : rows
  const spellings = new Map<string, { exact: string; language: string }>()
  const layers = new Set<string>()
  for (const id of thing.occurrences) {
    const occurrence = view.occurrences.get(id)
    if (!occurrence) continue
    layers.add(occurrence.layer)
    const language = view.layers.get(occurrence.layer)?.layer.language ?? 'und'
    for (const exact of occurrence.anchors.map((anchor) => shownWords(anchor.exact)))
      spellings.set(`${language} ${exact}`, { exact, language })
  }
  return {
    thing,
    spellings: [...spellings.values()],
    drafts: own.filter(({ latest }) => latest === null).length,
    decided: own.filter(isDecided).length,
    documents: layers.size,
    open: mayDisagree(rows) ? openIn(view, thing, register) : 0,
    held: thing.type === 'person' ? exposureHeld(view, thing, today) : null,
    day: thing.type === 'person' ? '' : dayOf(about),
  }
}

const isDecided = (row: StatementRow) => row.latest !== null && isStanding(row)

/** Two statements of one property that say not quite the same: only then is it worth adding everything up. */
function mayDisagree(rows: readonly StatementRow[]): boolean {
  const first = new Map<string, string>()
  for (const { statement } of rows.filter(isStanding)) {
    const { property, polarity, modality, date = '', qualifiers } = statement
    const said = JSON.stringify([polarity, modality, date, qualifiers?.count?.map(({ value }) => value)])
    const before = first.get(property)
    if (before !== undefined && before !== said) return true
    first.set(property, said)
  }
  return false
}

/** Contradictions of a thing that nobody has ruled on or left open. */
function openIn(view: RegisterView, thing: Thing, register: { id: RegisterId; kind: 'sample' | 'own' }): number {
  const found = assess(recordOfThing(view, thing, { register, drafts: true }))
  const own = thing.key as EntityId
  const all = [...found.people.filter(({ person }) => person === own), ...found.events.filter(({ event }) => event === own)]
  return all.flatMap(({ contradictions }) => contradictions).filter((one) => isOpenContradiction(view, one)).length
}

/** Nobody has ruled on it, and it has a side that nobody left standing with a reason. */
export const isOpenContradiction = (view: Pick<RegisterView, 'statements'>, { ruling, sides }: Contradiction): boolean =>
  ruling === null && !sides.every(({ statements }) => statements.some((id) => isLeftOpen(view.statements.get(id) ?? UNDECIDED)))
const UNDECIDED = { latest: null }

/** First day of the date most statements give; the earliest of equals. */
function dayOf(rows: readonly StatementRow[]): string {
  const times = new Map<string, number>()
  for (const { statement } of rows.filter(isStanding))
    if (statement.property === 'release_event' && statement.date !== undefined) {
      const day = bounds(statement.date).first ?? bounds(statement.date).last ?? ''
      times.set(day, (times.get(day) ?? 0) + 1)
    }
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

/** Does a line answer to typed words? Each must stand in one of its spellings, or sound like a word of it in any of the three languages. */
export function answersTo(typed: string): (line: Pick<RollLine, 'spellings'>) => boolean {
  const words = folded(typed).match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []
  const wanted = words.map((word) => ({ word, bones: skeleton(word) }))
  if (wanted.length === 0) return () => true
  return (line) => {
    const { names, sounds } = heardOf(line)
    return wanted.every(({ word, bones }) => names.some((name) => name.includes(word)) || (bones.length > 1 && sounds.has(bones)))
  }
}

type Heard = { names: readonly string[]; sounds: ReadonlySet<string> }
const heard = new WeakMap<object, Heard>()

/** What a line is found by, worked out once for each. */
function heardOf(line: Pick<RollLine, 'spellings'>): Heard {
  const known = heard.get(line)
  if (known) return known
  const names = [...new Set(line.spellings.map(({ exact }) => folded(exact)))]
  const made = { names, sounds: new Set(names.flatMap((name) => name.split(/[\s-]+/u).map(skeleton))) }
  heard.set(line, made)
  return made
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
