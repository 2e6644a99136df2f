import { bitsBetween, comparePrepared, type Prepared, prepare, REVIEW_BITS } from './compare.ts'
import { folded } from './letters.ts'
import { parseName } from './parse.ts'
import { fieldsIn } from './tsv.ts'

/** Somebody of a labelled file: who it is, when born, and every spelling seen. */
export type Labelled = { id: string; birth: string | null; names: readonly string[] }

export type Evaluation = {
  v: 1
  pairs: number
  positives: number
  /** Pairs of two people who bear the same name; in none of the figures but the last. */
  namesake_pairs: number
  precision: number | null
  recall: number | null
  f1: number | null
  threshold: number
  best_f1: number | null
  best_threshold: number | null
  same_band_precision: number | null
  same_band_recall: number | null
  namesakes_in_same_band: number
}

/** Reads lines `id, link, birth date, names separated by a vertical bar`, fields separated by tabs. */
export const labelledIn = (tsv: string): Labelled[] =>
  fieldsIn(tsv).map(([id = '', , birth = '', names = '']) => ({
    id,
    birth: birth === '' ? null : birth,
    names: names.split('|').filter((name) => name.trim() !== ''),
  }))

type Form = { id: string; known: Prepared }

/**
 * Compares every two spellings of a file. A pair is right when both are of one id. With birth dates only pairs count of which both sides
 * have one, and the dates are compared too.
 */
export function evaluateNames(people: readonly Labelled[], withBirthDates: boolean): Evaluation {
  const forms: Form[] = people
    .filter(({ birth }) => !withBirthDates || birth !== null)
    .flatMap(({ id, birth, names }) =>
      names.map((name) => ({ id, known: prepare({ name, birth: withBirthDates ? (birth ?? undefined) : undefined }) })),
    )
  const namesakes = namesakesAmong(people)
  const scored: { bits: number; right: boolean }[] = []
  let namesakePairs = 0
  let namesakesSame = 0
  const same = { right: 0, wrong: 0 }
  for (const [i, a] of forms.entries())
    for (const b of forms.slice(i + 1)) {
      const right = a.id === b.id
      const bits = bitsBetween(a.known, b.known)
      const band = bits < REVIEW_BITS ? 'different' : comparePrepared(a.known, b.known).band
      if (!right && namesakes.get(a.id)?.has(b.id)) {
        namesakePairs++
        if (band === 'same') namesakesSame++
        continue
      }
      scored.push({ bits, right })
      if (band === 'same') same[right ? 'right' : 'wrong']++
    }
  const positives = scored.filter(({ right }) => right).length
  const best = bestThreshold(scored, positives)
  return {
    v: 1,
    pairs: scored.length,
    positives,
    namesake_pairs: namesakePairs,
    ...at(scored, positives, REVIEW_BITS),
    threshold: REVIEW_BITS,
    best_f1: best.f1,
    best_threshold: best.threshold,
    same_band_precision: ratio(same.right, same.right + same.wrong),
    same_band_recall: ratio(same.right, positives),
    namesakes_in_same_band: namesakesSame,
  }
}

/** Two people are namesakes when somebody wrote both with the same given name and surname, letter by letter. */
function namesakesAmong(people: readonly Labelled[]): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>()
  for (const { id, names } of people)
    for (const name of names)
      for (const { given, surnames } of parseName(name).readings.slice(0, 1)) {
        const written = `${folded(given ?? '')} ${folded(surnames[0] ?? '')}`
        bearers.set(written, (bearers.get(written) ?? new Set()).add(id))
      }
  const found = new Map<string, Set<string>>()
  for (const ids of bearers.values())
    if (ids.size > 1) for (const id of ids) found.set(id, new Set([...(found.get(id) ?? []), ...ids]))
  return found
}

function at(scored: readonly { bits: number; right: boolean }[], positives: number, threshold: number) {
  const chosen = scored.filter(({ bits }) => bits >= threshold)
  const right = chosen.filter((one) => one.right).length
  return {
    precision: ratio(right, chosen.length),
    recall: ratio(right, positives),
    f1: ratio(2 * right, chosen.length + positives),
  }
}

/** The threshold with the best F1, for comparing; the engine's own is not chosen by the file. */
function bestThreshold(scored: readonly { bits: number; right: boolean }[], positives: number) {
  const falling = [...scored].sort((a, b) => b.bits - a.bits)
  let best: { f1: number | null; threshold: number | null } = { f1: null, threshold: null }
  let right = 0
  for (const [i, { bits, right: isRight }] of falling.entries()) {
    if (isRight) right++
    if (falling[i + 1]?.bits === bits) continue
    const f1 = ratio(2 * right, i + 1 + positives)
    if (f1 !== null && f1 > (best.f1 ?? -1)) best = { f1, threshold: bits }
  }
  return best
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 1e4) / 1e4)
