import type { OccurrenceId, SourceHash, StatementId } from '#core/ids.ts'
import type { Source } from '#core/source.ts'
import type { RegisterView, StatementRow } from '#register/index.ts'
import { contradict, isStanding, type NameKey, sayingOf, tellTheSame, topicOf, whoOf } from './claims.ts'
import { openIn } from './uncovered.ts'

/** What documents say on one question, and who is asked about. */
export type Topic = { who: string; told: Told[]; isContradicted: boolean; changed: boolean }
/** One statement in its topic; `voices`: publishers that tell the same, this one included; `rule`: how the rule that read it has done. */
export type Told = { row: StatementRow; source: Source; topic: Topic; voices: number; rule: RuleDone }
/** Drafts of a rule that people found right, and wrong. */
export type RuleDone = { right: number; wrong: number }

/** What waits in one document. Every draft stands in exactly one entry. */
export type QueueEntry = {
  source: Source
  drafts: Told[]
  /** Drafts that several publishers tell. */
  shared: number
  /** The most publishers that tell one of them. */
  voices: number
  contradicted: number
  /** Sentences that speak of release, without a statement. */
  open: number
  /** Nobody has decided anything in it yet. */
  untouched: boolean
}

export type Queue = {
  /** The most useful first. */
  entries: readonly QueueEntry[]
  drafts: number
  told: ReadonlyMap<StatementId, Told>
}

type Kept = { version: number; queue: Queue; update: () => Queue }

const queues = new WeakMap<RegisterView, Kept>()

/**
 * What waits for a decision. Worked out once for each version of the view, and from one version to the next only for what has changed.
 * First documents with drafts that several publishers tell, the most first; then those with contradictions; then the rest by the number of
 * drafts; the newest first where nothing else tells them apart.
 */
export function queueOf(view: RegisterView, nameKey: NameKey): Queue {
  const kept = queues.get(view) ?? begin(view, nameKey)
  if (kept.version !== view.version) {
    kept.queue = kept.update()
    kept.version = view.version
  }
  queues.set(view, kept)
  return kept.queue
}

function begin(view: RegisterView, nameKey: NameKey): Kept {
  const told = new Map<StatementId, Told>()
  const topics = new Map<string, Topic>()
  const rules = new Map<string, RuleDone>()

  const place = (row: StatementRow): void => {
    const source = view.layers.get(row.statement.layer)?.source
    if (!source) return
    const who = whoOf(row.statement, view.occurrences.get(row.statement.subject), nameKey)
    const key = topicOf(row.statement, who)
    const topic = topics.get(key) ?? { who, told: [], isContradicted: false, changed: true }
    topics.set(key, topic)
    const rule = rules.get(row.rule) ?? { right: 0, wrong: 0 }
    rules.set(row.rule, rule)
    const one: Told = { row, source, topic, voices: 1, rule }
    topic.told.push(one)
    topic.changed = true
    told.set(row.id, one)
  }

  const update = (): Queue => {
    for (const [id, row] of view.statements) {
      const known = told.get(id)
      if (!known) place(row)
      else if (known.row !== row) {
        known.row = row
        known.topic.changed = true
      }
    }
    for (const topic of topics.values()) if (topic.changed) settle(topic)
    for (const rule of rules.values()) Object.assign(rule, { right: 0, wrong: 0 })
    for (const { row, rule } of told.values()) if (row.latest !== null) rule[isStanding(row) ? 'right' : 'wrong']++
    return { ...entriesOf(view, told), told }
  }
  return { version: Number.NaN, queue: { entries: [], drafts: 0, told }, update }
}

/** More different sayings on one question than this are not compared one by one. */
const COMPARED = 200

type Saying = { statement: StatementRow['statement']; voices: Set<string> }

