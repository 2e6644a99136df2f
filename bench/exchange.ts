import { flagsOf, likenessOf } from '#exchange/rules/index.ts'
import { hiddenContacts } from '#exchange/rules/testing/hidden.ts'
import { HONEST } from '#exchange/rules/testing/honest.ts'
import { HELD_HONEST } from '#exchange/rules/testing/honest-held.ts'
import { LATER_HONEST, LATER_TRAPS } from '#exchange/rules/testing/later.ts'
import { stoppedOf, unflagged } from '#exchange/rules/testing/measure.ts'
import type { Written } from '#exchange/rules/testing/notices.ts'
import { SECOND_HONEST, SECOND_HONEST_TEST } from '#exchange/rules/testing/second-honest.ts'
import { SECOND_TRAPS, SECOND_TRAPS_TEST } from '#exchange/rules/testing/second-traps.ts'
import { LAST_OF_HONEST, LAST_TRAPS, THIRD_HONEST, THIRD_TRAPS } from '#exchange/rules/testing/third.ts'
import { TRAPS } from '#exchange/rules/testing/traps.ts'
import { HELD_TRAPS } from '#exchange/rules/testing/traps-held.ts'
import type { Figure } from './main.ts'

/** Goals: no hidden contact of 10,000 without a flag; of traps at least 97 in 100 caught, of honest offers at most 5 in 100 stopped; 1 MB of anything under 1 s. */
const SEED = 7
const NOTICES = 10_000
/** What was found when each set was first read, before anything was mended for it (docs/methods/moderation.md). */
const FIRST = {
  held: 'first read: 72 of 100 caught, 2 of 150 stopped',
  later: 'first read: 30 of 50 caught, 2 of 50 stopped',
  second: 'second hand, first read: 49 of 63 caught, 3 of 60 stopped',
  secondTest: 'second hand, first read: 40 of 57 caught, 5 of 60 stopped; after widening on the other half: 49 of 57, 5 of 60',
  last: 'second hand, first read: 14 of 25 caught, 1 of 25 stopped',
  third: 'second hand, first read: 25 of 50 caught, 5 of 50 stopped',
}

export async function run(): Promise<Figure[]> {
  const missed = unflagged(NOTICES, SEED)
  return [
    {
      name: 'hidden contacts without a flag',
      figure: `${missed.length} of ${NOTICES.toLocaleString('en')}`,
      note: `seed ${SEED}, five languages`,
    },
    stopped('traps, written with the rules', TRAPS, ''),
    stopped('traps, written after the freeze', HELD_TRAPS, FIRST.held),
    stopped('traps, written last', LATER_TRAPS, FIRST.later),
    stopped('honest, written with the rules', HONEST, ''),
    stopped('honest, written after the freeze', HELD_HONEST, FIRST.held),
    stopped('honest, written last', LATER_HONEST, FIRST.later),
    stopped('traps, second hand, now', SECOND_TRAPS, FIRST.second),
    stopped('traps, second hand, test half, now', SECOND_TRAPS_TEST, FIRST.secondTest),
    stopped('traps, second hand, other schemes, now', THIRD_TRAPS, FIRST.third),
    stopped('honest, second hand, now', SECOND_HONEST, FIRST.second),
    stopped('honest, second hand, test half, now', SECOND_HONEST_TEST, FIRST.secondTest),
    stopped('honest, second hand, other offers, now', THIRD_HONEST, FIRST.third),
    stopped('traps, second hand, last', LAST_TRAPS, FIRST.last),
    stopped('honest, second hand, last', LAST_OF_HONEST, FIRST.last),
    speed(),
    ...['a', '@', '1 ', '((', 'ул. ', 'A1'].map(hostile),
  ]
}

function stopped(name: string, written: Written, note: string): Figure {
  const { all, stopped: found } = stoppedOf(written)
  return { name, figure: `${found.length} of ${all.length}`, note }
}

function speed(): Figure {
  const offers = [...hiddenContacts(1000, SEED)].map(({ offer }) => offer)
  const begin = process.cpuUsage()
  for (const offer of offers) {
    flagsOf(offer)
    likenessOf(offer.text)
  }
  const { user, system } = process.cpuUsage(begin)
  return {
    name: 'one offer read',
    figure: `${((user + system) / 1e3 / offers.length).toFixed(2)} ms`,
    note: 'CPU, flags and likeness',
  }
}

function hostile(piece: string): Figure {
  const text = piece.repeat(1_000_000 / piece.length)
  const begin = process.cpuUsage()
  flagsOf({ kind: 'job', title: '', text })
  const { user, system } = process.cpuUsage(begin)
  return { name: `1 MB of ${JSON.stringify(piece)}`, figure: `${((user + system) / 1e3).toFixed(0)} ms`, note: 'CPU' }
}
