import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { PACKS } from './grammar/languages.ts'
import { readText } from './index.ts'
import { readSingle } from './single.ts'

const TEXTS = [
  'Nina Petrova was released on 21 June together with 13 other prisoners.',
  '21 июня освободили Нину Петрову и ещё 13 заключённых.',
  '21 чэрвеня вызвалілі Ніну Пятрову і яшчэ 13 зняволеных.',
  '21 červienia vyzvalili Ninu Piatrovu i jašče 13 źniavolenych.',
  'Es war einmal.',
]

test('a single text is read as any other, in every language that is read', async () => {
  const read = new Set<string>()
  for (const text of TEXTS) {
    const options = { published: edtf('2025-12-14') }
    const reading = await readSingle(text, options)
    read.add(reading.language)
    assert.deepEqual(reading, readText(text, options))
  }
  for (const language of Object.keys(PACKS)) assert.ok(read.has(language), language)
})
