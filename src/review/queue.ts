import type { StatementType } from '#core/extraction.ts'
import type { LayerId, SourceHash, StatementId } from '#core/ids.ts'
import type { Source } from '#core/source.ts'
import { isStanding, type RegisterView, type StatementRow } from '#register/index.ts'
import { type NameKey, topicOf, whoOf } from './claims.ts'
import { type RuleDone, settle, type Told, type Topic, type WhoEntry, waitingIn } from './topics.ts'
import { openIn } from './uncovered.ts'

/** What waits in one document. Every draft stands in exactly one entry. */
export type QueueEntry = {
  source: Source
  drafts: Told[]
  /** What the drafts say. */
  kinds: ReadonlySet<StatementType>
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
  /** How many wait in all. */
  drafts: number
  told: ReadonlyMap<StatementId, Told>
  /** Who the drafts are about, those of most documents first. */
  by: (kind: 'person' | 'event') => readonly WhoEntry[]
  /** Everything on one person or event of which something waits, whatever the document. */
  about: (who: string) => readonly Topic[]
}

type Document = { source: Source; told: Told[]; entry: QueueEntry }
type Kept = { version: number; queue: Queue; update: (since: number) => Queue }

const queues = new WeakMap<RegisterView, Kept>()

/**
 * What waits for a decision. Worked out once for each version of the view, and from one version to the next only for what has changed.
 * First documents with drafts that several publishers tell, the most first; then those with contradictions; then the rest by the number of
 * drafts; the newest first where nothing else tells them apart.
 */
export function queueOf(view: RegisterView, nameKey: NameKey): Queue {
  const kept = queues.get(view) ?? begin(view, nameKey)
  queues.set(view, kept)
  if (kept.version !== view.version) {
    kept.queue = kept.update(kept.version)
    kept.version = view.version
  }
  return kept.queue
}

function begin(view: RegisterView, nameKey: NameKey): Kept {
  const told = new Map<StatementId, Told>()
  const topics = new Map<string, Topic>()
  const rules = new Map<string, RuleDone>()
  const documents = new Map<SourceHash, Document>()
  const topicsOf = new Map<string, Set<Topic>>()
  const waitingOf = new Map<string, WhoEntry>()
  const opened = new Map<LayerId, { sign: string; open: number }>()
  let order: Document[] = []

  const documentOf = (source: Source): Document => {
    const known = documents.get(source.hash)
    if (known) return known
    const document = { source, told: [], entry: entryOf(source, [], 0) }
    documents.set(source.hash, document)
    order.push(document)
    return document
  }

  const place = (row: StatementRow): Told | null => {
    const source = view.layers.get(row.statement.layer)?.source
    if (!source) return null
    const who = whoOf(row.statement, view.occurrences.get(row.statement.subject), nameKey)
    const key = topicOf(row.statement, who)
    const topic = topics.get(key) ?? { who, told: [], isContradicted: false }
    topics.set(key, topic)
    const own = topicsOf.get(who) ?? new Set()
    topicsOf.set(who, own.add(topic))
    const rule = rules.get(row.rule) ?? { right: 0, wrong: 0 }
    rules.set(row.rule, rule)
    const one: Told = { row, source, topic, voices: 1, rule }
    topic.told.push(one)
    documentOf(source).told.push(one)
    told.set(row.id, one)
    return one
  }

  /** Passages are few: what was decided on each is looked at every time. */
  const openPassages = (source: Source, touched: ReadonlySet<LayerId>): { open: number; changed: boolean } => {
    let all = 0
    let changed = false
    for (const { id } of view.sources.get(source.hash)?.layers ?? []) {
      const ranges = view.uncoveredIn(id)
      const known = opened.get(id)
      if (ranges.length === 0 && !known) continue
      const sign = ranges.map((range) => `${range.start} ${view.passage(id, range)?.version ?? 0}`).join()
      const open = known?.sign === sign && !touched.has(id) ? known.open : openIn(view, id).length
      if (open !== known?.open) changed = true
      opened.set(id, { sign, open })
      all += open
    }
    return { open: all, changed }
  }

  const update = (since: number): Queue => {
    const changes = Number.isNaN(since) ? null : view.changedSince(since)
    const touched = {
      topics: new Set<Topic>(),
      documents: new Set<Document>(),
      layers: new Set<LayerId>(),
      who: new Set<string>(),
    }
    for (const id of changes?.statements ?? view.statements.keys()) {
      const row = view.statements.get(id)
      const known = told.get(id)
      if (!row || known?.row === row) continue
      const one = known ?? place(row)
      if (!one) continue
      if (known) count(one, -1)
      one.row = row
      count(one, 1)
      touched.topics.add(one.topic)
      touched.documents.add(documentOf(one.source))
      touched.layers.add(row.statement.layer)
    }
    for (const topic of touched.topics) {
      touched.who.add(topic.who)
      for (const { source } of settle(topic)) touched.documents.add(documentOf(source))
    }
    for (const { source } of view.sources.values()) {
      const { open, changed } = openPassages(source, touched.layers)
      if (changed) documentOf(source).entry.open = open
    }
    for (const document of touched.documents) document.entry = entryOf(document.source, document.told, document.entry.open)
    for (const who of touched.who) {
      const entry = waitingIn(who, topicsOf.get(who) ?? [])
      if (entry) waitingOf.set(who, entry)
      else waitingOf.delete(who)
    }
    // Nearly in order already: sorting it costs little more than looking through it.
    order = order.sort((a, b) => byUse(a.entry, b.entry))
    return queueWith(order, told, waitingOf, topicsOf)
  }
  return { version: Number.NaN, queue: queueWith([], told, waitingOf, topicsOf), update }
}

