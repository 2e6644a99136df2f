import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Occurrence } from '#core/occurrence.ts'
import { overlaps } from '#core/span.ts'
import { readByHand } from '#review/add.ts'
import { addressBook, findStatement, isUnfound } from '#review/address.ts'
import { readDecisions } from '#review/decisions-file.ts'
import { draftEntries, uniqueQuote } from '#review/drafts.ts'
import { type Chapter, countIn, readChronicle, sentenceIn } from './sample/chronicle.ts'
import { entryOf, isAlike, namesOf, says } from './sample/facts.ts'
import { type Fact, readFiles, SAMPLE } from './sample/files.ts'
import { groupsOf, spokenOf } from './sample/groups.ts'

/**
 * Writes data/sample/decisions.json: the reviewed decisions on the sample, as entries for `review apply`. What a person decided by hand stands
 * in data/sample/review.json (misread drafts with the reason, numbers that stand apart, preferences, missed facts), in English words for
 * all three languages; everything else that the engine proposes on the chronicle has been read and is accepted. Run it again when the
 * chronicle or the engine changes, and read the difference: `node --import ./src/platform/tsx-hook.mjs scripts/sample-decisions.ts`.
 */
const { people, events, review } = await readFiles()
const chapters = await readChronicle(events)
const tell = (line: string) => process.stderr.write(`${line}\n`)

const occurrences = new Map<string, Occurrence>()
for (const { identified } of chapters) for (const one of identified.occurrences) occurrences.set(one.id, one)
const rows = {
  sources: chapters.map(({ source, layer }) => ({ source, layers: [layer] })),
  occurrences: [...occurrences.values()],
  statements: chapters.flatMap(({ identified }) =>
    identified.drafts.map(({ id, statement, rule }) => ({ id, statement, rule, latest: null })),
  ),
}
const chapterOf = new Map(chapters.map((chapter) => [chapter.layer.id, chapter]))
const drafts = rows.statements.flatMap(({ id, statement }) => {
  const chapter = chapterOf.get(statement.layer)
  return chapter ? [{ id, statement, chapter }] : []
})

const rules = review.drafts.flatMap((rule) => sentenceIn(chapters, rule).map((place) => ({ ...place, rule, met: false })))
const speaksOf = (chapter: Chapter, occurrence: string, rule: (typeof rules)[number]['rule']) => {
  const anchors = occurrences.get(occurrence)?.anchors ?? []
  const person = people.find(({ key }) => key === rule.person)
  if (rule.person !== undefined)
    return person !== undefined && anchors.some(({ exact }) => namesOf(person, chapter.language).has(exact))
  return rule.count === undefined || anchors.some((anchor) => overlaps(anchor, countIn(chapter, rule.count ?? '')))
}
const ruleFor = ({ statement, chapter }: (typeof drafts)[number]) =>
  rules.find(
    ({ chapter: its, range, rule }) =>
      its === chapter &&
      statement.evidence.some((one) => one.kind === 'span' && overlaps(one, range)) &&
      (rule.property ?? statement.property) === statement.property &&
      (rule.value ?? statement.value) === statement.value &&
      (rule.polarity ?? statement.polarity) === statement.polarity &&
      (rule.modality ?? statement.modality) === statement.modality &&
      [statement.subject, ...(statement.qualifiers?.count ?? []).map(({ occurrence }) => occurrence)].some((id) =>
        speaksOf(chapter, id, rule),
      ),
  )

/** Facts first: a draft that says less about the same thing stays a draft. */
const book = addressBook(rows)
const added: { entry: object; row: (typeof rows.statements)[number] }[] = []
const lesser = new Set<object>()
/** Drafts that say a fact: what is decided on it is decided on them. */
const decided = new Map<object, Fact>()
for (const fact of review.facts) {
  for (const { chapter, range } of sentenceIn(chapters, fact)) {
    const alike = drafts.filter((draft) => isAlike(chapter, people, range, fact, draft))
    const read = alike.filter((draft) => ruleFor(draft)?.rule.act !== 'reject' && says(chapter, people, range, fact, draft))
    if (read.length > 0) {
      for (const draft of read) decided.set(draft, fact)
      tell(`read by now: ${chapter.name} ${fact.words} ${fact.property}`)
      continue
    }
    for (const draft of alike) lesser.add(draft)
    const entry = entryOf(chapter, people, range, fact)
    const [parsed] = readDecisions(JSON.stringify({ v: 1, decisions: [entry] }))
    if (!parsed || 'problem' in parsed || parsed.entry.target !== 'add')
      throw new Error(`${fact.words}: ${JSON.stringify(parsed)}`)
    const found = readByHand(book, parsed.entry)
    const [draft] = isUnfound(found) ? [] : found.identified.drafts
    if (isUnfound(found) || !draft) throw new Error(`${chapter.name} ${fact.words}: ${JSON.stringify(found)}`)
    for (const one of found.identified.occurrences) occurrences.set(one.id, one)
    added.push({ entry, row: { ...draft, latest: null } })
  }
}

