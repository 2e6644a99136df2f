import type { Act } from '#core/decision.ts'
import { isLesson } from '#core/lesson.ts'
import type { Db } from '#platform/database/index.ts'

/** Why an act cannot be decided. */
export type Problem = {
  code:
    | 'no_such_layer'
    | 'not_a_lesson'
    | 'no_such_statement'
    | 'no_such_occurrence'
    | 'unlike_occurrences'
    | 'no_entity'
    | 'not_a_person'
  message: string
}

const NO_STATEMENT: Problem = { code: 'no_such_statement', message: 'No such statement is in the register.' }
const NO_OCCURRENCE: Problem = { code: 'no_such_occurrence', message: 'No such occurrence is in the register.' }
const NO_LAYER: Problem = { code: 'no_such_layer', message: 'No such layer is in the register.' }
const NO_LESSON: Problem = { code: 'not_a_lesson', message: 'Only one word of letters, or the id of a rule, can be learned.' }
const UNLIKE: Problem = { code: 'unlike_occurrences', message: 'A judgement is about two occurrences of one type.' }
const NO_ENTITY: Problem = { code: 'no_entity', message: 'No such entity is in the register: nothing about it was accepted yet.' }
const NOT_A_PERSON: Problem = { code: 'not_a_person', message: 'Only a person is shown or hidden.' }

/** For each act why it cannot be decided, or null. */
export async function problemsOf(db: Db, acts: readonly Act[]): Promise<(Problem | null)[]> {
  const statements = acts.flatMap((act) =>
    act.target === 'statement' ? [act.statement, ...(act.against ? [act.against] : [])] : [],
  )
  const pairs = acts.flatMap((act) => (act.target === 'judgement' ? act.pair : []))
  const entities = acts.flatMap((act) => (act.target === 'exposure' ? [act.entity] : []))

  const found =
    statements.length > 0 ? await db.kysely.selectFrom('statement').select('id').where('id', 'in', statements).execute() : []
  const isStatement = new Set(found.map(({ id }) => id))
  const typed =
    pairs.length > 0 ? await db.kysely.selectFrom('occurrence').select(['id', 'type']).where('id', 'in', pairs).execute() : []
  const typeOf = new Map(typed.map(({ id, type }) => [id, type]))
  const minted =
    entities.length > 0
      ? await db.kysely
          .selectFrom('minted')
          .innerJoin('occurrence', 'occurrence.id', 'minted.occurrence')
          .select(['minted.entity', 'occurrence.type'])
          .where('minted.entity', 'in', entities)
          .execute()
      : []
  const entityType = new Map(minted.map(({ entity, type }) => [entity, type]))

  const layers = acts.flatMap((act) => (act.target === 'passage' ? [act.layer] : []))
  const there = layers.length > 0 ? await db.kysely.selectFrom('layer').select('id').where('id', 'in', layers).execute() : []
  const isLayer = new Set(there.map(({ id }) => id))

  const problemOf = (act: Act): Problem | null => {
    switch (act.target) {
      case 'statement':
        return isStatement.has(act.statement) && (act.against === undefined || isStatement.has(act.against)) ? null : NO_STATEMENT
      case 'judgement': {
        const [first, second] = act.pair.map((id) => typeOf.get(id))
        if (first === undefined || second === undefined) return NO_OCCURRENCE
        return first === second && act.pair[0] !== act.pair[1] ? null : UNLIKE
      }
      case 'exposure': {
        const type = entityType.get(act.entity)
        if (type === undefined) return NO_ENTITY
        return type === 'person' ? null : NOT_A_PERSON
      }
      case 'word':
        return null
      case 'lesson':
        return isLesson(act.lesson) ? null : NO_LESSON
      case 'passage':
        return isLayer.has(act.layer) ? null : NO_LAYER
    }
  }
  return acts.map(problemOf)
}