function count({ row, rule }: Told, by: 1 | -1): void {
  if (row.latest !== null) rule[isStanding(row) ? 'right' : 'wrong'] += by
}

function entryOf(source: Source, told: readonly Told[], open: number): QueueEntry {
  const drafts = told.filter(({ row }) => row.latest === null)
  return {
    source,
    drafts,
    kinds: new Set(drafts.map(({ row }) => row.statement.property)),
    shared: drafts.filter(({ voices }) => voices > 1).length,
    voices: drafts.reduce((most, { voices }) => Math.max(most, voices), 0),
    contradicted: drafts.filter(({ topic }) => topic.isContradicted).length,
    open,
    untouched: drafts.length === told.length,
  }
}

function queueWith(
  order: readonly Document[],
  told: ReadonlyMap<StatementId, Told>,
  waitingOf: ReadonlyMap<string, WhoEntry>,
  topicsOf: ReadonlyMap<string, ReadonlySet<Topic>>,
): Queue {
  const entries = order.flatMap(({ entry }) => (entry.drafts.length > 0 || entry.open > 0 ? [entry] : []))
  const lists = new Map<string, WhoEntry[]>()
  return {
    entries,
    drafts: entries.reduce((sum, { drafts }) => sum + drafts.length, 0),
    told,
    by: (kind) => {
      const list = lists.get(kind) ?? [...waitingOf.values()].filter(({ who }) => who.startsWith(`${kind} `)).sort(byDocuments)
      lists.set(kind, list)
      return list
    },
    about: (who) =>
      [...(topicsOf.get(who) ?? [])]
        .filter((topic) => topic.told.some(({ row }) => row.latest === null))
        .sort((a, b) => b.told.length - a.told.length),
  }
}

const byUse = (a: QueueEntry, b: QueueEntry): number =>
  b.shared - a.shared ||
  Number(b.contradicted > 0) - Number(a.contradicted > 0) ||
  b.drafts.length - a.drafts.length ||
  compare(b.source.published ?? '', a.source.published ?? '') ||
  compare(a.source.hash, b.source.hash)

const byDocuments = (a: WhoEntry, b: WhoEntry): number =>
  b.documents - a.documents || b.contradicted - a.contradicted || b.drafts - a.drafts || compare(a.who, b.who)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
