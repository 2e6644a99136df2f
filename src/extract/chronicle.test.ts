import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { readText } from './index.ts'
import { check } from './testing/cases.ts'

test('English chronicles: who counted, what is part of what, on which day', () => {
  check(
    'en',
    `
= On 4 June 2025, Viasna counted 1,190 political prisoners in prison.
  date 4 June 2025: 2025-06-04
  count 1,190 political prisoners: 1190 held
  > tally | 2025-06-04 | count=1,190 political prisoners | by=Viasna

= In an article, Nina Petrova, a lawyer of Viasna, spoke of 30 people.
  person Nina Petrova
  count 30 people: 30 other
  > tally | count=30 people | by=Nina Petrova

= A running total of 170 people pardoned in 2024 was published.
  count 170 people: 170 pardoned since ?
  date 2024
  > tally | count=170 people

= By 3 May 2025, 90 political prisoners had been pardoned, according to Viasna.
  date 3 May 2025: 2025-05-03
  count 90 political prisoners: 90 pardoned since ?
  > tally | 2025-05-03 | count=90 political prisoners | by=Viasna

= If 20 people are subtracted, 37 people remain.
  count 20 people: 20 other
  count 37 people: 37 other

= By 3 May 2025, Viasna knew the names of 19 people released.
  date 3 May 2025: 2025-05-03
  count 19 people: 19 released

= On 3 May 2025, 40 people were freed. According to Belta, they were 14 women and 26 men. 30 of them had been tried.
  date 3 May 2025: 2025-05-03
  count 40 people: 40 released
  count 14 women: 14 released of 40 people
  count 26 men: 26 released of 40 people
  count 30 of them: 30 convicted of 40 people
  > release_event | 2025-05-03 | count=40 people
  > tally | count=14 women | by=Belta
  > tally | count=26 men | by=Belta
  > sentence | count=30 of them

= On 3 May 2025, 40 people were freed. 30 of them stayed in Belarus, ten were taken to Latvia.
  date 3 May 2025: 2025-05-03
  count 40 people: 40 released
  count 30 of them: 30 stayed of 40 people
  count ten: 10 displaced of 40 people
  > release_event | 2025-05-03 | count=40 people
  > tally | count=30 of them | place=Belarus
  > displacement | count=ten | to=Latvia

= 15 of the 18 people had been convicted of fraud.
  count 15 of the 18 people: 15 convicted
  > sentence | count=15 of the 18 people

= On 3 May 2025, 25 people were pardoned by a decree for the holiday of 5 May.
  date 3 May 2025: 2025-05-03
  count 25 people: 25 pardoned
  date 5 May: 2025-05-05
  > release_event:pardon | 2025-05-03 | count=25 people | agent=decree

= Nina Petrova told Reuters that 19 people had already left prison.
  person Nina Petrova
  count 19 people: 19 released
  > release_event | count=19 people | by=Reuters > Nina Petrova
`,
  )
})

test('English chronicles: who is named, what people do, what was traded', () => {
  check(
    'en',
    `
= On 3 May 2025, one person was released at the request of Poland: Nina Petrova.
  date 3 May 2025: 2025-05-03
  count one person: 1 released
  person Nina Petrova
  > release_event | 2025-05-03 | count=one person
  > release | 2025-05-03 | person=Nina Petrova | within=one person

= Two lists named Nina Petrova among the people freed on 3 May 2025.
  person Nina Petrova
  date 3 May 2025: 2025-05-03
  > release | 2025-05-03 | person=Nina Petrova | by=Two lists

= Nina Petrova was tried on 3 May 2025. She was not freed on that day: she was released on 5 May 2025.
  person Nina Petrova
  date 3 May 2025: 2025-05-03
  date that day: 2025-05-03
  date 5 May 2025: 2025-05-05
  > sentence | 2025-05-03 | person=Nina Petrova
  > not release | 2025-05-03 | person=She
  > release | 2025-05-05 | person=she

= Nina Petrova headed the Harbour Rights Centre and ran for president.
  person Nina Petrova
  > role | person=Nina Petrova | organisation=Harbour Rights Centre
  > role | person=Nina Petrova

= Nina Petrova is a journalist from Homiel.
  person Nina Petrova
  > role | person=Nina Petrova

= On 3 May 2025, 40 people were freed. The people pardoned stayed in Belarus.
  date 3 May 2025: 2025-05-03
  count 40 people: 40 released
  > release_event | 2025-05-03 | count=40 people
  > not displacement | person=The people pardoned | place=Belarus

= People convicted of fraud were left out.

= On 3 May 2025, 40 people were freed. Nina Petrova and Ihar Kryvets negotiated for Poland.
  date 3 May 2025: 2025-05-03
  count 40 people: 40 released
  person Nina Petrova
  person Ihar Kryvets
  > release_event | 2025-05-03 | count=40 people
  > negotiation | negotiator=Nina Petrova | negotiator=Ihar Kryvets

= On 3 May 2025, 40 people were freed. Poland called the release unilateral.
  date 3 May 2025: 2025-05-03
  count 40 people: 40 released
  > release_event | 2025-05-03 | count=40 people
  > not concession:other | by=Poland

= Poland took Belaruskali off the sanctions list.
  > concession:sanctions_relief | beneficiary=Belaruskali | measure=sanctions

= On 3 May 2025, 40 people were freed. UN experts counted 14 people without a passport.
  date 3 May 2025: 2025-05-03
  count 40 people: 40 released
  count 14 people: 14 other
  > release_event | 2025-05-03 | count=40 people
  > condition:papers_taken | count=14 people | document=passport | by=UN experts
`,
  )
})

test('nothing is read in an address, and what follows it goes on', () => {
  const { mentions } = readText('Nina Petrova was freed. <https://news.example/minsk-releases-14-people-in-2025> She left.', {
    language: 'en',
    published: edtf('2025-12-14'),
  })
  assert.deepEqual(
    mentions.map(({ exact }) => exact),
    ['Nina Petrova', 'She'],
  )
  assert.equal(mentions[1]?.value, mentions[0]?.id)
})

test('what speaks of the one release belongs to it and is no second one', () => {
  const { claims } = readText(
    'On 3 May 2025, 40 people were freed. Poland said that they had been freed in exchange for spies. The people freed were taken to Latvia.',
    { language: 'en', published: edtf('2025-12-14') },
  )
  const [event, ...others] = claims
  assert.equal(event?.type, 'release_event')
  assert.ok(others.length > 1)
  assert.deepEqual(
    others.map((claim) => claim.event),
    others.map(() => event?.key),
  )
})
