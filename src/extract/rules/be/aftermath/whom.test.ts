import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('whom a condition falls upon (be)', () => {
  check(
    'be',
    `
= Пасля ёй загадалі штотыдзень хадзіць у Пружанскі РУУС.
  > condition | person=ёй

= Пасля выхаду былыя зняволеныя павінны хадзіць на адзнаку ў РУУС.
  > condition | person=былыя зняволеныя

= Падпіску аб нявыездзе палітвязням далі ў калоніі.
  > condition:exit_ban | person=палітвязням

= Шмат каму забараняюць выезд з краіны.
  > condition:exit_ban | person=Шмат каму

= Яны сутыкнуліся з забаронай на працу.
  > condition:work | person=Яны

= Яны пішуць пра забарону на працу.
  > condition:work
`,
  )
})
