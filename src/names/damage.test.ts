import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { damage, soundCodes } from './damage.ts'
import { soundTree } from './sound-tree.ts'
import { search, trieOf } from './trie.ts'

const ANY = 1e6
const between = (a: string, b: string) => damage(soundCodes(a), soundCodes(b), ANY)
const sounds = fc.string({ unit: fc.constantFrom(...'aeiouybvghxdZzklmnprstfcCSjw'), maxLength: 12 })

test('what spellings mix up costs little, what they keep apart costs much', () => {
  const rows: [string, string, string][] = [
    ['kalesnikava', 'kolesnikova', 'kalesniZava'],
    ['ihar', 'igar', 'idar'],
    ['losik', 'losyk', 'lotik'],
    ['bjaljacki', 'beljatski', 'benjacki'],
    ['StatkeviC', 'SCatkeviC', 'platkeviC'],
    ['talvik', 'tlavik', 'talnip'],
    ['talvik', 'talwik', 'dalvik'],
  ]
  for (const [name, near, far] of rows)
    assert.ok(between(name, near) < between(name, far), `${name}: ${near} ${between(name, near)}, ${far} ${between(name, far)}`)
})

test('the same sounds cost nothing; the cost is the same from both sides', () => {
  fc.assert(
    fc.property(sounds, sounds, (a, b) => {
      assert.equal(between(a, a), 0)
      assert.equal(between(a, b), between(b, a))
    }),
  )
})

test('a limit changes no cost below it', () => {
  fc.assert(
    fc.property(sounds, sounds, fc.nat(120), (a, b, limit) => {
      const whole = between(a, b)
      const found = damage(soundCodes(a), soundCodes(b), limit)
      if (whole <= limit) assert.equal(found, whole)
      else assert.ok(found > limit)
    }),
  )
})

test('the trie finds exactly the words within the limit, with their costs', () => {
  fc.assert(
    fc.property(
      fc.array(
        sounds.filter((one) => one !== ''),
        { maxLength: 40 },
      ),
      sounds,
      fc.nat(120),
      (words, query, limit) => {
        const trie = trieOf(words.map((one, word) => ({ codes: soundCodes(one), word })))
        const found: [number, number][] = []
        search(trie, soundTree([{ codes: soundCodes(query), cost: 0 }]), limit, (word, cost) => found.push([word, cost]))
        const wanted = words.flatMap((one, word): [number, number][] => {
          const cost = between(one, query)
          return cost <= limit ? [[word, cost]] : []
        })
        assert.deepEqual(
          found.sort((a, b) => a[0] - b[0]),
          wanted,
        )
      },
    ),
    { numRuns: 300 },
  )
})
