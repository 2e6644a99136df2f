import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('passports that people are without (be)', () => {
  check(
    'be',
    `
= Пашпарт ёй так і не вярнулі.
  > condition:papers_taken | person=ёй | document=Пашпарт

= Яе вывезлі без ніводнага дакумента.
  > displacement | person=Яе
  > condition:papers_taken | person=Яе | document=дакумента

= У яе не было пры сабе пашпарта.
  > condition:papers_taken | person=яе | document=пашпарта

= Ні ў кога з вывезеных не было пашпартоў.
  > condition:papers_taken | document=пашпартоў

= Замест пашпарта ёй выдалі даведку.
  > condition:papers_taken | person=ёй | document=пашпарта

= Канфіскацыя пашпартоў робіць іх апатрыдамі.
  > condition:papers_taken | document=пашпартоў

= Пашпартоў нікому не далі.
  > condition:papers_taken | document=Пашпартоў

= Ягоны пашпарт скралі супрацоўнікі.
  > condition:papers_taken | document=пашпарт

= Дакумэнты засталіся ў калёніі.
  > condition:papers_taken | document=Дакумэнты

= Ёй вярнулі пашпарт і тэлефон.
  > not condition:papers_taken | person=Ёй | document=пашпарт

= Яна купіла новую сумку.
`,
  )
})

test('leaving the country, rights and lists (be)', () => {
  check(
    'be',
    `
= Першую падпіску аб нявыездзе даюць у калоніі.
  > condition:exit_ban

= Пра забарону на выезд яна даведалася на мяжы.
  > condition:exit_ban | person=яна

= Яны пазбаўленыя магчымасці выехаць.
  > condition:exit_ban | person=Яны

= Яна ня мае права пакідаць краіну.
  > condition:exit_ban | person=Яна

= Выезд з краіны для іх закрыты.
  > condition:exit_ban

= Памежнікі разгарнулі яе на мяжы.
  > condition:exit_ban | person=яе

= Ім забаронена пакідаць месца жыхарства.

= Яе прозьвішча зьявілася ў «сьпісе экстрэмістаў».
  > condition:civic_rights | scare | person=Яе

= У «экстрэмісцкі сьпіс» дадалі больш за 60 чалавек.
  count 60 чалавек: 60.. other
  > condition:civic_rights | scare

= Яе прызналі тэрарысткай.
  > condition:civic_rights | person=Яе

= Ім забаронена займаць дзяржаўныя пасады.
  > condition:civic_rights | person=Ім

= Яна мае права выехаць.
`,
  )
})

test('work, money and post (be)', () => {
  check(
    'be',
    `
= Ім нельга пералічыць грошы на рахунак.
  > condition:bank | person=Ім

= Ёй складана знайсці словы.

= Знайсці працу былому вязню вельмі складана.
  > condition:work | person=былому вязню

= Яна сутыкнулася з цяжкасцямі ў пошуку працы.
  > condition:work | person=Яна

= На працу яе нідзе не бяруць.
  > condition:work

= Яна ня можа працаваць па спецыяльнасьці.
  > condition:work | person=Яна

= Ёй нельга выкладаць пяць гадоў.
  > condition:work | person=Ёй

= Карткай яна карыстацца не можа.
  > condition:bank | person=яна

= Яна пазбаўленая доступу да сваіх рахункаў.
  > condition:bank | person=Яна

= Банкі адмаўляюцца іх абслугоўваць.
  > condition:bank

= На пошце не прымаюць пераводаў.
  > condition:parcels

= Яны абмежаваныя ў грашовых пераводах.
  > condition:parcels

= Яна знайшла працу ў Вільні.
`,
  )
})

test('what they are made to do (be)', () => {
  check(
    'be',
    `
= Адразу па выхадзе яе затрымалі.
  > condition:rearrest | person=яе
  > detention | person=яе

= Яе затрымалі адразу пасля вызвалення.
  > condition:rearrest | person=Яе
  > detention | person=Яе

= Адразу па выхадзе яе сустрэлі сябры.

= Ёй прапаноўвалі стаць агентам.
  > condition:recruitment | person=Ёй

= З яе ўзялі распіску пра маўчанне.
  > condition | person=яе

= Яна падпісала паперу аб супрацы з КДБ.
  > condition:cooperation_paper | person=Яна

= Яны здымаліся ў прапагандысцкіх фільмах.
  > condition:filmed_confession

= Яе прымусілі даць інтэрв'ю прапагандыстам.
  > condition:filmed_confession | person=Яе

= Ёй пагражалі забраць дзяцей.
  > condition:family_threat | person=Ёй

= Да яе бацькоў прыходзілі з КДБ.
  > condition:family_threat

= Праз тыдзень яна зноў апынулася ў СІЗА.
  > condition:rearrest | person=яна
  > detention | person=яна

= Яна зноў апынулася ў парку.
`,
  )
})

test('sanctions in other words (be)', () => {
  check(
    'be',
    `
= ЗША скасавалі частку санкцый.
  > concession:sanctions_relief | agent=ЗША | measure=частку санкцый

= ЗША змякчаць санкцыі.
  > concession:sanctions_relief | measure=санкцыі

= Вашынгтон можа аслабіць санкцыі супраць банкаў.
  > concession:sanctions_relief | possible | agent=Вашынгтон | measure=санкцыі

= Былі знятыя абмежаванні з банкаў.
  > concession:sanctions_relief | measure=абмежаванні

= Санкцыі з «Паўночкалію» здымаюцца неадкладна.
  > concession:sanctions_relief | measure=Санкцыі

= Усё больш санкцый будзе знята.
  > concession:sanctions_relief | planned | measure=санкцый

= ЗША вывелі «Паўночкалій» з-пад санкцый.
  > concession:sanctions_relief | agent=ЗША | measure=санкцый

= Здыманьне санкцыяў стала часткай дамовы.
  > concession:sanctions_relief | measure=санкцыяў

= ЗША адновяць працу амбасады ў Менску.
  > concession:other | planned | agent=ЗША

= ЗША ўвялі санкцыі супраць банкаў.
`,
  )
})
