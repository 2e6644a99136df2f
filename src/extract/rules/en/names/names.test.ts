import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('names of other countries that stand alone (en)', () => {
  check(
    'en',
    `
= Pham Duc Son was freed. Son has a daughter.
  person Pham Duc Son
  person Son
  > release | person=Pham Duc Son

= Kem Sen said it. Sen was told of it.
  person Kem Sen
  person Sen

= Daw Than Mya Zork was freed with U Htin Blim.
  person Than Mya Zork
  person Htin Blim
  > release | person=Than Mya Zork

= Can Blim, a lawyer, was freed.
  person Can Blim
  > release | person=Can Blim

= Kem Sok An thanked him.
  person Kem Sok An

= Lawyer Tareq al-Zorki was freed. Zorki is tall.
  person Tareq al-Zorki
  person Zorki
  > release | person=Tareq al-Zorki

= Zork Blim and Plin Vesh, both teachers, were at home.
  person Zork Blim
  person Plin Vesh

= They wrote of the case of Zork Blim, who sings.
  person Zork Blim

= So said one of his lawyers, Zork Blim.
  person Zork Blim

= King Hamad bin Isa Al Zorki sings.
  person Hamad bin Isa Al Zorki

= King Abdullah II sings.
  person Abdullah II

= Nassima al-Zork sang, but al-Zork was ill.
  person Nassima al-Zork
  person al-Zork

= They detained Zork Blim in a village.
  person Zork Blim
  > detention | person=Zork Blim | agent=They

= Job Zorkala walked home.
  person Job Zorkala

= Chukiat and Somyot were freed.
  person Chukiat
  person Somyot
  > release | person=Chukiat
  > release | person=Somyot`,
  )
})

test('places, papers and bodies of other countries are nobody’s names (en)', () => {
  check(
    'en',
    `
= Human Rights Watch said so.

= Amnesty International was told of it.

= Tehran, May 25 (ZPA) Nina Petrova was released, her lawyer said.
  date May 25: 2025-05-25
  person Nina Petrova
  > release | 2025-05-25 | person=Nina Petrova | by=her lawyer
= MINSK May 25 Nina Petrova walked free.
  date May 25: 2025-05-25
  person Nina Petrova
  > release | 2025-05-25 | person=Nina Petrova
= Nina Petrova was released. She cannot leave Beijing for a year.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She
= Hong Kong released them on bail.
  > release | person=them | agent=Hong Kong

= Evin Prison said nothing.

= Radio Free Asia reported it.

= Al Jazeera said it was pleased.

= Cumhuriyet reported it.

= The Istanbul Bar Association said so.

= Guantanamo Bay and Abu Ghraib held them.

= Le Monde reported it.

= The San Francisco Chronicle reported it.

= Ho Chi Minh City was hit.

= Inmates in Mandalay told a paper of it.

= The mayor of Deir Zork, who sings, was hit.

= Residents of Deir Zork, who sing, were hit.

= Li River was closed.

= UNPACU’s leader sings.

= The deputy Zorkala director was ill.

= They have to do with the Trans-Zork Partnership.

= Eid al-Fitr was marked.

= Deir al-Zork was hit.

= Boko Haram said so.

= Aung San Stadium was closed.

= They detained Zork Blim leaders.

= They went to al-Zork and sang.

= Can the court free them?

= The Dalai Lama said so.

= Son of a teacher, he sings.`,
  )
})
