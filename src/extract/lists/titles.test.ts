import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('what becomes of the names of a list: notes, groups, additions, lists taken back (en)', () => {
  check(
    'en',
    `
= The following people were freed:\\nNina Petrova — at home in Lida\\nIvan Sidorov — refused to leave and was returned to the colony\\nPavel Kozlov — in hospital\\n\\nUPD: also Vera Kozlova.
  person Nina Petrova
  person Ivan Sidorov
  person Pavel Kozlov
  person Vera Kozlova
  > release | person=Nina Petrova
  > refusal | person=Ivan Sidorov
  > return | person=Ivan Sidorov
  > release | person=Pavel Kozlov
  > release | person=Vera Kozlova

= Chronicle of releases\\n\\n11 September:\\nWomen: Nina Petrova, Vera Kozlova.\\nMen: Ivan Sidorov (Brest).\\n\\nNot confirmed: Pavel Kozlov.
  date 11 September: 2025-09-11
  person Nina Petrova
  person Vera Kozlova
  person Ivan Sidorov
  person Pavel Kozlov
  > release | person=Nina Petrova
  > release | person=Vera Kozlova
  > release | person=Ivan Sidorov
  > release | denied | person=Pavel Kozlov

= Name | Born | Fate\\nNina Petrova | 1979 | released\\nPavel Kozlov | 1995 | still held
  person Nina Petrova
  person Pavel Kozlov
  > release | person=Nina Petrova

= **Pardoned in January**\\n\\n* Nina Petrova, Minsk\\n\\n**Still in prison**\\n\\n* Pavel Kozlov, Brest
  date January: 2025-01
  person Nina Petrova
  person Pavel Kozlov
  > pardon | 2025-01 | person=Nina Petrova

= Freed, as one channel wrote:\\n- Nina Petrova\\n- Pavel Kozlov\\n\\nLater it turned out that the list was wrong.
  person Nina Petrova
  person Pavel Kozlov
  > release | denied | person=Nina Petrova | by=one channel
  > release | denied | person=Pavel Kozlov | by=one channel

= Freed:\\nHardzei Aleh Ivanavich — at home\\nIvan Sidorov — transferred from IK-15 to prison No. 4\\n\\nNone of these people was freed.
  person Hardzei Aleh Ivanavich
  person Ivan Sidorov
  > release | denied | person=Hardzei Aleh Ivanavich
  > transfer | person=Ivan Sidorov | from=IK-15 | facility=prison No. 4
  > not release_event

= The group that was freed on 21 June is now known. Among them are Nina Petrova (journalist, sentenced to five years), Ivan Sidorov – a teacher from Brest, Vera Kozlova, and the student Pavel Kozlov.
  date 21 June: 2025-06-21
  person Nina Petrova
  term five years: P5Y
  person Ivan Sidorov
  person Vera Kozlova
  person Pavel Kozlov
  > sentence | person=Nina Petrova | term=five years
  > release | person=Nina Petrova
  > release | person=Ivan Sidorov
  > release | person=Vera Kozlova
  > release | person=Pavel Kozlov

= Out:\\n• Nina Petrova – home with her parents\\n\\nNot out:\\n• Pavel Kozlov – punishment cell
  person Nina Petrova
  person Pavel Kozlov
  > release | person=Nina Petrova
  > not release | person=Pavel Kozlov

= Three people have left the colony, the group says: Nina Petrova, sentenced to four years; Ivan Sidorov; Vera Kozlova.\\n\\nCorrection: Ivan Sidorov was not released.
  count Three people: 3 released
  person Nina Petrova
  term four years: P4Y
  person Ivan Sidorov
  person Vera Kozlova
  person Ivan Sidorov
  > release_event | count=Three people
  > sentence | person=Nina Petrova | term=four years | by=the group
  > release | person=Nina Petrova | within=Three people
  > release | denied | person=Ivan Sidorov | within=Three people
  > release | person=Vera Kozlova | within=Three people
  > not release | person=Ivan Sidorov
`,
  )
})

