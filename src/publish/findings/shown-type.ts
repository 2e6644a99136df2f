import type { CountLine } from '#core/assessment.ts'
import type { EntityId, OccurrenceId, StatementId } from '#core/ids.ts'
import type { PublicCountLine, PublicId, PublicSpeaker } from '../types.ts'

type Plain = string | number | boolean | null | undefined

/**
 * A finding as it is published: ids are published ones, a number is a line of the public count, somebody who is named is a public speaker, and
 * `statements` are called `cited`. Words in it are redacted.
 */
export type Shown<Value> = Value extends StatementId | EntityId
  ? PublicId
  : Value extends Plain
    ? Value
    : Value extends CountLine
      ? PublicCountLine
      : Value extends readonly (infer One)[]
        ? Shown<One>[]
        : Value extends { occurrence: OccurrenceId; statements: StatementId[] }
          ? PublicSpeaker & { cited: PublicId[] }
          : { [Key in keyof Value as Key extends 'statements' ? 'cited' : Key]: Shown<Value[Key]> }
