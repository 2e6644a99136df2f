import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { onlyIn } from './narrow.ts'

const told: [string, string, string][] = [
  ['One. Two. Three.', 'One. ▮. Three.', '… Two. …'],
  ['One. ▮. Three.', 'One. Two. Three.', '… ▮. …'],
  ['One. Two.', 'One. Two. Three.', '…'],
  ['Новы радок\nДругі', 'Другі', 'Новы радок …'],
  ['“Ended.” Next.', 'Next.', '“Ended.” …'],
]
for (const [text, other, said] of told)
  test(`of ${JSON.stringify(text)} is told ${said}`, () => assert.equal(onlyIn(text, other), said))

test('against nothing, all of a text is told', () => {
  fc.assert(fc.property(fc.string(), (text) => assert.equal(onlyIn(text, '').replace(/\s/g, ''), text.replace(/\s/g, ''))))
})
