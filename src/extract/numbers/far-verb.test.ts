import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('English: verbs behind what is put in or what describes the number; others told of beside it', () => {
  counted(
    'en',
    `
= 237 prisoners were freed and 26, including 11 women, had their sentences reduced.
  237 prisoners: 237 released
  26: 26 other
  11 women: 11 other of 26

= 237 prisoners were freed and 26 prisoners, including 11 women, were deported.
  237 prisoners: 237 released
  26 prisoners: 26 displaced
  11 women: 11 displaced of 26 prisoners

= 120 people, including 70 men, are in prison.
  120 people: 120 held
  70 men: 70 held of 120 people

= Three journalists jailed for exposing corruption and abuse of power in Minsk were freed on Monday.
  Three journalists: 3 released

= Eleven journalists who were detained in May for showing a flag and marching in breach of a ban have been released.
  Eleven journalists: 11 released

= Forty activists arrested in May for marching and chanting were fined.
  Forty activists: 40 detained

= Two Poles were freed, along with three Latvians.
  Two Poles: 2 released
  three Latvians: 3 released

= Two Poles were freed in return for the release of a spy, two officials and a guard said.
  Two Poles: 2 released
  two officials: 2 other

= Some were freed under a royal pardon concerning 457 inmates.
  457 inmates: 457 pardoned

= The board has granted a pardon to more than 600 citizens since it was set up.
  600 citizens: 600.. pardoned since ?

= The board has not granted a pardon to six citizens.
  six citizens: 6 other
`,
  )
})

test('English, Russian, Belarusian: what is told of some of them is not told of all', () => {
  counted(
    'en',
    `
= Four activists, three of whom were sentenced to 17 years, left prison in October.
  Four activists: 4 released
  three of whom: 3 convicted of Four activists

= They freed 40 people, 12 of whom were women, and deported 20.
  40 people: 40 released
  12 of whom: 12 released of 40 people
  20: 20 displaced
`,
  )
  counted(
    'ru',
    `
= Четыре активиста, трое из которых были приговорены к 17 годам заключения, покинули тюрьму в октябре.
  Четыре активиста: 4 released
  трое из которых: 3 convicted of Четыре активиста

= На границе с Латвией задержаны 13 человек, на границе с Литвой – 17.
  13 человек: 13 detained
  17: 17 detained

= Больше всего прохожих задержали в Москве (1357), Петербурге (950) и Твери (124).
  1357: 1357 detained
  950: 950 detained
  124: 124 detained

= Больше всего домов построили в Москве (1357), Петербурге (950) и Твери (124).

= Он подписал указ о помиловании. Амнистия коснулась более шестисот человек.
  шестисот человек: 600.. pardoned
`,
  )
  counted(
    'be',
    `
= Чатыры актывісты, трое з якіх былі асуджаныя на 17 гадоў, выйшлі на волю.
  Чатыры актывісты: 4 released
  трое з якіх: 3 convicted of Чатыры актывісты

= Там трымаюць не менш за 58 жанчын, асуджаных у маі.
  58 жанчын: 58.. held

= За кратамі 66 чалавек, 25 — старэйшыя за 60 гадоў.
  66 чалавек: 66 held
  25: 25 held of 66 чалавек
`,
  )
})

test('Numbers: amnesties that touch or only cut, most of so many, what is still to come', () => {
  counted(
    'en',
    `
= A total of 6,731 inmates were freed, while 4,508 others were granted partial amnesty.
  6,731 inmates: 6731 released
  4,508 others: 4508 other

= The amnesty will also extend to 4,500 people awaiting trial.
  4,500 people: 4500 pardoned

= The law will apply to 4,500 people awaiting trial.
  4,500 people: 4500 held

= In the camps there are over 2,000 Christians imprisoned for their faith.
  2,000 Christians: 2000.. held

= To date 245 people are detained.
  245 people: 245 detained

= To date 245 people have been detained.
  245 people: 245 detained since ?

= They named 200 people, including foreign nationals.
  200 people: 200 other
`,
  )
  counted(
    'ru',
    `
= По стране задержали 350 человек, большинство из них отпустили.
  350 человек: 350 detained

= Это обмен пленными. Взамен были переданы 185 военнослужащих.
  185 военнослужащих: 185 released

= Были переданы 185 военнослужащих.
  185 военнослужащих: 185 other
`,
  )
})

test('Belarusian: whom they are recognised as, who did it, whose children', () => {
  counted(
    'be',
    `
= У Беларусі прызнаныя палітычнымі вязнямі 630 чалавек.
  630 чалавек: 630 recognised

= Яшчэ 245 вайскоўцаў былі забітыя польскімі вайскоўцамі.
  245 вайскоўцаў: 245 other

= Яе вызвалілі. У яе пяцёра дзяцей, двое з іх непаўналетнія.
  пяцёра дзяцей: 5 other
  двое з іх: 2 other of пяцёра дзяцей

= Там утрымліваецца не менш за 58 жанчын, асуджаных у маі.
  58 жанчын: 58.. held
`,
  )
})

test('English: all but so many, those still held, numbers of those who are on a list or told of together', () => {
  counted(
    'en',
    `
= Some 15 women were arrested. All but two women were released on Monday.
  15 women: ~15 detained
  two women: 2 other

= 52 people are in prison. The 13, who have been in prison for years, are ill.
  52 people: 52 held
  13: 13 held

= Almost all of those freed so far are on a list of more than 100 political prisoners.
  100 political prisoners: 100.. political

= They are among 11 women held for a year on charges of treason.
  11 women: 11 held

= They list 11 women held for office.
  11 women: 11 other

= The amnesty may affect 600 people.
  600 people: 600 other

= A proposed amnesty affected 600 people.
  600 people: 600 other

= Ten were tried. There are four of us here in Minsk.
  Ten: 10 convicted
  four of us: 4 other
`,
  )
})

test('English: others among those included, several kinds of people', () => {
  counted(
    'en',
    `
= Those pardoned included four convicted in a spying case, and two arrested at protests in 2018.
  four: 4 pardoned
  two: 2 pardoned

= Some 75 activists, intellectuals and social commentators were arrested.
  75 activists, intellectuals and social commentators: ~75 detained
`,
  )
})
