import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('headings and the lines under them (en)', () => {
  check(
    'en',
    `
= Released on 13 December 2025:\\n- Nina Petrova, teacher, 5 years, Art. 342\\n- Ivan Sidorov (Brest)\\n\\nStill in prison:\\n- Pavel Kozlov, 10 years
  date 13 December 2025: 2025-12-13
  person Nina Petrova
  term 5 years: P5Y
  article Art. 342: UK 342
  person Ivan Sidorov
  person Pavel Kozlov
  term 10 years: P10Y
  > release | 2025-12-13 | person=Nina Petrova
  > sentence | person=Nina Petrova | term=5 years | article=Art. 342
  > release | 2025-12-13 | person=Ivan Sidorov
  > sentence | person=Pavel Kozlov | term=10 years

= Freed in May:\\n• Nina Petrova. Teacher. Pardoned on 3 May 2025, taken to Lithuania.\\n• Ivan Sidorov, 3 years: still in prison, says his wife.
  date May: 2025-05
  person Nina Petrova
  date 3 May 2025: 2025-05-03
  person Ivan Sidorov
  term 3 years: P3Y
  > pardon | 2025-05-03 | person=Nina Petrova
  > displacement | 2025-05-03 | person=Nina Petrova | to=Lithuania
  > sentence | person=Ivan Sidorov | term=3 years

= Freed:\\n- Ivan Sidorov\\n- Nina Petrova and Pavel Kozlov. Both live in Minsk.
  person Ivan Sidorov
  person Nina Petrova
  person Pavel Kozlov
  > release | person=Ivan Sidorov
  > release | person=Nina Petrova
  > release | person=Pavel Kozlov

= Not confirmed by relatives: Nina Petrova.
  person Nina Petrova

= Freed: Nina Petrova (journalist, 5 years), Ivan Sidorov and his wife Vera; not released: Pavel Kozlov, the brother of Ihar Kozlov (Art. 342).
  person Nina Petrova
  term 5 years: P5Y
  person Ivan Sidorov
  person Vera
  person Pavel Kozlov
  person Ihar Kozlov
  article Art. 342: UK 342
  > release | person=Nina Petrova
  > release | person=Ivan Sidorov
  > release | person=Vera
  > not release | person=Pavel Kozlov
  > sentence | person=Nina Petrova | term=5 years
  > sentence | person=Pavel Kozlov | article=Art. 342

= PARDONS BY DECREE\\n\\n16 August 2024: 30 people.\\n4 September 2024: 31 people.
  date 16 August 2024: 2024-08-16
  count 30 people: 30 pardoned
  date 4 September 2024: 2024-09-04
  count 31 people: 31 pardoned
  > release_event:pardon | 2024-08-16 | count=30 people
  > release_event:pardon | 2024-09-04 | count=31 people

= Lukashenka pardons prisoners\\n\\nPavel Kozlov, a deputy of the old parliament, has written a book.
  person Lukashenka
  person Pavel Kozlov

= Due for release in March 2026:\\n1. Nina Petrova, 5 March 2026\\n2. Ivan Sidorov
  date March 2026: 2026-03
  person Nina Petrova
  date 5 March 2026: 2026-03-05
  person Ivan Sidorov
  > release | planned | 2026-03-05 | person=Nina Petrova
  > release | planned | 2026-03 | person=Ivan Sidorov
`,
  )
})

test('what lines and headings must not be taken for', () => {
  check(
    'en',
    `
= Pardoned:\\n- Yana Petrova: remains in prison\\n- Nina Petrova's husband\\n- The lawyer of Pavel Kozlov\\n- Zoya Petrova, named by mistake
  person Yana Petrova
  person Nina Petrova
  person Pavel Kozlov
  person Zoya Petrova

= Statement on the release of political prisoners\\n\\nSignatories:\\n- Vera Petrova\\n- Anna Petrova
  person Vera Petrova
  person Anna Petrova

= Release the journalists:\\n- Nina Petrova
  person Nina Petrova
  > release_event | demanded
  > release | demanded | person=Nina Petrova

= - Nina Petrova! Released only today.\\n- Anna Petrova, whose son was freed on Monday.
  person Nina Petrova
  date today: 2025-12-14
  person Anna Petrova
  date Monday: 2025-12-08

= Lukashenka promised to release 14 prisoners:\\n- Nina Petrova
  person Lukashenka
  count 14 prisoners: 14 released
  person Nina Petrova
  > release_event | planned | count=14 prisoners | agent=Lukashenka
  > release | planned | person=Nina Petrova
`,
  )
  check(
    'ru',
    `
= Помилованы:\\n— муж Марии Петровой\\n— адвокат Павла Козлова\\n— Игорь Гром: его брат освобождён
  person Марии Петровой: Мария Петрова
  person Павла Козлова: Павел Козлов
  person Игорь Гром
  > pardon | person=Игорь Гром

= Условия освобождения:\\n— Павел Козлов, адвокат
  person Павел Козлов

= Мы требуем освободить:\\n— Игорь Гром
  person Игорь Гром
  > demand
  > release | demanded | person=Игорь Гром
`,
  )
})