function settle(topic: Topic): void {
  const standing = topic.told.filter(({ row }) => isStanding(row))
  const sayings = new Map<string, Saying>()
  for (const { row, source } of standing) {
    const said = sayingOf(row.statement)
    const known = sayings.get(said) ?? { statement: row.statement, voices: new Set() }
    sayings.set(said, known)
    known.voices.add(voiceOf(source))
  }
  const some = [...sayings.values()].slice(0, COMPARED)
  const isSettled = standing.some(({ row }) => row.latest?.act === 'prefer' || row.latest?.act === 'refute')
  topic.isContradicted =
    !isSettled && some.some((one, i) => some.slice(i + 1).some((other) => contradict(one.statement, other.statement)))
  const voicesOf = new Map<string, Set<string>>()
  for (const one of topic.told) {
    const { statement } = one.row
    const said = sayingOf(statement)
    const voices = voicesOf.get(said) ?? voicesThatTell(statement, some)
    voicesOf.set(said, voices)
    one.voices = voices.has(voiceOf(one.source)) ? voices.size : voices.size + 1
  }
  topic.changed = false
}

const voicesThatTell = (statement: StatementRow['statement'], sayings: readonly Saying[]): Set<string> =>
  new Set(sayings.flatMap((other) => (tellTheSame(statement, other.statement) ? [...other.voices] : [])))

/** Articles of one publisher are one voice. */
export const voiceOf = ({ publisher, hash }: Source) => publisher ?? hash

function entriesOf(view: RegisterView, told: ReadonlyMap<StatementId, Told>): Pick<Queue, 'entries' | 'drafts'> {
  const entries = new Map<SourceHash, QueueEntry>()
  const entryOf = (source: Source): QueueEntry => {
    const known = entries.get(source.hash)
    if (known) return known
    const entry = { source, drafts: [], shared: 0, voices: 0, contradicted: 0, open: 0, untouched: true }
    entries.set(source.hash, entry)
    return entry
  }
  let drafts = 0
  for (const one of told.values()) {
    const entry = entryOf(one.source)
    if (one.row.latest !== null) {
      entry.untouched = false
      continue
    }
    drafts++
    entry.drafts.push(one)
    if (one.voices > 1) entry.shared++
    if (one.voices > entry.voices) entry.voices = one.voices
    if (one.topic.isContradicted) entry.contradicted++
  }
  for (const { source, layers } of view.sources.values())
    for (const { id } of layers) {
      if (view.uncoveredIn(id).length === 0) continue
      const open = openIn(view, id).length
      if (open > 0) entryOf(source).open += open
    }
  const waiting = [...entries.values()].filter((entry) => entry.drafts.length > 0 || entry.open > 0)
  return { entries: waiting.sort(byUse), drafts }
}

const byUse = (a: QueueEntry, b: QueueEntry): number =>
  Number(b.shared > 0) - Number(a.shared > 0) ||
  b.shared - a.shared ||
  Number(b.contradicted > 0) - Number(a.contradicted > 0) ||
  b.drafts.length - a.drafts.length ||
  compare(b.source.published ?? '', a.source.published ?? '') ||
  compare(a.source.hash, b.source.hash)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Everything that waits about one person or event, whatever the document: drafts on one question stand together. */
export function waitingAbout(queue: Queue, who: string): Topic[] {
  const topics = new Set<Topic>()
  for (const { drafts } of queue.entries) for (const { topic } of drafts) if (topic.who === who) topics.add(topic)
  return [...topics].sort((a, b) => b.told.length - a.told.length)
}

export type WhoEntry = { who: string; subject: OccurrenceId; drafts: number; documents: number; contradicted: number }

/** Who the drafts are about, those of most documents first. Only people, or only events. */
export function waitingBy(queue: Queue, kind: 'person' | 'event'): WhoEntry[] {
  const found = new Map<string, WhoEntry & { last: QueueEntry | null }>()
  for (const entry of queue.entries)
    for (const { row, topic } of entry.drafts) {
      if (!topic.who.startsWith(`${kind} `)) continue
      const known = found.get(topic.who)
      const one = known ?? {
        who: topic.who,
        subject: row.statement.subject,
        drafts: 0,
        documents: 0,
        contradicted: 0,
        last: null,
      }
      if (!known) found.set(topic.who, one)
      one.drafts++
      if (one.last !== entry) one.documents++
      if (topic.isContradicted) one.contradicted++
      one.last = entry
    }
  return [...found.values()].sort(
    (a, b) => b.documents - a.documents || b.contradicted - a.contradicted || b.drafts - a.drafts || compare(a.who, b.who),
  )
}
