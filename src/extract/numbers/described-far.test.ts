import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('numbers of people behind what describes them, of several kinds, sent to jail, included (en)', () => {
  counted(
    'en',
    `
= Ivan Kalina and 24 party activists, arrested in May, were finally bailed on Friday.
  24 party activists: 24 released

= Ivan Kalina and 24 party activists, arrested in May, were silent on Friday.
  24 party activists: 24 detained

= On Thursday 45 Reed leaders and activists were questioned.
  45 Reed leaders and activists: 45 other

= Plinton arrested 25 teachers, including two children.
  25 teachers: 25 detained
  two children: 2 detained of 25 teachers

= Plinton arrested one teacher with two children.
  one teacher: 1 detained
  two children: 2 other

= On Monday police arrested 79 Coalition for Reed (CFR) members.
  79 Coalition for Reed (CFR) members: 79 detained

= So far 76 activists remain in remand.
  76 activists: 76 held

= The supporters, numbering over 300, stormed the court.
  300: 300.. other
`,
  )
})
