import type { Edtf } from '#core/edtf.ts'
import type { PublicId } from '../../types.ts'
import type { KindsDocument } from '../types.ts'
import type { FindingFact } from './said.ts'

/**
 * How many are known of each kind stands with the events; here what they add up to, and the figures of the whole register. `days`: of events.
 */
export const kindFacts = (
  { kinds, reversed, figures }: KindsDocument,
  days: ReadonlyMap<PublicId, Edtf | null>,
): FindingFact[] => [
  ...kinds.map(
    ({ kind, free, events, alone }): FindingFact => [
      `free ${kind}`,
      { is: 'free', kind, low: free.min, high: free.max },
      [...events.flatMap(({ cited }) => cited), ...alone.cited],
    ],
  ),
  ...(reversed.length === 0
    ? []
    : [
        [
          'again',
          { is: 'again', people: new Set(reversed.map(({ person }) => person)).size },
          reversed.flatMap(({ imprisoned }) => imprisoned),
        ] as FindingFact,
      ]),
  ...figures.map(
    ({ of, by, groups, total }): FindingFact => [
      `safe ${of} ${by}`,
      {
        is: 'safe',
        of,
        by,
        groups: [...groups, { group: null, ...total }].map(({ group, all, said }) => ({
          group,
          on: (group === null ? null : days.get(group)) ?? null,
          all,
          said,
        })),
      },
      [],
    ],
  ),
]
