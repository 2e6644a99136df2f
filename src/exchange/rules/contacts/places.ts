import type { Range } from '#core/span.ts'
import { plainly } from '../text/pattern.ts'
import type { Plain } from '../text/plain.ts'
import type { Word } from '../text/words.ts'
import { NUMBER_WORDS } from './number-words.ts'

/** Where somebody can be found: street and house, flats, coordinates, place codes. Ranges of the plain text. */
const STREET =
  '(?:vul|ул|улица|улице|улицы|улицу|вул|вуліца|вуліцы|вуліцу|пр-т|пр-кт|просп|проспект\\p{L}*|праспект\\p{L}*|пер|переул\\p{L}*|завул\\p{L}*|бульвар\\p{L}*|бул|шоссе|шаша|шашы|набережн\\p{L}*|наб|пл|площадь|площади|плошча|плошчы|мкр|микрорайон\\p{L}*|ulica|ulicy|ulicę|ul|aleja|alei|aleje|al|alejach|plac|placu|pl|osiedl\\p{L}*|os|bulwar\\p{L}*|g|gatv\\p{L}*|gatvė\\p{L}*|pr|prospekt\\p{L}*|alėj\\p{L}*|alej\\p{L}*|skg|aikšt\\p{L}*|street|st|str|avenue|ave|road|rd|lane|square|sq|boulevard|blvd|ulica|vulica|prospekt|gatve)'
const NUMBER = '\\d{1,4}(?: ?[/-] ?\\d{1,4}[a-zа-я]?| ?[a-zа-я](?![\\p{L}\\d]))?'
const PLACES: readonly RegExp[] = (
  [
    new RegExp(
      `(?<![\\p{L}\\d])(?:na |на |по |at |on |przy |prie )?${STREET}(?!\\p{L})\\.? ?(?:им\\.? )?"?[\\p{L}'.-]{2,30}"?(?: [\\p{L}'.-]{2,30}){0,3},? ?(?:д\\.?|дом|дома|доме|house|nr\\.?|no\\.?|namas|namo|дом№|№|numer|буд\\.?)? ?${NUMBER}(?!\\d|[:.%]\\d| ?(?:%|м2|m2|кв|чел|eur|евро|зл|zł))`,
      'gu',
    ),
    new RegExp(
      `(?<![\\p{L}\\d])[\\p{L}'.-]{3,30}(?: [\\p{L}'.-]{2,30})? (?:g|gatvė|gatvėje|gatvės|gatve|gatveje|pr|prospektas|prospekte|al|alėja|pl|skg|street|st|avenue|ave|road|rd|lane|square|boulevard|улица|вуліца)\\.?,? ?(?:№|nr\\.? ?)?${NUMBER}(?!\\d|[:.]\\d)`,
      'gu',
    ),
    /(?<![\p{L}\d])\d{1,4}[a-z]?,? [\p{L}'.-]{3,30}(?: [\p{L}'.-]{2,30})? (?:street|avenue|road|lane|square|boulevard|blvd)(?!\p{L})/gu,
    new RegExp(
      `(?<![\\p{L}\\d])(?:przy|prie|ulicy|вул|адрес\\p{L}*|адрас\\p{L}*|address|adres\\p{L}*)[.:]? [\\p{L}'.-]{3,30}(?:sk\\p{L}{2,4}|[eo]go|ej|iej|os|es|o|и|а|й|о|ы|я|ая)(?: [\\p{L}'.-]{3,30})?,? ${NUMBER}(?!\\d|[:.%]\\d| ?(?:%|m|м|min|мин|хв|eur|zł|os|чел))`,
      'gu',
    ),
    /(?<![\p{L}\d])\p{L}{3,20}(?:skiego|skiej|ckiego|ckiej|owej|owego|dzkiej|dzkiego|nej|ńskiego|wicza|icza) \d{1,3}(?: ?[/-] ?\d{1,3}| ?[a-z](?!\p{L}))?(?=[,.;)\n]|$| m\.| lok| kl)/gu,
    /(?<![\p{L}\d])(?:д|дом|доме|дома|будынак|house|building|namas)\.? ?№? ?\d{1,4}[a-zа-я]?,? ?(?:к|корп\p{L}*|стр|кв|кватэра|квартира|квартиры|flat|apartment|apt|butas|bt|m|lok|под\p{L}*|пад\p{L}*)\.? ?№? ?\d{1,4}/gu,
    /(?<![\p{L}\d])(?:кв|квартира №?|кватэра №|apt|flat no|flat number|mieszkanie nr|mieszkania nr|m\. ?nr|lok|butas nr|buto nr|подъезд|пад'езд|домофон|дамафон|intercom|domofon|код двери|код от подъезда|door code|kod do drzwi|durų kodas)\.? ?№?:? ?\d{1,5}(?! ?(?:м|m|кв|м2|m2)(?!\p{L}))(?![\d.,]*\d)/gu,
    /(?<![\d-])\d{2}-\d{3},? [\p{L}-]{3,}(?! ?(?:zł|eur|злот|евро|час|мин|раз))|(?<!\p{L})lt ?- ?\d{5}(?!\d)/gu,
    /(?<![\d.])-?[1-8]?\d[.,]\d{3,8}° ?[nsсю]?[,; /]{1,4}-?1?\d{1,2}[.,]\d{3,8}(?!\d)|(?<![\d.])[1-8]?\d[.,]\d{4,8}[,; /]{1,4}1?\d{1,2}[.,]\d{4,8}(?!\d)|(?<![\d.])[45]\d\.\d{2,8}[,; /]{1,4}[1-3]\d\.\d{2,8}(?!\d)/gu,
    /\d{1,2} ?° ?\d{1,2} ?['" ]|\d{1,3}[.,]?\d* ?(?:°|град\p{L}*|degrees?|stopni|laipsni\p{L}*|градус\p{L}*) ?(?:n|s|e|w|с\.? ?ш|в\.? ?д|north|east|szerok|długo|šiaur|ryt|шир|долг|паўн|усх)/gu,
    /(?<![\p{L}\d])[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}(?![\p{L}\d])/gu,
    /\/\/\/ ?[\p{L}]{3,20}[. ][\p{L}]{3,20}[. ][\p{L}]{3,20}/gu,
  ] satisfies RegExp[]
).map(plainly)
/** What sounds like a street and is none: "on the street 5 degrees", "pl. 5", "art. 5". */
const NO_PLACE =
  /^(?:square met|(?:на улице|на вуліцы|on the street|na ulicy|gatvėje) (?:уже|всего|около|плюс|минус|is|it|jest|yra|\d)|(?:st|str|g|pr|pl|al|os|g\.|пр|пл|пер)\.? ?\d)/u

