import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('English: citizens of other countries, bail, coming home from prison', () => {
  check(
    'en',
    `
= The day saw the release of Nina Petrova and four other Americans.
  person Nina Petrova
  count four other Americans: 4 released
  > release | person=Nina Petrova
  > release_event | count=four other Americans

= Nina Petrova and three other detained Iranian Americans have been released.
  person Nina Petrova
  count three other detained Iranian Americans: 3 released
  > release | person=Nina Petrova
  > release_event | count=three other detained Iranian Americans

= A veteran Uganda opposition figure Taras Volski was released.
  person Taras Volski
  > release | person=Taras Volski

= Qatar reported that three Filipinos were freed.
  count three Filipinos: 3 released
  > release_event | count=three Filipinos | by=Qatar

= A Red Cross convoy carrying released prisoners left the prison.
  > release_event

= Nina Petrova was out on bail after six days in jail.
  person Nina Petrova
  term six days in jail: P6D
  > release | person=Nina Petrova

= The artist Nina Petrova was allowed to return to her home.
  person Nina Petrova
  > release | person=Nina Petrova
`,
  )
})

test('English: who is meant behind descriptions; what is asked of those who are no mention; who is the second to come free', () => {
  check(
    'en',
    `
= Another activist, Nina Petrova — a lawyer who exposed graft — was released.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova, a dissident whose verses landed her in prison, was released.
  person Nina Petrova
  > release | person=Nina Petrova

= “It is so,” said Nina Petrova, whose 30-year-old son, Ivan Sidorov, was also released.
  quote It is so,: Nina Petrova
  person Nina Petrova
  person Ivan Sidorov
  > release | person=Ivan Sidorov | by=Nina Petrova
  > quotation | speaker=Nina Petrova

= 12 prisoners were released, including the head and founder of the Viasna Center, Nobel Peace Prize laureate Ivan Sidorov, Viasna reports.
  count 12 prisoners: 12 released
  person Ivan Sidorov
  > release_event | count=12 prisoners | by=Viasna
  > release | person=Ivan Sidorov | within=12 prisoners | by=Viasna

= I do not know if you have heard it, but the poet Nina Petrova, who was ill, has been freed.
  person Nina Petrova
  > release | person=Nina Petrova

= If Nina Petrova is freed, but Ivan Sidorov is not released, they will protest.
  person Nina Petrova
  person Ivan Sidorov
  > release | hypothetical | person=Nina Petrova
  > not release | hypothetical | person=Ivan Sidorov

= We call on all governments to release Nina Petrova.
  person Nina Petrova
  > demand
  > release | demanded | person=Nina Petrova | agent=We

= Nina Petrova is the second critic to be released in a week.
  person Nina Petrova
  > release | person=Nina Petrova

= She will be the first to be released.
  > release | planned | person=She

= Nina Petrova is the first to be released next week.
  person Nina Petrova
  date next week: 2025-12-15/2025-12-21
  > release | planned | 2025-12-15/2025-12-21 | person=Nina Petrova
`,
  )
})

test('English: clubs release players, and zoos animals', () => {
  check(
    'en',
    `
= All these players have been released by their clubs.\\nReleased: Nina Petrova, a midfielder; Ivan Sidorov, a goalkeeper.
  person Nina Petrova
  person Ivan Sidorov

= The club released midfielder Ivan Sidorov. The label let go the singer Nina Petrova. The company let go 200 people last week.
  person Ivan Sidorov
  person Nina Petrova
  count 200 people: 200 released
  date last week: 2025-12-01/2025-12-07

= The court overturned the order releasing Ivan Sidorov.
  person Ivan Sidorov

= Tilly is one of three turtles of the aquarium. She was released into the sea.

= The goalkeeper Ivan Sidorov was arrested in May. He played for the league. On Friday he was released.
  person Ivan Sidorov
  date May: 2025-05
  date Friday: 2025-12-12
  > detention | 2025-05 | person=Ivan Sidorov
  > release | 2025-12-12 | person=he
`,
  )
})

