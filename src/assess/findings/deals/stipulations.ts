import type { DealStipulation, Disclosure } from '#core/findings/deals.ts'
import type { StatementId } from '#core/ids.ts'
import type { Sign } from '#vocabulary/card.ts'
import { sensitivityOf } from '#vocabulary/properties.ts'
import { DISCLOSURES, STIPULATIONS, type StipulationItem } from '#vocabulary/stipulations.ts'
import { speaks } from '../../signs.ts'
import { aboutPerson, idsOf, type Told } from '../../view.ts'
import { type Answered, given, notesOf, ofItem, setsOf } from './answered.ts'

/** What the stipulations of a deal are judged by. `again`: who was released in it is imprisoned again. */
export type Bearing = {
  told: readonly Told[]
  undisclosed: readonly StatementId[]
  again: readonly StatementId[]
  answered: Answered
}

/** Every stipulation of the vocabulary: whether anybody told of it, how far it is kept, and what speaks for and against that. */
export function stipulationsOf(bearing: Bearing): DealStipulation[] {
  const usable = bearing.told.filter(
    (told) => sensitivityOf(told.statement.property, told.statement.value, aboutPerson(told)) === 'public',
  )
  return STIPULATIONS.map((item) => stipulation(item, { ...bearing, told: usable }))
}

function stipulation(item: StipulationItem, { told, undisclosed, again, answered }: Bearing): DealStipulation {
  const now = ofItem(answered.now, 'stipulation', item.code)
  const seen = new Set(now.flatMap((coding) => (coding.answers.state === undefined ? [] : coding.statements)))
  const signs = (signsOf: readonly Sign[]) => told.filter((one) => signsOf.some((sign) => speaks(one, sign)))
  const [kept, broken] = [signs(item.kept), signs(item.broken)]
  const said = [...saidOf('disclosed', kept), ...saidOf('denied', broken)]
  const coded = given(now, 'disclosure').flatMap(({ answer, coders, statements }) =>
    isDisclosure(answer) ? [{ value: answer, coders, statements }] : [],
  )
  const found = [...said, ...joinedValues(coded)]
  return {
    item: item.code,
    disclosures: found.length > 0 ? found : [unsaid(undisclosed)],
    states: given(ofItem(answered.ever, 'stipulation', item.code), 'state'),
    review: item.freedom ? again.filter((id) => !seen.has(id)) : [],
    kept: idsOf(kept),
    broken: idsOf(broken),
    answers: ['due', 'reversible', 'monitor'].flatMap((question) => given(now, question)),
    sets: setsOf(now),
    notes: notesOf(now),
  }
}

type Disclosed = DealStipulation['disclosures'][number]

const isDisclosure = (answer: string): answer is Disclosure => DISCLOSURES.some(({ code }) => code === answer)

/** Of how many no party has told in public. What a statement tells is told; of the rest members say, and where they differ it may be either. */
export function withoutTextOf(stipulations: readonly DealStipulation[]): { low: number; high: number; of: number } {
  const isTold = ({ value }: Disclosed) => value === 'disclosed'
  const rest = stipulations.filter(({ disclosures }) => !disclosures.some((one) => one.coders === 0 && isTold(one)))
  return {
    low: rest.filter(({ disclosures }) => !disclosures.some(isTold)).length,
    high: rest.filter(({ disclosures }) => !disclosures.every(isTold)).length,
    of: stipulations.length,
  }
}

/** Said of the deal as a whole, which is itself a public text; that something was done, such as a new arrest, tells of no agreement. */
const OF_THE_DEAL = ['concession', 'release_event']

function saidOf(value: Disclosure, told: readonly Told[]): Disclosed[] {
  const statements = idsOf(told.filter(({ statement }) => OF_THE_DEAL.includes(statement.property)))
  return statements.length === 0 ? [] : [{ value, coders: 0, statements }]
}

/** Of one value one line, however many answer so. */
const joinedValues = (all: readonly Disclosed[]): Disclosed[] =>
  [...Map.groupBy(all, ({ value }) => value)].map(([value, same]) => ({
    value,
    coders: same.reduce((sum, { coders }) => sum + coders, 0),
    statements: [...new Set(same.flatMap(({ statements }) => statements))],
  }))

/** Where it is said that terms are not disclosed, that is said of each of them. */
const unsaid = (undisclosed: readonly StatementId[]): Disclosed =>
  undisclosed.length > 0
    ? { value: 'undisclosed', coders: 0, statements: [...undisclosed] }
    : { value: 'not_known', coders: 0, statements: [] }
