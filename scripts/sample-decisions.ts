import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { APART, EXPOSURE_BASES } from '#core/decision.ts'
import { identify } from '#core/identify.ts'
import type { OccurrenceId } from '#core/ids.ts'
import type { Occurrence } from '#core/occurrence.ts'
import type { Statement } from '#core/statement.ts'
import { readText } from '#extract/index.ts'
import { preserve } from '#preserve/index.ts'
import { draftEntries, uniqueQuote } from '#review/drafts.ts'

/**
 * Writes data/sample/decisions.json: the reviewed decisions on the sample, as entries for `review apply`. What a person decided by hand stands
 * in data/sample/review.json (misread drafts with the reason, numbers that stand apart, preferences, missed facts); everything else that the
 * engine proposes on the chronicle has been read and is accepted. Run it again when the chronicle or the engine changes, and read the
 * difference: `node --import ./src/platform/tsx-hook.mjs scripts/sample-decisions.ts`.
 */
const SAMPLE = join(import.meta.dirname, '..', 'data', 'sample')
const CHRONICLE = join(SAMPLE, 'chronicle')

const trilingual = z.object({ be: z.string(), ru: z.string(), en: z.string() })
const spellings = z.record(z.string(), z.array(z.string()))
const people = z.object({
  people: z.array(
    z.object({
      key: z.string(),
      shown: trilingual,
      basis: z.enum(EXPOSURE_BASES),
      reason: z.string(),
      spellings,
      also_seen: z.array(z.string()),
    }),
  ),
})
const events = z.object({
  events: z.array(
    z.object({ key: z.string(), date: z.string().nullable(), kind: z.string(), files: z.record(z.string(), z.string()) }),
  ),
})
const review = z.object({
  v: z.literal(1),
  /** Drafts that are not simply accepted, by file, a part of the words they rest on, and property. `when` narrows by value, polarity or subject words. */
  drafts: z.array(
    z.strictObject({
      file: z.string(),
      words: z.string(),
      property: z.string().optional(),
      about: z.string().optional(),
      act: z.enum(['reject', 'accept', 'prefer', 'refute', 'leave']),
      apart: z.enum(APART).optional(),
      reason: z.string(),
    }),
  ),
  /** Events that an occurrence belongs to where neither its date nor its file tells: words of the anchor in a file to the key of an event, or null for none. */
  belongs: z.array(z.strictObject({ file: z.string(), words: z.string(), event: z.string().nullable() })),
  /** Entries for `review apply` as they are: missed facts, freed words. */
  entries: z.array(z.looseObject({ target: z.string() })),
})

const json = async <Schema extends z.ZodType>(name: string, schema: Schema) =>
  schema.parse(JSON.parse(await readFile(join(SAMPLE, name), 'utf8'))) as z.infer<Schema>
const [who, what, byHand] = await Promise.all([
  json('people.json', people),
  json('events.json', events),
  json('review.json', review),
])

const files = (await readdir(CHRONICLE)).filter((name) => name.endsWith('.md')).sort()
const read = await Promise.all(
  files.map(async (name) => {
    const { source, layer } = await preserve(await readFile(join(CHRONICLE, name)), { fileName: name })
    const reading = readText(layer.text, { language: layer.language, ...(source.published && { published: source.published }) })
    return { name, source, layer, ...identify(layer, reading) }
  }),
)
const rows = {
  sources: read.map(({ source, layer }) => ({ source, layers: [layer] })),
  occurrences: read.flatMap(({ occurrences }) => occurrences),
  statements: read.flatMap(({ drafts }) => drafts.map(({ id, statement, rule }) => ({ id, statement, rule, latest: null }))),
}
const occurrences = new Map(rows.occurrences.map((one) => [one.id, one]))
const fileOf = new Map(read.map(({ layer, name }) => [layer.id, { name, text: layer.text }]))
const used = new Set<object>()

/** Statements first: what is accepted decides who and what exists. */
const offered = draftEntries(rows)
const statementOf = new Map(rows.statements.map((row) => [row.id, row.statement]))
const statements: object[] = []
const accepted: Statement[] = []
for (const draft of offered) {
  const { entry } = draft
  const subject = occurrences.get(statementOf.get(draft.statement)?.subject as OccurrenceId)?.anchors[0]?.exact ?? ''
  const rule = byHand.drafts.find(
    ({ file, words, property, about }) =>
      file === entry.source &&
      entry.quote.exact.includes(words) &&
      (property === undefined || property === entry.property) &&
      (about === undefined || about === subject),
  )
  if (rule) used.add(rule)
  if (rule?.act === 'leave') continue
  const act = rule?.act ?? 'accept'
  statements.push({ ...entry, act, ...(rule?.apart && { apart: rule.apart }), ...(rule && { reason: rule.reason }) })
  const statement = statementOf.get(draft.statement)
  if (act !== 'reject' && statement) accepted.push(statement)
}

