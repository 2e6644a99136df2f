import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('to whom terms are handed down, whose return is told of, whom a raid killed (en)', () => {
  counted(
    'en',
    `
= A court handed down jail terms of up to 66 years to around 40 defendants.
  40 defendants: ~40 convicted

= He handed down his coat to two boys.
  two boys: 2 other

= After the swap Plinton announced the return home of 230 soldiers.
  230 soldiers: 230 released

= The club announced the return of two players.
  two players: 2 other

= The raid killed 20 and wounded 40.
  20: 20 other
  40: 40 other

= The raid killed 20 cows and wounded hopes.

= They sued 31 named and unnamed people.
  31 named and unnamed people: 31 other

= They burned 16 cars and beat people.
`,
  )
})