/** How each draft is named when the facts are in the register as well. */
const known = new Set(drafts.map(({ id }) => id))
const withFacts = [...rows.statements, ...added.flatMap(({ row }) => (known.has(row.id) ? [] : [row]))]
const all = { ...rows, occurrences: [...occurrences.values()], statements: withFacts }
const finalBook = addressBook(all)
const entries = new Map(draftEntries(all).map(({ statement, entry }) => [statement, entry]))
const statements: object[] = []
const accepted = added.map(({ row }) => row.statement)
for (const draft of drafts) {
  const found = ruleFor(draft)
  if (found) found.met = true
  const fact = decided.get(draft)
  // A rule that leaves a sentence to be read by hand does not leave out the draft that reads it rightly.
  const rule = found?.rule.act === 'leave' && fact ? undefined : found?.rule
  if (rule?.act === 'leave' || (!found && lesser.has(draft))) continue
  const { act = 'accept', apart, reason } = rule ?? fact ?? {}
  const entry = entries.get(draft.id)
  if (!entry || isUnfound(findStatement(finalBook, entry))) {
    tell(`left, because its words say two things: ${draft.chapter.name} ${entry?.quote.exact}`)
    continue
  }
  statements.push({ ...entry, act, ...(apart && { apart }), ...(reason !== undefined && { reason }) })
  if (act !== 'reject') accepted.push(draft.statement)
}
for (const { met, rule, chapter } of rules) if (!met) tell(`not met: ${chapter.name} ${rule.words} ${rule.property ?? ''}`)

const spoken = spokenOf(accepted)
const placeOf = ({ layer, anchors: [anchor], type }: Occurrence) => {
  const chapter = chapterOf.get(layer)
  if (!chapter || !anchor) throw new Error('an occurrence outside the chronicle')
  return { source: chapter.name, quote: uniqueQuote(chapter.layer.text, anchor), type }
}
const { groups, strangers } = groupsOf(chapters, [...occurrences.values()], accepted, { people, events, review })
const judgements: object[] = []
const exposures: object[] = []
for (const group of groups) {
  const [first, ...others] = group.members
  if (!first) continue
  const reason = 'person' in group ? group.person.key : group.event.key
  for (const other of others)
    judgements.push({ target: 'judgement', left: placeOf(first), right: placeOf(other), act: 'same', reason })
  if (!('person' in group)) continue
  const { type: _, ...person } = placeOf(first)
  const { basis, shown, reason: why } = group.person
  if (spoken.has(first.id)) exposures.push({ target: 'exposure', person, act: 'public', basis, shown, reason: why })
}
for (const one of strangers) tell(`nobody of people.json: ${chapterOf.get(one.layer)?.name} ${one.anchors[0]?.exact}`)
for (const { key } of people)
  if (!groups.some((group) => 'person' in group && group.person.key === key && spoken.has(group.members[0]?.id ?? '')))
    tell(`nothing accepted about ${key}`)

const words = review.free.map((word) => ({ target: 'word', word, act: 'free' }))
const decisions = [...words, ...added.map(({ entry }) => entry), ...statements, ...judgements, ...exposures]
const lines = decisions.map((one) => `  ${JSON.stringify(one)}`).join(',\n')
await writeFile(join(SAMPLE, 'decisions.json'), `{ "v": 1, "decisions": [\n${lines}\n] }\n`)
tell(
  `${statements.length} statements, ${judgements.length} judgements, ${exposures.length} exposures, ${added.length} facts, ${words.length} words`,
)
