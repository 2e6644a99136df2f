import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('cards, tables and headings of few words (en)', () => {
  check(
    'en',
    `
= Nina Petrova\\nTeacher, Minsk\\nTerm: 8 years\\nReleased: 11.09.2025\\n\\nIvan Sidorov\\nTerm: 3 years\\nReleased: no\\n\\nPavel Kozlov\\nStatus: in prison
  person Nina Petrova
  term 8 years: P8Y
  date 11.09.2025: 2025-09-11
  person Ivan Sidorov
  term 3 years: P3Y
  person Pavel Kozlov
  > release | 2025-09-11 | person=Nina Petrova

= Nina Petrova\\nFreed on 3 May 2025.\\n\\nIvan Sidorov\\nDate of release: 5 May 2027
  person Nina Petrova
  date 3 May 2025: 2025-05-03
  person Ivan Sidorov
  date 5 May 2027: 2027-05-05
  > release | 2025-05-03 | person=Nina Petrova

= | No. | Name | What happened |\\n|---|---|---|\\n| 1 | Nina Petrova | freed on 1 August |\\n| 2 | Ivan Sidorov | out |\\n| 3 | Pavel Kozlov | moved to a prison |\\n| 4 | Vera Kozlova | refused to be released |
  person Nina Petrova
  date 1 August: 2025-08-01
  person Ivan Sidorov
  person Pavel Kozlov
  person Vera Kozlova
  > release | 2025-08-01 | person=Nina Petrova
  > release | person=Ivan Sidorov
  > transfer | person=Pavel Kozlov
  > refusal | person=Vera Kozlova
  > not release | person=Vera Kozlova

= Name | Born | Released\\nNina Petrova | 1979 | 3 May 2025\\nIvan Sidorov | 1988 | -
  person Nina Petrova
  date 3 May 2025: 2025-05-03
  person Ivan Sidorov
  > release | 2025-05-03 | person=Nina Petrova

= Freed (we have not been able to check all the names):\\n1. Nina Petrova. Met by her mother.\\n2. Ivan Sidorov. Not confirmed.\\n\\nWhereabouts unknown:\\n- Pavel Kozlov
  person Nina Petrova
  person Ivan Sidorov
  person Pavel Kozlov
  > release | person=Nina Petrova

= Out since Monday: Nina Petrova.\\n\\nWho met the freed:\\n- Vera Kozlova
  date Monday: 2025-12-08
  person Nina Petrova
  person Vera Kozlova
  > release | person=Nina Petrova

`,
  )
})

test('cards, tables and headings of few words (ru)', () => {
  check(
    'ru',
    `
= Нина Петрова\\nУчительница, Минск\\nСрок: 8 лет колонии\\nОсвобождена: 11.09.2025\\n\\nИван Сидоров\\nСрок: 3 года\\nСтатус: под стражей
  person Нина Петрова
  term 8 лет колонии: P8Y
  date 11.09.2025: 2025-09-11
  person Иван Сидоров
  term 3 года: P3Y
  > release | 2025-09-11 | person=Нина Петрова

= Имя | Год рождения | Статус\\nНина Петрова | 1979 | вышла 13.01.2025\\nИван Сидоров | 1988 | отбывает наказание\\nПавел Козлов | 1990 | на свободе
  person Нина Петрова
  date 13.01.2025: 2025-01-13
  person Иван Сидоров
  person Павел Козлов
  > release | 2025-01-13 | person=Нина Петрова
  > release | person=Павел Козлов

= Освобождены 13 декабря (список будет пополняться):\\n1. Нина Петрова — дома\\n2. Иван Сидоров — не подтверждено\\n\\nО ком нет вестей:\\n- Павел Козлов
  date 13 декабря: 2025-12-13
  person Нина Петрова
  person Иван Сидоров
  person Павел Козлов
  > release | 2025-12-13 | person=Нина Петрова

= Уже на свободе\\n- Нина Петрова\\n\\nВстречали освобождённых:\\n- Вера Козлова
  person Нина Петрова
  person Вера Козлова
  > release | person=Нина Петрова

`,
  )
})

test('cards, tables and headings of few words (be)', () => {
  check(
    'be',
    `
= Ніна Пятрова\\nТэрмін: 8 гадоў\\nСтатус: вызваленая 11.09.2025\\n\\nІван Сідараў\\nТэрмін: 3 гады\\nСтатус: за кратамі
  person Ніна Пятрова
  term 8 гадоў: P8Y
  date 11.09.2025: 2025-09-11
  person Іван Сідараў
  term 3 гады: P3Y
  > release | 2025-09-11 | person=Ніна Пятрова

= Імя | Год нараджэння | Лёс\\nНіна Пятрова | 1979 | выйшла\\nІван Сідараў | 1988 | у СІЗА
  person Ніна Пятрова
  person Іван Сідараў
  > release | person=Ніна Пятрова

= На волі:\\n1. Ніна Пятрова — дома\\n2. Іван Сідараў — не пацьверджана\\n\\nЛёс невядомы:\\n- Павел Казлоў
  person Ніна Пятрова
  person Іван Сідараў
  person Павел Казлоў
  > release | person=Ніна Пятрова

= Хто выйшаў\\nНіна Пятрова\\n\\nСустракалі вызваленых:\\n- Вера Казлова
  person Ніна Пятрова
  person Вера Казлова
  > release | person=Ніна Пятрова

`,
  )
})

test('names below a list, and who did not go (en)', () => {
  check(
    'en',
    `
= Taken to Poland:\\n- Nina Petrova\\n- Ivan Sidorov — refused to get on the bus\\n- Pavel Kozlov — we have no confirmation\\n\\nThe list also includes Vera Kozlova.
  person Nina Petrova
  person Ivan Sidorov
  person Pavel Kozlov
  person Vera Kozlova
  > displacement | person=Nina Petrova

= Freed in May:\\n- Nina Petrova\\n\\nThe list of those still held includes Vera Kozlova.
  date May: 2025-05
  person Nina Petrova
  person Vera Kozlova
  > release | 2025-05 | person=Nina Petrova

= Nina Petrova\\nStatus: in prison\\n\\nOrlov Tamash\\nStatus: pardoned
  person Nina Petrova

`,
  )
})

test('names below a list, and who did not go (ru)', () => {
  check(
    'ru',
    `
= Освобождены в мае:\\n- Нина Петрова\\n- Павел Козлов — данные уточняются\\n\\nТакже в списке оказались Вера Козлова и Иван Сидоров.
  date мае: 2025-05
  person Нина Петрова
  person Павел Козлов
  person Вера Козлова
  person Иван Сидоров
  > release | 2025-05 | person=Нина Петрова
  > release | 2025-05 | person=Вера Козлова
  > release | 2025-05 | person=Иван Сидоров

`,
  )
})

test('names below a list, and who did not go (be)', () => {
  check(
    'be',
    `
= Вызваленыя ў маі:\\n- Ніна Пятрова\\n- Павел Казлоў — зьвесткі ўдакладняюцца\\n\\nТаксама ў спісе былі Вера Казлова і Іван Сідараў.
  date маі: 2025-05
  person Ніна Пятрова
  person Павел Казлоў
  person Вера Казлова
  person Іван Сідараў
  > release | 2025-05 | person=Ніна Пятрова
  > release | 2025-05 | person=Вера Казлова
  > release | 2025-05 | person=Іван Сідараў

`,
  )
})
