import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('what was taken at an arrest, asked for, or laid upon others is no condition of a release (en)', () => {
  check(
    'en',
    `
= Police seized her passport when they arrested her.
  > detention | person=her | agent=they

= They seized her passport after she was freed.
  > condition:papers_taken | person=her | document=passport
  > release | person=she

= Prosecutors urged the judge to put Nina Petrova under a travel ban.
  person Nina Petrova

= Nina Petrova was freed. Prosecutors asked for a fine and the judge barred her from leaving the country.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:exit_ban | person=her

= Since her release Nina Petrova has lived under surveillance.
  person Nina Petrova
  > condition | person=Nina Petrova

= The board could require Nina Petrova to wear a tag if she is released.
  person Nina Petrova
  > release | hypothetical | person=she

= Nina Petrova will be allowed to go home under house arrest.
  person Nina Petrova
  > release | planned | person=Nina Petrova
  > condition | planned | person=Nina Petrova

= Nina Petrova served three years in a prison where she was not allowed to write letters.
  person Nina Petrova
  term three years in a prison: P3Y
`,
  )
})

test('what was taken at an arrest, asked for, or laid upon others is no condition of a release (ru, be)', () => {
  check(
    'ru',
    `
= При задержании у неё изъяли паспорт.

= Прокурор просил запретить Нине Петровой выезд из страны.
  person Нине Петровой: Нина Петрова

= Его могут отпустить под подписку о невыезде.
  > release | possible | person=Его

= До ареста Нина Петрова была под подпиской о невыезде.
  person Нина Петрова

= Родители задержанных дали подписку о неразглашении.

= Нину Петрову освободили. Ей запрещено общаться со СМИ.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову
  > condition | person=Ей

= Нину Петрову освободили. Покидать район без разрешения ей запрещено.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову
  > condition | person=ей

= Суд оставил Нину Петрову под домашним арестом.
  person Нину Петрову: Нина Петрова

= Если её освободят, ей придётся отмечаться в полиции.
  > release | hypothetical | person=её

= Прежде Нина Петрова находилась под домашним арестом, теперь она в колонии.
  person Нина Петрова

= Адвокату Нины Петровой запретили общаться с прессой.
  person Нины Петровой: Нина Петрова
`,
  )
  check(
    'be',
    `
= Падчас затрымання ў яе забралі пашпарт.

= Таццяна Пятрова не выключае, што ціск на яе сына звязаны з гэтым.
  person Таццяна Пятрова

= Міліцыя дапытвае сваякоў Ніны Пятровай і забараняе ім пакідаць краіну.
  person Ніны Пятровай: Ніна Пятрова
`,
  )
})
