import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('a release that was ruled, ordered, asked or hoped for, and one that was carried out (be)', () => {
  check(
    'be',
    `
= Суд прыняў рашэнне аб вызваленні Ганны Коваль.
person Ганны Коваль: Ганна Коваль
> release | planned | person=Ганны Коваль
= Прэзідэнт распарадзіўся аб вызваленьні Ганны Коваль.
person Ганны Коваль: Ганна Коваль
> release | planned | person=Ганны Коваль
= Суд задаволіў хадайніцтва аб вызваленні Ганны Коваль.
person Ганны Коваль: Ганна Коваль
> release | planned | person=Ганны Коваль
= Рашэнне прынятае ў сувязі з вызваленнем Ганны Коваль.
person Ганны Коваль: Ганна Коваль
> release | person=Ганны Коваль
= Прачыталі рашэнне, Ганну Коваль вызвалілі.
person Ганну Коваль: Ганна Коваль
> release | person=Ганну Коваль
= Сваякі дамагаюцца вызвалення Ганны Коваль.
person Ганны Коваль: Ганна Коваль
> demand
> release | demanded | person=Ганны Коваль
= Пад зваротам з патрабаваннем вызвалення Ганны Коваль стаяць подпісы.
person Ганны Коваль: Ганна Коваль
> release | demanded | person=Ганны Коваль
= Мы робім усё, каб Ганна Коваль выйшла на волю.
person Ганна Коваль
> release | demanded | person=Ганна Коваль
= Мы не прасілі, каб Ганна Коваль выйшла на волю.
person Ганна Коваль
> release | hypothetical | person=Ганна Коваль
= Генсек выказаў надзею на хуткае вызваленне Ганны Коваль.
person Ганны Коваль: Ганна Коваль
> release | possible | person=Ганны Коваль
`,
  )
})