test('headings and the lines under them (ru)', () => {
  check(
    'ru',
    `
= Вот кто вышел на свободу:\\n1. Громов Игорь Петрович, 6 лет, ч. 1 ст. 342 УК\\n2. Нина Петрова, 45 лет, Минск\\n\\nНе освобождены:\\n— Павел Козлов
  person Громов Игорь Петрович
  term 6 лет: P6Y
  article ч. 1 ст. 342 УК: UK 342 p1
  person Нина Петрова
  person Павел Козлов
  > release | person=Громов Игорь Петрович
  > sentence | person=Громов Игорь Петрович | term=6 лет | article=ч. 1 ст. 342 УК
  > release | person=Нина Петрова
  > not release | person=Павел Козлов

= 🔹 Нина Петрова. Вышла 7 ноября по окончании срока.\\n🔹 Иван Сидоров. Этапирован в Могилёв.
  person Нина Петрова
  date 7 ноября: 2025-11-07
  person Иван Сидоров
  > release:end_of_term | 2025-11-07 | person=Нина Петрова
  > transfer | person=Иван Сидоров | place=Могилёв
`,
  )
})

test('groups under a heading that are only called (ru, be)', () => {
  check(
    'ru',
    `
= Освобождены:\\nСтуденты: Иван Сидоров\\nЖурналистки: Нина Петрова
  person Иван Сидоров
  person Нина Петрова
  > release | person=Иван Сидоров
  > release | person=Нина Петрова

= Освобождены:\\nИван Сидоров\\nРедакторы: Нина Петрова
  person Иван Сидоров
  person Нина Петрова
  > release | person=Иван Сидоров

= Студенты: Иван Сидоров.
  person Иван Сидоров
`,
  )
  check(
    'be',
    `
= Вызвалены:\\nЗамежнікі: Іван Сідараў\\nБеларусы: Ніна Пятрова
  person Іван Сідараў
  person Ніна Пятрова
  > release | person=Іван Сідараў
  > release | person=Ніна Пятрова

= Вызвалены:\\nІван Сідараў\\nАдвакаты: Ніна Пятрова
  person Іван Сідараў
  person Ніна Пятрова
  > release | person=Іван Сідараў
`,
  )
})

test('ages beside terms (ru)', () => {
  check(
    'ru',
    `
= Освобождены:\\nНина Петрова (23 года), приговор — 15 лет\\nИван Сидоров (21 год), приговор — 18 лет
  person Нина Петрова
  term 15 лет: P15Y
  person Иван Сидоров
  term 18 лет: P18Y
  > release | person=Нина Петрова
  > sentence | person=Нина Петрова | term=15 лет
  > release | person=Иван Сидоров
  > sentence | person=Иван Сидоров | term=18 лет

= Приговоры: Нина Петрова (14 лет), Иван Сидоров — 9 лет.
  person Нина Петрова
  term 14 лет: P14Y
  person Иван Сидоров
  term 9 лет: P9Y
  > sentence | person=Нина Петрова | term=14 лет
`,
  )
})

test('headings and the lines under them (be)', () => {
  check(
    'be',
    `
= На волю выйшлі:\\n• Ніна Пятрова, Мінск — 4 гады;\\n• Іван Сідараў (пашпарт не аддалі).\\n\\nНе пацвердзілася вызваленне:\\n• Павел Казлоў
  person Ніна Пятрова
  term 4 гады: P4Y
  person Іван Сідараў
  person Павел Казлоў
  > release | person=Ніна Пятрова
  > sentence | person=Ніна Пятрова | term=4 гады
  > condition:papers_taken | person=Іван Сідараў | document=пашпарт
  > release | person=Іван Сідараў
  > release | denied | person=Павел Казлоў

= Памілаваныя ў верасні 2025 года — 25 чалавек.
  date верасні 2025 года: 2025-09
  count 25 чалавек: 25 pardoned
  > release_event:pardon | 2025-09 | count=25 чалавек
`,
  )
})
