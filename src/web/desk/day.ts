import { type Edtf, isEdtf } from '#core/edtf.ts'

/** A day as typed: nothing is no day. Spaces and full stops are forgiven: 14.05.2026 is 2026-05-14. */
export function dayOf(typed: string): Edtf | null | 'wrong' {
  if (typed === '') return null
  const text = dayFirst(typed)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isEdtf(text) ? text : 'wrong'
}

/** 14.05.2026 and 14/5/2026 as 2026-05-14; all else as it was typed. */
export function dayFirst(typed: string): string {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed) ?? []
  return year === undefined ? typed : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}
