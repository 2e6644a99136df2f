import type { Range } from '#core/span.ts'
import { givenOf } from '#names/given/index.ts'
import { type Hit, hitsOf, indexOf } from '../lexicon/lexicon.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../text/words.ts'

/** What is nobody's business beside a full name: birth, prison, illness, home, an accusation; or that somebody is looked for. */
const DETAILS = indexOf({
  details: `г.р, г. р, г. н, гр, года рождения, годa рожд*, родил*, рожден*, нарадж*, нарадзіў*, born, date of birth, ur, urodz*, gim, gimęs, gimusi, gimim*, колони*, калоні*, тюрьм*, турм*, турэм*, сизо, сіза, ик, зоне, сидел*, сядзел*, отбывал*, отбывает, адбыва*, адседз*, отсидел*, освобод*, вызвал*, судим*, приговор*, асуджан*, осужден*, prison*, jail*, sentence*, convicted, detained, released, was inside, więzieni*, kolonii, siedzi*, siedział*, skazan*, zwolnion*, areszt*, kalėjim*, sėdėj*, nuteist*, išleist*, kolonij*,
    диагноз*, дыягназ*, болеет, болен, больна, хворая, хворы, хварэе, вич, віч, рак, беремен*, цяжарн*, наркоман*, алкогол*, псих*, diagnos*, ill, sick, hiv, cancer, pregnant, addict*, diagnoz*, chory, chora, choruje, ciąży, serga, ligon*, nėščia, живет, жывё, жыве, проживает, прожывае, адрес, адрас, lives, living at, mieszka, zamieszk*, gyvena, мошенн*, махляр*, вор, злодзей, стукач*, даносчык*, доносчи*, агент, агента, кгб, кдб, сексот*, провокатор*, правакатар*, предатель*, здрадн*, должник*, scammer*, fraud*, informer*, informant*, snitch*, agent of, kgb, traitor*, thief, liar, oszust*, donosiciel*, zdrajc*, złodziej*,
    sukči*, šnip*, išdavik*, vagis, agentas, ищу, разыскив*, разыску, шукаю, вышуку*, looking for, search for, searching, has anyone seen, where is, poszukuj*, szukam, szukamy, ieškau, ieškome, кто знает, хто ведае, who knows, kto zna, kas pažįsta, паспорт*, пашпарт*, passport, paszport*, pasas, pesel, сотруднич*, супрацоўніч*, cooperated, collaborat*, współpracow*, bendradarb*`,
})
const NEAR = 14

/** Full names with such a detail in the same sentence. */
export function personsIn(reading: Reading): Range[] {
  const { words, original, plain } = reading
  const details = hitsOf(words, DETAILS).get('details') ?? []
  if (details.length === 0) return []
  const isGiven = (word: Word) =>
    word.isCapital && word.text.length > 2 && givenOf(original.slice(plain.from[word.start], plain.to[word.end - 1])).length > 0
  const isName = (word: Word | undefined, beside: Word) =>
    word?.isCapital === true && word.text.length > 2 && word.sentence === beside.sentence && !/\d/.test(word.text)
  const found: Range[] = []
  words.forEach((word, i) => {
    if (!isGiven(word)) return
    const [before, next] = [words[i - 1], words[i + 1]]
    const [first, last] = isName(next, word) ? [i, i + 1] : isName(before, word) && i > 1 ? [i - 1, i] : [-1, -1]
    if (first < 0) return
    const hit = nearest(details, first, last, words)
    if (hit) found.push({ start: words[Math.min(first, hit.first)]?.start ?? 0, end: words[Math.max(last, hit.last)]?.end ?? 0 })
  })
  return found
}

const nearest = (details: readonly Hit[], first: number, last: number, words: readonly Word[]): Hit | undefined =>
  details.find(
    (hit) =>
      hit.last >= first - NEAR &&
      hit.first <= last + NEAR &&
      Math.abs((words[hit.first]?.sentence ?? 0) - (words[first]?.sentence ?? 0)) <= 1 &&
      (hit.last < first || hit.first > last),
  )
