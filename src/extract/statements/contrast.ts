import type { Clause } from '../clauses/clause.ts'
import type { Parsed } from '../clauses/parse.ts'
import { has, type Item, isMark } from '../text/item.ts'

/** Is nothing only supposed in a clause that begins like a condition? */
export const isNoCondition = (parsed: Parsed, clause: Clause): boolean => isContrast(parsed, clause) || isAchieved(parsed, clause)

/** “Went there and achieved that X was let go”: class `awaited`, right before the clause. */
function isAchieved({ items, clauses }: Parsed, clause: Clause): boolean {
  const first = items.findIndex((_, i) => clauses.of[i] === clause)
  const [mark, lead] = [items[first - 1], items[first - 2]]
  const at = isMark(mark, ',') ? first - 2 : first - 1
  const verb = isMark(mark, ',') ? lead : mark
  return has(verb, 'awaited') && has(verb, 'past') && !has(items[at - 1], 'neg')
}

/** “If in 2015 he walked free at home, then now …”: in some languages how two times are set against each other; class `thensays`. */
function isContrast({ items, clauses }: Parsed, clause: Clause): boolean {
  const then = items.findIndex((item, i) => has(item, 'thensays') && isMark(items[i - 1], ','))
  const own = items.filter((_, i) => i < then && clauses.of[i] === clause)
  const time = (item: Item) => item.kind === 'date' || has(item, 'contrasting')
  return (
    then > 0 &&
    !items.some((item) => has(item, 'would') || has(item, 'future')) &&
    own.some((item) => has(item, 'past')) &&
    own.some((item) => item.kind === 'date' || has(item, 'contrasting')) &&
    items.slice(then, then + 4).some(time)
  )
}
