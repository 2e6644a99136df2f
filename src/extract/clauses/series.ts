import { has, type Item, isMark, isOneOf, isVerbal, itemOf } from '../text/item.ts'
import { isPeopleDraft } from './unit.ts'

/**
 * “Translator X; writer Y; and editor Z, were freed”: semicolons between those of one subject part no more than commas do. Where a verb that
 * we do not know may stand (“X wept; and Y were freed”) they stay what they are.
 */
export function withSeries(all: Item[]): Item[] {
  const items = withoutDashes(all)
  const last = items.findLastIndex((item) => isMark(item, ';'))
  if (last < 0 || !has(items[last + 1], 'and') || items.slice(0, last).some(isVerbal)) return items
  const verb = items.findIndex((item, i) => i > last && isVerbal(item))
  if (!(has(items[verb], 'be') || has(items[verb], 'have'))) return items
  for (let from = 0; from < last; ) {
    const to = items.findIndex((item, i) => i > from && isMark(item, ';'))
    const someone = items.findIndex((item, i) => i >= from && item.mention !== undefined && isPeopleDraft(item.mention))
    if (to < 0 || someone < 0 || someone >= to || !isMark(items[someone + 1], ';,(')) return items
    if (from === 0 && !items.slice(0, someone).every(isCalling)) return items
    from = to + 1
  }
  return items.map((item, i) => (i < verb && isMark(item, ';') ? itemOf({ ...item, text: ',', key: ',' }) : item))
}

/** “Political prisoners—X, Y and Z—have been freed”: X, Y and Z have. */
function withoutDashes(items: Item[]): Item[] {
  const [those, dash, first] = items
  if (those?.kind !== 'unnamed' || those.mention?.plural !== true || !isMark(dash, '—') || first?.kind !== 'person') return items
  const close = items.findIndex((item, i) => i > 2 && isMark(item, '—'))
  const named = items.slice(2, Math.max(2, close))
  const isSeries = named.every((item) => item.kind === 'person' || isMark(item, ',') || has(item, 'and'))
  return named.length > 1 && isSeries && isVerbal(items[close + 1]) ? [...named, ...items.slice(close + 1)] : items
}

/** Words before a name that say what somebody is. */
const isCalling = isOneOf('role', 'title', 'people', 'nationality', 'determiner', 'and', 'preposition')
