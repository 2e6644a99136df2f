import { CAPITALS } from './capitals.ts'
import { FURTHER_COUNTRIES } from './countries.ts'
import { country, ia } from './country.ts'
import { BE, forms as f, names, RU } from './forms.ts'
import { OTHER_COUNTRIES } from './other-countries.ts'
import type { Place } from './place.ts'
import { TOWNS } from './towns.ts'

export type { Place }

export const COUNTRIES: readonly Place[] = [
  country(
    'BY',
    'Беларусь',
    'Беларусь',
    'Belarus',
    f('Беларус', 'ь і сі ю сю и ью'),
    f('Белорусси', 'я и ю ей'),
    names(
      'Republic of Belarus|Рэспубліка Беларусь|Рэспублікі Беларусь|Рэспубліцы Беларусь|Республика Беларусь|Республики Беларусь|Республике Беларусь|РБ|Bielaruś|Bielarusi|Bielaruś|Belarusʼ',
    ),
  ),
  country(
    'LT',
    'Літва',
    'Литва',
    'Lithuania',
    f('Литв', RU.hardA),
    f('Літв', BE.hardA),
    names('Lietuva|Летува|Летувы|Летуве|Летуву'),
  ),
  ia('LV', 'Латвія', 'Латвия', 'Latvia'),
  ia('EE', 'Эстонія', 'Эстония', 'Estonia'),
  country('PL', 'Польшча', 'Польша', 'Poland', f('Польш', 'а и е у ей'), f('Польшч', 'а ы у ай аю'), names('Polska')),
  country(
    'UA',
    'Украіна',
    'Украина',
    'Ukraine',
    f('Украин', RU.hardA),
    f('Украін', 'а ы е у ай аю'),
    f('Ўкраін', 'а ы е у ай аю'),
  ),
  country(
    'RU',
    'Расія',
    'Россия',
    'Russia',
    f('Росси', 'я и ю ей'),
    f('Рас', 'ія іі ію іяй іяю'),
    f('Расе', 'я і ю яй'),
    names('Russian Federation|РФ|Российская Федерация|Российской Федерации'),
  ),
  country(
    'US',
    'ЗША',
    'США',
    'United States',
    names(
      'USA|U.S.|US|U.S.A.|United States of America|America|Америка|Америки|Америке|Америку|Амерыка|Амерыкі|Амерыцы|Амерыку|Соединённые Штаты|Соединённых Штатов|Соединённым Штатам|Злучаныя Штаты|Злучаных Штатаў|Злучаным Штатам',
    ),
  ),
  country(
    'DE',
    'Германія',
    'Германия',
    'Germany',
    f('Германи', 'я и ю ей'),
    f('Герман', BE.ia),
    f('Нямеччын', 'а ы е у ай'),
    names('ФРГ'),
  ),
  country(
    'VA',
    'Ватыкан',
    'Ватикан',
    'Vatican',
    f('Ватикан', RU.town),
    f('Ватыкан', BE.town),
    names(
      'Holy See|Святой Престол|Святого Престола|Святому Престолу|Святым Престолом|Святы Пасад|Святога Пасаду|Святым Пасадам|Апостальская Сталіца|Апостальскай Сталіцы|Апостольская столица',
    ),
  ),
  ia('JP', 'Японія', 'Япония', 'Japan'),
  ia('SE', 'Швецыя', 'Швеция', 'Sweden', 'Швецыі', 'Швецыю', 'Швецыяй', 'Швэцыя', 'Швэцыі', 'Швэцыю'),
  country(
    'GB',
    'Вялікабрытанія',
    'Великобритания',
    'United Kingdom',
    f('Великобритан', RU.ia),
    f('Вялікабрытан', BE.ia),
    f('Британ', RU.ia),
    f('Брытан', BE.ia),
    names('UK|U.K.|Britain|Great Britain|England|Англия|Англии|Англию|Англія|Англіі|Англію'),
  ),
  ia('FR', 'Францыя', 'Франция', 'France', 'Францыі', 'Францыю', 'Францыяй'),
  ia('ES', 'Іспанія', 'Испания', 'Spain', 'Гішпанія', 'Гішпаніі', 'Гішпанію'),
  ia('IT', 'Італія', 'Италия', 'Italy'),
  ia('CH', 'Швейцарыя', 'Швейцария', 'Switzerland', 'Швейцарыі', 'Швейцарыю', 'Швейцарыяй'),
  ia('AT', 'Аўстрыя', 'Австрия', 'Austria', 'Аўстрыі', 'Аўстрыю', 'Аўстрыяй'),
  ia('CZ', 'Чэхія', 'Чехия', 'Czechia', 'Czech Republic'),
  ia('SK', 'Славакія', 'Словакия', 'Slovakia'),
  ia('HU', 'Венгрыя', 'Венгрия', 'Hungary', 'Венгрыі', 'Венгрыю', 'Вугоршчына', 'Вугоршчыны'),
  ia('RO', 'Румынія', 'Румыния', 'Romania'),
  ia('BG', 'Балгарыя', 'Болгария', 'Bulgaria', 'Балгарыі', 'Балгарыю'),
  country('MD', 'Малдова', 'Молдова', 'Moldova', f('Молдов', RU.hardA), f('Малдов', 'а ы е у ай')),
  ia('GE', 'Грузія', 'Грузия', 'Georgia', 'Сакартвела'),
  ia('AM', 'Арменія', 'Армения', 'Armenia', 'Армэнія', 'Армэніі', 'Армэнію'),
  country('AZ', 'Азербайджан', 'Азербайджан', 'Azerbaijan', f('Азербайджан', RU.town), f('Азербайджан', BE.town)),
  country('KZ', 'Казахстан', 'Казахстан', 'Kazakhstan', f('Казахстан', RU.town), f('Казахстан', BE.town)),
  ia('KG', 'Кыргызстан', 'Киргизия', 'Kyrgyzstan', 'Кыргызстан', 'Кыргызстана', 'Кыргызстане', 'Кыргызстану'),
  country('UZ', 'Узбекістан', 'Узбекистан', 'Uzbekistan', f('Узбекистан', RU.town), f('Узбекістан', BE.town)),
  country('TJ', 'Таджыкістан', 'Таджикистан', 'Tajikistan', f('Таджикистан', RU.town), f('Таджыкістан', BE.town)),
  country('IL', 'Ізраіль', 'Израиль', 'Israel', f('Израил', 'ь я ю ем е'), f('Ізраіл', 'ь я ю ем і')),
  ia('TR', 'Турцыя', 'Турция', 'Turkey', 'Türkiye', 'Турцыі', 'Турцыю', 'Турэччына', 'Турэччыны'),
  country('CN', 'Кітай', 'Китай', 'China', f('Кита', 'й я ю ем е'), f('Кіта', 'й я ю ем і'), names('КНР')),
  ia('IE', 'Ірландыя', 'Ирландия', 'Ireland', 'Ірландыі', 'Ірландыю'),
  ia('NO', 'Нарвегія', 'Норвегия', 'Norway', 'Нарвэгія', 'Нарвэгіі'),
  ia('FI', 'Фінляндыя', 'Финляндия', 'Finland', 'Фінляндыі', 'Фінляндыю'),
  ia('DK', 'Данія', 'Дания', 'Denmark'),
  country(
    'NL',
    'Нідэрланды',
    'Нидерланды',
    'Netherlands',
    f('Нидерланд', 'ы ов ам ами ах'),
    f('Нідэрланд', 'ы аў ам амі ах'),
    names('Holland|Голландия|Галандыя'),
  ),
  ia('BE', 'Бельгія', 'Бельгия', 'Belgium', 'Бэльгія', 'Бэльгіі'),
  country('CA', 'Канада', 'Канада', 'Canada', f('Канад', RU.hardA), f('Канад', 'ы зе у ай')),
  country('AU', 'Аўстралія', 'Австралия', 'Australia', f('Австрали', 'я и ю ей'), f('Аўстрал', BE.ia)),
  country('VE', 'Венесуэла', 'Венесуэла', 'Venezuela', f('Венесуэл', RU.hardA), f('Вэнэсуэл', 'а ы е у')),
  country('CU', 'Куба', 'Куба', 'Cuba', f('Куб', RU.hardA)),
  ...FURTHER_COUNTRIES,
  ...OTHER_COUNTRIES,
]

