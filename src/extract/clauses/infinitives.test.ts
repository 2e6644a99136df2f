import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('English infinitives: who asks for it from further off; what nobody knows the governor of is not told', () => {
  check(
    'en',
    `
= Lawyers pressed the ministry of justice to release Nina Petrova.
  person Nina Petrova
  > release | demanded | person=Nina Petrova | agent=Lawyers

= The mission to free Nina Petrova failed.
  person Nina Petrova

= The fight for water led a judge to release Nina Petrova.
  person Nina Petrova

= Nina Petrova is said to have been released.
  person Nina Petrova
  > release | possible | person=Nina Petrova

= The king may free prisoners.
`,
  )
})

test('Russian infinitives: calls and advice to others, cries, what has begun', () => {
  check(
    'ru',
    `
= Призыв Норландии к властям страны освободить Нину Петрову остался без ответа.
  person Нину Петрову: Нина Петрова
  > release | demanded | person=Нину Петрову

= Освободить Нину Петрову!
  person Нину Петрову: Нина Петрова
  > release | demanded | person=Нину Петрову

= Главная цель кампании — освободить Нину Петрову.
  person Нину Петрову: Нина Петрова

= Требование о пересмотре дела убедило судью отпустить Нину Петрову.
  person Нину Петрову: Нина Петрова

= Власти Норландии начали освобождать 12 человек.
  count 12 человек: 12 released
  > release_event | count=12 человек | agent=Власти
`,
  )
})

test('Belarusian infinitives: under a colon, and where the form is the future too', () => {
  check(
    'be',
    `
= Прынята рашэнне: памілаваць 15 чалавек.
  count 15 чалавек: 15 pardoned
  > release_event:pardon | planned | count=15 чалавек

= Заклік Норландыі да ўладаў краіны вызваліць Ніну Пятрову застаўся без адказу.
  person Ніну Пятрову: Ніна Пятрова
  > release | demanded | person=Ніну Пятрову

= Мэта кампаніі — памілаваць Ніну Пятрову.
  person Ніну Пятрову: Ніна Пятрова
`,
  )
})
