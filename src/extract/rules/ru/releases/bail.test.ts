import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('bail that was given, got or refused, and motions for parole that were met (ru)', () => {
  check(
    'ru',
    `
= Суд предоставил журналистке Анне Коваль залог.
person Анне Коваль: Анна Коваль
> release | planned | person=Анне Коваль
= Суд не предоставил Анне Коваль залог. В выходе под залог Тарасу Вольскому отказали.
person Анне Коваль: Анна Коваль
person Тарасу Вольскому: Тарас Вольский
> not release | person=Анне Коваль
> not release | person=Тарасу Вольскому
= Тарас Вольский и Анна Коваль получили залог.
person Тарас Вольский
person Анна Коваль
> release | planned | person=Тарас Вольский
> release | planned | person=Анна Коваль
= Суд разрешил Анне Коваль выйти под залог.
person Анне Коваль: Анна Коваль
> release | planned | person=Анне Коваль
= Суд удовлетворил ходатайство Анны Коваль об условно-досрочном освобождении.
person Анны Коваль: Анна Коваль
> release | planned | person=Анны Коваль
= Суд удовлетворил прошение об УДО бывшего мэра Тараса Вольского.
person Тараса Вольского: Тарас Вольский
> release:conditional | planned | person=Тараса Вольского
= Суд удовлетворил ходатайство адвоката Анны Коваль об УДО Тараса Вольского.
person Анны Коваль: Анна Коваль
person Тараса Вольского: Тарас Вольский
> release:conditional | planned | person=Тараса Вольского
= Ян Коваль внёс залог за Анну Коваль, которая в тюрьме.
person Ян Коваль
person Анну Коваль: Анна Коваль
`,
  )
})

test('an order in a converb, names of women that are not declined, who is named behind a calling, punishment that ends (ru)', () => {
  check(
    'ru',
    `
= Суд признал арест Анны Коваль незаконным, постановив освободить её.
person Анны Коваль: Анна Коваль
> detention | person=Анны Коваль
> release | planned | person=её
= Из тюрьмы освободили журналисток Нилуфар Хамеди, Шахин Орду и Элахе Мохаммади.
person Нилуфар Хамеди
person Шахин Орду
person Элахе Мохаммади
> release | person=Нилуфар Хамеди
> release | person=Шахин Орду
> release | person=Элахе Мохаммади
= Из тюрьмы вышел общественный деятель, старейшина Мурад Алиев.
person Мурад Алиев
> release | person=Мурад Алиев
= По указу 12 осуждённых полностью освобождены от отбывания основного наказания.
count 12 осуждённых: 12 released
> release_event | count=12 осуждённых
`,
  )
})
