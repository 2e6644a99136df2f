import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('who speaks behind a clause of another, headings in marks, halves of what is said (en)', () => {
  check(
    'en',
    `
= Asked whether he had signed anything, Ivan Kalina said: “Nobody signed a single line there.”
  person Ivan Kalina
  quote Nobody signed a single line there.: Ivan Kalina
  > quotation | speaker=Ivan Kalina

= “It was cold there,” Ivan Kalina said.\\n\\n“I will be back sooner than they think”\\nIvan Kalina was freed in May.
  quote It was cold there,: Ivan Kalina
  person Ivan Kalina
  quote I will be back sooner than they think: nobody
  person Ivan Kalina
  date May: 2025-05
  > quotation | speaker=Ivan Kalina
  > release | 2025-05 | person=Ivan Kalina

= “Nobody,” Nina Petrova wrote on Friday, “will be forgotten.”
  quote Nobody,: Nina Petrova
  person Nina Petrova
  date Friday: 2025-12-12
  quote will be forgotten.: Nina Petrova
  > quotation | speaker=Nina Petrova
  > quotation | speaker=Nina Petrova

= The minister said that Mr. Kalina “has been sentenced for a crime against the state.”
  person Kalina
  quote has been sentenced for a crime against the state.: The minister
  > quotation | speaker=The minister

= Liu Jingsheng was freed in May. “When I saw my family, I wept,” Liu said.
  person Liu Jingsheng
  date May: 2025-05
  quote When I saw my family, I wept,: Liu
  person Liu
  > release | 2025-05 | person=Liu Jingsheng
  > quotation | speaker=Liu
`,
  )
})

test('names of other countries, written with an article or first with the surname (en)', () => {
  check(
    'en',
    `
= Abdulhadi al-Khawaja and Maryam al-Khawaja were freed in May.
  person Abdulhadi al-Khawaja
  person Maryam al-Khawaja
  date May: 2025-05
  > release | 2025-05 | person=Abdulhadi al-Khawaja
  > release | 2025-05 | person=Maryam al-Khawaja

= The blogger Alaa Abd el-Fattah is free.
  person Alaa Abd el-Fattah
  > release | person=Alaa Abd el-Fattah

= José Daniel Ferrer García and Félix Navarro Rodríguez were returned to prison.
  person José Daniel Ferrer García
  person Félix Navarro Rodríguez
  > return | person=José Daniel Ferrer García
  > return | person=Félix Navarro Rodríguez

= Pham Doan Trang received a prize while in prison.
  person Pham Doan Trang

= A court in Ankara jailed Osman Kavala and Selahattin Demirtaş.
  person Osman Kavala
  person Selahattin Demirtaş
  > sentence | person=Osman Kavala | place=Ankara
  > sentence | person=Selahattin Demirtaş | place=Ankara

= He was born in San Juan and held in Matrosskaya Tishina.
`,
  )
})

test('the form of a release in a note, kin by a name nobody knows (en)', () => {
  check(
    'en',
    `
= Released in August\\n- Nina Petrova, IK-17, 1 Aug – end of sentence\\n- Vera Sidorova (pardon)
  date August: 2025-08
  person Nina Petrova
  date 1 Aug: 2025-08-01
  person Vera Sidorova
  > release:end_of_term | 2025-08 | person=Nina Petrova
  > release:pardon | 2025-08 | person=Vera Sidorova

= My uncle Bakhrom was amnestied last week.
  person Bakhrom
  date last week: 2025-12-01/2025-12-07
  > release:amnesty | 2025-12-01/2025-12-07 | person=Bakhrom

= Her cousin Minsk was freed.
`,
  )
})
