import type { RegisterRows } from '#register/types.ts'
import { BY_HAND } from './by-hand.ts'

/** How a rule has done on drafts that people decided on. */
export type RuleRecord = {
  rule: string
  /** Accepted, preferred or refuted: a refuted statement was read rightly, another source says otherwise. */
  right: number
  /** Rejected, or retracted after it was accepted. */
  wrong: number
  /** Of the wrong ones: those that a person put right. */
  corrected: number
  waiting: number
  /** The expected share of right readings: the mean of Beta(1 + right, 1 + wrong). Without decisions 0.5, which says nothing. */
  precision: number
  /** Where that share lies with 95 %. */
  low: number
  high: number
}

/** Every rule that has a draft, the least reliable first, then by name. Always worked out anew from the decisions. */
export function ruleRecords({ statements }: Pick<RegisterRows, 'statements'>): RuleRecord[] {
  const records = new Map<string, Pick<RuleRecord, 'right' | 'wrong' | 'corrected' | 'waiting'>>()
  for (const { rule, latest } of statements) {
    if (rule === BY_HAND) continue
    const record = records.get(rule) ?? { right: 0, wrong: 0, corrected: 0, waiting: 0 }
    records.set(rule, record)
    if (latest === null) record.waiting++
    else if (latest.act === 'reject' || latest.act === 'retract') {
      record.wrong++
      if (latest.why === 'corrected') record.corrected++
    } else record.right++
  }
  return [...records]
    .map(([rule, record]) => ({ rule, ...record, ...reliability(record.right, record.wrong) }))
    .sort((a, b) => a.precision - b.precision || (a.rule < b.rule ? -1 : 1))
}

/** Mean and 95 % interval of Beta(1 + right, 1 + wrong), the interval by Wilson's score (JASA 22, 1927), which is close for few cases too. */
export function reliability(right: number, wrong: number): Pick<RuleRecord, 'precision' | 'low' | 'high'> {
  const n = right + wrong
  const precision = (1 + right) / (2 + n)
  if (n === 0) return { precision, low: 0, high: 1 }
  const z = 1.959964
  const share = right / n
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return { precision, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
