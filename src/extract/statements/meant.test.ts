import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('what somebody was only asked, meant or able to forbid is no ban yet (en)', () => {
  check(
    'en',
    `
= Anna Berg was released. The court forbade her to give interviews.
  person Anna Berg
  > release | person=Anna Berg
  > condition | person=her
= Anna Berg was released. The prosecutor asked the court to forbid her to give interviews.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released. The prosecutor asked to forbid her to leave the country.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released. There was a decision to forbid her to give interviews.
  person Anna Berg
  > release | person=Anna Berg
  > condition | person=her
= Anna Berg was released. The court plans to forbid her to give interviews.
  person Anna Berg
  > release | person=Anna Berg
  > condition | planned | person=her
= Anna Berg was released. She may be forbidden to give interviews.
  person Anna Berg
  > release | person=Anna Berg
  > condition | possible | person=She
= Anna Berg was released. The police will order her to report every week.
  person Anna Berg
  > release | person=Anna Berg
`,
  )
})

test('what was forbidden in custody binds nobody afterwards, nor what is told of all such people (en, ru, be)', () => {
  check(
    'en',
    `
= Anna Berg was released. In prison she was not allowed to speak to her mother.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released. Diplomats were not allowed to meet her in prison.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released. She was not allowed to give interviews about her time in prison.
  person Anna Berg
  > release | person=Anna Berg
  > condition | person=She
`,
  )
  check(
    'ru',
    `
= Анна Берг освобождена. В колонии ей запрещали общаться с матерью.
  person Анна Берг
  > release | person=Анна Берг
= Анна Берг освобождена. Таким осуждённым запрещено давать интервью.
  person Анна Берг
  > release | person=Анна Берг
= Анна Берг освобождена. Ей запрещено давать интервью.
  person Анна Берг
  > release | person=Анна Берг
  > condition | person=Ей
= Анна Берг освобождена. Ей запрещено выезжать из Норска.
  person Анна Берг
  > release | person=Анна Берг
  > condition | person=Ей
= Анна Берг освобождена. Ей запрещено выезжать из Казахстана.
  person Анна Берг
  > release | person=Анна Берг
  > condition:exit_ban | person=Ей
`,
  )
  check(
    'be',
    `
= Ганна Берг вызваленая. Такім асуджаным забаронена выязджаць з краіны.
  person Ганна Берг
  > release | person=Ганна Берг
= Улады не патлумачылі, чаму Ганну Берг вызвалілі.
  person Ганну Берг: Ганна Берг
  > release | person=Ганну Берг
`,
  )
})

test('a waiver that was weighed or promised lets nothing, a decree that was annulled frees nobody (en)', () => {
  check(
    'en',
    `
= Washington granted a waiver to lift sanctions on the airline.
  > concession:sanctions_relief | measure=sanctions
= Washington promised a waiver to lift sanctions on the airline.
  > concession:sanctions_relief | possible | measure=sanctions
= The United States asked for a waiver to lift sanctions on the bank.
  > concession:sanctions_relief | demanded | measure=sanctions
= Washington has yet to sign a waiver to lift sanctions on the airline.
  > concession:sanctions_relief | possible | measure=sanctions
= A decree to pardon 23 people has been signed, but was later annulled.
  count 23 people: 23 pardoned
  > release_event:pardon | planned | count=23 people
= Iran releases 140 detainees, rumour says.
  count 140 detainees: 140 released
  > release_event | possible | count=140 detainees | agent=Iran | by=rumour
= The authorities did not say why Anna Berg was freed.
  person Anna Berg
  > release | person=Anna Berg | by=The authorities
= Belarus released midfielder Anton Kruk.
  person Anton Kruk
  > release | person=Anton Kruk | agent=Belarus
= The club released midfielder Anton Kruk.
  person Anton Kruk
`,
  )
})

