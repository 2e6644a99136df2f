import type { Range } from '#core/span.ts'
import { type Hit, hitsOf } from '../lexicon/lexicon.ts'
import type { Reading } from '../reading.ts'
import { type FindRule, loaded } from '../rule.ts'
import { accountsIn } from './accounts.ts'
import { disguisesIn } from './disguises.ts'
import { HINTS } from './hints.ts'
import { linksIn } from './links.ts'
import { phonesIn } from './phones.ts'
import { placesIn } from './places.ts'
import { servicesIn } from './services.ts'

const rangesOf = (hits: readonly Hit[], { words }: Reading): Range[] =>
  hits.map(({ first, last }) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }))

/** Codes to be scanned; not where goods or tickets are. */
function codesIn(reading: Reading): Range[] {
  const hits = hitsOf(reading.words, HINTS)
  const scanning = hits.get('scanning') ?? []
  return rangesOf(
    (hits.get('qr') ?? []).filter(
      (hit) => !scanning.some((one) => Math.abs(one.first - hit.last) <= 4 || Math.abs(hit.first - one.last) <= 4),
    ),
    reading,
  )
}

const hintsIn = (reading: Reading): Range[] => rangesOf(hitsOf(reading.words, HINTS).get('hint') ?? [], reading)

/** An underscore inside a word makes a name of an account of it. */
const NICK = /\p{L}_+[\p{L}\d]|[\p{L}\d]_+\p{L}/u

