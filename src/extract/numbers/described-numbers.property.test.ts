import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { edtf } from '#core/edtf.ts'
import type { Count } from '#core/mention.ts'
import { readText } from '../index.ts'

const NUMBERS = ['12', 'at least 52', 'nearly 90', 'a total of 41', 'another nine', 'close to 100', 'the remaining 18']
const PEOPLE = ['nurses', 'young Latvians', 'anti-government activists', 'members of the banned party', 'former editors']
const TAILS = [
  '',
  ' jailed after the 2020 protests',
  ' held without trial',
  ' accused of spying for the West',
  ' detained since April',
  ' who had been arrested in 2021',
]
/** A sentence about so many, and what it says that they are. */
const FRAMES: readonly (readonly [(who: string) => string, Count['scope'], event: boolean])[] = [
  [(who) => `The authorities released ${who}.`, 'released', true],
  [(who) => `It was said that ${who} were freed.`, 'released', true],
  [(who) => `The king granted a pardon to ${who}.`, 'pardoned', true],
  [(who) => `A court released on bail ${who}.`, 'released', true],
  [(who) => `Meanwhile ${who} have walked out of prison.`, 'released', true],
  [(who) => `Meanwhile ${who} remain behind bars.`, 'held', false],
]

test('every frame counts people whatever describes them (en)', () => {
  const one = fc.tuple(
    fc.constantFrom(...FRAMES),
    fc.constantFrom(...NUMBERS),
    fc.constantFrom(...PEOPLE),
    fc.constantFrom(...TAILS),
  )
  fc.assert(
    fc.property(one, ([[frame, scope, event], number, people, tail]) => {
      const text = frame(`${number} ${people}${tail}`)
      const { mentions, claims } = readText(text, { language: 'en', published: edtf('2025-12-14') })
      const counts = mentions.filter(({ kind }) => kind === 'count')
      assert.deepEqual(
        counts.map(({ value }) => (value as Count).scope),
        [scope],
        text,
      )
      const told = claims.filter(
        ({ type, arguments: args }) => type === 'release_event' && args.some(({ mention }) => mention === counts[0]?.id),
      )
      assert.deepEqual(
        told.map(({ polarity, modality }) => `${polarity} ${modality}`),
        event ? ['positive asserted'] : [],
        text,
      )
    }),
    { seed: 15, numRuns: 120 },
  )
})