test('what becomes of the names of a list: notes, groups, additions, lists taken back (ru)', () => {
  check(
    'ru',
    `
= На свободу вышли следующие люди.\\n\\nНина Петрова — дома, в Лиде.\\nИван Сидоров — отказался уезжать, возвращён в колонию.\\nПавел Козлов — в больнице.\\n\\nUPD: также Вера Козлова.
  person Нина Петрова
  person Иван Сидоров
  person Павел Козлов
  person Вера Козлова
  > release_event
  > release | person=Нина Петрова
  > refusal | person=Иван Сидоров
  > return | person=Иван Сидоров
  > release | person=Павел Козлов
  > release | person=Вера Козлова

= Хроника освобождений\\n\\n11 сентября\\nЖенщины: Нина Петрова, Вера Козлова.\\nМужчины: Иван Сидоров (Брест).\\n\\nНе подтверждено: Павел Козлов.
  date 11 сентября: 2025-09-11
  person Нина Петрова
  person Вера Козлова
  person Иван Сидоров
  person Павел Козлов
  > release | person=Нина Петрова
  > release | person=Вера Козлова
  > release | person=Иван Сидоров

= Освобождённые в мае\\n\\nВывезены в Литву:\\n- Нина Петрова\\n\\nОстались в Беларуси:\\n- Вера Козлова\\n\\nОстались в колонии:\\n- Павел Козлов
  date мае: 2025-05
  person Нина Петрова
  person Вера Козлова
  person Павел Козлов
  > release | 2025-05 | person=Нина Петрова
  > displacement | person=Нина Петрова
  > release | 2025-05 | person=Вера Козлова

= Список якобы вышедших из колонии:\\n– Нина Петрова;\\n– Павел Козлов.\\n\\nСписок оказался ложным.
  person Нина Петрова
  person Павел Козлов
  > release | denied | person=Нина Петрова
  > release | denied | person=Павел Козлов

= Освобождены:\\nПетрова Нина — дома\\nКозлов Павел — этапирован в Могилёв
  person Петрова Нина
  person Козлов Павел
  > release | person=Петрова Нина
  > transfer | person=Козлов Павел | place=Могилёв

= Освобождены тринадцать человек. Вот те, кто согласился назвать себя:\\n\\nНина Петрова (Могилёв)\\nИван Сидоров (Орша)\\n\\nИсправление: Иван Сидоров не освобождён.
  count тринадцать человек: 13 released
  person Нина Петрова
  person Иван Сидоров
  person Иван Сидоров
  > release_event | count=тринадцать человек
  > release | person=Нина Петрова | within=тринадцать человек
  > release | denied | person=Иван Сидоров | within=тринадцать человек
  > not release | person=Иван Сидоров

= На свободу вышли две женщины и один мужчина. Женщины: Нина Петрова и Вера Козлова. Мужчины: Иван Сидоров.
  count две женщины: 2 released
  count один мужчина: 1 released
  person Нина Петрова
  person Вера Козлова
  person Иван Сидоров
  > release_event | count=две женщины
  > release_event | count=один мужчина
  > release | person=Нина Петрова
  > release | person=Вера Козлова
  > release | person=Иван Сидоров

= Освобождены:\\n— Нина Петрова, осталась в стране;\\n— Павел Козлов, остаётся в колонии.
  person Нина Петрова
  person Павел Козлов
  > release | person=Нина Петрова
`,
  )
})

test('what becomes of the names of a list: notes, groups, additions, lists taken back (be)', () => {
  check(
    'be',
    `
= Вызваленыя ў маі\\n\\nВывезеныя ў Літву:\\n- Ніна Пятрова\\n\\nЗасталіся ў Беларусі:\\n- Вера Казлова\\n\\nЗасталіся ў калоніі:\\n- Павел Казлоў
  date маі: 2025-05
  person Ніна Пятрова
  person Вера Казлова
  person Павел Казлоў
  > release | 2025-05 | person=Ніна Пятрова
  > displacement | person=Ніна Пятрова
  > release | 2025-05 | person=Вера Казлова

= Патрабуем вызваліць хворых зняволеных:\\n* Ніна Пятрова, 68 гадоў\\n\\n**Памілаваныя ў лістападзе**\\n\\n* Іван Сідараў, Слуцк
  person Ніна Пятрова
  date лістападзе: 2025-11
  person Іван Сідараў
  > demand
  > release | demanded | person=Ніна Пятрова
  > pardon | 2025-11 | person=Іван Сідараў

= На волю выйшлі:\\nНіна Пятрова — дома\\nІван Сідараў — адмовіўся выязджаць\\nВера Казлова — у бальніцы\\n\\nДапоўнена: таксама Павел Казлоў.
  person Ніна Пятрова
  person Іван Сідараў
  person Вера Казлова
  person Павел Казлоў
  > release | person=Ніна Пятрова
  > refusal | person=Іван Сідараў
  > release | person=Вера Казлова
  > release | person=Павел Казлоў

= Спіс нібыта вызваленых:\\n– Ніна Пятрова;\\n– Павел Казлоў.\\n\\nВысветлілася, што спіс несапраўдны: нікога з гэтых людзей не вызвалілі.\\n\\nНасамрэч выйшлі двое:\\n– Іван Сідараў;\\n– Вера Казлова.
  person Ніна Пятрова
  person Павел Казлоў
  count двое: 2 other
  person Іван Сідараў
  person Вера Казлова
  > release | denied | person=Ніна Пятрова
  > release | denied | person=Павел Казлоў
  > not release_event
  > release | person=Іван Сідараў | within=двое
  > release | person=Вера Казлова | within=двое

= Вызвалены тры чалавекі: Ніна Пятрова, настаўніца; Іван Сідараў; Вера Казлова.\\n\\nВыпраўленне: Івана Сідарава не вызвалілі.
  count тры чалавекі: 3 released
  person Ніна Пятрова
  person Іван Сідараў
  person Вера Казлова
  person Івана Сідарава: Іван Сідараў
  > release_event | count=тры чалавекі
  > release | person=Ніна Пятрова | within=тры чалавекі
  > release | denied | person=Іван Сідараў | within=тры чалавекі
  > release | person=Вера Казлова | within=тры чалавекі
  > not release | person=Івана Сідарава
`,
  )
})
