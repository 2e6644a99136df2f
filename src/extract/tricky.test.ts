import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { compare } from './evaluate/compare.ts'
import { readLabels } from './evaluate/labels.ts'
import { readText } from './index.ts'

const file = join(import.meta.dirname, '..', '..', 'data', 'tricky-sentences.json')

for (const one of readLabels(readFileSync(file, 'utf8'), 'tricky-sentences.json'))
  test(`${one.id}: ${one.text}`, () => {
    const reading = readText(one.text, { language: one.language, published: one.published })
    const { wrong, broken } = compare(one, reading)
    // These labels name the statements that have to come, not all that may.
    assert.deepEqual(
      wrong.filter((why) => !/^extra: (?:positive|negative) /.test(why)),
      [],
    )
    assert.deepEqual(broken, [])
    if (one.flags) assert.deepEqual([...new Set(reading.flags.map(({ code }) => code))].sort(), [...one.flags].sort())
  })
