import { isArticle } from '#core/statement.ts'
import type { Thing } from '#core/thing.ts'
import type { Known } from '#names/index.ts'
import type { Seen } from './meetings.ts'

/** What the statements about somebody know beside the name; each family by the first statement that has it. Drafts count: a pair is only proposed. */
export function knownOf(seen: Pick<Seen, 'about'>, { occurrences }: Thing, name: string): Known {
  const said = occurrences
    .flatMap((one) => seen.about(one))
    .filter(
      ({ statement, latest }) =>
        !(latest?.act === 'reject' || latest?.act === 'retract') &&
        statement.polarity === 'positive' &&
        statement.modality === 'asserted',
    )
    .map(({ statement }) => statement)
  const dateOf = (property: string) => said.find((one) => one.property === property && one.date !== undefined)?.date
  const articles = said
    .flatMap(({ qualifiers }) => qualifiers?.article ?? [])
    .flatMap(({ value }) => (isArticle(value) ? [value.article] : []))
  return { name, birth: dateOf('birth'), detained: dateOf('detention'), articles: [...new Set(articles)] }
}
