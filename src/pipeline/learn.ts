import type { FieldScores, Score } from '#core/decision.ts'
import type { MemberId } from '#core/ids.ts'
import { type Lesson, lessonKey } from '#core/lesson.ts'
import { evaluate, type Labelled } from '#extract/evaluate/index.ts'
import { knowsRule } from '#extract/grammar/knowledge.ts'
import { type Decided, decide } from '#register/index.ts'
import { CORPUS, readCorpus } from './corpus.ts'
import { taughtEngine } from './lessons.ts'
import type { Stores } from './stores.ts'

/** How the engine reads the labelled texts of the lesson's language with what it knows now, and with the lesson learned or unlearned. */
export async function scoreOf(
  lesson: Lesson,
  act: 'learn' | 'unlearn',
  held: readonly Lesson[],
  folder = CORPUS,
): Promise<Score> {
  const { cases } = await readCorpus(folder)
  const mine = cases.filter(({ language }) => language.startsWith(lesson.language))
  const rest = held.filter((one) => lessonKey(one) !== lessonKey(lesson))
  return {
    texts: mine.length,
    before: scores(mine, held),
    after: scores(mine, act === 'learn' ? [...rest, lesson] : rest),
  }
}

function scores(cases: readonly Labelled[], lessons: readonly Lesson[]): FieldScores {
  const fields = evaluate(cases, { lessons }).languages.all?.fields
  return { releases: fields?.releases.f1?.value ?? null, persons: fields?.persons.f1?.value ?? null }
}

/**
 * Teaches the register one lesson, or takes it back: one act, by whom and when, with the score before and after. What was read before
 * is read again by `reread`.
 */
export async function teach(
  stores: Stores,
  lesson: Lesson,
  act: 'learn' | 'unlearn',
  by: MemberId,
  reason?: string,
): Promise<Decided> {
  const { lessons } = await taughtEngine(stores.database)
  const isHeld = lessons.some((one) => lessonKey(one) === lessonKey(lesson))
  if (act === 'unlearn' && !isHeld) return { status: 'failed', code: 'not_a_lesson', message: 'This was not learned.' }
  if (act === 'learn' && lesson.kind === 'rule_off' && !knowsRule(lesson))
    return { status: 'failed', code: 'not_a_lesson', message: 'There is no rule with this id.' }
  const score = await scoreOf(lesson, act, lessons)
  const said = { target: 'lesson', lesson, act, score, reason: reason ?? null } as const
  const [decided] = await decide(stores.database, [said], { by, at: stores.now() }, stores.newId)
  if (!decided) throw new RangeError('one act has one answer')
  return decided
}
