import type { FieldScores } from '#core/decision.ts'
import { EXIT, UsageError } from '#core/errors.ts'
import { isLesson, lessonKey, lessonOf } from '#core/lesson.ts'
import { scoreOf, teach } from '#pipeline/learn.ts'
import { taughtEngine } from '#pipeline/lessons.ts'
import { reread as rereadLayers } from '#pipeline/reread.ts'
import { openStores, type Stores } from '#pipeline/stores.ts'
import { suggestions } from '#pipeline/suggest.ts'
import { readConfig } from '#platform/config.ts'
import { showProgress } from '#platform/progress.ts'
import { readRegister } from '#register/index.ts'
import { openPassages, ruleRecords } from '#review/index.ts'
import { type Command, type Io, readArgs, readOptions } from './io.ts'

const open = () => openStores(readConfig(process.env, process.cwd()), { begin: 'own' })
const percent = (share: number) => `${Math.round(share * 100)} %`

/** How far each rule can be trusted, by what people decided. */
export const reviewRules: Command = async (args, io, usage) => {
  const values = readOptions(args, { json: { type: 'boolean' } }, usage)
  await using stores = await open()
  for (const record of ruleRecords(await readRegister(stores.database))) {
    const { rule, right, wrong, corrected, waiting, precision, low, high } = record
    if (values.json) io.out(JSON.stringify({ v: 1, ...record }))
    else
      io.out(
        `${rule.padEnd(36)} ${right} of ${right + wrong} right, ${corrected} corrected, ${waiting} waiting; expected ${percent(precision)} (${percent(low)} to ${percent(high)})`,
      )
  }
  return EXIT.done
}

/** Sentences that speak of release and have no statement. */
export const reviewUncovered: Command = async (args, io, usage) => {
  const values = readOptions(args, { json: { type: 'boolean' } }, usage)
  await using stores = await open()
  for (const passage of openPassages(await readRegister(stores.database)))
    io.out(values.json ? JSON.stringify(passage) : `${passage.entry.source}: ${passage.entry.quote.exact}`)
  return EXIT.done
}

/** What the decisions of reviewers could teach the engine. */
export const reviewSuggest: Command = async (args, io, usage) => {
  const values = readOptions(args, { json: { type: 'boolean' } }, usage)
  await using stores = await open()
  const { lessons } = await taughtEngine(stores.database)
  for (const { lesson, evidence } of suggestions(await readRegister(stores.database), lessons)) {
    const score = await scoreOf(lesson, 'learn', lessons)
    const key = lessonKey(lesson)
    if (values.json) io.out(JSON.stringify({ v: 1, key, lesson, evidence, score }))
    else {
      io.out(`${key}   ${scoreInWords(score.before, score.after)}`)
      for (const { source, exact } of evidence) io.out(`    ${source}: ${exact}`)
    }
  }
  return EXIT.done
}

const taughtBy =
  (act: 'learn' | 'unlearn'): Command =>
  async (args, io, usage) => {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' }, reason: { type: 'string' } }, usage)
    const lesson = lessonOf(positionals.join(' '))
    if (positionals.length !== 3 || !isLesson(lesson))
      throw new UsageError(`A lesson is a language, a kind and one word, as review suggest prints it.\nUsage: habeas ${usage}`)
    await using stores = await open()
    const decided = await teach(stores, lesson, act, stores.member.id, values.reason)
    if (decided.status === 'failed') throw new UsageError(decided.message)
    const score = 'score' in decided.decision ? decided.decision.score : undefined
    const layers = await readAgain(stores, io)
    if (values.json) io.out(JSON.stringify({ v: 1, key: lessonKey(lesson), status: decided.status, score, ...layers }))
    else io.out(`${lessonKey(lesson)}: ${decided.status}. ${score ? scoreInWords(score.before, score.after) : ''}`)
    return io.signal.aborted ? EXIT.partly : EXIT.done
  }

export const reviewLearn = taughtBy('learn')
export const reviewUnlearn = taughtBy('unlearn')

/** Reads again what an older engine has read. */
export const reread: Command = async (args, io, usage) => {
  const values = readOptions(args, { json: { type: 'boolean' } }, usage)
  await using stores = await open()
  const layers = await readAgain(stores, io)
  if (values.json) io.out(JSON.stringify({ v: 1, ...layers }))
  return layers.failed > 0 || io.signal.aborted ? EXIT.partly : EXIT.done
}

async function readAgain(stores: Stores, io: Io): Promise<{ read: number; known: number; failed: number; drafts: number }> {
  const done = { read: 0, known: 0, failed: 0, drafts: 0 }
  let progress: ReturnType<typeof showProgress> | undefined
  for await (const { status, drafts, of } of rereadLayers(stores, io.signal)) {
    progress ??= showProgress(process.stderr, 'Reading again', of, performance.now.bind(performance))
    progress.step()
    done[status === 'new' ? 'read' : status]++
    done.drafts += drafts
  }
  progress?.end()
  if (io.signal.aborted) io.err('Stopped. What was read is kept; habeas reread goes on from there.')
  return done
}

function scoreInWords(before: FieldScores, after: FieldScores): string {
  const figure = (value: number | null) => (value === null ? '-' : value.toFixed(3))
  return `F1 releases ${figure(before.releases)} > ${figure(after.releases)}, persons ${figure(before.persons)} > ${figure(after.persons)}`
}
