import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellsOfViolence } from './violence.ts'

test('a passage about torture, beating or wounds is known in three languages, also inflected', () => {
  for (const text of [
    'Guards beat him with batons.',
    'She was tortured for two days.',
    'He speaks of electric shocks.',
    'Его избили в камере.',
    'Она рассказала о пытках.',
    'Ему сломали ребра.',
    'Яго збівалі ў аўтазаку.',
    'Яна расказала пра катаванні.',
    'На руках былі сінякі.',
  ])
    assert.equal(tellsOfViolence(text), true, text)
})

test('ordinary news is not folded', () => {
  for (const text of [
    'Officials tried to negotiate a deal.',
    'The team was hard to beat in the final.',
    'Они пытались договориться об обмене.',
    'Он пытался уехать.',
    'Под кровом церкви ждали семьи.',
    'Яны спрабавалі выехаць.',
    'Палітвязня памілавалі і вывезлі з краіны.',
  ])
    assert.equal(tellsOfViolence(text), false, text)
})
