import { type MonthSpan, monthSpansOf } from '../../month-spans.ts'

const MONTHS = 'january february march april may june july august september october november december'

/** “May-June”. */
export const MONTH_SPANS: Readonly<Record<string, MonthSpan>> = Object.fromEntries(
  monthSpansOf(
    MONTHS.split(' ').map((word, at) => [word, at + 1] as const),
    () => true,
  ),
)
