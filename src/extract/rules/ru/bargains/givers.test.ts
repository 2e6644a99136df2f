import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('who gives an easing, where it is certain (ru, be)', () => {
  check(
    'ru',
    `
= Соединённые Штаты объявили о снятии санкций с «Северкалия».
  > concession:sanctions_relief | agent=Соединённые Штаты | measure=санкций

= США и Литва сняли санкции.
  > concession:sanctions_relief | agent=США | agent=Литва | measure=санкции

= США сняли санкции с «Северкалия» и планируют вернуть посольство в Минск.
  > concession:sanctions_relief | agent=США | measure=санкции
  > concession:other | planned | agent=США

= Литва пока не будет открывать границу.
  > not concession:other | planned | agent=Литва

= Президент США снял санкции.
  > concession:sanctions_relief | measure=санкции

= Минск требует от США снять санкции.
  > concession:sanctions_relief | demanded | measure=санкции

= Беларусь готова к диалогу о снятии санкций.
  > concession:sanctions_relief | planned | measure=санкций

= Минск обещает освободить людей за снятие санкций.
  > release_event | planned | agent=Минск
  > concession:sanctions_relief | possible | measure=санкций

= Иван Петров объявил о снятии санкций.
  person Иван Петров
  > concession:sanctions_relief | measure=санкций
`,
  )
  check(
    'be',
    `
= Злучаныя Штаты знялі санкцыі.
  > concession:sanctions_relief | agent=Злучаныя Штаты | measure=санкцыі

= Прэзідэнт ЗША зняў санкцыі.
  > concession:sanctions_relief | measure=санкцыі

= Мінск просіць зняць санкцыі.
  > concession:sanctions_relief | demanded | measure=санкцыі
`,
  )
})