test('lies, doubts, dreams, conditions and releases only on paper are no facts, nor is who is excepted freed (en, ru, be)', () => {
  check(
    'en',
    `
= The authorities stopped short of releasing Anna Berg.
  person Anna Berg
  > not release | person=Anna Berg | agent=The authorities
= Her lawyer doubts that Anna Berg was freed.
  person Anna Berg
  > release | possible | person=Anna Berg
= The minister said it was untrue that Anna Berg had been released.
  person Anna Berg
  > release | denied | person=Anna Berg | by=The minister
= As soon as Anna Berg is released, her mother will come.
  person Anna Berg
  > release | planned | person=Anna Berg
= As soon as Anna Berg was released, she called her mother.
  person Anna Berg
  > release | person=Anna Berg
= The judge, who heard Anna Berg, released Ivan Cole.
  person Anna Berg
  person Ivan Cole
= Her mother heard of the release of Anna Berg only as a rumour.
  person Anna Berg
= Perhaps most importantly, Anna Berg was released.
  person Anna Berg
  > release | person=Anna Berg
= Perhaps Anna Berg was released.
  person Anna Berg
  > release | possible | person=Anna Berg
= They demanded a trial where Anna Berg was acquitted.
  person Anna Berg
  > rehabilitation | demanded | person=Anna Berg | by=They
= The leader of the party Anna Berg founded was released.
  person Anna Berg
= They demonstrated for the release of Anna Berg, and Ivan Cole was released.
  person Anna Berg
  person Ivan Cole
  > release | demanded | person=Anna Berg
  > release | person=Ivan Cole
= A raid killed 20 and wounded 40.
  count 20: 20 other
  count 40: 40 other
  > death | count=20
= Anna Berg was released only on paper.
  person Anna Berg
  > release | possible | person=Anna Berg
= All but Anna Berg were released.
  person Anna Berg
= Anna Berg was released. She was threatened with a ban on leaving the country.
  person Anna Berg
  > release | person=Anna Berg
  > condition:exit_ban | possible | person=She
= Anna Berg was released. She needs permission because of a ban on leaving the country.
  person Anna Berg
  > release | person=Anna Berg
  > condition:exit_ban | person=She
`,
  )
  check(
    'ru',
    `
= Министр солгал, что Анну Берг освободили.
  person Анну Берг: Анна Берг
  > release | denied | person=Анну Берг | by=Министр
= Говорят, Анну Берг освободили.
  person Анну Берг: Анна Берг
  > release | possible | person=Анну Берг
= Анну Берг освободили лишь на бумаге.
  person Анну Берг: Анна Берг
  > release | possible | person=Анну Берг
= Анну Берг не просто освободили, но и вывезли в Литву.
  person Анну Берг: Анна Берг
  > release | person=Анну Берг
  > displacement | person=Анну Берг | to=Литву
= Анна Берг освобождена. Ей пригрозили запретом на выезд из страны.
  person Анна Берг
  > release | person=Анна Берг
  > condition:exit_ban | possible | person=Ей
`,
  )
  check(
    'be',
    `
= Адвакат сумняваецца, што Ганну Берг вызвалілі.
  person Ганну Берг: Ганна Берг
  > release | possible | person=Ганну Берг
= Улады не выключылі вызвалення Ганны Берг.
  person Ганны Берг: Ганна Берг
  > release | possible | person=Ганны Берг
= Вызвалілі не толькі 12 мужчын, але і 14 жанчын.
  count 12 мужчын: 12 released
  count 14 жанчын: 14 released
  > release_event | count=12 мужчын
`,
  )
})

test('what is to come after a release has the release before it, to come as well (en, ru, be)', () => {
  check(
    'en',
    `
= The trial will take place after the release of Ivan Kalina.
  person Ivan Kalina
  > release | planned | person=Ivan Kalina
`,
  )
  check(
    'be',
    `
= Суд адбудзецца пасля вызвалення Івана Каліны. Суд адбыўся пасля вызвалення Ніны Пятровай.
  person Івана Каліны: Іван Каліна
  person Ніны Пятровай: Ніна Пятрова
  > release | planned | person=Івана Каліны
  > release | person=Ніны Пятровай
`,
  )
})

test('what a relative clause tells is not asked for with what it describes; what was asked for and promised (en)', () => {
  check(
    'en',
    `
= They demanded the release of Nina Petrova, who was detained in May.
person Nina Petrova
date May: 2025-05
> demand | person=Nina Petrova
> release | demanded | person=Nina Petrova | by=They
> detention | 2025-05 | person=Nina Petrova | by=They

= They urged action in Zorkland, where Nina Petrova was released from prison.
person Nina Petrova
> release | person=Nina Petrova | by=They

= The prosecutor asked for the release of Nina Petrova.
person Nina Petrova
> release | demanded | person=Nina Petrova

= The ministry promised the release of Nina Petrova from prison.
person Nina Petrova
> release | planned | person=Nina Petrova
`,
  )
})

test('a release that is only likely is no fact (en)', () => {
  check(
    'en',
    `
= Nina Petrova was probably released from prison.
person Nina Petrova
> release | possible | person=Nina Petrova

= Nina Petrova was likely released from prison.
person Nina Petrova
> release | possible | person=Nina Petrova

= Nina Petrova, probably the oldest inmate, was released from prison.
person Nina Petrova
> release | person=Nina Petrova
`,
  )
})

test('who is told of a release was not freed (en)', () => {
  check(
    'en',
    `
= A lawyer told reporter Nina Petrova that Pavel Korel was released from prison.
person Nina Petrova
person Pavel Korel
> release | person=Pavel Korel | by=A lawyer
`,
  )
})
