import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('measures of restraint put in the place of custody, prolonged and ended (be)', () => {
  check(
    'be',
    `
= Яна Каваля затрымалі. Суд змяніў яму меру стрымання на хатні арышт.
  person Яна Каваля: Ян Каваль
  > detention | person=Яна Каваля
  > condition | person=яму

= Яна Каваля затрымалі. Суд не змяніў яму меру стрымання на хатні арышт.
  person Яна Каваля: Ян Каваль
  > detention | person=Яна Каваля

= У сувязі з гэтым адмененая мера стрымання Ніны Пятровай у выглядзе падпіскі аб нявыездзе.
  person Ніны Пятровай: Ніна Пятрова
  > not condition:exit_ban | person=Ніны Пятровай

= Забралі дакументы і паехалі.
`,
  )
})
