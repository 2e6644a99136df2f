import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('ways in which English news pages tell of releases and of who was freed', () => {
  check(
    'en',
    `
= Belarus released Ivan Sidorov, a blogger and the husband of exiled opposition leader Nina Petrova, and 13 others.
  person Ivan Sidorov
  person Nina Petrova
  count 13 others: 13 released
  > release | person=Ivan Sidorov | agent=Belarus
  > release_event | count=13 others | agent=Belarus

= Also released after four years behind bars was Harbour Radio journalist Ihar Kalina.
  term four years behind bars: P4Y
  person Ihar Kalina
  > release | person=Ihar Kalina

= Belarus has freed 12 prisoners, among them two Latvians, and all of those freed have been taken to Lithuania.
  count 12 prisoners: 12 released
  count two Latvians: 2 released of 12 prisoners
  > release_event | count=12 prisoners | agent=Belarus
  > displacement | person=all of those freed | to=Lithuania
  > tally | count=two Latvians

= Independent outlets named several of the freed, including blogger Nina Petrova and teacher Ivan Sidorov.
  person Nina Petrova
  person Ivan Sidorov
  > release | person=Nina Petrova | by=Independent outlets
  > release | person=Ivan Sidorov | by=Independent outlets

= Nina Petrova, 47, was one of 123 prisoners released by Belarus on Dec. 1.
  person Nina Petrova
  count 123 prisoners: 123 released
  date Dec. 1: 2025-12-01
  > release_event | 2025-12-01 | count=123 prisoners | agent=Belarus
  > release | 2025-12-01 | person=Nina Petrova | within=123 prisoners

= The head of the Harbour Rights Centre Nina Petrova has been released.
  person Nina Petrova
  > release | person=Nina Petrova

= After he was freed on Friday along with 12 other prisoners, Nina Petrova thanked his lawyer.
  date Friday: 2025-12-12
  count 12 other prisoners: 12 released
  person Nina Petrova
  > release | 2025-12-12 | person=he
  > release_event | 2025-12-12 | count=12 other prisoners

= Five Poles were released along with three Latvians, two Swedes and one Briton.
  count Five Poles: 5 released
  count three Latvians: 3 released
  count two Swedes: 2 released
  count one Briton: 1 released
  > release_event | count=Five Poles
  > release_event | count=three Latvians
  > release_event | count=two Swedes
  > release_event | count=one Briton

= Among those released was Ivan Sidorov, a former reporter with Belsat, and Nina Petrova.
  person Ivan Sidorov
  person Nina Petrova
  > release | person=Ivan Sidorov
  > release | person=Nina Petrova

= Other people among those freed include Ivan Sidorov (pictured) and teacher Nina Petrova.
  person Ivan Sidorov
  person Nina Petrova
  > release | person=Ivan Sidorov
  > release | person=Nina Petrova

= Among those released were politician Ivan Sidorov, Belsat TV reporter Nina Petrova, and editor Ihar Kalina.
  person Ivan Sidorov
  person Nina Petrova
  person Ihar Kalina
  > release | person=Ivan Sidorov
  > release | person=Nina Petrova
  > release | person=Ihar Kalina

= Coale negotiated in Minsk, and 14 prisoners, including Nina Petrova, were freed.
  person Coale
  count 14 prisoners: 14 released
  person Nina Petrova
  > release_event | count=14 prisoners | place=Minsk
  > release | person=Nina Petrova | place=Minsk | within=14 prisoners

= He was due to be freed and deported last September.
  date last September: 2025-09
  > release | planned | person=He
  > displacement | planned | 2025-09 | person=He

= Nina Petrova, who refused deportation after her release and was imprisoned again, has been freed.
  person Nina Petrova
  > refusal | person=Nina Petrova
  > release | person=Nina Petrova

= The spokeswoman for the President of Belarus Alexander Lukashenko, Nina Petrova, said that 12 people had been pardoned.
  person Alexander Lukashenko
  person Nina Petrova
  count 12 people: 12 pardoned
  > release_event:pardon | count=12 people | by=Nina Petrova

= VILNIUS, Lithuania (AP) — Belarus has freed 12 prisoners.
  count 12 prisoners: 12 released
  > release_event | count=12 prisoners | agent=Belarus

= Belarus frees over 100 prisoners, including Nina Petrova
  count 100 prisoners: 100.. released
  person Nina Petrova
  > release_event | count=100 prisoners | agent=Belarus
  > release | person=Nina Petrova | agent=Belarus | within=100 prisoners

= 28 political prisoners released in June, half of them women
  count 28 political prisoners: 28 released
  date June: 2025-06
  > release_event | 2025-06 | count=28 political prisoners

= In 2011, Ivan Sidorov was sentenced to four years imprisonment for a protest in December 2010.
  date 2011
  person Ivan Sidorov
  term four years imprisonment: P4Y
  date December 2010: 2010-12
  > sentence | 2011 | person=Ivan Sidorov | term=four years imprisonment

= Ivan Sidorov was arrested on June 25, 2020, and sentenced to 15 years.
  person Ivan Sidorov
  date June 25, 2020: 2020-06-25
  term 15 years: P15Y
  > detention | 2020-06-25 | person=Ivan Sidorov
  > sentence | person=Ivan Sidorov | term=15 years

= Nina Petrova: 2 years, 10 months, and 12 days of imprisonment.
  person Nina Petrova
  term 2 years, 10 months, and 12 days of imprisonment: P2Y10M12D

= On 3 May Lukashenko pardoned 31 people. Among those pardoned are 29 men and two women.
  date 3 May: 2025-05-03
  person Lukashenko
  count 31 people: 31 pardoned
  count 29 men: 29 pardoned of 31 people
  count two women: 2 pardoned of 31 people
  > release_event:pardon | 2025-05-03 | count=31 people | agent=Lukashenko
  > tally | count=29 men
  > tally | count=two women

= The rest, including Nina Petrova, were driven directly to Lithuania.
  person Nina Petrova
  > displacement | person=The rest | to=Lithuania
  > displacement | person=Nina Petrova | to=Lithuania

= The release from prison of Nina Petrova was presented as a gesture.
  person Nina Petrova
  > release | person=Nina Petrova

= “We met,” said Gulnoza Said, and Carlos Perez de la Serna agreed.
  quote We met,: Gulnoza Said
  person Gulnoza Said
  person Carlos Perez de la Serna
  > quotation | speaker=Gulnoza Said

= Nina Petrova: We all came home in May.\\nAnd then?\\nNina Petrova: Then we all slept for a week.
  person Nina Petrova
  quote We all came home in May.: Nina Petrova
  date May: 2025-05
  person Nina Petrova
  quote Then we all slept for a week.: Nina Petrova
  > quotation | speaker=Nina Petrova
  > quotation | speaker=Nina Petrova

= One of them, politician Nina Petrova, refused to cross the border.
  person Nina Petrova
  > refusal | person=Nina Petrova
  > not crossing | person=Nina Petrova

= Four activists jailed over last year's election have been freed.
  count Four activists: 4 released
  date last year: 2024
  > sentence | count=Four activists
  > release_event | count=Four activists

= She joined the newspaper Novy Berin and the channel Krasny Dnin.

= “We shall not forget them!” Lithuanian President Nina Petrova wrote on X.
  quote We shall not forget them!: Nina Petrova
  person Nina Petrova
  > quotation | speaker=Nina Petrova

= They tried to move to Minsk.
`,
  )
})
