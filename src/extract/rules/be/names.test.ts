import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('women’s names in a consonant stay as they are in every case (be)', () => {
  check(
    'be',
    `
= Улады вызвалілі Джэйн Мортан.
person Джэйн Мортан
> release | person=Джэйн Мортан | agent=Улады
= Джэйн Мортан выйшла на волю.
person Джэйн Мортан
> release | person=Джэйн Мортан
`,
  )
})

test('whose husband is named right behind, what is refused, invented or only put in between (be)', () => {
  check(
    'be',
    `
= Яе мужа Тараса Гарбуза вызвалілі.
person Тараса Гарбуза: Тарас Гарбуз
> release | person=Тараса Гарбуза
= Вызвалілі мужа Аксаны Вятровай.
person Аксаны Вятровай: Аксана Вятрова
> release | person=мужа
= Суд адмовіў журналістцы Аксане Вятровай ва ўмоўна-датэрміновым вызваленні.
person Аксане Вятровай: Аксана Вятрова
> not release | person=Аксане Вятровай
= Аксану Вятрову пакуль не вызвалілі.
person Аксану Вятрову: Аксана Вятрова
> not release | person=Аксану Вятрову
= Пакуль Аксану Вятрову не вызваляць, санкцыі не здымуць.
person Аксану Вятрову: Аксана Вятрова
> release | hypothetical | person=Аксану Вятрову
> not concession:sanctions_relief | planned | measure=санкцыі
= Тарас Гарбуз, піша «Рэха», выйшаў на волю.
person Тарас Гарбуз
> release | person=Тарас Гарбуз
= На мітынгу за вызваленне Аксаны Вятровай затрымалі пяцёх.
person Аксаны Вятровай: Аксана Вятрова
count пяцёх: 5 detained
> release | demanded | person=Аксаны Вятровай
> detention | count=пяцёх
`,
  )
})
