import { isLesson, type Lesson, lessonKey } from '#core/lesson.ts'

/** What speaks for a lesson: the words of a source. */
export type Proof = { source: string; exact: string }
export type Suggestion = { lesson: Lesson; evidence: Proof[] }

/** A word in a text that a person read otherwise than the engine: which lesson it would make, and where it stands. */
export type Hint = { lesson: Lesson; proof: Proof }

/** One document teaches nothing: a word must have been met in so many sources. */
const SOURCES = 2
/** A rule is doubted when at least so many of its drafts were decided on and it is right in fewer than half with 97.5 % certainty. */
const DECIDED = 5

/** Gathers hints into suggestions: lessons that enough sources speak for, those with most evidence first. What holds already is left out. */
export function suggestionsFrom(hints: readonly Hint[], known: readonly Lesson[]): Suggestion[] {
  const held = new Set(known.map(lessonKey))
  const byLesson = Map.groupBy(
    hints.filter(({ lesson }) => isLesson(lesson) && !held.has(lessonKey(lesson))),
    ({ lesson }) => lessonKey(lesson),
  )
  return [...byLesson.values()]
    .flatMap((list) => {
      const [first] = list
      const evidence = [...new Map(list.map(({ proof }) => [`${proof.source}\n${proof.exact}`, proof])).values()]
      const needed = first?.lesson.kind === 'rule_off' ? DECIDED : SOURCES
      const enough = first?.lesson.kind === 'rule_off' ? evidence.length : new Set(evidence.map(({ source }) => source)).size
      return first && enough >= needed ? [{ lesson: first.lesson, evidence }] : []
    })
    .sort((a, b) => b.evidence.length - a.evidence.length || (lessonKey(a.lesson) < lessonKey(b.lesson) ? -1 : 1))
}
