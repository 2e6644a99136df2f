import type { EventRow, GapDocument } from '#publish/types.ts'
import { line, on, quote, statement, total } from './build.ts'

/** Events from July 2024 to 2 July 2025 with the numbers that were published for them. */
const EVENTS: [date: string, min: number, max: number, who: string][] = [
  ['2024-07-03', 18, 19, 'Viasna'],
  ['2024-08-16', 30, 30, 'Belta'],
  ['2024-09-04', 30, 30, 'Presidential office'],
  ['2024-11-07', 31, 31, 'Presidential office'],
  ['2024-11-20', 32, 32, 'Presidential office'],
  ['2024-12', 29, 29, 'Presidential office'],
  ['2025-01-18', 8, 8, 'Viasna'],
  ['2025-01', 1, 1, 'State Department'],
  ['2025-02-12', 3, 3, 'State Department'],
  ['2025-04', 1, 1, 'State Department'],
  ['2025-06-21', 14, 15, 'Coale'],
  ['2025-07-02', 16, 16, 'Interior ministry'],
]
const id = (i: number) => `gapevent${i + 1}`

export const gapRows: EventRow[] = EVENTS.map(([date, min, max], i) => ({
  id: id(i),
  date: on(date),
  isRelease: true,
  announcedOnly: false,
  total: total('released', min, max),
  kinds: i < 7 ? ['pardon_stay'] : ['forced_displacement'],
  destinations: i < 8 ? [] : [{ code: 'LT', min, max }],
  stayed: null,
})).reverse()

export const gap: GapDocument = {
  v: 1,
  id: 'gap1',
  total: line('g-total', 'released', 330, 'Viasna', { window: 'cumulative', since: on('2024-07'), asOf: on('2025-07-02') }),
  from: on('2024-07'),
  to: on('2025-07-02'),
  events: EVENTS.map(([date, min, max, who], i) => ({
    event: id(i),
    date: on(date),
    range: { min, max },
    lines: [line(`g-${i}`, 'released', [min, max], who)],
    standing: 'certain',
  })),
  apart: [
    {
      event: 'gapapart1',
      date: on('2024-09'),
      line: line('g-a1', 'pardoned', 37, 'Pozirk', { apart: 'derived' }),
      reason: 'derived',
    },
    {
      event: 'gapapart2',
      date: on('2025-01'),
      line: line('g-a2', 'pardoned', 23, 'Press service', { apart: 'unsourced' }),
      reason: 'unsourced',
    },
  ],
  overlaps: [{ events: [id(0), id(1)], statements: ['g-o'] }],
  sum: { low: 213, high: 215 },
  sumWithApart: { low: 273, high: 275 },
  missing: { low: 115, high: 117 },
  withoutNumber: [],
  statements: [...EVENTS.map((_, i) => `g-${i}`), 'g-total', 'g-a1', 'g-a2', 'g-o'].map((key) => statement(key, 'tally')),
  quotes: [
    ...EVENTS.map(([, min, max, who], i) =>
      quote(`q-g-${i}`, min === max ? `${min} people` : `${min} to ${max} people`, {
        before: `${who} counted `,
        after: ' released.',
      }),
    ),
    quote('q-g-total', '330 people since July 2024', { before: 'In all ', after: ' have been released.' }),
    quote('q-g-a1', '37', { before: 'From the running total follow ', after: ' more.' }),
    quote('q-g-a2', '23 people', { before: 'The press service named ', after: '.' }),
    quote('q-g-o', 'people who had already left in July', { before: 'The decree also covers ', after: '.' }),
  ],
}
