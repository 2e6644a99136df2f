import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('house arrest, supervision and pledges are as sure as what puts people under them (be)', () => {
  check(
    'be',
    `
= Ян Коваль арыштаваны. Яго могуць адпусціць пад падпіску аб нявыездзе.
  person Ян Коваль
  > detention | person=Ян Коваль
  > release | possible | person=Яго

= Яна Каваля затрымалі. Суд адмовіўся перавесці яго пад хатні арышт.
  person Яна Каваля: Ян Каваль
  > detention | person=Яна Каваля

= Суд усталяваў над Нінай Пятровай паўгадавы прэвентыўны нагляд.
  person Нінай Пятровай: Ніна Пятрова
  > condition | person=Нінай Пятровай

= Ніну Пятрову вызвалілі. Над ёй будзе ўстаноўлены міліцэйскі нагляд.
  person Ніну Пятрову: Ніна Пятрова
  > release | person=Ніну Пятрову
  > condition | planned | person=ёй
`,
  )
})
