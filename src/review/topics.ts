import type { OccurrenceId } from '#core/ids.ts'
import type { Source } from '#core/source.ts'
import type { Statement } from '#core/statement.ts'
import { isStanding, type StatementRow } from '#register/index.ts'
import { contradict, isLeftOpen, tellTheSame } from './claims.ts'

/** What documents say on one question, and who is asked about. */
export type Topic = { who: string; told: Told[]; isContradicted: boolean }
/** One statement in its topic; `voices`: publishers that tell the same, this one included; `rule`: how the rule that read it has done. */
export type Told = { row: StatementRow; source: Source; topic: Topic; voices: number; rule: RuleDone }
/** Drafts of a rule that people found right, and wrong. */
export type RuleDone = { right: number; wrong: number }

/** Articles of one publisher are one voice. */
export const voiceOf = ({ publisher, hash }: Source): string => publisher ?? hash

/** More different answers to one question than this are not compared one by one. */
const COMPARED = 200

/** Works out anew who tells the same in a topic and whether it is contradicted; gives the statements for which that has changed. */
export function settle(topic: Topic): Told[] {
  const standing = topic.told.filter(({ row }) => isStanding(row))
  const answers = [...Map.groupBy(standing, ({ row }) => answerOf(row.statement)).values()].slice(0, COMPARED)
  const isSettled = standing.some(({ row }) => row.latest?.act === 'prefer' || row.latest?.act === 'refute')
  const before = topic.isContradicted
  topic.isContradicted =
    !isSettled &&
    answers.some((side, i) => answers.slice(i + 1).some((other) => against(side, other) && !areLeftOpen(side, other)))
  const voicesOf = new Map<string, ReadonlySet<string>>()
  return topic.told.filter((one) => {
    const answer = answerOf(one.row.statement)
    const heard = voicesOf.get(answer) ?? voicesFor(one, answers)
    voicesOf.set(answer, heard)
    const voices = heard.size + (heard.has(voiceOf(one.source)) ? 0 : 1)
    const changed = voices !== one.voices
    one.voices = voices
    return changed || before !== topic.isContradicted
  })
}

const against = ([one]: readonly Told[], [other]: readonly Told[]) =>
  one !== undefined && other !== undefined && contradict(one.row.statement, other.row.statement)

/** Somebody has looked at both and left both standing: the same is not asked again. */
const areLeftOpen = (...sides: readonly (readonly Told[])[]) => sides.every((side) => side.some(({ row }) => isLeftOpen(row)))

/** Everything by which statements of one topic can agree or differ: those with the same answer are compared once. */
const answerOf = ({ polarity, modality, date, qualifiers }: Statement): string =>
  `${polarity} ${modality} ${date ?? ''}${qualifiers?.count ? JSON.stringify(qualifiers.count.map(({ value }) => value)) : ''}`

/** Publishers that tell the same. */
function voicesFor(one: Told, answers: readonly (readonly Told[])[]): Set<string> {
  const voices = new Set<string>()
  for (const group of answers)
    if (group[0] && tellTheSame(one.row.statement, group[0].row.statement))
      for (const { source } of group) voices.add(voiceOf(source))
  return voices
}

/** What waits about one person or event: `subject` stands for them in addresses. */
export type WhoEntry = { who: string; subject: OccurrenceId; drafts: number; documents: number; contradicted: number }

/** Adds up what waits in all topics of one person or event; null when nothing does. */
export function waitingIn(who: string, topics: Iterable<Topic>): WhoEntry | null {
  const documents = new Set<Source>()
  let subject: OccurrenceId | null = null
  let drafts = 0
  let contradicted = 0
  for (const topic of topics)
    for (const { row, source } of topic.told) {
      if (row.latest !== null) continue
      subject ??= row.statement.subject
      drafts++
      documents.add(source)
      if (topic.isContradicted) contradicted++
    }
  return subject === null ? null : { who, subject, drafts, documents: documents.size, contradicted }
}
