import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { fold } from '#core/fold.ts'
import { read } from '../read.ts'
import { grammarOf } from './grammar.ts'
import { grammarFor, PACKS } from './languages.ts'
import type { Pack } from './pack.ts'

const PUBLISHED = edtf('2025-07-02')

/** What fired in a text: mention rules with the words of their mention, triggers of statements. */
function firedIn(text: string, pack: Pack) {
  const grammar = grammarFor(pack.language)
  assert.ok(grammar)
  const folded = fold(text)
  const { drafts, claims } = read(text, folded, grammar, PUBLISHED)
  return {
    mentions: drafts.map(({ rule, start, end }) => `${rule} ⟦${folded.text.slice(start, end)}⟧`),
    rules: new Set([...drafts.map(({ rule }) => rule), ...claims.flatMap(({ rule }) => [rule, ...rule.split('+')])]),
  }
}

for (const pack of new Set(Object.values(PACKS))) {
  test(`every mention rule of ${pack.language} fires where its examples say, and nowhere else`, () => {
    const wrong: string[] = []
    for (const { id, tests } of pack.mentions) {
      for (const example of tests.yes) {
        const span = /⟦.*⟧/u.exec(example)?.[0]
        const { mentions } = firedIn(example.replace(/[⟦⟧]/gu, ''), pack)
        if (!span || !mentions.includes(`${id} ${span}`)) wrong.push(`${id} should fire: ${example} (got ${mentions.join(', ')})`)
      }
      for (const example of tests.no) if (firedIn(example, pack).rules.has(id)) wrong.push(`${id} should not fire: ${example}`)
    }
    assert.deepEqual(wrong, [])
  })

  test(`every trigger of ${pack.language} fires where its examples say, and nowhere else`, () => {
    const wrong: string[] = []
    for (const { id, tests } of [...pack.triggers, ...(pack.duties?.bindings ?? []), ...(pack.duties?.acts ?? [])]) {
      for (const example of tests.yes) {
        const { rules } = firedIn(example, pack)
        if (!rules.has(id)) wrong.push(`${id} should fire: ${example} (got ${[...rules].join(', ')})`)
      }
      for (const example of tests.no) if (firedIn(example, pack).rules.has(id)) wrong.push(`${id} should not fire: ${example}`)
    }
    assert.deepEqual(wrong, [])
  })

  test(`a rule of ${pack.language} without examples does not load`, () => {
    const [first] = pack.triggers
    assert.ok(first)
    assert.throws(
      () => grammarOf({ ...pack, triggers: [{ ...first, tests: { yes: first.tests.yes, no: [] } }] }),
      /needs an example/,
    )
    assert.throws(() => grammarOf({ ...pack, triggers: [first, first] }), /two rules/)
  })
}
