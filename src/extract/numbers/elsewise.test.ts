import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('English numbers of whom something else is told, whose terms are cut, who are kept or given back', () => {
  counted(
    'en',
    `
= The court sentenced six opposition activists to four years in prison and acquitted two others.
  six opposition activists: 6 convicted
  two others: 2 other

= Of the 97 workers tried last month, 71 were cleared.
  97 workers: 97 convicted
  71: 71 other of 97 workers

= The reform brought a reduction of the sentences of 52 prisoners and the release of one journalist.
  52 prisoners: 52 other
  one journalist: 1 released

= The ministry listed 16 people whose sentences were remitted.
  16 people: 16 other

= A total of 29 bloggers have been handed prison terms.
  29 bloggers: 29 convicted

= Eight students were picked up on Monday.
  Eight students: 8 detained

= The 16 male detainees, however, had their detention extended another fifteen days.
  16 male detainees: 16 held

= They have been held since July with four others.
  four others: 4 held since 2025-07

= They called for the release of Anna Petrova and three other teachers.
  three other teachers: 3 held

= In the exchange Plinton handed over two men convicted of smuggling.
  two men: 2 released

= Kazakhstan arrested the 13th activist in the case.
`,
  )
})

test('English numbers without a noun, of those just told of', () => {
  counted(
    'en',
    `
= Police arrested six and released one woman.
  six: 6 detained
  one woman: 1 released

= They let 42 detainees go. Witnesses say more than 3,000 are packed in the prison.
  42 detainees: 42 released
  3,000: 3000.. held

= The chief said that seven people were in custody; lawyers spoke of at least 60.
  seven people: 7 held
  60: 60.. held

= They urged the state to release the eight, calling the charges absurd.
  eight: 8 held

= Courts convicted 214 people of treason, up from 39 the year before.
  214 people: 214 convicted
  39: 39 convicted

= They freed 13 men. The 13, including Anna Petrova, were driven away.
  13 men: 13 released
  13: 13 released
`,
  )
})
