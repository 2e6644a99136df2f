import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('women’s names in a consonant stay as they are in every case, men’s names of other countries do not (ru)', () => {
  check(
    'ru',
    `
= Власти освободили Джейн Мортон.
person Джейн Мортон
> release | person=Джейн Мортон | agent=Власти
= Семья требует освобождения Элизабет Мортон.
person Элизабет Мортон
> demand
> release | demanded | person=Элизабет Мортон | by=Семья
= Джейн Мортон вышла на свободу.
person Джейн Мортон
> release | person=Джейн Мортон
= Ахмада Карими отпустили на свободу.
person Ахмада Карими: Ахмад Карими
> release | person=Ахмада Карими
`,
  )
})
