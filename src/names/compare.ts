import { firstSound, nameWords, skeleton } from './key.ts'

export const NAME_RULES = ['same_letters', 'same_sounds', 'same_first_sound', 'unlike'] as const
export type NameRule = (typeof NAME_RULES)[number]

/** Two names part by part, in the shape of `names compare`, which adds levels and bits to it. */
export type NameComparison = {
  explanation: { part: 'given' | 'surname'; left: string; right: string; rule: NameRule }[]
  /** What would decide more and is not there. */
  missing: ('given' | 'birth_date')[]
}

/** What two names have in common. Coarse, as the key is: it explains why a pair is proposed and decides nothing. */
export function compareNames(left: string, right: string): NameComparison {
  const [a, b] = [nameWords(left), nameWords(right)]
  const both = a.given !== null && b.given !== null ? { left: a.given, right: b.given } : null
  return {
    explanation: [
      ...(both === null ? [] : [{ part: 'given' as const, ...both, rule: ruleOf(both.left, both.right) }]),
      { part: 'surname', left: a.surname, right: b.surname, rule: ruleOf(a.surname, b.surname) },
    ],
    missing: [...(both === null ? (['given'] as const) : []), 'birth_date'],
  }
}

function ruleOf(left: string, right: string): NameRule {
  if (left.normalize('NFC').toLowerCase() === right.normalize('NFC').toLowerCase()) return 'same_letters'
  if (skeleton(left) === skeleton(right)) return 'same_sounds'
  return firstSound(left) === firstSound(right) ? 'same_first_sound' : 'unlike'
}

const WORTH: Record<NameRule, number> = { same_letters: 4, same_sounds: 3, same_first_sound: 1, unlike: -3 }

/** How much of two names agrees, for putting the likeliest first; no probability. */
export const likeness = ({ explanation }: NameComparison): number => explanation.reduce((sum, { rule }) => sum + WORTH[rule], 0)
