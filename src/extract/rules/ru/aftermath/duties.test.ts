import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('acts under words that bind: alone, in a row, denied, and where nobody is bound (ru)', () => {
  check(
    'ru',
    `
= Её отпустили. Ей запретили выходить из дома ночью, получать письма и пользоваться телефоном.
  > release | person=Её
  > condition | person=Ей
  > condition:parcels | person=Ей
  > condition | person=Ей

= Её отпустили. Она обязана дважды в месяц являться к следователю, носить браслет и не покидать страну.
  > release | person=Её
  > condition | person=Она
  > condition | person=Она
  > condition:exit_ban | person=Она

= Её отпустили. Суд обязал её с определённой периодичностью и по определённым дням отчитываться перед инспекцией.
  > release | person=Её
  > condition | person=её

= Её освободили с условием, что она будет находиться дома.
  > release | person=Её
  > condition | person=она

= Её отпустили. Она должна деньги и решила отмечаться в полиции.
  > release | person=Её

= Её отпустили. Она не обязана носить браслет.
  > release | person=Её
  > not condition | person=Она

= Её отпустили. Она может принимать гостей и пользоваться телефоном.
  > release | person=Её

= Её отпустили. Прокурор просил запретить ей пользоваться телефоном.
  > release | person=Её

= Её отпустили. Она решила не пользоваться телефоном.
  > release | person=Её

= Ей запретили пользоваться телефоном.
`,
  )
})

test('duties in lines under a heading, in the way the line says it itself (ru)', () => {
  check(
    'ru',
    `
= Её отпустили. На Нину Петрову возложили ряд обязанностей, в частности:\\n- являться к следователю;\\n- не покидать город;\\n- сдать паспорт.
  person Нину Петрову: Нина Петрова
  > release | person=Её
  > condition | person=Нину Петрову
  > condition | person=Нину Петрову
  > condition:papers_taken | person=Нину Петрову

= Её отпустили. Суд установил ей такие ограничения:\\n1. не выходить из дома ночью;\\n2. являться на регистрацию.
  > release | person=Её
  > condition | person=ей
  > condition | person=ей

= Её отпустили. Ей нельзя:\\n• покидать город;\\n• пользоваться телефоном.
  > release | person=Её
  > condition | person=Ей
  > condition | person=Ей

= Её отпустили. Лицам под домашним арестом запрещено:\\n- общаться со свидетелями;\\n- пользоваться телефоном.
  > release | person=Её

= Её отпустили. Человек под арестом не может:\\n- общаться со свидетелями;\\n- пользоваться телефоном.
  > release | person=Её

= Её отпустили. Суд может возложить на осуждённого обязанности: не менять место жительства, являться на регистрацию.
  > release | person=Её

= Её отпустили. Надзор заключается в ряде ограничений: не выходить из дома, не посещать митинги.
  > release | person=Её

= Её отпустили. Защита просит снять ограничения:\\n- не покидать дом;\\n- не пользоваться телефоном.
  > release | person=Её

= Её отпустили. Суд снял с неё запрет на общение со свидетелями.
  > release | person=Её
  > not condition | person=неё

= Её отпустили. Суд отменил обязанность являться к следователю.
  > release | person=Её
  > not condition

= Её отпустили. В обязанности сотрудников входит:\\n- кормить собак;\\n- не пускать людей.
  > release | person=Её
`,
  )
})

test('acts before what binds; one who is called by what she does; arrest at home without a release (ru)', () => {
  check(
    'ru',
    `
= Её отпустили. Являться к следователю она обязана каждый день. Носить браслет ей предписал суд.
  > release | person=Её
  > condition | person=она
  > condition | person=ей

= Её отпустили. Общаться с журналистами оппозиционерке запретили.
  > release | person=Её
  > condition | person=оппозиционерке

= Её отпустили. Являться к следователю она не обязана.
  > release | person=Её
  > not condition | person=она

= Её отпустили. Общаться с журналистами она решила сама.
  > release | person=Её

= Её отпустили. Чтобы общаться с журналистами, она должна уехать.
  > release | person=Её

= Её отпустили. Посещать митинги ей разрешили.
  > release | person=Её

= Анархистке изменили меру пресечения. Анархистке запретили пользоваться телефоном.
  > condition | person=Анархистке
`,
  )
})
