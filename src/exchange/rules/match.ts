import type { Range } from '#core/span.ts'
import { type Hit, hitsOf, indexOf } from './lexicon/lexicon.ts'
import type { Concept, Reading } from './reading.ts'
import type { WordRule } from './rule.ts'

const WITHIN = 7
const UNLESS_WITHIN = 6
/** One rule says no more of one offer; the rest would be the same. */
const MOST = 12

/** What denies: before a noun or a verb, after a noun ("a deposit is not needed"). Lithuanian verbs carry it in themselves. */
const DENIALS = indexOf({
  before: `не, ни, без, нет, никак*, никогда, ніколі, не, ні, без, бяз, няма, ніяк*, not, no, never, without, don't, do not, doesn't, nobody, none, neither, nie, bez, nigdy, żadn*, brak, ne, be užstat*, be mokes*, be depozit*, be jokio, jokių, jokios, be išankst*, be papild*, be avans*, be vaik*, niekada, jokio, jokių, jokios, никто, ніхто, nikt, niekas, isn't, aren't, won't, nevertheless not`,
  after: `не дает, не дае, не даёт, не абяцаем, не обещаем, nie daje, nie obiec*, neduoda, nežada, nobody, to nobody, никому, нікому, nikomu, niekam, не нуж*, не треб*, не бер*, не взима*, не плат*, не прос*, не надо, не храни*, не забир*, не удержив*, нет, не трэба, не патраб*, не патрэб*, не бяр*, не прос*, няма, не захоўв*, не забір*, не плац*, not needed, not required, not necessary, is not, are not, no need, never, nie jest, nie są, nie pobier*, nie trzeba, nie wymag*, nie bierz*, nie trzym*, niepotrzeb*, zbędn*, nereik*, nereikal*, neim*, neprašom*, nelaik*, nesaug*, nerenk*, nemokate, nemokėsite, nebūtin*, nepriva*, nėra, free of charge`,
  lithuanian:
    'neim*, neprašom*, nereikalauj*, nelaik*, nesaug*, neren*, nemokate, nemokėsite, nemokėkite, nepaim*, neskait*, nekain*, nerenk*, nieko nereik*, niekada, niekam, neatid*, neperves*, nesiųs*, neduok*, nepalik*',
})
/** "No experience, a deposit of 100": what stands right behind the denial takes it. */
const TAKES = indexOf({
  takes:
    'поступ*, паступ*, придет, прыйдзе, wpłynie, опыт*, досвед*, experience, doświadczen*, patirt*, язык*, мова, мовы, language, język*, kalb*, знани*, ведан*, проблем*, праблем*, problem*, problem, доплат*, визы, візы, visa, wizy, vizos, только, толькі, only, tylko, tik, просто, just, посредник*, пасрэднік*, agency, agent*, pośrednik*, tarpinink*, раньше, позже, later, wcześniej, wait, ждите, упусти, miss, worry, martw, больше, менш, less',
})

/** Where a word rule speaks: the range from its first word to its last. */
export function matchesOf(rule: WordRule, reading: Reading, denials: ReadonlyMap<string, readonly Hit[]>): Range[] {
  const isWithin =
    !rule.kinds ||
    rule.kinds.includes(reading.kind) ||
    rule.orAbout?.some((concept) => (reading.hits.get(concept)?.length ?? 0) > 0) === true
  if (!isWithin) return []
  const groups = rule.all.map((group) => merged(group, reading))
  if (groups.some((hits) => hits.length === 0)) return []
  const [leading = [], ...others] = groups
  const unless = merged(rule.unless ?? [], reading)
  const found: Range[] = []
  for (const first of leading) {
    if (found.length >= MOST) break
    const together = [first]
    for (const [i, group] of others.entries()) {
      const hit = nearestIn(group, first, reading, rule, together, rule.oneClause === true && i === 0)
      if (hit) together.push(hit)
    }
    if (together.length !== groups.length) continue
    const from = Math.min(...together.map((hit) => hit.first))
    const to = Math.max(...together.map((hit) => hit.last))
    if (!rule.evenDenied && together.some((hit) => isDenied(hit, reading, denials))) continue
    if (near(unless, first, reading, denials, rule.evenDenied === true, Math.max(rule.within ?? WITHIN, UNLESS_WITHIN), to))
      continue
    const range = rule.across
      ? rangeOf(first, first, reading)
      : rangeOf({ first: from, last: from }, { first: to, last: to }, reading)
    if (range.start >= (found.at(-1)?.end ?? 0)) found.push(range)
  }
  return found
}

