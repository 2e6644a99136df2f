import { readOtherWay, readTelegram } from '../contact/index.ts'
import { fieldsOf } from './forms.ts'
import { cleanLine, cleanText, codePoints } from './text.ts'
import type { Field, FieldFault, Fields, Form } from './types.ts'

/** An answer as it is kept, and what is wrong with it. What must not be shown again (a username that is none) is not kept. */
export type ReadField = { value: string; fault: FieldFault | null }

/** Reads one answer: all values sent under its name. Never throws, whatever was sent. */
export function readField(field: Field, sent: readonly string[]): ReadField {
  const first = sent[0] ?? ''
  if (field.is === 'one') {
    const value = cleanLine(first)
    return { value: field.choices.includes(value) ? value : '', fault: null }
  }
  if (field.is === 'many') {
    const chosen = new Set(sent.slice(0, field.choices.length).flatMap((one) => one.slice(0, 400).split(' ')))
    return { value: field.choices.filter((choice) => chosen.has(choice)).join(' '), fault: null }
  }
  if (field.is === 'handle') {
    const read = readTelegram(first)
    return typeof read === 'string' ? { value: read, fault: null } : { value: '', fault: { field: field.code, why: read.why } }
  }
  const value = field.is === 'line' ? cleanLine(first) : cleanText(first)
  if (field.code === 'other') {
    const why = readOtherWay(value)
    if (why !== null) return { value: '', fault: { field: field.code, why } }
  }
  const over = codePoints(value) - field.most
  return { value, fault: over > 0 ? { field: field.code, why: 'long', over } : null }
}

/** What a form still lacks, given its answers and whether files came with it. */
export function missing({ needs, neededWith }: Form, fields: Fields, hasFiles: boolean): FieldFault[] {
  const given = (code: string) => (code === 'files' ? hasFiles : (fields[code] ?? '') !== '')
  return [
    ...neededWith
      .filter(({ field, value, needs: other }) => fields[field] === value && !given(other))
      .map(({ needs: other }) => other),
    ...needs.filter((group) => !group.some(given)).flatMap((group) => group[0] ?? []),
  ].map((field) => ({ field, why: 'empty' }))
}

/** The answers of a form out of `sentOf`, which gives what was sent under the code of a field. Empty answers are left out. */
export function readFields(
  form: Form,
  sentOf: (code: string) => readonly string[],
): { fields: Record<string, string>; faults: FieldFault[] } {
  const read = fieldsOf(form).map((field) => ({ code: field.code, ...readField(field, sentOf(field.code)) }))
  return {
    fields: Object.fromEntries(read.flatMap(({ code, value }) => (value === '' ? [] : [[code, value]]))),
    faults: read.flatMap(({ fault }) => fault ?? []),
  }
}
