import type { Field } from './fields.ts'

/** Why something in a row was not read. The codes are stable; the lines hold nothing of the list. */
export const LINES = {
  no_name: 'There is no name in this row.',
  not_a_name: 'What stands in the place of the name is no name of a person.',
  several_people: 'The cell names more than one person. Give each a row of their own.',
  same_id_twice: 'The id of this row stands in another row too: it tells nobody apart and was not used.',
  id_of_another:
    'The earlier version of this list had this id beside a name that is not like this one. They were not taken for one person.',
  cell_too_long: 'There is more in this cell than is read. It says nothing; the rest of the row holds.',
  bad_date: 'The date cannot be read. Write it like 13.12.2025, 2025-12-13, 13 December 2025, or the year alone.',
  impossible_date: 'There is no such day in the calendar, or the year cannot be meant.',
  short_year: 'The year has two digits and may be of either century. Write four.',
  ambiguous_day: 'It cannot be told which number is the day and which the month. Write it like 2025-12-13.',
  future_date: 'The day is later than the list: what is to come has not happened. It was not taken.',
  unlikely_birth:
    'The day of birth cannot be meant: it is before 1900, to come, or makes somebody younger than 10 or older than 110.',
  bad_articles: 'The articles cannot be read. Write them like 342, 361-1 or ч. 2 ст. 293.',
  bad_term: 'The term cannot be read. Write it like 5 years, 2 years 6 months, 18 months.',
  no_unit: 'The term is a bare number: write years or months beside it, or in the heading of the column.',
  several_terms: 'There is more than one term, and it is not said which one holds.',
  unknown_status: 'The status is none that is known. Write held, released or died.',
  unknown_release_kind: 'The kind of release is none that is known.',
  contradicting_row: 'The row says that somebody is held and names a release too. Neither was taken.',
} as const
export type Fault = keyof typeof LINES

/** What could not be read: the row as a person counts it, and of which field. `message` is plain English. */
export type UnreadableCell = { row: number; code: string; message: string; field: Field | null; table: number }

export const unreadable = (table: number, row: number, code: Fault, field: Field | null): UnreadableCell => ({
  row,
  code,
  message: LINES[code],
  field,
  table,
})

/** What a cell says, or why it cannot be read. */
export type Read<Value> = { value: Value } | { fault: Fault }
export const isFault = <Value>(read: Read<Value>): read is { fault: Fault } => 'fault' in read
