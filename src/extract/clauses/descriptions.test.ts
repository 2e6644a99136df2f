import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('a name behind what somebody is and the body or place that belongs to (en)', () => {
  check(
    'en',
    `
= The president freed former deputy of the parliament Pavel Korel from prison.
person Pavel Korel
> release | person=Pavel Korel

= Police released the coordinator of the civil society front Nina Petrova from prison.
person Nina Petrova
> release | person=Nina Petrova

= Also freed from prison was the former head of the Zorkian electoral council Pavel Korel.
person Pavel Korel
> release | person=Pavel Korel
`,
  )
})

test('whose lawyer, widow or supporters somebody is was not freed with them (en)', () => {
  check(
    'en',
    `
= The court released the widow of the poet Pavel Korel from prison.
person Pavel Korel
> release | person=the widow

= The court freed supporters of the party Pavel Korel leads from prison.
person Pavel Korel

= The prison released the spokesman for the president of Zorkland Pavel Korel.
person Pavel Korel

= Police freed a member of the party Pavel Korel founded in exile; she had been in prison.
person Pavel Korel
`,
  )
})

test('who is meant behind a description with a body, and a name of one word with what befell it (en)', () => {
  check(
    'en',
    `
= They knew Nina Petrova, leader of the Zorkian Freedom Party, who was released from prison in 2020.
person Nina Petrova
date 2020
> release | 2020 | person=Nina Petrova

= Zorkov, who was released from prison in 2020, is at home.
person Zorkov
date 2020
> release | 2020 | person=Zorkov
`,
  )
})

test('a calling is a surname behind a given name, and where the text has it as one (en)', () => {
  check(
    'en',
    `
= James Baker was detained in May. Baker was released from prison on Friday.
person James Baker
date May: 2025-05
person Baker
date Friday: 2025-12-12
> detention | 2025-05 | person=James Baker
> release | 2025-12-12 | person=Baker

= The baker James Cole was detained. The baker was released from prison.
person James Cole
> detention | person=James Cole
> release | person=The baker
`,
  )
})

test('a number behind what somebody is said to be goes with the name (en)', () => {
  check(
    'en',
    `
= The king freed Pavel Korel, a teacher, and 10 officers from prison.
person Pavel Korel
count 10 officers: 10 released
> release | person=Pavel Korel
> release_event | count=10 officers

= They met Pavel Korel, a poet, and 10 officers were freed from prison.
person Pavel Korel
count 10 officers: 10 released
> tally | count=10 officers
`,
  )
})

test('whose relative is released by a noun, and bodies that are no names (en)', () => {
  check(
    'en',
    `
= They ordered the release of Pavel Korel's brother Oleg Korel from prison.
person Pavel Korel
person Oleg Korel
> release | planned | person=Oleg Korel

= They ordered the release of Pavel Korel's film.
person Pavel Korel
`,
  )
})

test('the release of an ally is not the release of whose ally it is (en)', () => {
  check(
    'en',
    `
= They celebrated the release of an ally of President Pavel Korel from prison.
person Pavel Korel

= They celebrated the release of all of the 12 prisoners.
count 12 prisoners: 12 released
> release_event | count=12 prisoners
`,
  )
})
