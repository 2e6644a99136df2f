import type { Range } from '#core/span.ts'
import type { Reading } from '../reading.ts'
import { plainly } from '../text/pattern.ts'

/** An age somebody must have to be given a room: a limit of 18 and more, not of a house, a lease or a child. */
const YEARS = '(?:лет|года|год|гадоу|гады|years?(?: old)?|y\\.?o\\.?|lat|metu|metai|m\\.)'
const LIMITS: readonly RegExp[] = (
  [
    new RegExp(
      `(?:до|не старше|старше|моложе|младше|от|да|ад|не старэй за|не старэишыя за|маладзеи(?:шыя)? за|under|below|up to|over|younger than|not older than|no older than|aged?|max\\.?|do|ponizeji?|nie starsz\\p{L}*(?: niz)?|mlodsz\\p{L}* niz|od|iki|nuo|jaunesn\\p{L}* (?:kaip|nei)|ne vyresn\\p{L}* (?:kaip|nei)) (1[89]|[2-6]\\d)(?: ?(?:-|до|да|to|do|iki) ?\\d{2})? ${YEARS}(?!\\p{L})`,
      'gu',
    ),
    /(?<!\p{L})(?:under|below|younger than|not older than|no older than|aged?|возраст\p{L}*|узрост\p{L}*|wiek\p{L}*|amziu\p{L}*|amzius)[: ]{1,2}(?:от |ад |od |nuo |до |да |do |iki |under )?(1[89]|[2-6]\d)(?: ?(?:-|до|да|to|do|iki) ?\d{2})?(?!\d| ?(?:€|eur|м|m2|min|zl|хв|eur))/gu,
    new RegExp(`(?<![\\d.,])(1[89]|2\\d|3\\d) ?(?:-|до|да|to|do|iki) ?[2-6]\\d ${YEARS}(?!\\p{L})`, 'gu'),
  ] satisfies RegExp[]
).map(plainly)
const OTHER = plainly(
  /(?:дет|ребен|дзяц|дзец|дзіц|child|kid|dziec|vaik|дом|хат|house|building|blok|namas|договор|дагавор|дамов|lease|umow|sutart|опыт|вопыт|досвед|experience|doswiad|patirt|жив|жыв|live|miesz|gyven|стаж)\p{L}*[^.!?\n]{0,16}$/u,
)

export const agesIn = (text: string): Range[] =>
  LIMITS.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ index }) => !OTHER.test(text.slice(Math.max(0, index - 30), index)))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

/** Behind a word for girls or women: an age, unless sizes or children are spoken of. */
const AGE = plainly(
  /^[^.!?\n]{0,24}?(?<![\d.,])(?:1[4-9] ?(?:-|до|да|to|do|iki) ?[2-5]\d|(?:до|да|under|do|iki|below) (?:2\d|3\d)(?: ?(?:лет|гадоў|lat|metų|years|год))|2[0-5] ?(?:-|до|да|to|do|iki) ?[2-4]\d ?(?:лет|гадоў|lat|metų|years))(?!\d)/u,
)
const SIZES = plainly(/(?:размер|памер|size|rozmiar|dydž|дет|дзец|child|dziec|vaik)/u)

/** Girls or women of an age that somebody sets. */
export const girlsIn = ({ plain: { text }, words, hits }: Reading): Range[] =>
  [...(hits.get('girl') ?? []), ...(hits.get('woman') ?? [])].flatMap((hit) => {
    const [start, end] = [words[hit.first]?.start ?? 0, words[hit.last]?.end ?? 0]
    const [found] = AGE.exec(text.slice(end, end + 48)) ?? []
    return found !== undefined && !SIZES.test(found) ? [{ start, end: end + found.length }] : []
  })
