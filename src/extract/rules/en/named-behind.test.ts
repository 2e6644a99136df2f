import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('who is only described behind the verb, what is said against a release, who denies guilt (en)', () => {
  check(
    'en',
    `
= The police freed the head of the union, Ivan Petrov, on Friday.
  person Ivan Petrov
  date Friday: 2025-12-12
  > release | 2025-12-12 | person=Ivan Petrov

= The police freed the head of the union, Ivan Petrov said.
  person Ivan Petrov

= The police freed the head of the union, Ivan Petrov, a lawyer, said on Friday.
  person Ivan Petrov
  date Friday: 2025-12-12

= The regime freed the driver of the bishop, Nina Petrova, from prison.
  person Nina Petrova
  > release | person=the driver

= Ivan Petrov, the Minsk lawyer freed from prison in May, came home.
  person Ivan Petrov
  date May: 2025-05
  > release | 2025-05 | person=Ivan Petrov

= Nina Petrova and other prominent critics released as part of an amnesty
  person Nina Petrova
  > release:amnesty | person=Nina Petrova

= The opposition criticised the early release of Ivan Petrov.
  person Ivan Petrov
  > release | person=Ivan Petrov

= The opposition criticised the delay in the release of Ivan Petrov.
  person Ivan Petrov

= The opposition criticised plans for the release of Ivan Petrov.
  person Ivan Petrov
  > release | planned | person=Ivan Petrov

= Nina Petrova denied the charges and was freed from prison in May.
  person Nina Petrova
  date May: 2025-05
  > release | 2025-05 | person=Nina Petrova

= Nina Petrova denied the claims that she was freed from prison in May.
  person Nina Petrova
  date May: 2025-05
  > release | denied | 2025-05 | person=she | by=Nina Petrova

= They will free two more activists, the latest dissidents to be released.
  count two more activists: 2 released
  > release_event | planned | count=two more activists | agent=They
  > release_event | planned | count=two more activists
`,
  )
})

test('how much bail, pardons issued, what was despite a release, one of the released (en)', () => {
  check(
    'en',
    `
= Nina Petrova was granted bail of $500.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= The court granted K50,000 cash bail to Nina Petrova.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= The court approved the bail of Nina Petrova.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= Despite the release of Nina Petrova, dozens remain in jail.
  person Nina Petrova
  > release | person=Nina Petrova

= Despite the promised release of Nina Petrova, dozens remain in jail.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= One of the released, Nina Petrova, told reporters of prison.
  person Nina Petrova
  > release | person=Nina Petrova

= The state freed the leader of the main party, Nina Petrova, after a year.
  person Nina Petrova
  > release | person=Nina Petrova

= The rebels freed the pilot of the plane, Ivan Petrov of the Red Cross reported.
  person Ivan Petrov
  > release | person=the pilot | by=Ivan Petrov

= Judge Ivan Petrov ordered the boys to be released.
  person Ivan Petrov

= The court ordered the release later in the day of Nina Petrova.
  person Nina Petrova
  > release | planned | person=Nina Petrova
`,
  )
})

test('whom headlines free, short names in brackets, who was put in behind “after”, who is told of last (en)', () => {
  check(
    'en',
    `
= Iran frees jailed teacher Nina Petrova
  person Nina Petrova
  > release | person=Nina Petrova | agent=Iran

= The police have freed leader of the Congress Party (CP) Ivan Petrov from detention.
  person Ivan Petrov
  > release | person=Ivan Petrov

= Anna Zima flew home after Ivan Petrov, her friend, was freed from prison.
  person Anna Zima
  person Ivan Petrov
  > release | person=Ivan Petrov

= After two men, Ivan Petrov and Oleg Kalina, were freed, they flew home from prison.
  count two men: 2 released
  person Ivan Petrov
  person Oleg Kalina
  > release_event | count=two men
  > release | person=Ivan Petrov
  > release | person=Oleg Kalina

= Anna Zima was arrested along with Ivan Petrov, freed in May.
  person Anna Zima
  person Ivan Petrov
  date May: 2025-05
  > detention | person=Anna Zima
  > detention | person=Ivan Petrov
  > release | 2025-05 | person=Ivan Petrov

= Anna Zima was freed along with other prisoners, including Ivan Petrov.
  person Anna Zima
  person Ivan Petrov
  > release | person=Anna Zima
  > release | person=Ivan Petrov

= The siege ended with the release of 12 hostages.
  count 12 hostages: 12 released
  > release_event | count=12 hostages

= The festival ended with the release of a film by Ivan Petrov.
  person Ivan Petrov

= Three prisoners were freed. These are Anna Zima, Ivan Petrov and Oleg Kalina.
  count Three prisoners: 3 released
  person Anna Zima
  person Ivan Petrov
  person Oleg Kalina
  > release_event | count=Three prisoners
  > release | person=Anna Zima | within=Three prisoners
  > release | person=Ivan Petrov | within=Three prisoners
  > release | person=Oleg Kalina | within=Three prisoners

= The board denied parole to Nina Petrova.
  person Nina Petrova
  > not release | person=Nina Petrova
`,
  )
})