const rangeOf = (one: Hit, other: Hit, { words }: Reading): Range => ({
  start: words[one.first]?.start ?? 0,
  end: words[other.last]?.end ?? 0,
})

function merged(concepts: readonly Concept[], { hits }: Reading): readonly Hit[] {
  const [only] = concepts
  if (concepts.length === 1 && only !== undefined) return hits.get(only) ?? []
  return concepts.flatMap((concept) => hits.get(concept) ?? []).sort((a, b) => a.first - b.first)
}

/** The first hit that stands at or behind a word. */
function from(hits: readonly Hit[], word: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.first ?? 0) < word) low = middle + 1
    else high = middle
  }
  return low
}

function nearestIn(
  group: readonly Hit[],
  first: Hit,
  { words }: Reading,
  rule: WordRule,
  taken: readonly Hit[],
  inClause: boolean,
): Hit | undefined {
  if (rule.across) return group[0]
  const within = rule.within ?? WITHIN
  let best: Hit | undefined
  let least = Number.POSITIVE_INFINITY
  for (let i = from(group, first.first - within - 3); i < group.length; i++) {
    const hit = group[i]
    if (!hit || hit.first > first.last + within) break
    const distance = hit.last < first.first ? first.first - hit.last : hit.first - first.last
    const isOther = !taken.some((one) => hit.first <= one.last && one.first <= hit.last)
    if (inClause && words[hit.first]?.clause !== words[first.first]?.clause) continue
    if (isOther && distance <= within && distance < least && words[hit.first]?.sentence === words[first.first]?.sentence) {
      best = hit
      least = distance
    }
  }
  return best
}

/** Whether one stands near that is not itself denied ("without children" is no child). */
function near(
  hits: readonly Hit[],
  first: Hit,
  reading: Reading,
  denials: ReadonlyMap<string, readonly Hit[]>,
  areDenied: boolean,
  reach: number,
  to: number,
): boolean {
  const { words } = reading
  for (let i = from(hits, first.first - reach); i < hits.length; i++) {
    const hit = hits[i]
    if (!hit || hit.first > to + reach) return false
    if (words[hit.first]?.sentence === words[first.first]?.sentence && (areDenied || !isDenied(hit, reading, denials)))
      return true
  }
  return false
}

export const denialsOf = (reading: Reading): ReadonlyMap<string, readonly Hit[]> => {
  const hits = new Map(hitsOf(reading.words, DENIALS))
  hits.set('takes', hitsOf(reading.words, TAKES).get('takes') ?? [])
  return hits
}

/** Words before that a denial reaches over, and words behind. */
const BEFORE = 4
const AFTER = 4

function isDenied(hit: Hit, { words }: Reading, denials: ReadonlyMap<string, readonly Hit[]>): boolean {
  const clause = words[hit.first]?.clause
  const takes = denials.get('takes') ?? []
  const before = denials.get('before') ?? []
  for (let i = from(before, hit.first - BEFORE); i < before.length && (before[i]?.first ?? 0) < hit.first; i++) {
    const one = before[i]
    if (!one || words[one.first]?.clause !== clause) continue
    const isTaken = takes.some(({ first }) => first === one.last + 1 && first < hit.first)
    if (!isTaken) return true
  }
  const lithuanian = denials.get('lithuanian') ?? []
  for (
    let i = from(lithuanian, hit.first - BEFORE);
    i < lithuanian.length && (lithuanian[i]?.first ?? 0) <= hit.last + AFTER;
    i++
  )
    if (words[lithuanian[i]?.first ?? 0]?.clause === clause) return true
  const after = denials.get('after') ?? []
  const next = after[from(after, hit.last + 1)]
  return next !== undefined && next.first <= hit.last + AFTER && words[next.first]?.clause === clause
}
