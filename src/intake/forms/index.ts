/**
 * What is asked of somebody, as data: one form for each thing a person brings. The pages ask by it, the door and the browser read by it,
 * the desk checks what it opens by the schema of it (`./schema.ts`, apart: the browser needs none). Pure.
 */
export { consentField, FORMS, fieldsOf, formOf, NEEDS, OFFER_CHANGES, WITHDRAWN } from './forms.ts'
export { missing, type ReadField, readField, readFields } from './read.ts'
export { cleanLine, cleanText, codePoints } from './text.ts'
export type { FaultCode, Field, FieldFault, Fields, Form, FormCode, FormStep, HandleFault } from './types.ts'
