import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('who is yet to be freed, who was able to leave, what is claimed falsely, who was refused mercy (en)', () => {
  check(
    'en',
    `
= Nina Petrova has yet to be released.
  person Nina Petrova
  > not release | person=Nina Petrova

= Nina Petrova was able to cross into Lithuania on Saturday.
  person Nina Petrova
  date Saturday: 2025-12-13
  > crossing | 2025-12-13 | person=Nina Petrova | to=Lithuania

= Nina Petrova might be able to leave the country.
  person Nina Petrova
  > displacement | possible | person=Nina Petrova

= Nina Petrova has to present herself before the judge every week and is barred from leaving the country.
  person Nina Petrova
  > condition:exit_ban | person=Nina Petrova

= The claim that prisoners are required to confess on camera is false.
  > condition:filmed_confession | denied | person=prisoners

= We call on the authorities to return passports to the women.
  > demand

= Two of the group, Nina Petrova and Ivan Kalina, got out in May.
  count Two of the group: 2 released
  person Nina Petrova
  person Ivan Kalina
  date May: 2025-05
  > release_event | 2025-05 | count=Two of the group
  > release | 2025-05 | person=Nina Petrova
  > release | 2025-05 | person=Ivan Kalina

= Nina Petrova was arrested in July alongside five other activists.
  person Nina Petrova
  date July: 2025-07
  count five other activists: 5 detained
  > detention | 2025-07 | person=Nina Petrova
  > detention | 2025-07 | count=five other activists

= The ministry notes the release of Ivan Kalina.
  person Ivan Kalina
  > release | person=Ivan Kalina

= Twenty people changed hands on Friday; two spies went the other way.
  count Twenty people: 20 released
  date Friday: 2025-12-12
  count two spies: 2 released
  > release_event:exchange | 2025-12-12 | count=Twenty people
  > release_event:exchange | count=two spies

= Full term served\\n- Nina Petrova\\n- Ivan Kalina
  person Nina Petrova
  person Ivan Kalina
  > release:end_of_term | person=Nina Petrova
  > release:end_of_term | person=Ivan Kalina

= Released in May\\n- Nina Petrova\\n\\nExpected in June\\n- Ivan Kalina
  date May: 2025-05
  person Nina Petrova
  date June: 2026-06
  person Ivan Kalina
  > release | 2025-05 | person=Nina Petrova
  > release | planned | person=Ivan Kalina

= Confirmed free:\\nNina Petrova\\n\\nWrongly named in our previous post:\\nIvan Kalina
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > release | denied | person=Ivan Kalina

= Released in May\\nNina Petrova\\n\\nWitnesses\\nIvan Kalina
  date May: 2025-05
  person Nina Petrova
  person Ivan Kalina
  > release | 2025-05 | person=Nina Petrova

= Nina Petrova's plea for mercy was rejected in July.
  person Nina Petrova
  date July: 2025-07
  > not pardon | 2025-07 | person=Nina Petrova
`,
  )
})

test('clipped auxiliaries, notes without a subject, a second participle, lists behind a dash (en)', () => {
  check(
    'en',
    `
= She's been freed, and he's serving five years.
  term five years: P5Y
  > release | person=She
  > sentence | person=he | term=five years

= I'd been arrested in May.
  date May: 2025-05
  > detention | 2025-05 | person=I

= They'd free him if they could.

= Nina's been freed.
  person Nina
  > release | person=Nina

= Nina's book was freed.
  person Nina

= Nina Petrova is a singer. Released early on 3 May.
  person Nina Petrova
  date 3 May: 2025-05-03
  > release | 2025-05-03 | person=Nina Petrova

= Nina Petrova is a singer. Released a new book on 3 May.
  person Nina Petrova
  date 3 May: 2025-05-03

= Nina Petrova met Ivan Kalina. Released on 3 May.
  person Nina Petrova
  person Ivan Kalina
  date 3 May: 2025-05-03

= Nina Petrova, arrested in May and sentenced to five years in July, was pardoned.
  person Nina Petrova
  date May: 2025-05
  term five years: P5Y
  date July: 2025-07
  > detention | 2025-05 | person=Nina Petrova
  > sentence | 2025-07 | person=Nina Petrova | term=five years
  > pardon | person=Nina Petrova

= Freed in May:\\n– Nina Petrova (Minsk)\\n\\nNot freed, although announced:\\n– Ivan Kalina. He had turned down the condition that he leave.
  date May: 2025-05
  person Nina Petrova
  person Ivan Kalina
  > release | 2025-05 | person=Nina Petrova
  > refusal | person=He
  > not release | person=Ivan Kalina

= Among those flown to Poland was Nina Petrova.
  person Nina Petrova
  > displacement | person=Nina Petrova

= They were jailed. When three of our friends came out, we wept.
  count three of our friends: 3 released
  > sentence | person=They
  > release_event | count=three of our friends

= Nina Petrova wrote a book. When it came out, we wept.
  person Nina Petrova

= A court extended his sentence by 18 months.
  term 18 months: P18M
  > sentence | term=18 months
`,
  )
})

test('a report called false, who was among those counted, what never was, callings put in (en)', () => {
  check(
    'en',
    `
= The ministry dismissed as false a report that Nina Petrova had been freed.
  person Nina Petrova
  > release | denied | person=Nina Petrova

= Ten prisoners were freed on Friday, Nina Petrova and Ivan Kalina among them.
  count Ten prisoners: 10 released
  date Friday: 2025-12-12
  person Nina Petrova
  person Ivan Kalina
  > release_event | 2025-12-12 | count=Ten prisoners
  > release | 2025-12-12 | person=Nina Petrova | within=Ten prisoners
  > release | 2025-12-12 | person=Ivan Kalina | within=Ten prisoners

= Ten prisoners could be freed, Nina Petrova among them.
  count Ten prisoners: 10 released
  person Nina Petrova
  > release_event | possible | count=Ten prisoners
  > release | possible | person=Nina Petrova

= Nina Petrova was to be freed on Monday but never was.
  person Nina Petrova
  date Monday: 2025-12-08
  > release | planned | 2025-12-08 | person=Nina Petrova
  > not release | 2025-12-08 | person=Nina Petrova

= Nina Petrova was freed on Monday but not pardoned.
  person Nina Petrova
  date Monday: 2025-12-08
  > release | 2025-12-08 | person=Nina Petrova

= The lawyer, Ivan Kalina, walked out of the colony at noon.
  person Ivan Kalina

= They swapped Ivan Kalina for two pilots.
  person Ivan Kalina
  count two pilots: 2 released
  > release:exchange | person=Ivan Kalina | agent=They

= According to her lawyer, Nina Petrova has not been released, contrary to media reports.
  person Nina Petrova
  > not release | person=Nina Petrova | by=her lawyer

= Nina Petrova was put on a flight to Washington.
  person Nina Petrova
  > displacement | person=Nina Petrova | to=Washington
`,
  )
})
