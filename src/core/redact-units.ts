import type { NameIndex } from './redact-names.ts'

/**
 * One word (or number, or block such as an e-mail address) of a text on its way through redaction.
 * - keep: stays. hide: becomes ▮. name: may be a name of somebody exposed. initial: one capital letter, may be theirs.
 */
export type Verdict = 'keep' | 'hide' | 'name' | 'initial'

export type Unit = {
  start: number
  end: number
  folded: string
  verdict: Verdict
  /** A person's name could stand here: a word, not a number or block. */
  nameable: boolean
  /** A known word that is also a name (May, Paris, Slutsky): hidden beside a hidden word. */
  namelike: boolean
  /** What to write instead of the words, when that is not ▮: a redacted address. */
  instead?: string
}

/**
 * Decides the names of a row of units, in place. Words that stand side by side are one naming: if one of them is hidden, all are, so that
 * neither “▮ Petrova” nor “Maria ▮” is left of Maria Petrova because a Maria or a Petrova is exposed. A row of exposed words stays only
 * when it falls into namings of one exposed person each, with the surname.
 */
export function settleNames(units: readonly Unit[], besides: (left: Unit, right: Unit) => boolean, names: NameIndex): void {
  const open = (unit: Unit) => unit.nameable && unit.verdict !== 'keep'
  for (let from = 0; from < units.length; from++) {
    const first = units[from]
    if (!first || !open(first)) continue
    const row = [first]
    for (let next = from + 1; next < units.length; next++) {
      const unit = units[next]
      const last = row.at(-1)
      if (!unit || !last || !open(unit) || !besides(last, unit)) break
      row.push(unit)
    }
    const shown = row.every(({ verdict }) => verdict !== 'hide') && isNamings(row, names)
    for (const unit of row) unit.verdict = shown ? 'keep' : 'hide'
    from += row.length - 1
  }
  const hidden = (unit: Unit | undefined) => unit?.nameable && unit.verdict === 'hide'
  for (const step of [1, -1]) {
    for (let at = step > 0 ? 0 : units.length - 1; at >= 0 && at < units.length; at += step) {
      const unit = units[at]
      const before = units[at - step]
      if (!unit?.namelike || unit.verdict !== 'keep' || !before || !hidden(before)) continue
      if (step > 0 ? besides(before, unit) : besides(unit, before)) unit.verdict = 'hide'
    }
  }
}

/** Longer rows of names without a comma are no text that has to be read; trying all ways to part them would take too long. */
const LONGEST_ROW = 12

function isNamings(row: readonly Unit[], names: NameIndex): boolean {
  if (row.length === 0) return true
  if (row.length > LONGEST_ROW) return false
  for (let length = row.length; length > 0; length--)
    if (isNaming(row.slice(0, length), names) && isNamings(row.slice(length), names)) return true
  return false
}

/** Is there one exposed person whose surname, given names and initials these are? */
function isNaming(row: readonly Unit[], names: NameIndex): boolean {
  const meanings = row.map(({ folded }) => names.free(folded))
  const people = new Set(meanings.flat().flatMap(({ person, surname }) => (surname ? [person] : [])))
  return [...people].some((person) =>
    row.every((unit, at) =>
      unit.verdict === 'initial'
        ? names.initial(unit.folded, person)
        : (meanings[at] ?? []).some((meaning) => meaning.person === person),
    ),
  )
}
