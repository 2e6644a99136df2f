import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('what is said of an easing: done, planned, asked for, refused (be)', () => {
  check(
    'be',
    `
= Вынікам перамоў стала зняцце санкцый з «Белавія».
  > concession:sanctions_relief | measure=санкцый | beneficiary=Белавія

= Яны абмяркоўваюць вызваленне вязняў у абмен на зняцце санкцый.
  > concession:sanctions_relief | possible | measure=санкцый

= Пасля перамоў ЗША знялі санкцыі з «Белавія».
  > concession:sanctions_relief | measure=санкцыі | beneficiary=Белавія

= Зняцьце санкцыяў было тэмай перамоваў.
  > concession:sanctions_relief | possible | measure=санкцыяў

= Ніякага паслаблення санкцый не будзе.
  > not concession:sanctions_relief | planned | measure=санкцый

= Здымаць санкцыі заўчасна.

= Польшча супраць зняцця санкцый.

= Калі Мінск вызваліць усіх, Польшча здыме санкцыі.
  > concession:sanctions_relief | planned | agent=Польшча | measure=санкцыі

= Калі ЗША здымуць санкцыі, у Мінску будуць рады.
  > concession:sanctions_relief | hypothetical | agent=ЗША | measure=санкцыі

= Рашэнне аб зняцці санкцый агучыў дыпламат.
  > concession:sanctions_relief | planned | measure=санкцый

= З-пад санкцый вывелі тры самалёты.
  > concession:sanctions_relief

= ЗША могуць здымаць і іншыя абмежаванні.
  > concession:sanctions_relief | possible | agent=ЗША

= Мінфін ЗША дазволіў угоды з «Белавія».
  > concession:sanctions_relief | agent=Мінфін ЗША

= У Мінск можа вярнуцца амбасада ЗША.
  > concession:other | possible

= Літва не збіраецца аднаўляць транзіт калію.
  > not concession:other | planned | agent=Літва

= Польшча хоча вярнуць амбасадара ў Мінск.
  > concession:other | planned | agent=Польшча

= Еўразвяз прыпыніў да канца лютага санкцыі супраць «Белавія».
  date канца лютага: 2025-02
  > concession:sanctions_relief | 2025-02 | agent=Еўразвяз | measure=санкцыі | beneficiary=Белавія

= Еўразвяз не прадоўжыў дзеянне санкцый.
  > concession:sanctions_relief | measure=санкцый

= Вашынгтон адказаў на вызваленне паслабленнем.
  > concession:sanctions_relief

= Вашынгтон працуе над зняццем санкцый.
  > concession:sanctions_relief | possible | measure=санкцый

= За зняцце санкцый выступае Польшча.
  > concession:sanctions_relief | possible | measure=санкцый

= Яны падзякавалі ЗША за зняцце санкцый.
  > concession:sanctions_relief | measure=санкцый

= Пра паслабленне санкцый гаворка не ідзе.
  > not concession:sanctions_relief | measure=санкцый

= Іншыя абмежаванні таксама будуць знятыя.
  > concession:sanctions_relief | planned

= Транзіт калію Літва аднаўляць не будзе.
  > not concession:other | planned

= Зняцьце санкцыяў ня будзе.
  > not concession:sanctions_relief | planned | measure=санкцыяў

= Літва адмаўляецца здымаць санкцыі.
  > not concession:sanctions_relief | measure=санкцыі

= ЕС не збіраецца аслабляць санкцыйны ціск.
  > not concession:sanctions_relief | planned | agent=ЕС

= У сувязі з рашэннем ЗША зняць санкцыі міністр маўчаў.
  > concession:sanctions_relief | planned | measure=санкцыі

= Літва не здыме забарону на транзіт угнаенняў.
  > not concession:sanctions_relief | planned | agent=Літва | measure=забарону

= Амерыканскі бок вырашыў зняць абмежаванні.
  > concession:sanctions_relief | planned

= Прэзідэнт супраць зняцця санкцый і аднаўлення транзіту калію.

= Ён назваў цану ў выглядзе зняцця санкцый.
  > concession:sanctions_relief | possible | measure=санкцый

= ЗША і Польшча дамовіліся аднавіць дыппрадстаўніцтвы.
  > concession:other | planned

= Мінск зняў абмежаванне на колькасць супрацоўнікаў амбасады.
  > concession:other | agent=Мінск

= Тады можна будзе казаць пра магчымасць хоць бы якога паслаблення санкцый.
  > concession:sanctions_relief | possible | measure=санкцый

= Зняцце санкцый дасць магчымасць закупляць запчасткі.
  > concession:sanctions_relief | possible | measure=санкцый
  > concession:sanctions_relief | possible

= ЗША абвясцілі пра зняцце санкцый і адкрыюць амбасаду.
  > concession:sanctions_relief | measure=санкцый
  > concession:other | planned | agent=ЗША

= Зняцце санкцый стала адказам на вызваленне.
  > concession:sanctions_relief | measure=санкцый

= Мінск абверг паведамленні пра зняцце санкцый.
  > concession:sanctions_relief | denied | measure=санкцый

= Банк дазволіў аперацыі з карткамі.

= Зняцця санкцый не адбылося.
  > not concession:sanctions_relief | measure=санкцый
`,
  )
})

test('lists, frozen money, what is kept, ransom, what somebody wants to do (be)', () => {
  check(
    'be',
    `
= ЗША выключылі Польшчу са спісу краін, якія падтрымліваюць тэрарызм.
  > concession:sanctions_relief | agent=ЗША

= Літва захавала эмбарга на пастаўкі зброі.
  > not concession:sanctions_relief | measure=эмбарга

= Санкцыі, уведзеныя супраць «Белавія», працягваюць дзейнічаць.
  > not concession:sanctions_relief | measure=Санкцыі | beneficiary=Белавія

= Пад дзеяннем візавых санкцый застаюцца чыноўнікі.
  > not concession:sanctions_relief | measure=санкцый

= ЗША размарозілі шэсць мільярдаў даляраў іранскіх сродкаў.
  > concession:sanctions_relief | agent=ЗША

= Выкуп за закладнікаў не плацілі.
  > not concession:other

= Польшча адмовілася плаціць выкуп.
  > not concession:other

= Літва хоча зняць санкцыі з калію.
  > concession:sanctions_relief | planned | measure=санкцыі

= Мінск хоча зняцця санкцый з калію.
  > concession:sanctions_relief | demanded | measure=санкцый

= Сустрэча пройдзе дзеля абмеркавання аднаўлення дыпламатычных адносінаў.
  > concession:other | possible

= У Мінск вярнуліся паслы.
  > concession:other

= Гэткім паслабленнем Вашынгтон адрэагаваў на вызваленне палітвязняў.
  > concession:sanctions_relief

= Суд захаваў за ім забарону на выезд.
  > condition:exit_ban
`,
  )
})

test('an easing that is waited for, spoken of (be)', () => {
  check(
    'be',
    `
= Мінск дамагаецца адмены санкцый.
  > concession:sanctions_relief | demanded | measure=санкцый

= Гаворка ідзе пра зняцце санкцый з калію.
  > concession:sanctions_relief | possible | measure=санкцый

= Урад абмяркуе адкрыццё двух КПП на мяжы з Беларуссю.
  > concession:other | possible

= ЗША падоўжылі да лістапада рашэнне аб змякчэнні санкцый.
  date лістапада: 2026-11
  > concession:sanctions_relief | 2026-11 | measure=санкцый
`,
  )
})
