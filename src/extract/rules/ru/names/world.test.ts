import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('women’s names in a consonant stay as they are in every case, men’s names of other countries do not (ru)', () => {
  check(
    'ru',
    `
= Власти освободили Джейн Мортон.
person Джейн Мортон
> release | person=Джейн Мортон | agent=Власти
= Семья требует освобождения Элизабет Мортон.
person Элизабет Мортон
> demand
> release | demanded | person=Элизабет Мортон | by=Семья
= Джейн Мортон вышла на свободу.
person Джейн Мортон
> release | person=Джейн Мортон
= Ахмада Карими отпустили на свободу.
person Ахмада Карими: Ахмад Карими
> release | person=Ахмада Карими
`,
  )
})

test('countries behind an office are nobody; those told of by an office, a calling or a country only (ru)', () => {
  check(
    'ru',
    `
= Бывшего президента Гондураса освободили.
> release | person=Бывшего президента
= Лидер оппозиции вышел на свободу.
> release | person=Лидер оппозиции
= Бывшего президента Гондураса Луиса Гомеса освободили.
person Луиса Гомеса: Луис Гомес
> release | person=Луиса Гомеса
= В МИД подтвердили освобождение гражданки Гондураса.
> release | person=гражданки
= Освобождён заложник, проведший в плену два года.
> release | person=заложник
= Отказ суда в досрочном освобождении Анны Коваль обжалуют.
person Анны Коваль: Анна Коваль
> not release | person=Анны Коваль
= Суд удовлетворил ходатайство об УДО Анны Коваль.
person Анны Коваль: Анна Коваль
> release:conditional | planned | person=Анны Коваль
= Суд рассмотрит вопрос об УДО Анны Коваль.
person Анны Коваль: Анна Коваль
> release:conditional | possible | person=Анны Коваль
= Пока Анну Коваль не освободят, санкции не снимут.
person Анну Коваль: Анна Коваль
> release | hypothetical | person=Анну Коваль
> not concession:sanctions_relief | planned | measure=санкции
= Анну Коваль пока не освободят.
person Анну Коваль: Анна Коваль
> not release | planned | person=Анну Коваль
= В фильме Анну Коваль освобождают из тюрьмы.
person Анну Коваль: Анна Коваль
> release | hypothetical | person=Анну Коваль
= Анна Коваль, сообщает «Рупор», вышла на свободу.
person Анна Коваль
> release | person=Анна Коваль
= Суд отпустил 40-летнего главу профсоюза Павла Крука под подписку о невыезде.
person Павла Крука: Павел Крук
> release | person=Павла Крука
> condition:exit_ban | person=Павла Крука
`,
  )
})
