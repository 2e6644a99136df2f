import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('acts under words that bind: alone, in a row, denied, and where nobody is bound (be)', () => {
  check(
    'be',
    `
= Яе вызвалілі. Ёй забаранілі выходзіць з дому ўначы, атрымліваць лісты і карыстацца тэлефонам.
  > release | person=Яе
  > condition | person=Ёй
  > condition:parcels | person=Ёй
  > condition | person=Ёй

= Яе вызвалілі. Яна абавязана двойчы на месяц хадзіць да следчага, насіць бранзалет і не пакідаць краіну.
  > release | person=Яе
  > condition | person=Яна
  > condition | person=Яна
  > condition:exit_ban | person=Яна

= Яе вызвалілі. Яна не абавязаная насіць бранзалет.
  > release | person=Яе
  > not condition | person=Яна

= Яе вызвалілі. Яна можа карыстацца тэлефонам.
  > release | person=Яе

= Яе вызвалілі. Пракурор прасіў забараніць ёй карыстацца тэлефонам.
  > release | person=Яе
`,
  )
})

test('duties in lines under a heading, acts before what binds (be)', () => {
  check(
    'be',
    `
= Яе вызвалілі. На Ніну Пятрову ўсклалі абавязкі:\\n- хадзіць да следчага;\\n- не пакідаць горад;\\n- здаць пашпарт.
  person Ніну Пятрову: Ніна Пятрова
  > release | person=Яе
  > condition | person=Ніну Пятрову
  > condition | person=Ніну Пятрову
  > condition:papers_taken | person=Ніну Пятрову

= Яе вызвалілі. Ёй нельга:\\n- выходзіць з дому;\\n- карыстацца тэлефонам.
  > release | person=Яе
  > condition | person=Ёй
  > condition | person=Ёй

= Яе вызвалілі. Хадзіць да следчага яна мусіць штодня.
  > release | person=Яе
  > condition | person=яна

= Яе вызвалілі. Хадзіць да следчага яна вырашыла сама.
  > release | person=Яе

= Яе вызвалілі. Суд зняў забарону размаўляць са сведкамі.
  > release | person=Яе
  > not condition

= Яе вызвалілі. Асобам пад хатнім арыштам забаронена:\\n- размаўляць са сведкамі;\\n- карыстацца тэлефонам.
  > release | person=Яе
`,
  )
})
