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

= The president issued decrees to pardon and reduce the sentences of 35 dissidents.
  35 dissidents: 35 pardoned

= Mali swapped 200 rebels for four hostages, including a nurse.
  200 rebels: 200 released
  four hostages: 4 released

= Israel freed 90 women in return for three hostages.
  90 women: 90 released
  three hostages: 3 released

= One hundred and six politicians, held since the coup, went on trial.
  One hundred and six politicians: 106 held

= They interviewed 40 people over their political views.
  40 people: 40 other

= The government announced the release of 28 of those convicted over the 2017 coup.
  28 of those convicted: 28 released

= Four of the six were freed on Monday, she said. The other two were moved to a camp.
  Four of the six: 4 released
  two: 2 held of Four of the six

= Three officers were jailed for beating two demonstrators.
  Three officers: 3 convicted
  two demonstrators: 2 other

= She is one of 16 people – including lawyers – who were arrested in the case.
  16 people: 16 detained

= One of the three women was freed.
  three women: 3 other

= The court has extended the detention of over a dozen people.
  a dozen people: 12.. held

= In 2020–2025 they convicted 8,400 people.
  8,400 people: 8400 convicted since ?

= A tribunal in Conakry freed nine and jailed eleven others.
  nine: 9 released
  eleven others: 11 convicted

= Nine of those killed were women.
  Nine of those killed: 9 other

= Twenty-two Ukrainians came back from captivity.
  Twenty-two Ukrainians: 22 released

= The dictator boasts of holding 9,000 in the Black Beach jail.
  9,000: 9000 held

= Kazakhstan arrested the 13th activist in the case.

= The rebels hold nine workers, three of whom are ill.
  nine workers: 9 held
  three of whom: 3 held of nine workers

= The state cut the sentences of 243 people and freed 113.
  243 people: 243 other
  113: 113 released

= The raid brought to 59 the number of workers held.
  59: 59 held

= Two deputies, jailed for a year, were cheered by 500 supporters.
  Two deputies: 2 convicted
  500 supporters: 500 other

= More than 60 relatives of jailed activists came to the court.
  60 relatives: 60.. other

= They said 189 captives came home on Friday.
  189 captives: 189 released

= Twenty-six men arrested during a June rally were freed.
  Twenty-six men: 26 released

= In the two years to May, 4,212 prisoners were let out early.
  4,212 prisoners: 4212 released since ?
`,
  )
})

test('English captives who are not back, and those who send others to jail', () => {
  counted(
    'en',
    `
= Five captives were returned to their cells.
  Five captives: 5 other

= Fifty captives hope to come home.
  Fifty captives: 50 other

= Six officers sent nine activists to jail.
  Six officers: 6 other
  nine activists: 9 convicted

= Twelve hostages were freed. Three of the dead were guards.
  Twelve hostages: 12 released
  Three of the dead: 3 other

= Two ministers freed 40 prisoners.
  Two ministers: 2 other
  40 prisoners: 40 released

= Twelve chiefs agreed to free the hostages.
  Twelve chiefs: 12 other

= Four diplomats came home after freeing nine hostages.
  Four diplomats: 4 other
  nine hostages: 9 released

= Three negotiators returned from the talks with 12 captives.
  Three negotiators: 3 other
  12 captives: 12 other

= Four of the six were freed. The other two were fined and let go.
  Four of the six: 4 released
  two: 2 released of Four of the six

= Ten priests were sent to the prison to pray.
  Ten priests: 10 other
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

= Police detained 300 people. Witnesses say more than 3,000 were at the rally.
  300 people: 300 detained

= The chief said that seven people were in custody; lawyers spoke of at least 60.
  seven people: 7 held
  60: 60.. held

= They urged the state to release the eight, calling the charges absurd.
  eight: 8 held

= Courts convicted 214 people of treason, up from 39 the year before.
  214 people: 214 convicted
  39: 39 convicted

= The court acquitted five men and keeps three in jail.
  five men: 5 other
  three: 3 held

= They counted 361 journalists in prison. China held 50, they said.
  361 journalists: 361 held
  50: 50 held

= They took 67 people away. By the end of the day all 67 had been released.
  67 people: 67 other
  67: 67 released

= Police detained 100 people, and 78 appeared in court.
  100 people: 100 detained
  78: 78 other of 100 people

= Among the 135 Nicaraguans flown out were 13 members of a mission.
  135 Nicaraguans: 135 displaced
  13 members: 13 displaced

= They met two bishops, fifteen priests and two seminarians.
  two bishops: 2 other
  fifteen priests: 15 other
  two seminarians: 2 other

= They freed 13 men. The 13, including Anna Petrova, were driven away.
  13 men: 13 released
  13: 13 released
`,
  )
})
