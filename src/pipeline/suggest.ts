import type { Language, Layer } from '#core/layer.ts'
import type { Lesson } from '#core/lesson.ts'
import type { Occurrence } from '#core/occurrence.ts'
import type { Span } from '#core/span.ts'
import { knowsWord, nominativesOf } from '#extract/grammar/knowledge.ts'
import { readText } from '#extract/index.ts'
import type { RegisterRows, StatementRow } from '#register/types.ts'
import { BY_HAND, type Hint, ruleRecords, type Suggestion, suggestionsFrom } from '#review/index.ts'

type Place = { layer: Layer; name: string }

/**
 * What reviewers' decisions could teach the engine, with the words that speak for it. Names that people added and the engine did not see;
 * words that people said are no names; rules that are wrong more often than right. Nothing is learned by itself.
 */
export function suggestions(rows: RegisterRows, lessons: readonly Lesson[]): Suggestion[] {
  const places = new Map(
    rows.sources.flatMap(({ source, layers }) =>
      layers.map((layer): [string, Place] => [layer.id, { layer, name: source.fileName ?? source.addresses[0] ?? source.hash }]),
    ),
  )
  const occurrences = new Map(rows.occurrences.map((one) => [one.id, one]))
  const byLayer = Map.groupBy(rows.statements, ({ statement }) => statement.layer)
  const hints = [...byLayer].flatMap(([layer, statements]) => {
    const place = places.get(layer)
    return place ? [...namesMissed(place, statements, occurrences, lessons), ...notNames(place, statements, occurrences)] : []
  })
  return suggestionsFrom([...hints, ...doubtedRules(rows, places)], lessons)
}

const taught = (language: Language): Lesson['language'] | null =>
  language === 'und' ? null : language === 'be-Latn' ? 'be' : language

/** The people that statements name, each at the words that name them. */
const peopleOf = ({ statement }: StatementRow, occurrences: ReadonlyMap<string, Occurrence>): Span[] => {
  const { scare_quotes: _, event: _event, within: _within, ...roles } = statement.qualifiers ?? {}
  const named = [statement.subject, ...Object.values(roles).flatMap((list) => list.map(({ occurrence }) => occurrence))]
  return [...new Set(named)].flatMap((id) => {
    const one = occurrences.get(id)
    return one?.type === 'person' ? one.anchors : []
  })
}

/** Words of names in statements that people added, where the engine saw nobody. */
function namesMissed(
  { layer, name }: Place,
  statements: readonly StatementRow[],
  occurrences: ReadonlyMap<string, Occurrence>,
  lessons: readonly Lesson[],
): Hint[] {
  const language = taught(layer.language)
  const added = statements.filter(({ rule, latest }) => rule === BY_HAND && latest !== null && latest.act !== 'retract')
  if (language === null || added.length === 0) return []
  const seen = readText(layer.text, { language: layer.language, lessons }).mentions.filter(({ kind }) => kind === 'person')
  const missed = added
    .flatMap((row) => peopleOf(row, occurrences))
    .filter(({ start, end }) => !seen.some((one) => one.start < end && one.end > start))
  return missed.flatMap(({ exact, start }) => {
    const words = exact.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}\p{M}'’ʼ-]+$/u.test(word))
    const hints = words.flatMap((word, at): Hint[] => {
      const kind = words.length > 1 && at === 0 ? 'given' : 'surname'
      if (knowsWord({ language, word }, kind)) return []
      const [nominative = word] = nominativesOf({ language, word }, kind)
      return [{ lesson: { kind, language, word: nominative }, proof: { source: name, exact } }]
    })
    const [before] = /\p{Ll}[\p{L}\p{M}'’ʼ-]+(?=\s+$)/u.exec(layer.text.slice(Math.max(0, start - 40), start)) ?? []
    if (before === undefined || before.length < 4 || knowsWord({ language, word: before }, 'role')) return hints
    const proof = { source: name, exact: `${before} ${exact}` }
    return [...hints, { lesson: { kind: 'role', language, word: before.toLowerCase() }, proof }]
  })
}

/** Words that the engine took for a name and a person said are none. */
function notNames(
  { layer, name }: Place,
  statements: readonly StatementRow[],
  occurrences: ReadonlyMap<string, Occurrence>,
): Hint[] {
  const language = taught(layer.language)
  if (language === null) return []
  const rejected = statements.filter(({ latest }) => latest?.act === 'reject' && latest.why === 'not_a_person')
  return rejected
    .flatMap((row) => occurrences.get(row.statement.subject)?.anchors ?? [])
    .flatMap(({ exact }) =>
      exact
        .split(/\s+/)
        .filter((word) => !knowsWord({ language, word }, 'given') && !knowsWord({ language, word }, 'not_a_name'))
        .map((word): Hint => ({ lesson: { kind: 'not_a_name', language, word }, proof: { source: name, exact } })),
    )
}

/** Rules of which so much was wrong that a person should look whether they are worth following. */
function doubtedRules(rows: RegisterRows, places: ReadonlyMap<string, Place>): Hint[] {
  const doubted = new Set(ruleRecords(rows).flatMap(({ rule, high }) => (high < 0.5 ? [rule] : [])))
  return rows.statements.flatMap(({ rule, latest, statement }) => {
    const place = places.get(statement.layer)
    const language = place && taught(place.layer.language)
    const words = statement.evidence.find((one) => one.kind === 'span')
    if (!place || !language || !words || !doubted.has(rule)) return []
    if (latest?.act !== 'reject' && latest?.act !== 'retract') return []
    return [{ lesson: { kind: 'rule_off', language, word: rule }, proof: { source: place.name, exact: words.exact } }]
  })
}