/** The event an occurrence belongs to: said by hand, else by its date, else by its file. */
function eventOf(occurrence: Occurrence): string | null {
  const { name } = fileOf.get(occurrence.layer) ?? { name: '' }
  const words = occurrence.anchors[0]?.exact ?? ''
  const said = byHand.belongs.find((one) => one.file === name && one.words === words)
  if (said) {
    used.add(said)
    return said.event
  }
  const dates = accepted.flatMap(({ subject, date, property }) =>
    subject === occurrence.id && property === 'release_event' && date ? [date] : [],
  )
  const own = what.events.find(({ files: of }) => Object.values(of).some((path) => basename(path) === name))
  const other = what.events.find(
    ({ date, kind, key }) => kind === 'release_event' && key !== own?.key && dates.includes(date as never),
  )
  const isOwn = own?.kind === 'release_event' && (dates.length === 0 || other === undefined || dates.includes(own.date as never))
  return isOwn ? own.key : (other?.key ?? null)
}

const spoken = new Set(
  accepted.flatMap(({ subject, attributedTo = [], qualifiers = {} }) => [
    subject,
    ...attributedTo,
    ...Object.values(qualifiers).flatMap((list) => (Array.isArray(list) ? list.map(({ occurrence }) => occurrence) : [])),
  ]),
)
const keyOfPerson = new Map(
  who.people.flatMap(({ key, spellings: by, also_seen, shown }) =>
    [...Object.values(by).flat(), ...also_seen, ...Object.values(shown)].map((name) => [name, key] as const),
  ),
)

const groups = new Map<string, Occurrence[]>()
for (const occurrence of rows.occurrences) {
  const words = occurrence.anchors[0]?.exact ?? ''
  const person = occurrence.type === 'person' ? keyOfPerson.get(words) : undefined
  const event = occurrence.type === 'release_event' && spoken.has(occurrence.id) ? eventOf(occurrence) : null
  const group = person !== undefined ? `person ${person}` : event !== null ? `event ${event}` : null
  if (group !== null) groups.set(group, [...(groups.get(group) ?? []), occurrence])
  else if (occurrence.type === 'person')
    process.stderr.write(`nobody of people.json: ${fileOf.get(occurrence.layer)?.name} ${words}\n`)
}
const placeOf = ({ layer, anchors: [anchor], type }: Occurrence) => {
  const { name, text } = fileOf.get(layer) ?? { name: '', text: '' }
  return { source: name, quote: anchor ? uniqueQuote(text, anchor) : { exact: '' }, type }
}
const judgements: object[] = []
const exposures: object[] = []
for (const [group, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
  // Where a statement is accepted there is an entity; it stands first, so that everything else joins it.
  const [first, ...others] = members.sort((a, b) => Number(spoken.has(b.id)) - Number(spoken.has(a.id)))
  if (!first) continue
  for (const other of others)
    judgements.push({ target: 'judgement', left: placeOf(first), right: placeOf(other), act: 'same', reason: group })
  const person = who.people.find(({ key }) => group === `person ${key}`)
  if (person && spoken.has(first.id)) {
    const { type: _, ...place } = placeOf(first)
    exposures.push({
      target: 'exposure',
      person: place,
      act: 'public',
      basis: person.basis,
      shown: person.shown,
      reason: person.reason,
    })
  } else if (person) process.stderr.write(`nothing accepted about ${person.key}\n`)
}

for (const rule of [...byHand.drafts, ...byHand.belongs])
  if (!used.has(rule)) process.stderr.write(`not met: ${rule.file} ${rule.words}\n`)
const decisions = [...byHand.entries, ...statements, ...judgements, ...exposures]
const lines = decisions.map((one) => `  ${JSON.stringify(one)}`).join(',\n')
await writeFile(join(SAMPLE, 'decisions.json'), `{ "v": 1, "decisions": [\n${lines}\n] }\n`)
process.stderr.write(
  `${statements.length} statements, ${judgements.length} judgements, ${exposures.length} exposures, ${byHand.entries.length} by hand\n`,
)
