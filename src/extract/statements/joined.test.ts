import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('English: what a second verb waits for, and what people were taken somewhere for', () => {
  check(
    'en',
    `
= Officials said the prisoners would first receive medical care in Ukraine and then be moved to Poland.
  > displacement | planned | person=the prisoners | to=Poland | by=Officials

= Nina Petrova will be fed and then flown to Poland.
  person Nina Petrova
  > displacement | planned | person=Nina Petrova | to=Poland

= Nina Petrova may be tried and then freed.
  person Nina Petrova
  > release | possible | person=Nina Petrova

= The officers may fine Nina Petrova and let her go.
  person Nina Petrova
  > release | possible | person=her

= They ought to search Nina Petrova and let her go.
  person Nina Petrova
  > release | demanded | person=her | agent=They

= The officers did not fine Nina Petrova and let her go.
  person Nina Petrova

= The court should have fined Nina Petrova and released her.
  person Nina Petrova

= They drove Nina Petrova to the station and let her go.
  person Nina Petrova
  > release | person=her | agent=They

= They fined Nina Petrova and let her go.
  person Nina Petrova
  > release | person=her | agent=They

= Nina Petrova was tried and then freed.
  person Nina Petrova
  > release | person=Nina Petrova

= 40 people were deported to Lithuania and 12 people were deported to Poland.
  count 40 people: 40 displaced
  count 12 people: 12 displaced
  > displacement | count=40 people | to=Lithuania
  > displacement | count=12 people | to=Poland

= The committee demanded that Belarusian authorities immediately release journalist Nina Petrova.
  person Nina Petrova
  > demand
  > release | demanded | person=Nina Petrova | agent=Belarusian authorities | by=The committee

= The committee said that the prisoner release Nina Petrova wanted had begun.
  person Nina Petrova

= Three prisoners were released on amnesty in September.
  count Three prisoners: 3 released
  date September: 2025-09
  > release_event:amnesty | 2025-09 | count=Three prisoners

= Ivan Petrov was taken to the border to be expelled to Lithuania.
  person Ivan Petrov
  > displacement | planned | person=Ivan Petrov
  > displacement | possible | person=Ivan Petrov | to=Lithuania`,
  )
})

test('Russian and Belarusian: what people were taken to the border for is not done', () => {
  check(
    'ru',
    `
= Ивана Петрова привезли к границе, чтобы выдворить в Литву.
  person Ивана Петрова: Иван Петров
  > displacement | planned | person=Ивана Петрова
  > displacement | hypothetical | person=Ивана Петрова | to=Литву

= Лукашенко перестал освобождать политзаключённых.
  person Лукашенко

= Ивана Петрова привезли в Литву.
  person Ивана Петрова: Иван Петров
  > displacement | person=Ивана Петрова | to=Литву`,
  )
  check(
    'be',
    `
= Івана Пятрова прывезлі да мяжы, каб вывезці ў Літву.
  person Івана Пятрова: Іван Пятроў
  > displacement | planned | person=Івана Пятрова
  > displacement | hypothetical | person=Івана Пятрова | to=Літву`,
  )
})
