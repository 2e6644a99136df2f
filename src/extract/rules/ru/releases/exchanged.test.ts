import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('captives who were handed over or came home, and prisoners who were moved (ru)', () => {
  check(
    'ru',
    `
= Армения передала Азербайджану четырёх пленных.
count четырёх пленных: 4 released
> release_event:exchange | count=четырёх пленных
= Армения не передала Азербайджану четырёх пленных.
count четырёх пленных: 4 held
> not release_event:exchange | count=четырёх пленных
= Группа из 44 армянских военнопленных вернулась домой.
count 44 армянских военнопленных: 44 released
> release_event:exchange | count=44 армянских военнопленных
= Конвой вернул в колонию 12 заключённых. Четверо заключённых переданы в колонию.
count 12 заключённых: 12 held
count Четверо заключённых: 4 held
> return | count=12 заключённых
`,
  )
})

test('who the freed became, were in a group of, or are, named behind (ru)', () => {
  check(
    'ru',
    `
= Первыми освобождёнными стали Тарас Вольский и Анна Коваль.
person Тарас Вольский
person Анна Коваль
> release | person=Тарас Вольский
> release | person=Анна Коваль
= В первой группе освобождённых были Тарас Вольский и Анна Коваль.
person Тарас Вольский
person Анна Коваль
> release | person=Тарас Вольский
> release | person=Анна Коваль
= Все двое освобождённых вернулись домой. Это Тарас Вольский, Ян Коваль и Анна Коваль.
count двое освобождённых: 2 released
person Тарас Вольский
person Ян Коваль
person Анна Коваль
= Все двое освобождённых вернулись домой. Это Тарас Вольский и Анна Коваль.
count двое освобождённых: 2 released
person Тарас Вольский
person Анна Коваль
> release | person=Тарас Вольский | within=двое освобождённых
> release | person=Анна Коваль | within=двое освобождённых
= Анну Коваль признали виновной, потом оправдали и выпустили, а затем отменили приговор.
person Анну Коваль: Анна Коваль
> release | person=Анну Коваль
> annulment
= Тарас Вольский, которого считают героем, освобождён из тюрьмы.
person Тарас Вольский
> release | person=Тарас Вольский
= Тарас Вольский, которого судили в мае, помилован.
person Тарас Вольский
date мае: 2025-05
> pardon | person=Тарас Вольский
`,
  )
})