const wider = (code: string, be: string, ru: string, en: string, ...aliases: (string | readonly string[])[]): Place => ({
  ...country(code, be, ru, en, ...aliases),
  definition: 'A part of the world larger than a State.',
  source: 'Common geography; the code is our own',
  kind: 'region',
  country: null,
})

export const REGIONS: readonly Place[] = [
  wider('europe', 'Еўропа', 'Европа', 'Europe', f('Европ', RU.hardA), f('Еўроп', 'а ы е у ай'), f('Эўроп', 'а ы е у ай')),
  wider('crimea', 'Крым', 'Крым', 'Crimea', f('Крым', 'а у ом ам е')),
  wider('tibet', 'Тыбет', 'Тибет', 'Tibet', f('Тибет', RU.town), f('Тыбет', BE.town)),
  wider('abkhazia', 'Абхазія', 'Абхазия', 'Abkhazia', f('Абхаз', RU.ia), f('Абхаз', BE.ia)),
  wider('west', 'Захад', 'Запад', 'the West', f('Запад', RU.town), f('Захад', 'у ам зе')),
  wider(
    'baltics',
    'Балтыя',
    'Прибалтика',
    'the Baltics',
    names('Baltic|Baltic States|Прибалтики|Прибалтике|Прибалтику|Балтии|Балтыі|Балтию'),
  ),
]

/** Every place with a code. A word that two of them claim belongs to the first. */
export const PLACES: readonly Place[] = [...COUNTRIES, ...TOWNS, ...CAPITALS, ...REGIONS]
