import { keyOf } from '../text/key.ts'
import { plainOf } from '../text/plain.ts'

/**
 * Numbers in words, be, ru, en, pl, lt, with the forms that are dictated: what digits a word adds when a number is read out. Tens and hundreds
 * take what follows into themselves (`twenty nine` is 29).
 */
const DIGITS: readonly (readonly [value: number, words: string])[] = [
  [0, 'ноль нуль нулик ноля нуля нулей нулевка нол zero zera zerem oh nought nil nulis nulio nuli nulius zeras'],
  [
    1,
    'один одна одно одну единица единичка единицу раз адзін адна адно адзінка адзінку one jeden jedna jedno jedynka jedynkę jedynki vienas viena vieną vieno vienetas vienetą edinica',
  ],
  [2, 'два две двойка двойку двоечка двойки дзве двойкі two dwa dwie dwójka dwójkę dwojka du dvi dvejetas dvejetą dve'],
  [3, 'три тройка тройку троечка тройки тры тройкі three trzy trójka trójkę trójki trys tris trejetas trejetą'],
  [
    4,
    'четыре четверка четверку четверки чатыры чацвёрка чацвёрку four cztery czwórka czwórkę czwórki keturi keturias ketvertas ketvertą chetire',
  ],
  [5, 'пять пятерка пятерку пятерки пяць пяцёрка пяцёрку five pięć piątka piątkę piątki penki penkias penketas penketą'],
  [6, 'шесть шестерка шестерку шестерки шэсць шасцёрка шасцёрку six sześć szóstka szóstkę szóstki šeši šešias šešetas šešetą'],
  [
    7,
    'семь семерка семерку семерки сем siem сямёрка сямёрку seven siedem siódemka siódemkę siódemki septyni septynias septynetas septynetą',
  ],
  [
    8,
    'восемь восьмерка восьмерку восьмерки восем vosiem васьмёрка васьмёрку eight osiem ósemka ósemkę ósemki aštuoni aštuonias aštuonetas aštuonetą',
  ],
  [
    9,
    'девять девятка девятку девятки дзевяць dzieviac dzieviać дзявятка дзявятку nine niner dziewięć dziewiątka dziewiątkę dziewiątki devyni devynias devynetas devynetą',
  ],
  [10, 'десять десятка дзесяць ten dziesięć dešimt'],
  [11, 'одиннадцать адзінаццаць eleven jedenaście vienuolika'],
  [12, 'двенадцать дванаццаць twelve dwanaście dvylika'],
  [13, 'тринадцать трынаццаць thirteen trzynaście trylika'],
  [14, 'четырнадцать чатырнаццаць fourteen czternaście keturiolika'],
  [15, 'пятнадцать пятнаццаць fifteen piętnaście penkiolika'],
  [16, 'шестнадцать шаснаццаць sixteen szesnaście šešiolika'],
  [17, 'семнадцать сямнаццаць seventeen siedemnaście septyniolika'],
  [18, 'восемнадцать васямнаццаць eighteen osiemnaście aštuoniolika'],
  [19, 'девятнадцать дзевятнаццаць nineteen dziewiętnaście devyniolika'],
  [20, 'двадцать дваццаць twenty dwadzieścia dvidešimt'],
  [30, 'тридцать трыццаць thirty trzydzieści trisdešimt'],
  [40, 'сорок forty fourty czterdzieści keturiasdešimt'],
  [50, 'пятьдесят пяцьдзясят пяцьдзесят fifty pięćdziesiąt penkiasdešimt'],
  [60, 'шестьдесят шэсцьдзясят шэсцьдзесят sixty sześćdziesiąt šešiasdešimt'],
  [70, 'семьдесят семдзесят seventy siedemdziesiąt septyniasdešimt'],
  [80, 'восемьдесят восемдзесят eighty osiemdziesiąt aštuoniasdešimt'],
  [90, 'девяносто дзевяноста ninety dziewięćdziesiąt devyniasdešimt'],
  [100, 'сто hundred stówka šimtas šimtą'],
  [200, 'двести дзвесце dwieście'],
  [300, 'триста трыста trzysta'],
  [400, 'четыреста чатырыста czterysta'],
  [500, 'пятьсот пяцьсот pięćset'],
  [600, 'шестьсот шэсцьсот sześćset'],
  [700, 'семьсот семсот siedemset'],
  [800, 'восемьсот восемсот osiemset'],
  [900, 'девятьсот дзевяцьсот dziewięćset'],
]

const plainKey = (word: string) => keyOf(plainOf(word).text)

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  DIGITS.flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [plainKey(word), value])),
)
/** The same as they are written, for words that are not parted from one another. */
export const WRITTEN_NUMBERS: ReadonlyMap<string, number> = new Map(
  DIGITS.flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [plainOf(word).text, value])),
)
/** Numbers written backwards, as in a text that is turned around. */
export const TURNED_NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  DIGITS.slice(0, 10).flatMap(([value, words]) =>
    words
      .split(' ')
      .slice(0, 24)
      .map((word): [string, number] => [plainKey(Array.from(word).reverse().join('')), value]),
  ),
)

const keys = (words: string) => new Set(words.split(/\s+/).map(plainKey))

/** Words that say a digit twice or three times. */
export const REPEATS: ReadonlyMap<string, number> = new Map([
  ...Array.from(
    keys('double дважды двойной двойная падвойны двойчы podwójne podwójna podwójny dwukrotnie dvigubas dviguba dukart два-раза'),
    (key): [string, number] => [key, 2],
  ),
  ...Array.from(
    keys('triple трижды тройной тройная тройчы potrójne potrójna potrójny trzykrotnie trigubas triguba triskart'),
    (key): [string, number] => [key, 3],
  ),
])

/** What is said between the digits of a number that is read out. */
export const CONNECTORS: ReadonlySet<string> =
  keys(`и потом затем далее дальше после ещё плюс минус тире дефис пробел скобка скобки точка цифра цифры код номер восьмёрка і потым далей пасля яшчэ працяжнік злучок прабел дужка лічба лічбы нумар
  and then next plus dash hyphen space dot point digit digits number code bracket comma followed by after that again i potem dalej następnie jeszcze myślnik spacja kropka cyfra cyfry numer nawias ir to tada toliau po paskui dar pliusas plius brūkšnys tarpas taškas
  skaitmuo skaičius numeris a kablelis przecinek запятая коска kod kodas до do kierunkowy numeru запятой stop стоп раза разы kartą kartus razy times`)

/** Words that make a quantity of a number; it is then not one that is read out. */
export const QUANTITY: ReadonlySet<string> = keys(
  `тысяча тысячи тысяч тыс тыща тыщ миллион миллиона миллионов млн тысячы мільён мільёна мільёнаў thousand thousands million millions k tysiąc tysiące tysięcy tys milion miliona milionów tūkstantis tūkstančiai tūkstančių tūkst milijonas milijonai milijonų`,
)

/** Words after which even a short number is one to call. */
export const PHONE_CUES =
  /^(?:tel$|telefon|tielefon|mobil|zvon|pozvon|nabir|naber|nabrac|patelef|telefan|cal$|caling|phone|fone|cel$|vhac|vac|viber|vaiber|dzvon|zadzvon|komork|skamb|paskamb|sms|esemes|smsk)/
