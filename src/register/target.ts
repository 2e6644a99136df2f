import type { Act, Decision } from '#core/decision.ts'
import type { EntityId, LayerId, MemberId, OccurrenceId, StatementId } from '#core/ids.ts'
import { type Lesson, lessonKey, lessonOf } from '#core/lesson.ts'

/** A decision row as it is read. */
export type DecisionRow = {
  target_kind: string
  target: string
  version: number
  act: string
  member: MemberId
  reason: string | null
  at: string
  detail: Record<string, unknown>
}

/** The act with its target in the one form it is kept in: pairs ordered by id, words folded, so that nothing is decided twice. */
export function inOrder(act: Act): Act {
  if (act.target === 'word') return { ...act, word: act.word.normalize('NFKC').toLowerCase() }
  if (act.target !== 'judgement') return act
  const [a, b] = act.pair
  return { ...act, pair: a < b ? [a, b] : [b, a] }
}

/** How an act is kept: what it is about, what was done, and the rest. */
export function toRow(act: Act): Pick<DecisionRow, 'target_kind' | 'target' | 'act' | 'detail'> {
  switch (act.target) {
    case 'statement':
      return {
        target_kind: 'statement',
        target: act.statement,
        act: act.act,
        detail: present({ apart: act.apart, against: act.against, why: act.why }),
      }
    case 'judgement':
      return { target_kind: 'judgement', target: act.pair.join(':'), act: act.act, detail: {} }
    case 'exposure':
      return {
        target_kind: 'exposure',
        target: act.entity,
        act: act.act,
        detail: present({ basis: act.basis, until: act.until, shown: act.shown }),
      }
    case 'word':
      return { target_kind: 'word', target: act.word, act: act.act, detail: {} }
    case 'lesson':
      return { target_kind: 'lesson', target: lessonKey(act.lesson), act: act.act, detail: present({ score: act.score }) }
    case 'passage':
      return { target_kind: 'passage', target: `${act.layer}:${act.start}-${act.end}`, act: act.act, detail: {} }
  }
}

/** The decision in a row. The constraints of the table hold kind, act and detail to what `toRow` writes. */
export function toDecision(row: DecisionRow): Decision {
  const said = { act: row.act, version: row.version, by: row.member, reason: row.reason, at: row.at, ...row.detail }
  return { target: row.target_kind, ...targetOf(row), ...said } as Decision
}

type Target =
  | { statement: StatementId }
  | { pair: OccurrenceId[] }
  | { entity: EntityId }
  | { word: string }
  | { lesson: Lesson }
  | { layer: LayerId; start: number; end: number }

function targetOf({ target_kind, target }: DecisionRow): Target {
  switch (target_kind) {
    case 'statement':
      return { statement: target as StatementId }
    case 'judgement':
      return { pair: target.split(':') as OccurrenceId[] }
    case 'exposure':
      return { entity: target as EntityId }
    case 'lesson':
      return { lesson: lessonOf(target) }
    case 'passage': {
      const [layer = '', start, end] = target.split(/[:-]/)
      return { layer: layer as LayerId, start: Number(start), end: Number(end) }
    }
    default:
      return { word: target }
  }
}

const present = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
