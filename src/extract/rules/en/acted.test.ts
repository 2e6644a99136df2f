import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('a verb behind who acts is no description of those it acts upon (en)', () => {
  check(
    'en',
    `
= The king pardoned journalists Omar Benali and Said Amrani.
  person Omar Benali
  person Said Amrani
  > pardon | person=Omar Benali
  > pardon | person=Said Amrani

= Norland on Thursday night freed opposition leaders Fatou Plin and Nina Petrova, ten days before the vote.
  date Thursday: 2025-12-11
  person Fatou Plin
  person Nina Petrova
  > release | 2025-12-11 | person=Fatou Plin
  > release | 2025-12-11 | person=Nina Petrova

= On Thursday freed opposition leaders met in the city.
  date Thursday: 2025-12-11
`,
  )
})

test('whom somebody orders, expects or hopes to be freed, whoever does (en)', () => {
  check(
    'en',
    `
= The court ordered Nina Petrova to be freed.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= Nina Petrova wants Ivan Kalina to be freed.
  person Nina Petrova
  person Ivan Kalina
  > release | demanded | person=Ivan Kalina

= The ruling allowed Nina Petrova and Ivan Kalina to be released.
  person Nina Petrova
  person Ivan Kalina
  > release | planned | person=Nina Petrova
  > release | planned | person=Ivan Kalina

= The court did not order Nina Petrova to be freed.
  person Nina Petrova
  > not release | planned | person=Nina Petrova

= The family does not expect Nina Petrova to be freed.
  person Nina Petrova
  > not release | planned | person=Nina Petrova

= Nina Petrova was ordered by a judge to be released.
  person Nina Petrova
  > release | planned | person=Nina Petrova
`,
  )
})

test('unknown words with capitals that stand alone name somebody; prisons, and what is called after people, do not (en)', () => {
  check(
    'en',
    `
= The court has decided to release Zork Blim on bail.
  person Zork Blim
  > release | planned | person=Zork Blim

= Nina Petrova walked out of Ali Blim prison on Saturday.
  person Nina Petrova
  date Saturday: 2025-12-13
  > release | 2025-12-13 | person=Nina Petrova

= They stopped behind Zork Blim airport.
`,
  )
})

test('who is named among those of a part is one of the part (en)', () => {
  check(
    'en',
    `
= Four of the 47 democrats, among them Nina Petrova, were released on Tuesday.
  count Four of the 47 democrats: 4 released
  person Nina Petrova
  date Tuesday: 2025-12-09
  > release_event | 2025-12-09 | count=Four of the 47 democrats
  > release | 2025-12-09 | person=Nina Petrova | within=Four of the 47 democrats
`,
  )
})

test('what only capitals say is somebody may be a film where nothing tells of custody (en)', () => {
  check(
    'en',
    `
= They released Zork Blim on Monday.
  person Zork Blim
  date Monday: 2025-12-08

= They freed Zork Blim on Monday.
  person Zork Blim
  date Monday: 2025-12-08
  > release | 2025-12-08 | person=Zork Blim | agent=They

= The jail released Zork Blim on Monday.
  person Zork Blim
  date Monday: 2025-12-08
  > release | 2025-12-08 | person=Zork Blim
`,
  )
})

test('what only capitals say is somebody may be a book or a town in any text, where no state lets go and nothing near tells of custody (en)', () => {
  check(
    'en',
    `
= Nina Petrova was freed. Her publisher released Zork Blim in May.
  person Nina Petrova
  person Zork Blim
  date May: 2025-05
  > release | person=Nina Petrova

= Nina Petrova was freed. The court released Zork Blim in May.
  person Nina Petrova
  person Zork Blim
  date May: 2025-05
  > release | person=Nina Petrova
  > release | 2025-05 | person=Zork Blim

= The jail was full. Also released were French teacher Zork Blim and Nina Petrova.
  person Zork Blim
  person Nina Petrova
  > release | person=Zork Blim
  > release | person=Nina Petrova

= Troops freed Zork Blim from rebels.

= Rebels freed Zork Blim from captivity.
  person Zork Blim
  > release | person=Zork Blim

= The release of Nina Petrova's brother angered her. Nina Petrova's brother's release came late.
  person Nina Petrova
  person Nina Petrova
`,
  )
})

test('names that are words for papers, too, and who leads a people by its name (en)', () => {
  check(
    'en',
    `
= Bill Petrov and Nathan Law were freed on Monday.
  person Bill Petrov
  person Nathan Law
  date Monday: 2025-12-08
  > release | 2025-12-08 | person=Bill Petrov
  > release | 2025-12-08 | person=Nathan Law

= The leader of the people of Zorkland Nina Petrova has been released.
  person Nina Petrova
  > release | person=Nina Petrova

= He was charged under the draconian Zorkland Procession Law.
  > charge | person=He
`,
  )
})

test('who is glad or sure of it is not who is freed, nor whose five friends (en)', () => {
  check(
    'en',
    `
= He is glad the journalists, Nina Petrova and Olga Lis, have been freed.
  person Nina Petrova
  person Olga Lis
  > release | person=Nina Petrova
  > release | person=Olga Lis

= Nina Petrova, glad to see Ivan Kalina, was freed on Monday.
  person Nina Petrova
  person Ivan Kalina
  date Monday: 2025-12-08
  > release | 2025-12-08 | person=Nina Petrova

= The court did not set bail as a condition of Nina Petrova's release.
  person Nina Petrova

= Her five male colleagues left another prison on Thursday.
  count five male colleagues: 5 released
  date Thursday: 2025-12-11
  > release_event | 2025-12-11 | count=five male colleagues

= Nina “Little Red Fox” Petrova was released on Monday.
  person Nina “Little Red Fox” Petrova: Nina Little Red Fox Petrova
  date Monday: 2025-12-08
  > release | 2025-12-08 | person=Nina “Little Red Fox” Petrova
`,
  )
})
