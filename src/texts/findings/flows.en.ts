import type { AFTER, DoorIndex, FlowCode, Reason } from '#core/findings/flows.ts'

/** How far the lowest and the highest can be relied on. */
const BOUNDS =
  '“At least 18” is reckoned as 18, and where two releases may hold the same people nothing is subtracted: the true bounds can be wider.'

export const en = {
  held: 'People held, by who counts',
  heldTitle: 'People held, as each counter published it',
  heldSaid: (counters: string, numbers: string, from: string, to: string, range: string) =>
    `${counters} published ${numbers} of people held from ${from} to ${to}: from ${range}. A point stands where somebody counted, open where the number is about; a line joins the points of one counter and says nothing of the days between. The scale does not begin at zero.`,
  counters: { one: 'counter', few: 'counters', many: 'counters', other: 'counters' },
  numbers: { one: 'number', few: 'numbers', many: 'numbers', other: 'numbers' },
  heldTable: 'Every number, the oldest first',
  asOf: 'As of',
  people: 'People',
  who: 'Who counts',
  what: 'What is counted',
  sameDay: (range: string) => `on this day ${range}`,
  running: 'Running totals and other published numbers',
  runningSaid: 'Each stands as it was published. They are never added to each other or to the releases.',
  undated: 'Without a day',
  differ: 'Numbers that differ, and why',
  differSaid: (all: string, none: string) =>
    `${all} of numbers are compared: totals of about the same day (within 31 days), each with the nearest of another counter, and numbers of one release. For ${none} nothing on record explains the difference.`,
  pairs: { one: 'pair', few: 'pairs', many: 'pairs', other: 'pairs' },
  totals: 'Totals',
  releases: 'Releases',
  where: 'Of what',
  by: 'They differ by',
  reasons: {
    replaced: 'the same counter later gave another number',
    part_of: 'one is a part of the other',
    rounded: 'one of them is rounded',
    beginning: 'they run from different days',
    political_part: 'the whole decree, and the political prisoners in it',
    left_country: 'who was let out, and who was taken out of the country or crossed the border',
    definition: 'the counters define political prisoners differently',
    flow: 'what is on record between the two days makes up the difference',
  } satisfies Record<Reason, string>,
  unexplained: 'cannot be explained from what is on record',
  checks: 'Sums that can be done',
  checksSaid: (right: string, all: string) =>
    `Men and women together must be everybody, and a running total must not fall. ${right} of ${all} such sums add up.`,
  checksNone: 'No two published numbers can be added up yet.',
  parts: (found: string) => `men and women together ${found}`,
  rising: (found: string) => `before it ${found}`,
  agrees: 'adds up',
  disagrees: 'does not add up',
  check: 'Sum',
  published: 'Published',
  balances: 'What happened between two totals',
  balancesSaid: `Opening total, and those who came in, less those who left and the closing total: what stays over is shown and never made to fit. A release on the day of a total counts as possible only: nobody says whether that number was counted before or after it. Numbers of releases are those of the events, whoever counts them; the total is of one counter, who may not have had all of these people on its list. ${BOUNDS}`,
  term: 'What',
  opening: 'Opening',
  closing: 'Closing',
  plus: 'plus',
  minus: 'less',
  codes: {
    arrested: 'arrested',
    recognised: 'recognised later than arrested',
    corrected: 'corrected by the counter',
    released: 'released',
    died: 'died',
    delisted: 'taken off the list',
  } satisfies Record<FlowCode, string>,
  several: 'several kinds in one event',
  nothing: (what: string) => `Nothing on record: ${what}`,
  residual: 'Left over',
  tooFew: (n: string) => `${n} more are in the closing total than the record explains: they came in and no number says so.`,
  tooMany: (n: string) => `${n} fewer are in the closing total than the record explains: they left and no number says so.`,
  fits: 'The record can explain the closing total.',
  months: 'Month by month',
  monthsTitle: 'People in releases on record, by month',
  monthsSaid: (months: string, most: string, people: string) =>
    `${months} of the record hold releases; most people left in ${most}: ${people}. Filled: certainly in that month; open: possibly. Where a date is not known to the month, the people are possible in each month it may mean. ${BOUNDS}`,
  monthNoun: { one: 'month', few: 'months', many: 'months', other: 'months' },
  month: 'Month',
  left: 'Left',
  came: 'Came in',
  open: (n: string) => `${n} without a number that counts`,
  eventNoun: { one: 'release', few: 'releases', many: 'releases', other: 'releases' },
  door: 'Do the prisons fill again?',
  doorSaid:
    'How many came in for each one who left. What we divide by decides what the number says: the same people in, divided by pardons alone, can be above one, and divided by pardons and served terms below one. So each stands here by itself. Only times for which somebody published how many came in.',
  doorExample:
    'An example with invented numbers: 50 people came in, 40 were pardoned, 30 served their term. Per pardon that is 1.25; per pardon and served term 0.71.',
  per: 'Divided by',
  perWhat: {
    on_record: 'releases on record',
    pardoned: 'pardons, as published',
    pardoned_and_served: 'pardons and served terms, as published',
  } satisfies Record<DoorIndex['per'], string>,
  byWhat: { arrested: 'by day of arrest', recognised: 'by day of recognition' } satisfies Record<DoorIndex['by'], string>,
  doorNone: 'Nobody has published for any month or year how many came in.',
  noIndex: 'nobody is known to have left',
  after: 'No news is not freedom',
  afterSaid: (all: string) =>
    `Of ${all} whom this register names as having left custody, this is what is known of the time after. Who is not named is not counted here.`,
  afterWhat: {
    free: 'known to be free on a later day',
    no_news: 'nothing known since the day they left',
    held_again: 'held again',
    died: 'died',
  } satisfies Record<(typeof AFTER)[number], string>,
  afterNone: 'Nobody is named who has left custody.',
}

export type FlowTexts = typeof en
