/**
 * Sounds evened out: what the systems write differently though the same word is meant. The rules are the phonology of Belarusian,
 * Russian and Ukrainian; each makes spellings meet that a table cannot tell apart, and costs no telling of names apart.
 *
 * | rule | makes meet |
 * |---|---|
 * | doubled sounds once | Таццяна, Татьяна |
 * | `j` is not written after a consonant, nor before `e` and `i` | В'ячаслаў, Вячеслав; Yelena, Elena; Київ |
 * | `i`, `y` after a vowel are `j` | Сергей, Sergei, Sergey; Раиса, Раіса |
 * | `i`, `y` before `a o u` get a `j`; at the start of the word they are `j` | Диана, Дияна; Іосіф, Josif |
 * | `y`, never `i`, after `S Z C c r`; `i`, never `y`, after `k g x h` | Шишкин, Шышкін; Рыгор, Rihor; -ский, -sky, -ський |
 * | `v`, `u` after a vowel and before a consonant or the end are `w`; elsewhere `w` is `v` | Волков, Волкаў, Volkau, Wolkow |
 * | `v` at the start before a consonant is `u` | Власов, Уласаў |
 * | `ts`, `tc` are `c`; `tS`, `tC` are `C`; `sC` is `SC` | Kravtsov, Кравцов; Bahdanovitch; Счастный, Шчасны |
 * | `t`, `d` between `s S`, `z Z` and `n l` fall away | Счастная, Шчасная, Щасна; Звёздны, Звёзны; Счастливый, Шчаслівы |
 * | `-ij`, `-yj`, `-y` at the end are `i` | Дмитрий, Дзмітрый, Dmitry, Dmitri |
 */

const code = (letter: string): number => letter.charCodeAt(0)
const [a, c, d, e, g, h, i, j, k, l, n, o] = [
  code('a'),
  code('c'),
  code('d'),
  code('e'),
  code('g'),
  code('h'),
  code('i'),
  code('j'),
  code('k'),
  code('l'),
  code('n'),
  code('o'),
]
const [r, s, t, u, v, w, x, y, z] = [
  code('r'),
  code('s'),
  code('t'),
  code('u'),
  code('v'),
  code('w'),
  code('x'),
  code('y'),
  code('z'),
]
const [CH, SH, ZH] = [code('C'), code('S'), code('Z')]

const kindOf = new Uint8Array(128)
const [VOWEL, CONSONANT] = [1, 2]
for (const letter of 'aeiouy') kindOf[code(letter)] = VOWEL
for (const letter of 'bvghxdZzklmnprstfcCSw') kindOf[code(letter)] = CONSONANT

const isVowel = (sound: number): boolean => kindOf[sound] === VOWEL
const isConsonant = (sound: number): boolean => kindOf[sound] === CONSONANT
const isBroad = (sound: number): boolean => sound === a || sound === o || sound === u
const isFront = (sound: number): boolean => sound === i || sound === y
const isHard = (sound: number): boolean => sound === SH || sound === ZH || sound === CH || sound === c || sound === r
const isBack = (sound: number): boolean => sound === k || sound === g || sound === x || sound === h

/** Evens the first `count` sounds into `out` (at least twice as long) and returns their number. 0 stands for no sound. */
export function evened(sounds: Uint8Array, count: number, out: Uint8Array): number {
  let length = 0
  for (let at = 0; at < count; at++) {
    let sound = sounds[at] ?? 0
    if (at > 0 && sounds[at - 1] === sound) continue
    let before = length === 0 ? 0 : (out[length - 1] ?? 0)
    const after = afterwards(sounds, count, at)
    if (isFront(sound)) {
      sound = frontVowel(sound, before, after)
      const hiatus = sound !== j && isConsonant(before) && isBroad(after)
      if (hiatus) out[length++] = sound
      if (hiatus) sound = j
    } else if (sound === v || sound === w || (sound === u && (at + 1 === count || sounds[at + 1] !== j))) {
      sound = labial(sound, before, after)
    } else if (before === t && (sound === s || sound === c || sound === SH || sound === CH)) {
      sound = sound === s || sound === c ? c : CH
      length--
      before = length === 0 ? 0 : (out[length - 1] ?? 0)
    }
    if ((sound === n || sound === l) && isLost(before, length > 1 ? (out[length - 2] ?? 0) : 0)) {
      length--
      before = out[length - 1] ?? 0
    }
    if (sound === CH && before === s) {
      out[length - 1] = SH
      if (length > 1 && out[length - 2] === SH) length--
    }
    if (sound === j && !jStands(length === 0 ? 0 : (out[length - 1] ?? 0), after)) continue
    if (length > 0 && out[length - 1] === sound) continue
    out[length++] = sound
  }
  return ended(out, length)
}

/** What comes next, `j` and the same sound again left aside (`i` and `y` are one for this); 0 at the end. */
function afterwards(sounds: Uint8Array, count: number, at: number): number {
  const sound = sounds[at] ?? 0
  for (let next = at + 1; next < count; next++) {
    const other = sounds[next] ?? 0
    if (other !== j && other !== sound && !(isFront(other) && isFront(sound))) return other
  }
  return 0
}

function frontVowel(sound: number, before: number, after: number): number {
  if (isVowel(before) && before !== sound) return j
  if (before === j) return j
  if (before === 0 && (isBroad(after) || after === e)) return j
  if (isHard(before)) return y
  return isBack(before) ? i : sound
}

function labial(sound: number, before: number, after: number): number {
  const closes = after === 0 || isConsonant(after)
  if (closes && isVowel(before) && before !== sound) return w
  if (sound === u) return u
  return before === 0 && isConsonant(after) ? u : v
}

/** Whether a `t` or `d` is not spoken between what stands before it and an n or l. */
function isLost(sound: number, before: number): boolean {
  return sound === t ? before === s || before === SH : sound === d && (before === z || before === ZH)
}

function jStands(before: number, after: number): boolean {
  return before !== j && !isConsonant(before) && after !== e && after !== i && after !== y
}

function ended(out: Uint8Array, count: number): number {
  let length = count
  while (length > 1 && out[length - 1] === j && isFront(out[length - 2] ?? 0)) length--
  if (length > 1 && out[length - 1] === y) out[length - 1] = i
  return length
}
