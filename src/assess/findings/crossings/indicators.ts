import type { Indicator } from '#core/findings/crossings.ts'
import type { EntityId } from '#core/ids.ts'
import { COERCION, type CoercionEntry } from '#vocabulary/coercion.ts'
import { cardState, isOpen } from '../../card.ts'
import { speaks } from '../../signs.ts'
import { grouped, idsOf, type Told, type View } from '../../view.ts'
import { personOf } from './ways.ts'

/** What speaks for and against coercion in statements about one taking: lines of which something is said. `named`: its people. */
export function indicatorsOf(view: View, told: readonly Told[], named: ReadonlySet<EntityId>): Indicator[] {
  const open = told.filter(isOpen)
  return COERCION.map((entry) => indicatorOf(view, entry, open, named)).filter(
    ({ state, claimed }) => state !== 'none' || claimed.length > 0,
  )
}

function indicatorOf(
  view: View,
  { code, supports, contradicts, own }: CoercionEntry,
  told: readonly Told[],
  named: ReadonlySet<EntityId>,
): Indicator {
  const said = told.filter((one) => supports.some((sign) => speaks(one, sign)))
  const [supporting, claimed] = own ? parted(said, (one) => isOwnWord(view, one, named)) : [said, []]
  const contradicting = told.filter((one) => contradicts.some((sign) => speaks(one, sign)))
  return {
    code,
    state: cardState(supporting, contradicting),
    supporting: idsOf(supporting),
    contradicting: idsOf(contradicting),
    claimed: idsOf(claimed),
    people: peopleOf(supporting, contradicting, named),
  }
}

/** What is said of a person by that person, of a group or an event by one of its people. */
function isOwnWord({ record }: View, told: Told, named: ReadonlySet<EntityId>): boolean {
  const person = personOf(told)
  const speakers = (told.statement.attributedTo ?? []).flatMap((speaker) => record.entityOf.get(speaker) ?? [])
  return speakers.some((speaker) => (person === null ? named.has(speaker) : speaker === person))
}

/** Each person once; what is said of a group says nothing of one of its people. */
function peopleOf(
  supporting: readonly Told[],
  contradicting: readonly Told[],
  named: ReadonlySet<EntityId>,
): Indicator['people'] {
  const sides = [
    ...supporting.map((told) => ({ told, side: 'for' })),
    ...contradicting.map((told) => ({ told, side: 'against' })),
  ]
  const people = { supported: 0, contradicted: 0, mixed: 0 }
  for (const [person, of] of grouped(sides, ({ told }) => personOf(told))) {
    if (person === null || !named.has(person)) continue
    const [one, other] = new Set(of.map(({ side }) => side))
    if (other !== undefined) people.mixed++
    else if (one === 'for') people.supported++
    else people.contradicted++
  }
  return people
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}
