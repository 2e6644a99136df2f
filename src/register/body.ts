import type { OccurrenceId } from '#core/ids.ts'
import type { Argument, Statement } from '#core/statement.ts'

/** A statement as it was kept. The database has checked that the text is the one its id was made from. */
export function statementOf(body: string): Statement {
  const { v: _, ...statement } = JSON.parse(body) as Statement & { v: 1 }
  return statement
}

/** The people and organisations a statement speaks of: its arguments under every role, in an order that only the statement decides. */
export function partiesOf(statement: Statement): OccurrenceId[] {
  const { scare_quotes: _, event: _event, within: _within, ...roles } = statement.qualifiers ?? {}
  const parties = Object.entries(roles)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => list.filter(isParty).map(({ occurrence }) => occurrence))
  return [...parties, ...(statement.attributedTo ?? [])]
}

const isParty = ({ kind }: Argument) => kind === 'person' || kind === 'organisation'
