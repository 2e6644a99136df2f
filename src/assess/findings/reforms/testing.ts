import type { Coding } from '#core/coding.ts'
import type { ReformFindings, ReformState } from '#core/findings/reforms.ts'
import type { Article } from '#core/mention.ts'
import type { RegisterRecord } from '#core/record.ts'
import { assessWhole } from '../../index.ts'
import { recordOf, type Say } from '../../testing.ts'

/** What a statement says besides: its sentence, articles, who demands, the words of a measure. */
export type More = Say & { sentence?: string; article?: string; agent?: string; measure?: string }

/** A record in which numbers stand for statements of one document; agents come in as a speaker, measures as the words of a negotiator. */
export function told(says: readonly More[], codings: readonly Coding[] = []) {
  const built = recordOf([
    {
      published: '2025-12-20',
      says: says.map(({ sentence: _, article: _article, agent, measure, ...say }) => ({
        ...say,
        ...(agent !== undefined && { by: [agent] }),
        ...(measure !== undefined && { negotiators: [measure] }),
      })),
    },
  ])
  const at = new Map(says.map((say, index) => [built.id(0, index), say]))
  const record: RegisterRecord = {
    ...built.record,
    statements: built.record.statements.map((accepted) => {
      const { sentence, article, agent, measure } = at.get(accepted.id) ?? {}
      const { attributedTo, qualifiers: own, ...statement } = accepted.statement
      const { negotiator, ...qualifiers } = own ?? {}
      const [evidence] = accepted.statement.evidence
      return {
        ...accepted,
        statement: {
          ...statement,
          ...(agent === undefined && attributedTo !== undefined && { attributedTo }),
          evidence:
            evidence?.kind === 'span' && sentence !== undefined
              ? [{ ...evidence, exact: sentence }]
              : accepted.statement.evidence,
          qualifiers: {
            ...qualifiers,
            ...(agent !== undefined && {
              agent: (attributedTo ?? []).map((occurrence) => ({ kind: 'organisation' as const, occurrence })),
            }),
            ...(measure !== undefined &&
              negotiator && { measure: negotiator.map((one) => ({ ...one, kind: 'measure' as const })) }),
            ...(article !== undefined && {
              article: [{ kind: 'article' as const, occurrence: accepted.statement.subject, value: articleFrom(article) }],
            }),
          },
        },
      }
    }),
  }
  const numbers = new Map(says.map((_, index) => [built.id(0, index), index]))
  const { reforms } = assessWhole(record, codings).findings
  return { ...built, found: reforms, plain: plain(reforms, (id) => numbers.get(id) ?? -1) }
}

const articleFrom = (text: string): Article => ({ code: text.split(' ')[0] ?? '', article: text.split(' ')[1] ?? '', part: [] })

export type Plain = Partial<Record<'changed' | 'unchanged' | 'announced' | 'undecided', number[]>> & {
  state: ReformState
  demanded?: (string | number)[][]
}

/** Findings with numbers for statements, empty lists left out. */
function plain({ reforms, releaseDemands }: ReformFindings, number: (id: Coding['statements'][number]) => number) {
  const who = (by: ReformFindings['releaseDemands'][number]['by']) => by.map(({ code }) => code ?? '?').join('+')
  return {
    items: Object.fromEntries(
      reforms.map(({ item, state, changed, unchanged, announced, demanded, undecided }): [string, Plain] => [
        item,
        {
          state,
          ...Object.fromEntries(
            Object.entries({ changed, unchanged, announced, undecided }).flatMap(([name, ids]) =>
              ids.length === 0 ? [] : [[name, ids.map(number)]],
            ),
          ),
          ...(demanded.length > 0 && { demanded: demanded.map(({ by, statements }) => [who(by), ...statements.map(number)]) }),
        },
      ]),
    ),
    release: releaseDemands.map(({ by, withoutTerms, statements }) => [who(by), withoutTerms, ...statements.map(number)]),
  }
}
