import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../index.ts'
import { check, say } from '../testing/cases.ts'

test('English: the legal form of a release by what leads to it, and forms of something else', () => {
  check(
    'en',
    `
= Nina Petrova was freed after an exchange of letters.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was freed in the year of the amnesty.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was freed in the largest prisoner exchange since the war.
  person Nina Petrova
  > release:exchange | person=Nina Petrova

= In a prisoner swap, Norland freed Nina Petrova.
  person Nina Petrova
  > release:exchange | person=Nina Petrova

= Following a pardon from the king, Nina Petrova was released.
  person Nina Petrova
  > release:pardon | person=Nina Petrova

= The king declared an amnesty under which 400 prisoners were released.
  count 400 prisoners: 400 released
  > release_event:amnesty | count=400 prisoners | by=The king

= The court released Nina Petrova on $500 bail.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released after a campaign for her pardon.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released after the pardon of Ivan Kalina.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > pardon | person=Ivan Kalina

= Nina Petrova was released a week before the amnesty.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released after her bail application was heard.
  person Nina Petrova
  > release | person=Nina Petrova
`,
  )
})

test('Russian and Belarusian: papers that free, exchanges, and what is not a form of this release', () => {
  check(
    'ru',
    `
= Нину Петрову освободили указом короля о помиловании.
  person Нину Петрову: Нина Петрова
  > release:pardon | person=Нину Петрову

= Король объявил о готовящейся амнистии, в ходе которой будут освобождены 400 человек.
  count 400 человек: 400 released
  > release_event:amnesty | planned | count=400 человек | by=Король

= Нину Петрову освободили, хотя в помиловании ей отказали.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову
  > not pardon | person=ей
`,
  )
  check(
    'be',
    `
= Ніна Пятрова выйшла на волю паводле ўказа караля аб памілаванні.
  person Ніна Пятрова
  > release:pardon | person=Ніна Пятрова

= Ніну Пятрову вызвалілі не па амністыі.
  person Ніну Пятрову: Ніна Пятрова
  > release | person=Ніну Пятрову
`,
  )
})

test('Russian and Belarusian: what another noun governs, what was refused and the pardon of another are no form of a release', () => {
  const of = (text: string, language: 'ru' | 'be') =>
    say(readText(text, { language })).flatMap((line) => /> (release\S*) .*person=Н/.exec(line)?.[1] ?? [])
  for (const words of [
    'в год амнистии',
    'в ожидании обмена',
    'через год после амнистии',
    'после отказа в помиловании',
    'после помилования Тараса Вольского',
    'на обмене книгами',
  ])
    assert.deepEqual(of(`Нину Петрову освободили ${words}.`, 'ru'), ['release'], words)
  for (const words of [
    'у дзень абмену',
    'праз год пасля амністыі',
    'пасля адмовы ў памілаванні',
    'паводле рашэння суда без амністыі',
  ])
    assert.deepEqual(of(`Ніну Пятрову вызвалілі ${words}.`, 'be'), ['release'], words)
  assert.deepEqual(of('Нину Петрову освободили в рамках второго этапа обмена пленными.', 'ru'), ['release:exchange'])
})
