import { plainly } from '../text/pattern.ts'

/**
 * Numbers that are plainly something else than a way to reach somebody: times, days, sums with their currency, articles of law, registers.
 * Each place is blotted out before digits are counted. A label hides nothing that is longer than what it names.
 */
const CURRENCY =
  '(?:zł|zl|złot\\p{L}*|zlot\\p{L}*|злот\\p{L}*|pln|eur|euro?s?|eurai|eurų|euru|евро|еўра|еура|€|\\$|usd|byn|руб\\p{L}*|бел\\.? ?руб|грн|uah|czk|gbp|£|dollar\\p{L}*|доллар\\p{L}*|долар\\p{L}*)'
const SUM = "\\d{1,3}(?:[ .,']\\d{3}){1,2}(?:[.,]\\d{1,2})?|\\d{1,6}(?:[.,]\\d{1,2})?"
const START = '(?<![\\d.:/-])(?<!\\d )'
const END = '(?![\\d]|[.:/-]\\d| \\d{2,}(?![\\d:.]))'

const KNOWN: readonly RegExp[] = [
  // A day, a stretch of days, a time, a stretch of times.
  new RegExp(
    `${START}\\d{4}[-./](?:0[1-9]|1[0-2])[-./](?:0[1-9]|[12]\\d|3[01])(?: ?-{1,2} ?\\d{4}[-./](?:0[1-9]|1[0-2])[-./](?:0[1-9]|[12]\\d|3[01]))?${END}`,
    'gu',
  ),
  new RegExp(
    `${START}(?:0?[1-9]|[12]\\d|3[01])([./])(?:0?[1-9]|1[0-2])(?:\\1(?:19|20)?\\d{2})?\\.?(?: ?- ?(?:0?[1-9]|[12]\\d|3[01])\\1(?:0?[1-9]|1[0-2])(?:\\1(?:19|20)?\\d{2})?)?${END}`,
    'gu',
  ),
  new RegExp(`${START}(?:[01]?\\d|2[0-4]):[0-5]\\d(?: ?- ?(?:[01]?\\d|2[0-4]):[0-5]\\d)?${END}`, 'gu'),
  new RegExp(`${START}(?:[01]?\\d|2[0-4])[.:][0-5]\\d ?- ?(?:[01]?\\d|2[0-4])[.:][0-5]\\d${END}`, 'gu'),
  new RegExp(`${START}(?:19|20)\\d{2} ?[-/] ?(?:(?:19|20)\\d{2}|\\d{2})${END}`, 'gu'),
  // Sums.
  new RegExp(`${START}(?:${SUM})(?: ?[-/] ?(?:${SUM}))* ?(?:тыс\\.?|tys\\.?|tūkst\\.?|k)? ?${CURRENCY}(?!\\p{L})`, 'gu'),
  new RegExp(`[€$£] ?(?:${SUM})(?: ?- ?(?:${SUM}))?${END}`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:eur|usd|pln|byn|gbp) ?(?:${SUM})(?: ?- ?(?:${SUM}))?${END}`, 'gu'),
  new RegExp(`${START}\\d{1,3}(?: ?- ?\\d{1,3})? ?%`, 'gu'),
  // Thousands that end in three noughts, sizes, schedules.
  new RegExp(`${START}\\d{1,3}(?:[ .,]\\d{3})?[ .,]000${END}`, 'gu'),
  new RegExp(`${START}\\d{1,3}(?:[.,]\\d)? ?[x×х] ?\\d{1,3}(?:[.,]\\d)?${END}`, 'gu'),
  // Articles and numbers of laws, standards.
  /(?<!\p{L})(?:ст\.?|статья|статьи|статье|статей|арт\.?|артыкул\p{L}*|articles?|art\.?|str\.?|straipsn\p{L}*|artyku\p{L}*|§{1,2}|par\.?|ust\.?|pkt\.?|п\.?|пункт\p{L}*|ч\.?|часть|частк\p{L}*|dalis|dalies|poz\.?|dz\. ?u\.?|d\. ?u\.?|iso|pn-en|gost|гост|стб|isbn) ?(?:(?:nr|no|№)\.? ?)?\d{1,4}(?:[-./:]\d{1,4}){0,2}(?:(?:,| и| і| i| and| ir| or| или| lub| arba| oraz) ?\d{1,3}(?:-\d{1,2})?){0,8}(?![- ]?\d)/gu,
  /(?<!\p{L})isbn:? ?97[89][- ]?\d{1,5}[- ]?\d{1,7}[- ]?\d{1,6}[- ]?[\dx](?!\d)/gu,
  /(?<!\p{L})(?:nr|no|№|n°)\.? ?(?:[ivxlc]{1,6}-)?\d{1,5}(?:\/[\p{L}\d]{1,6}|-\p{L}{1,3}){0,4}(?![- ]?\d)/gu,
  /(?<![\p{L}\d])(?:19|20)\d{2}\/\d{1,4}(?:\/[\p{L}]{2,5})?(?![-/ ]?\d)/gu,
  // Registers of firms and people's tax numbers: label, and as many digits as such a number has.
  /(?<!\p{L})krs:?(?: ?nr\.?| numer)? ?:? ?0000\d{6}(?!\d)/gu,
  /(?<!\p{L})(?:nip|нип|pvm(?: kodas)?|vat):? ?(?:pl|lt)? ?\d{3}-?\d{2,3}-?\d{2}-?\d{2,3}(?![\d-])/gu,
  /(?<!\p{L})(?:regon|įmonės kodas|imones kodas|jar(?: kodas)?|j\. ?a\. ?k\.?|kodas|унп|у\. ?н\. ?п\.?|реестр\p{L}*|регистрационный номер|рэгістрацыйны нумар|company code|registration (?:number|code)|company number|reg\. ?no\.?):? ?(?:no\.?|nr\.?|№)? ?[123459]\d{8}(?:\d{5})?(?!\d)/gu,
]

/** Lists that are counted or named: buses, sizes, rooms; the numbers of one grow, so that nothing can be told by their order. */
const LISTED =
  /(?<!\p{L})(?:автобус|аўтобус|аутобус|троллейбус|тралейбус|трамва|маршрут|bus|buses|tram|lin|line|lines|autobus|tramwaj|maršrut|marsrut|troleibus|размер|памер|size|rozmiar|dydž|dydz|комнат|пакой|room|pok|kambar|груп|group|grup|класс|клас|grade|klas|год|лет|years?|lata|lat|metai|metais|номера|нумары|дн|days|dni|dien|этаж|паверх|floor|piętr|pietr|aukšt|aukst|страниц|старон|pages?|stron|psl)\p{L}*\.?:? (?:nr |no |№ ?)?((?:\d{1,4}[a-zа-я]?(?:, | и | і | i | and | ir | oraz |,| or | или )){2,20}\d{1,4})(?!\d)/gu

const PLAIN_KNOWN = KNOWN.map(plainly)
const PLAIN_LISTED = plainly(LISTED)

/** The plain text with such numbers blotted out, unit for unit. Bare years and short stretches of hours stay for `phones` to weigh. */
export function withoutKnown(text: string): string {
  let left = text
  const blot = (match: string) => match.replace(/[0-9]/g, '\uE000')
  for (const pattern of PLAIN_KNOWN) left = left.replace(pattern, (match: string) => (isTooLong(match) ? match : blot(match)))
  return left.replace(PLAIN_LISTED, (match: string, list: string) => (grows(list) ? blot(match) : match))
}

/** More than a million, and not round, is no sum that anybody is paid. */
const isTooLong = (match: string): boolean => {
  const longest =
    match.match(/\d[\d .']*\d/g)?.reduce((most, one) => Math.max(most, one.replace(/\D/g, '').replace(/000$/, '').length), 0) ?? 0
  return longest > 6 && /zł|zl|злот|pln|eur|евр|еур|€|\$|usd|byn|руб|грн|doll|долл/u.test(match) && !/[-/]/.test(match)
}

function grows(list: string): boolean {
  const numbers = (list.match(/\d+/g) ?? []).map(Number)
  return numbers.every((one, i) => i === 0 || one > (numbers[i - 1] ?? 0))
}