/** Ways to reach somebody past the relay, open or hidden. What they find is hidden in a preview. */
export const CONTACT_RULES: readonly FindRule[] = loaded([
  {
    id: 'contact.phone',
    code: 'contact',
    severity: 'reject',
    find: ({ plain, words, walls }) => phonesIn(plain.text, words, walls),
    yes: {
      be: ['Тэлефануйце: плюс тры сем пяць дваццаць дзевяць шэсць адзін тры нуль нуль адзін два.'],
      ru: ['+3 7 5 (2 9) 6-1-3 0 0 1 2'],
      en: ['six oh one, two three four, five six seven'],
      pl: ['sześćset jeden dwieście trzydzieści cztery pięćset sześćdziesiąt siedem'],
      lt: ['8 6 1 2 3 4 5 6 7'],
    },
    no: {
      be: ['Праца з 8:00 да 17:00, 4200–4800 злотых, арт. 361-4.'],
      ru: ['С 15.03.2026 по 31.05.2026, 18 м², 250 000 жителей.'],
      en: ['Buses 10, 12, 15 and 24; 1,200–1,400 EUR a month.'],
      pl: ['KRS 0000123456, 31,40 zł za godzinę, Dz.U. 2023 poz. 519.'],
      lt: ['Nuo 2026-03-01 iki 2026-05-31, 1100–1300 eurų.'],
    },
  },
  {
    id: 'contact.link',
    code: 'contact',
    severity: 'reject',
    find: ({ plain, words, joined }) => linksIn(plain.text, words, joined),
    yes: {
      be: ['скрыня ivan сабака gmail кропка com'],
      ru: ['ivan собака mail точка ру'],
      en: ['ivan (at) example dot com'],
      pl: ['jan małpa poczta kropka pl'],
      lt: ['jonas eta gmail taškas com'],
    },
    no: {
      be: ['У доме жывуць кот і сабака Рэкс.'],
      ru: ['Есть собака, большая и добрая.'],
      en: ['We meet at the library, at six.'],
      pl: ['W domu jest pies i kot.'],
      lt: ['Namuose yra šuo ir katė.'],
    },
  },
  {
    id: 'contact.service',
    code: 'contact',
    severity: 'reject',
    find: ({ plain, words, joined }) => servicesIn(plain.text, words, joined).found,
    yes: {
      be: ['Пішыце ў тэлеграм ivan_p.'],
      ru: ['Пиши в телегу, ник petrov77.'],
      en: ['Write to me on WhatsApp.'],
      pl: ['Napisz na telegramie do mnie.'],
      lt: ['Rašykite per Viber.'],
    },
    no: {
      be: ['Вядзенне тэлеграм-канала: дзве публікацыі на дзень.'],
      ru: ['Урок: безопасная настройка Telegram и Signal.'],
      en: ['We set up Signal on your new phone, step by step.'],
      pl: ['Warsztat: bezpieczne ustawienia Telegrama.'],
      lt: ['Mokymai: saugus Telegram nustatymas.'],
    },
  },
  {
    id: 'contact.nick',
    code: 'contact',
    severity: 'ask',
    find: ({ words }) => words.filter(({ text }) => NICK.test(text)).map(({ start, end }) => ({ start, end })),
    yes: {
      be: ['Мяне там завуць snow_fox.'],
      ru: ['Там меня зовут лиса_77.'],
      en: ['There I am snow_fox.'],
      pl: ['Tam jestem jako lis_polny.'],
      lt: ['Ten esu lape_77.'],
    },
    no: {
      be: ['Імя: ______'],
      ru: ['Подпись ______'],
      en: ['Fill in: ____'],
      pl: ['Podpis ____'],
      lt: ['Parašas ____'],
    },
  },
  {
    id: 'contact.hint',
    code: 'contact',
    severity: 'reject',
    find: hintsIn,
    yes: {
      be: ['Нік той жа, што і там.'],
      ru: ['Ник тот же, что в инсте; пишите в личку.'],
      en: ['Same nick as there; number in the picture.'],
      pl: ['Nick ten sam; numer na zdjęciu.'],
      lt: ['Tas pats slapyvardis; numeris nuotraukoje.'],
    },
    no: {
      be: ['Фота пакоя пакажам праз гэтую старонку.'],
      ru: ['Фото комнаты покажем через эту страницу.'],
      en: ['Pictures of the room come through this page.'],
      pl: ['Zdjęcia pokoju pokażemy przez tę stronę.'],
      lt: ['Kambario nuotraukas parodysime per šį puslapį.'],
    },
  },
  {
    id: 'contact.code',
    code: 'contact',
    severity: 'ask',
    find: codesIn,
    yes: {
      be: ['Кантакт у QR-кодзе.'],
      ru: ['Отсканируйте код на картинке.'],
      en: ['Scan this QR.'],
      pl: ['Zeskanuj kod QR.'],
      lt: ['Nuskenuokite kodą.'],
    },
    no: {
      be: ['Праца на складзе: сканаванне QR-кодаў на пасылках.'],
      ru: ['Сканирование QR-кодов товара на складе.'],
      en: ['Scanning QR codes of parcels in a warehouse.'],
      pl: ['Skanowanie kodów QR paczek w magazynie.'],
      lt: ['Prekių QR kodų skenavimas sandėlyje.'],
    },
  },
  {
    id: 'account.number',
    code: 'account',
    severity: 'reject',
    find: ({ plain }) => accountsIn(plain.text),
    yes: {
      be: ['BY13 NBRB 3600 9000 0000 2Z00 AB00'],
      ru: ['карта 4000 0000 0000 0002'],
      en: ['0x00a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3'],
      pl: ['PL61 1090 1014 0000 0712 1981 2874'],
      lt: ['LT12 1000 0111 0100 1000'],
    },
    no: {
      be: ['Узровень мовы B1, катэгорыі B і C.'],
      ru: ['Уровень языка B1, категории B и C.'],
      en: ['Language level B1, Windows 11, Office 365.'],
      pl: ['Poziom B1, norma EN1090.'],
      lt: ['Kalbos lygis B1, C kategorija.'],
    },
  },
  {
    id: 'address.place',
    code: 'address',
    severity: 'reject',
    find: ({ plain, words }) => placesIn(plain, words),
    yes: {
      be: ['вул. Садовая, д. 12, кв. 5'],
      ru: ['Приходите на улицу Садовую, дом двенадцать.'],
      en: ['Come to 14 Garden Street; 54.6872, 25.2797.'],
      pl: ['ul. Ogrodowa 12/4, 15-001 Białystok'],
      lt: ['Sodų g. 12-4, LT-01234'],
    },
    no: {
      be: ['Дзесяць хвілін ад вакзала, 3 паверх.'],
      ru: ['На улице 5 градусов, до вокзала 10 минут.'],
      en: ['Ten minutes from the station, 3rd floor.'],
      pl: ['10 minut od dworca, 2 piętro.'],
      lt: ['10 minučių nuo stoties, 2 aukštas.'],
    },
  },
  {
    id: 'hidden.letters',
    code: 'hidden',
    severity: 'ask',
    find: ({ plain, words, original }) => disguisesIn(plain, words, original),
    yes: {
      be: ['т э л е г р а м'],
      ru: ['т\u0435лeгpaм', '.-.. --- ...- . .-'],
      en: ['𝐭𝐞𝐥𝐞𝐠𝐫𝐚𝐦', 'aXZhbkBleGFtcGxlLmNvbQ=='],
      pl: ['⠞⠑⠇⠑⠛⠗⠁⠍'],
      lt: ['ｔｅｌｅｇｒａｍ'],
    },
    no: {
      be: ['Катэгорыі B, C, D, E і г. д.'],
      ru: ['Категории B, C, D, E и т. д., и т. п.'],
      en: ['Driving licence B, C, D, E.'],
      pl: ['Prawo jazdy kat. B, C, T; sp. z o.o.'],
      lt: ['B, C, D, E kategorijos ir t. t.'],
    },
  },
])
