import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { identify } from '#core/identify.ts'
import { readText } from '#extract/index.ts'
import { joinReadings } from './join-readings.ts'
import { readFileApart } from './read-file.ts'

const message = (id: number, day: string, text: unknown) => ({
  id,
  type: 'message',
  date_unixtime: String(Date.parse(`${day}T09:00:00Z`) / 1000),
  text,
})
const EXPORT = JSON.stringify({
  name: 'Sosnovka today',
  type: 'public_channel',
  id: 77,
  messages: [
    message(1, '2024-05-03', [
      'Yesterday the authorities released ',
      { type: 'bold', text: '12 people' },
      ', including Anton Brezhko 🕊.',
    ]),
    message(2, '2024-06-20', 'Yesterday another 3 people were released, lawyer Vera Lisowska said.'),
    { type: 'message' },
  ],
})

test('an export is one layer: each message read with its own date, every span the words it quotes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-read-'))
  try {
    const path = join(folder, 'result.json')
    writeFileSync(path, EXPORT)
    const { layer, reading, refused } = await readFileApart(path, {})
    assert.equal(
      layer.text,
      'Yesterday the authorities released 12 people, including Anton Brezhko 🕊.\n\nYesterday another 3 people were released, lawyer Vera Lisowska said.',
    )
    for (const { start, end, exact } of [...reading.mentions, ...reading.claims.flatMap(({ evidence }) => evidence)])
      assert.equal(layer.text.slice(start, end), exact)
    const { extraction } = identify(layer, reading)
    const dates = extraction.mentions.flatMap((one) => (one.kind === 'date' ? [one.value] : []))
    assert.deepEqual(dates, ['2024-05-02', '2024-06-19'])
    assert.equal(new Set(reading.mentions.map(({ id }) => id)).size, reading.mentions.length)
    assert.deepEqual(
      refused.map(({ part }) => part),
      ['#3'],
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a reading joined alone says what it said', () => {
  const text =
    'On 3 May 2024 the authorities released 12 people, including Anton Brezhko. He was pardoned, Vera Lisowska said: "They let him go."'
  const reading = readText(text, { language: 'en' })
  const joined = joinReadings('en', [{ reading, start: 0 }])
  const plain = (one: unknown) => JSON.parse(JSON.stringify(one).replaceAll('"1.', '"'))
  assert.deepEqual(plain(joined), plain(reading))
})
