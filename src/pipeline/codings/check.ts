import { type Coding, type CodingForm, STANDARDS } from '#core/coding.ts'
import { bounds, isEdtf } from '#core/edtf.ts'
import type { StatementId } from '#core/ids.ts'
import type { RegisterView, StatementRow } from '#register/index.ts'
import { CODING, isAnswer } from '#vocabulary/coding.ts'
import type { Entry } from '#vocabulary/entry.ts'

/** Letters of a note. */
export const NOTE_UNITS = 4000

/** What somebody sends: as it was typed and ticked. */
export type Typed = {
  /** By question; an empty one is not answered. */
  answers: Readonly<Record<string, string>>
  standard: string
  asOf: string
  note: string
  statements: readonly string[]
}

/** What keeps it from being kept. */
export type CodingLack =
  | 'no_answer'
  | 'bad_answer'
  | 'no_standard'
  | 'bad_day'
  | 'later_day'
  | 'too_long'
  | 'gone_statement'
  | 'no_ground'

/** What was sent, ready to be kept. */
export type Checked = Pick<Coding, 'answers' | 'standard' | 'asOf' | 'note' | 'statements'>

/** The item of a form, where both are there and may be answered: about an event, or about the register. */
export function itemOf(form: string, item: string, isEvent: boolean): { form: CodingForm; item: Entry } | null {
  const known = Object.values(CODING).find((one) => one.form === form)
  const found = known?.items.find(({ code }) => code === item)
  return known && found && mayBeAbout(known.about, isEvent) ? { form: known.form, item: found } : null
}

export const mayBeAbout = (about: 'event' | 'register' | 'either', isEvent: boolean): boolean =>
  about === 'either' || (about === 'event') === isEvent

/** May something rest on it? */
export const isGround = ({ latest }: Pick<StatementRow, 'latest'>): boolean =>
  latest?.act === 'accept' || latest?.act === 'prefer'

/** The last day of the record: that of the newest source something is accepted from, as the public site has it; null where none has a day. */
export function lastDayOf({ statements, layers }: Pick<RegisterView, 'statements' | 'layers'>): string | null {
  const days = [...statements.values()].flatMap((row) => {
    const published = isGround(row) ? layers.get(row.statement.layer)?.source.published : null
    return (published && bounds(published).last) ?? []
  })
  return days.sort().at(-1) ?? null
}

/** Checks what was sent against the vocabulary and the register; `today`: UTC day. */
export function check(
  form: CodingForm,
  { answers, standard, asOf, note, statements }: Typed,
  known: ReadonlyMap<StatementId, StatementRow>,
  today: string,
): Checked | { lacks: CodingLack[] } {
  const { questions, standard: asked } = CODING[form]
  const given = questions.flatMap((question) => {
    const answer = answers[question.code] ?? ''
    return answer === '' ? [] : [{ question, answer }]
  })
  const judgedBy = asked ? (STANDARDS.find((one) => one === standard) ?? null) : null
  const ground = statements.flatMap((id) => {
    const row = known.get(id as StatementId)
    return row && isGround(row) ? [row.id] : []
  })
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asOf) && isEdtf(asOf) ? asOf : null
  const lacks: (CodingLack | false)[] = [
    given.length === 0 && 'no_answer',
    given.some(({ question, answer }) => !isAnswer(form, question.code, answer)) && 'bad_answer',
    asked && judgedBy === null && 'no_standard',
    day === null && 'bad_day',
    day !== null && day > today && 'later_day',
    note.length > NOTE_UNITS && 'too_long',
    ground.length < statements.length && 'gone_statement',
    statements.length === 0 && note.trim() === '' && 'no_ground',
  ]
  const found = lacks.filter((one) => one !== false)
  if (day === null || found.length > 0) return { lacks: found }
  return {
    answers: Object.fromEntries(given.map(({ question, answer }) => [question.code, answer])),
    standard: judgedBy,
    asOf: day,
    note,
    statements: [...new Set(ground)].sort(),
  }
}
