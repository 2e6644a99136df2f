import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('whom a participle describes that has much of its own before the name (ru)', () => {
  check(
    'ru',
    `
= Осуждённого за госизмену физика Павла Ерохина освободили.
person Павла Ерохина: Павел Ерохин
> release | person=Павла Ерохина
= Освободили арестованного по обвинению в контрабанде журналиста Рамиля Агаева.
person Рамиля Агаева: Рамиль Агаев
> release | person=Рамиля Агаева
= Задержанных в порту 6 волонтёров отпустили.
count 6 волонтёров: 6 released
> release_event | count=6 волонтёров
= Освободили обвиняемого в убийстве журналиста Ивана Коваля.
person Ивана Коваля: Иван Коваль
= Арестованных по делу Ивана Коваля отпустили.
person Ивана Коваля: Иван Коваль
> release_event
`,
  )
})

test('whose relative somebody is, and who was brought home dead (ru)', () => {
  check(
    'ru',
    `
= Освободилась Анна Коваль, сестра оппозиционера.
person Анна Коваль
> release | person=Анна Коваль
= Отпустили на свободу 17 сторонников оппозиционера.
count 17 сторонников: 17 released
> release_event | count=17 сторонников
= Погибшего сержанта Дмитрия Бойко вернули в рамках обмена.
person Дмитрия Бойко: Дмитрий Бойко
= Сержанта Дмитрия Бойко вернули в рамках обмена.
person Дмитрия Бойко: Дмитрий Бойко
> release:exchange | person=Дмитрия Бойко
`,
  )
})

test('both sides of an exchange, and what is expected rather than asked for (ru)', () => {
  check(
    'ru',
    `
= Состоится обмен Ивана Коваля на Олега Репина.
person Ивана Коваля: Иван Коваль
person Олега Репина: Олег Репин
> release:exchange | planned | person=Ивана Коваля
> release:exchange | planned | person=Олега Репина
= Ивана Коваля обменяли на Олега Репина.
person Ивана Коваля: Иван Коваль
person Олега Репина: Олег Репин
> release:exchange | person=Ивана Коваля
> release:exchange | person=Олега Репина
= Ивана Коваля должны выпустить в мае.
person Ивана Коваля: Иван Коваль
date мае: 2026-05
> release | planned | 2026-05 | person=Ивана Коваля
= Ивана Коваля должны немедленно выпустить на свободу.
person Ивана Коваля: Иван Коваль
> release | demanded | person=Ивана Коваля
`,
  )
})

test('who somebody is beside the name, what they were freed by, and whom a court let go (ru)', () => {
  check(
    'ru',
    `
= Блогера Азиза Юсупова, брата Хабибуллы Юсупова, отпустили.
person Азиза Юсупова: Азиз Юсупов
person Хабибуллы Юсупова: Хабибулла Юсупов
> release | person=Азиза Юсупова
= Блогер Иван Гасымов и журналистка Анна Лис, помилованные указом президента, вышли на свободу.
person Иван Гасымов
person Анна Лис
> release:pardon | person=Иван Гасымов
> release:pardon | person=Анна Лис
= Вчера вышел на свободу Иван Коваль, полностью отсидевший семь лет.
date Вчера: 2025-12-13
person Иван Коваль
> release:end_of_term | 2025-12-13 | person=Иван Коваль
= Следователь отпустил Жоомарта Токоева под подписку о невыезде.
person Жоомарта Токоева: Жоомарт Токоев
> release | person=Жоомарта Токоева
> condition:exit_ban | person=Жоомарта Токоева
= Суд отпустил на поруки активистку Лиану Саакян.
person Лиану Саакян
> release | person=Лиану Саакян
`,
  )
})

test('a lawyer named at the beginning, a stay of the sentence, what is called a lie, who was given in return (ru)', () => {
  check(
    'ru',
    `
= Адвоката Ивана Коваля, задержанного утром, к обеду освободили.
person Ивана Коваля: Иван Коваль
> release | person=Ивана Коваля
= Анну Коваль отпустили домой с отсрочкой наказания.
person Анну Коваль: Анна Коваль
> release | person=Анну Коваль
= Анну Коваль отпустили с работы.
person Анну Коваль: Анна Коваль
= Адвокат назвал фейком новость о том, что Игорь Лапин вышел на свободу.
person Игорь Лапин
> release | denied | person=Игорь Лапин | by=Адвокат
= Взамен Москва получила Вадима Кравца.
person Вадима Кравца: Вадим Кравец
> release:exchange | person=Вадима Кравца | agent=Москва
= Суд освободил от дальнейшего отбывания наказания Ивана Коваля.
person Ивана Коваля: Иван Коваль
> release | person=Ивана Коваля
`,
  )
})

test('whose fiancée X is, whom somebody slandered or was arrested with is not freed with them (ru)', () => {
  check(
    'ru',
    `
= Нина Петрова, невеста Антона Гарбузова, и Иван Лис вышли на свободу.
person Нина Петрова
person Антона Гарбузова: Антон Гарбузов
person Иван Лис
> release | person=Нина Петрова
> release | person=Иван Лис
= Отпустили осуждённого за клевету на министра Антона Гарбузова журналиста.
person Антона Гарбузова: Антон Гарбузов
> release | person=журналиста
= Отпустили задержанного вместе с Антоном Гарбузовым фотографа.
person Антоном Гарбузовым: Антон Гарбузов
> release | person=фотографа
`,
  )
})
