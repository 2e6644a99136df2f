import type { Range } from '#core/span.ts'
import { type FindRule, loaded } from '../rule.ts'
import { plainly } from '../text/pattern.ts'
import { agesIn, girlsIn } from './ages.ts'
import { riddlesIn } from './pay.ts'
import { personsIn } from './persons.ts'

const from = (text: string, pattern: RegExp): Range[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
const DESTINATION = plainly(
  /(?:место|адрес|город|страну|месца|адрас|горад|краіну|дакладны адрас|точный адрес) (?:работы |працы |жилья |жытла )?(?:скажем|сообщим|узнаете|назовем|скажам|паведамім|даведаецеся|назавем) (?:на месте|по дороге|по приезде|в дороге|в пути|позже|потом|в машине|на месцы|па дарозе|у дарозе|пазней|потым|у машыне)|(?:place|address|city|country|destination|location) (?:of work )?(?:will be|is|you will be)? ?(?:told|given|shared|named|revealed) (?:on the way|on arrival|later|in the car|on the bus)|(?:miejsce|adres|miasto|kraj) (?:pracy )?(?:podamy|powiemy|poznasz|ujawnimy) (?:na miejscu|po drodze|w drodze|później|potem|w samochodzie)|(?:vietą|adresą|miestą|šalį|vieta|adresa|miesta|sali) (?:pasakysime|sužinosite|pranešime|suzinosite|pranesime) (?:vietoje|pakeliui|vėliau|veliau|atvykus|automobilyje)/gu,
)

/** Rules that find their words by themselves. */
export const FOUND_RULES: readonly FindRule[] = loaded([
  {
    id: 'people.girls_age',
    code: 'people',
    severity: 'reject',
    find: girlsIn,
    yes: {
      be: ['Дзяўчаты 18–25, пражыванне.'],
      ru: ['Вакансия для девушек 18–30.'],
      en: ['Girl 18 to 25 for the house.'],
      pl: ['Dziewczyny do 25 lat.'],
      lt: ['Moterys nuo 18 iki 22 metų.'],
    },
    no: {
      be: ['Маці з дзецьмі 3–6 гадоў.'],
      ru: ['Женщины и дети, размеры 42–52.'],
      en: ['Clothes for women, sizes 38–46.'],
      pl: ['Buty damskie dla kobiet, rozmiary 36–41.'],
      lt: ['Drabužiai moterims, dydžiai 38–46.'],
    },
  },
  {
    id: 'people.age',
    code: 'people',
    severity: 'reject',
    kinds: ['housing'],
    find: ({ plain }) => agesIn(plain.text),
    yes: {
      be: ['Шукаем жыхарку да 30 гадоў.'],
      ru: ['Возраст от 18 до 25 лет.'],
      en: ['A tenant under 30.'],
      pl: ['Osoba do 30 lat.'],
      lt: ['Iki 30 metų.'],
    },
    no: {
      be: ['Можна з дзецьмі да 10 гадоў.'],
      ru: ['Дому 30 лет, ремонт свежий.'],
      en: ['We have lived here for 12 years.'],
      pl: ['Mieszkamy tu 12 lat.'],
      lt: ['Gyvename čia 12 metų.'],
    },
  },
  {
    id: 'pay.too_high',
    code: 'too_good',
    severity: 'ask',
    kinds: ['job', 'notice'],
    find: riddlesIn,
    yes: {
      be: ['Без вопыту, 1500 еўра на тыдзень.'],
      ru: ['Без опыта, 300 евро в день.'],
      en: ['No experience, 7,000 euro a month.'],
      pl: ['Bez doświadczenia, 2000 euro tygodniowo.'],
      lt: ['Be patirties, 6000 eurų per mėnesį.'],
    },
    no: {
      be: ['Без вопыту, 1200 еўра на месяц.'],
      ru: ['Без опыта, 9 евро в час.'],
      en: ['No experience, 1,300 euro a month.'],
      pl: ['Bez doświadczenia, 31 zł za godzinę.'],
      lt: ['Be patirties, 1100 eurų per mėnesį.'],
    },
  },
  {
    id: 'person.details',
    code: 'person',
    severity: 'reject',
    find: personsIn,
    yes: {
      be: ['Марыя Талвік, 1985 г. н., сядзела ў калоніі.'],
      ru: ['Ищу Ивана Тальвика, 1979 г.р., сидел в колонии.'],
      en: ['Ivan Talvik, born 1979, was in prison with me.'],
      pl: ['Jan Talwik, ur. 1979, siedział w więzieniu.'],
      lt: ['Jonas Talvikas, gim. 1979, sėdėjo kalėjime.'],
    },
    no: {
      be: ['Заняткі вядзе Марыя Талвік, настаўніца.'],
      ru: ['Занятия ведёт Мария Тальвик, учительница.'],
      en: ['Lessons by Mary Talvik, a teacher.'],
      pl: ['Zajęcia prowadzi Maria Talwik, nauczycielka.'],
      lt: ['Pamokas veda Marija Talvik, mokytoja.'],
    },
  },
  {
    id: 'travel.nowhere',
    code: 'travel',
    severity: 'ask',
    find: ({ plain }) => from(plain.text, DESTINATION),
    yes: {
      be: ['Месца працы скажам па дарозе.'],
      ru: ['Место работы сообщим по дороге.'],
      en: ['The place will be told on the way.'],
      pl: ['Miejsce pracy podamy po drodze.'],
      lt: ['Vietą pasakysime pakeliui.'],
    },
    no: {
      be: ['Месца працы: Беласток.'],
      ru: ['Место работы: Белосток.'],
      en: ['The place is Vilnius.'],
      pl: ['Miejsce pracy: Białystok.'],
      lt: ['Darbo vieta: Vilnius.'],
    },
  },
])