test('English: names nobody knows in a series, a second verb behind a day, what is said of a release and does not tell it', () => {
  check(
    'en',
    `
= Nina Petrova, Devlana Korita and Asil Ibal Tanra walked out of the prison.
  person Nina Petrova
  person Devlana Korita
  person Asil Ibal Tanra
  > release | person=Nina Petrova
  > release | person=Devlana Korita
  > release | person=Asil Ibal Tanra

= They freed the journalists Zork Terkol and Zork Pehlin.
  person Zork Terkol
  person Zork Pehlin
  > release | person=Zork Terkol | agent=They
  > release | person=Zork Pehlin | agent=They

= Nina Petrova, Central Park and Human Rights Watch were spoken of.
  person Nina Petrova

= Among those released pending trial were Nina Petrova and Ivan Sidorov.
  person Nina Petrova
  person Ivan Sidorov
  > release | person=Nina Petrova
  > release | person=Ivan Sidorov

= Nina Petrova, 68, a former journalist, was freed.
  person Nina Petrova
  > release | person=Nina Petrova

= In May Nina Petrova was detained, on 3 June released.
  date May: 2025-05
  person Nina Petrova
  date 3 June: 2025-06-03
  > detention | 2025-05 | person=Nina Petrova
  > release | 2025-06-03 | person=Nina Petrova

= In May Nina Petrova was detained, on 3 June released a book.
  date May: 2025-05
  person Nina Petrova
  date 3 June: 2025-06-03
  > detention | 2025-05 | person=Nina Petrova

= On 3 May Nina Petrova, convicted of theft, was freed.
  date 3 May: 2025-05-03
  person Nina Petrova
  > sentence | person=Nina Petrova
  > release | 2025-05-03 | person=Nina Petrova

= A lawyer convicted in April of theft has been released.
  date April: 2025-04
  > sentence | 2025-04 | person=A lawyer
  > release | person=A lawyer

= No statement was issued on the release of Nina Petrova.
  person Nina Petrova

= The state gave no reason for the release of Nina Petrova.
  person Nina Petrova

= They want to celebrate the release of Nina Petrova.
  person Nina Petrova

= Their envoys were not able to secure the release of Nina Petrova.
  person Nina Petrova
`,
  )
})

test('English: who leaves a hospital was not held there, who releases is not released, who is bailed is out', () => {
  check(
    'en',
    `
= Nina Petrova has been released from the rehabilitation centre of the hospital.
  person Nina Petrova

= The driver walked free from the crash.

= Rescuers freed Nina Petrova from the wreckage.
  person Nina Petrova

= Firefighters freed 12 people trapped in a lift.
  count 12 people: 12 released

= The Harbour Rights Centre published a list of 109 prisoners.
  count 109 prisoners: 109 other
  > tally | count=109 prisoners | by=Harbour Rights Centre

= The ministry released a list of 12 prisoners.
  count 12 prisoners: 12 other

= They freed 12 people from a colony near a mine.
  count 12 people: 12 released
  > release_event | count=12 people | agent=They

= Nina Petrova was released from prison for treatment in a hospital.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova will be releasing her new album.
  person Nina Petrova

= We have managed to bring our women back from captivity.

= Kyiv returned home 230 Ukrainians from captivity.
  count 230 Ukrainians: 230 released
  > release_event | count=230 Ukrainians | agent=Kyiv

= On 31 January 207 POWs returned to Ukraine from Russian captivity.
  date 31 January: 2025-01-31
  count 207 POWs: 207 released
  > release_event | 2025-01-31 | count=207 POWs

= Lukashenko is releasing 12 prisoners.
  person Lukashenko
  count 12 prisoners: 12 released
  > release_event | count=12 prisoners | agent=Lukashenko

= They said that they were releasing Nina Petrova.
  person Nina Petrova
  > release | planned | person=Nina Petrova | agent=they | by=They

= 14 have been remanded in custody while a further 17 have been bailed.
  count 14: 14 held
  count 17: 17 released
  > detention | count=14
  > release_event | count=17
`,
  )
})

test('English: places and ages put in between names, the verb of one or of several behind them', () => {
  check(
    'en',
    `
= The agency confirmed that Nina Petrova, a journalist for a newspaper, and journalist Ivan Sidorov were released.
  person Nina Petrova
  person Ivan Sidorov
  > release | person=Nina Petrova | by=The agency
  > release | person=Ivan Sidorov | by=The agency

= They met Nina Petrova, a poet, and Ivan Sidorov was freed.
  person Nina Petrova
  person Ivan Sidorov
  > release | person=Ivan Sidorov

= They met Nina Petrova, from Minsk, and Ivan Sidorov was freed.
  person Nina Petrova
  person Ivan Sidorov
  > release | person=Ivan Sidorov

= They met Nina Petrova and Ivan Sidorov was freed.
  person Nina Petrova
  person Ivan Sidorov
  > release | person=Ivan Sidorov

= Three journalists, including Nina Petrova, from Homiel, and Ivan Sidorov, from Hrodna, were released.
  count Three journalists: 3 released
  person Nina Petrova
  person Ivan Sidorov
  > release_event | count=Three journalists
  > release | person=Nina Petrova | within=Three journalists
  > release | person=Ivan Sidorov | within=Three journalists
`,
  )
})
