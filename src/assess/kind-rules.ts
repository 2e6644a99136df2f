import type { Polarity } from '#core/extraction.ts'
import { type Sign, stayed } from '#vocabulary/card.ts'
import type { ReleaseKind } from '#vocabulary/release-kinds.ts'

/** A form of statement that gives a signal; positive where nothing else is said. `onward`: moved on from another State, which is no displacement out of custody. */
export type SignalForm = Omit<Sign, 'polarity'> & { polarity?: Polarity; onward?: boolean }

/** What kinds are told by. One statement can give several signals; only statements that happened count, negative ones where asked for. */
export const SIGNALS = {
  left: [{ type: 'release' }, { type: 'release_event' }],
  pardoned: [{ type: 'release', codes: ['pardon'] }, { type: 'release_event', codes: ['pardon'] }, { type: 'pardon' }],
  left_by_pardon: [
    { type: 'release', codes: ['pardon'] },
    { type: 'release_event', codes: ['pardon'] },
  ],
  pardon_granted: [{ type: 'pardon' }],
  displaced: [
    { type: 'displacement', onward: false },
    { type: 'crossing', onward: false },
  ],
  not_displaced: [stayed],
  stayed: [
    { type: 'tally', scope: 'stayed' },
    { type: 'release', scope: 'stayed' },
    { type: 'release_event', scope: 'stayed' },
  ],
  exchanged: [
    { type: 'release', codes: ['exchange'] },
    { type: 'release_event', codes: ['exchange'] },
  ],
  amnestied: [
    { type: 'release', codes: ['amnesty'] },
    { type: 'release_event', codes: ['amnesty'] },
  ],
  commuted: [
    { type: 'release', codes: ['commutation'] },
    { type: 'release_event', codes: ['commutation'] },
    { type: 'sentence', codes: ['reduced'] },
  ],
  served: [
    { type: 'release', codes: ['end_of_term'] },
    { type: 'release_event', codes: ['end_of_term'] },
  ],
  conditional: [
    { type: 'release', codes: ['conditional'] },
    { type: 'release_event', codes: ['conditional'] },
  ],
  refused: [{ type: 'refusal' }],
  returned: [{ type: 'return' }],
  died: [{ type: 'death' }],
} as const satisfies Record<string, readonly SignalForm[]>
export type Signal = keyof typeof SIGNALS

/** The kind is found when every signal of `needs` is there and none of `lacks`. `samePerson`: of one and the same person, what is lacking too. */
export type KindRule = { id: string; kind: ReleaseKind; needs: readonly Signal[]; lacks: readonly Signal[]; samePerson?: true }

const LEGAL: readonly Signal[] = ['exchanged', 'amnestied', 'commuted', 'served', 'conditional']
const WHERE: readonly Signal[] = ['displaced', 'stayed', 'not_displaced', 'returned']

/** Read from top to bottom; several may hold of one batch. */
export const KIND_RULES: readonly KindRule[] = [
  { id: 'displaced-abroad', kind: 'forced_displacement', needs: ['displaced'], lacks: [] },
  { id: 'pardon-and-stayed', kind: 'pardon_stay', needs: ['pardoned', 'stayed'], lacks: [] },
  { id: 'pardon-not-displaced', kind: 'pardon_stay', needs: ['pardoned', 'not_displaced'], lacks: ['displaced', 'stayed'] },
  { id: 'left-and-stayed', kind: 'release_stay', needs: ['left', 'stayed'], lacks: ['pardoned', ...LEGAL] },
  {
    id: 'left-not-displaced',
    kind: 'release_stay',
    needs: ['left', 'not_displaced'],
    lacks: ['displaced', 'stayed', 'pardoned', ...LEGAL],
  },
  { id: 'exchange-said', kind: 'exchange', needs: ['exchanged'], lacks: [] },
  { id: 'amnesty-said', kind: 'amnesty', needs: ['amnestied'], lacks: [] },
  { id: 'commutation-said', kind: 'commutation', needs: ['commuted'], lacks: [] },
  { id: 'term-served', kind: 'end_of_term', needs: ['served'], lacks: [] },
  { id: 'conditional-said', kind: 'conditional', needs: ['conditional'], lacks: [] },
  { id: 'refused-and-returned', kind: 'refused', needs: ['refused', 'returned'], lacks: [], samePerson: true },
  { id: 'died-held', kind: 'death_in_custody', needs: ['died'], lacks: ['left', 'displaced'], samePerson: true },
  { id: 'left-by-pardon', kind: 'pardon_unspecified', needs: ['left_by_pardon'], lacks: WHERE },
  { id: 'pardon-announced', kind: 'pardon_only', needs: ['pardon_granted'], lacks: ['left', ...WHERE] },
  { id: 'left-only', kind: 'unknown', needs: ['left'], lacks: ['pardoned', ...LEGAL, ...WHERE] },
]
