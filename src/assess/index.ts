/**
 * What accepted statements add up to: kinds of release, cards, numbers side by side, custody of people, contradictions, and running totals
 * against the events on record. Pure; nothing planned, denied, refuted or undecided ever feeds a figure.
 */
import type { Assessment } from '#core/assessment.ts'
import type { Coding } from '#core/coding.ts'
import type { Assessed } from '#core/findings/index.ts'
import type { RegisterRecord } from '#core/record.ts'
import { reckonedOf } from './assessment.ts'
import { figuresIn } from './figures/index.ts'
import { groundOf } from './findings/ground.ts'
import { findingsIn } from './findings/index.ts'
import { viewOf } from './view.ts'

/** The assessment of a record; the order of its lists and of the record's own lists does not matter. */
export const assess = (record: RegisterRecord): Assessment => reckonedOf(viewOf(record)).assessment

/** The assessment with all that the releases add up to. `codings`: what members have answered by hand. */
export function assessWhole(record: RegisterRecord, codings: readonly Coding[]): Assessed {
  const ground = groundOf(record, codings)
  return { ...ground.assessment, findings: findingsIn(ground) }
}

/** What publishing asks of a record: the assessment, of the part that may be shown; the tables, of the whole. */
export const assessing = { assess: assessWhole, figures: figuresIn }
