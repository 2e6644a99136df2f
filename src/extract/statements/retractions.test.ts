import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('what was told by mistake is denied in the same sentence and in the next one (en)', () => {
  check(
    'en',
    `
= Correction: we wrote earlier that Nina Petrova had been released. This is wrong.
  person Nina Petrova
  > release | denied | person=Nina Petrova | by=we

= We reported that Nina Petrova had been released. That is not true.
  person Nina Petrova
  > release | denied | person=Nina Petrova | by=We

= We reported that Nina Petrova had been released. This is not the case.
  person Nina Petrova
  > release | denied | person=Nina Petrova | by=We

= The list said that Nina Petrova had been released. This was a mistake.
  person Nina Petrova
  > release | denied | person=Nina Petrova | by=The list

= An earlier version of this text said that Nina Petrova had been released.
  person Nina Petrova
  > release | denied | person=Nina Petrova | by=An earlier version

= This text earlier said that Nina Petrova had been released. We regret the error.
  person Nina Petrova
  > release | denied | person=Nina Petrova | by=This text

= We reported that Nina Petrova had been released. This is not the first case.
  person Nina Petrova
  > release | person=Nina Petrova | by=We

= We reported that Nina Petrova had been released. It was not a mistake.
  person Nina Petrova
  > release | person=Nina Petrova | by=We

= According to the Harbour Rights Centre, Pavel Krutov was released but returned to prison because he refused to leave the country.
  person Pavel Krutov
  > release | person=Pavel Krutov | by=Harbour Rights Centre
  > refusal | person=he | by=Harbour Rights Centre
  > not displacement | person=he | by=Harbour Rights Centre

= A court ordered Nina Petrova freed in May, but the prison has not complied.
  person Nina Petrova
  date May: 2025-05
  > release | demanded | 2025-05 | person=Nina Petrova

= A court ordered the release of Nina Petrova on bail. She is still in custody.
  person Nina Petrova
  > release | demanded | person=Nina Petrova

= A court ordered the release of Nina Petrova on bail, and she left for Spain.
  person Nina Petrova
  > release | planned | person=Nina Petrova
  > displacement | person=she | to=Spain

= We reported that Nina Petrova had been released. She has not left the colony.
  person Nina Petrova
  > release | denied | person=Nina Petrova | by=We
  > not release | person=She
`,
  )
})

test('what was told by mistake is denied in the same sentence and in the next one (ru)', () => {
  check(
    'ru',
    `
= Исправление. Ранее мы написали, что освободился Тарас Вольский. Это не так.
  person Тарас Вольский
  > release | denied | person=Тарас Вольский | by=мы

= Мы ошибочно сообщили, что Нина Петрова освобождена.
  person Нина Петрова
  > release | denied | person=Нина Петрова | by=Мы

= Ранее мы писали, что Нину Петрову освободили. Эта информация не подтвердилась.
  person Нину Петрову: Нина Петрова
  > release | denied | person=Нину Петрову | by=мы

= В предыдущей версии текста говорилось, что Нину Петрову освободили.
  person Нину Петрову: Нина Петрова
  > release | denied | person=Нину Петрову

= В списке было сказано, что Нину Петрову освободили. Это ошибка.
  person Нину Петрову: Нина Петрова
  > release | denied | person=Нину Петрову

= Мы написали, что Нину Петрову освободили; это не так.
  person Нину Петрову: Нина Петрова
  > release | denied | person=Нину Петрову | by=Мы

= Мы писали, что освободили Нину Петрову, но это оказалось неправдой.
  person Нину Петрову: Нина Петрова
  > release | denied | person=Нину Петрову | by=Мы

= Мы написали, что Нину Петрову освободили. Это не так важно.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову | by=Мы

= Мы написали, что Нину Петрову освободили. Это не ошибка.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову | by=Мы
`,
  )
})

test('what was told by mistake is denied in the same sentence and in the next one (be)', () => {
  check(
    'be',
    `
= Выпраўленне: раней мы пісалі, што вызвалілі Тараса Вольскага. Гэта не так.
  person Тараса Вольскага: Тарас Вольскі
  > release | denied | person=Тараса Вольскага | by=мы

= У папярэдняй версіі тэксту гаварылася, што Ніну Пятрову вызвалілі.
  person Ніну Пятрову: Ніна Пятрова
  > release | denied | person=Ніну Пятрову

= У спісе было сказана, што Ніну Пятрову вызвалілі. Гэта памылка.
  person Ніну Пятрову: Ніна Пятрова
  > release | denied | person=Ніну Пятрову

= Мы напісалі, што Ніну Пятрову вызвалілі. Гэта не так важна.
  person Ніну Пятрову: Ніна Пятрова
  > release | person=Ніну Пятрову | by=Мы
`,
  )
})
