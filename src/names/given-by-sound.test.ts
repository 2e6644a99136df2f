import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstSoundsOf, givenNamed } from './given-by-sound.ts'

test('a given name is known by its sound where the lexicon does not spell it so', () => {
  for (const [word, id] of [
    ['Wadsim', 'vadzim'],
    ['Dsmitry', 'dzmitry'],
    ['Uladsislau', 'uladzislau'],
    ['Igors', 'ihar'],
    ['Aleksejs', 'aliaksei'],
    ['Walerija', 'valeryia'],
    ['Evguenia', 'yauheniia'],
  ] as const)
    assert.ok(
      givenNamed(word).some((form) => form.id === id && !form.oblique),
      `${word}: ${givenNamed(word).map((form) => form.id)}`,
    )
  assert.deepEqual(givenNamed('Талвік'), [])
})

test('a name begins as each of its languages begins it', () => {
  assert.deepEqual([...firstSoundsOf('mikalai')].sort(), ['m', 'n'])
  assert.equal(firstSoundsOf('nobody').size, 0)
})
