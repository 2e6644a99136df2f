import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('who is free after somebody’s visit or decree, and who is only to be (be)', () => {
  check(
    'be',
    `
= Пасля візіту пасланніка на волю выйшлі 14 чалавек.
count 14 чалавек: 14 released
> release_event | count=14 чалавек
= Пётр Коваль падпісаў указ, выйшлі на свабоду 115 чалавек.
person Пётр Коваль
count 115 чалавек: 115 released
> release_event | count=115 чалавек
= На волі апынуцца 12 чалавек.
count 12 чалавек: 12 released
> release_event | planned | count=12 чалавек
= Бакі дасягнулі пагаднення аб вызваленні 10 амерыканцаў.
count 10 амерыканцаў: 10 released
> release_event | planned | count=10 амерыканцаў
= Улады вызвалілі Кайрата Аліева.
person Кайрата Аліева: Кайрат Аліеў
> release | person=Кайрата Аліева | agent=Улады
`,
  )
})

test('who is let out by something in the dative, whose release is greeted or asked for (be)', () => {
  check(
    'be',
    `
= Гэта дазволіла выйсці на свабоду былому міністру Івану Лісу.
person Івану Лісу: Іван Ліс
> release | person=Івану Лісу
= Я вітаю вызваленне Івана Ліса.
person Івана Ліса: Іван Ліс
> release | person=Івана Ліса
= Праваабаронцы патрабуюць яго неадкладнага вызвалення.
> demand
> release | demanded | person=яго | by=Праваабаронцы
`,
  )
})

test('Belarusian releases told with whose people they are; who visits the held was not', () => {
  check(
    'be',
    `
= Вызвалены пяць яе грамадзян.
  count пяць яе грамадзян: 5 released
  > release_event | count=пяць яе грамадзян

= Яго затрымалі праз некалькі хвілін пасля таго, як ён выйшаў са спецпрыёмніка.
  > detention | person=Яго
  > release | person=ён

= Адвакат Іван Каліна выйшаў са спецпрыёмніка.
  person Іван Каліна

= Міністр сустрэў пяць яе грамадзян.
  count пяць яе грамадзян: 5 other

= Раніцай Каліна быў затрыманы.
`,
  )
})
