import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citizensOf } from './countries.ts'
import { sharesInWords } from './shares.ts'

const exact = (n: number) => ({ min: n, max: n })

test('who stayed and who was taken where, in a sentence', () => {
  const shares = { stayed: exact(235), destinations: [{ code: 'LT', ...exact(15) }] }
  assert.equal(sharesInWords('en', shares), '235 stayed in Belarus; 15 were taken to Lithuania.')
  assert.equal(sharesInWords('be', shares), '235 засталіся ў Беларусі; 15 вывезены ў Літву.')
  assert.equal(sharesInWords('ru', shares), '235 остались в Беларуси; 15 вывезены в Литву.')
})

test('one and several; a range; a State without a form is left out', () => {
  const shares = {
    stayed: exact(1),
    destinations: [
      { code: 'UA', min: 8, max: 9 },
      { code: 'XX', ...exact(3) },
    ],
  }
  assert.equal(sharesInWords('ru', shares), '1 остался в Беларуси; от 8 до 9 вывезены в Украину.')
  assert.equal(sharesInWords('be', shares), '1 застаўся ў Беларусі; ад 8 да 9 вывезены ва Украіну.')
  assert.equal(sharesInWords('en', { stayed: null, destinations: [] }), null)
})

test('citizens of a State', () => {
  assert.equal(citizensOf('be', 'pl'), 'грамадзяне Польшчы')
  assert.equal(citizensOf('en', 'us'), 'citizens of the United States')
  assert.equal(citizensOf('ru', 'LT'), null)
})