const STREETS =
  /^(?:ulic|vulic|ulica|prospekt|praspekt|gatv|gatve|street|aleia|alei|pereulok|zavulak|avenue|road|ploscad|plosca|plac|bulvar|bulvar)/
const HOUSES =
  /^(?:dom|doma|dome|house|namas|namo|kvartira|kvartiri|kvatera|flat|apartment|butas|bt|mieskan|mieskanie|numer|nr|lokal|korpus|budinak)$/

export function placesIn(plain: Plain, words: readonly Word[]): Range[] {
  const found = PLACES.flatMap((pattern) => [...plain.text.matchAll(pattern)])
    .filter(({ 0: place }) => !NO_PLACE.test(place))
    .map(({ 0: place, index }) => ({ start: index, end: index + place.length }))
  return [...found, ...inWords(words), ...inGenitive(plain, words)]
}

/** Lithuanian streets stand in the genitive, without a word for street: `Sodų 12.` Months do too. */
const GENITIVE = /^\p{L}{2,}(?:io|iaus|aus|iu|os|ies|u)$/u
const MONTHS = /^(?:sausio|vasario|kovo|balandzio|geguzes|birzelio|liepos|rugpjucio|rugsejo|spalio|lapkricio|gruodzio)$/

function inGenitive({ text }: Plain, words: readonly Word[]): Range[] {
  return words.flatMap((word, i) => {
    const number = words[i + 1]
    if (
      !number ||
      !word.isCapital ||
      word.text.length < 5 ||
      !GENITIVE.test(word.text) ||
      MONTHS.test(word.text) ||
      !/^\d{1,3}[a-z]?$/.test(number.text)
    )
      return []
    const isLast = /^(?:[,.;)\n]|$|-\d)/.test(text.slice(number.end, number.end + 2)) && number.start - word.end === 1
    return isLast && !/^[.,]\d/.test(text.slice(number.end, number.end + 2)) ? [{ start: word.start, end: number.end }] : []
  })
}

/** A street whose house number is written in words. */
function inWords(words: readonly Word[]): Range[] {
  return words.flatMap((word, i) => {
    if (!word.keys.some((key) => STREETS.test(key))) return []
    const near = words.slice(i + 1, i + 7)
    const number = near.findIndex((one) => one.keys.some((key) => NUMBER_WORDS.has(key)) && one.sentence === word.sentence)
    if (number < 1) return []
    const hasHouse = near.slice(0, number).some((one) => one.keys.some((key) => HOUSES.test(key)))
    const hasName = near[0]?.isCapital === true || /^\p{Lu}/u.test(near[0]?.text ?? '')
    const last = near[number]
    return (hasHouse || hasName) && last ? [{ start: word.start, end: last.end }] : []
  })
}
