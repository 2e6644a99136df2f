import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CARRY_ROUTES, DESK_ROUTES, DOOR_ROUTES, INTAKE_ROUTES, PUBLIC_ROUTES, READ_ROUTES, type Route } from './routes.ts'

const entries = (table: Record<string, Route>) => Object.entries(table)

test('every act of the desk needs a permission and the token of its form', () => {
  for (const [name, { door, method, permission, csrf, takes, cache, log }] of entries(DESK_ROUTES)) {
    assert.deepEqual([door, log], ['desk', 'nothing'], name)
    // A script of the program is no page: it holds nothing of the register.
    assert.equal(cache, name === 'island' ? 'forever' : 'never', name)
    assert.notEqual(permission, 'none', name)
    assert.equal(csrf, method === 'POST' ? 'form' : 'none', name)
    assert.equal(takes !== 'nothing', method === 'POST', name)
  }
})

test('only the door and the page that reads a text are there without a session, and neither can act on the register', () => {
  const open = [...entries(READ_ROUTES), ...entries(DOOR_ROUTES)]
    .filter(([, { method }]) => method === 'POST')
    .map(([name]) => name)
  assert.deepEqual(open, ['readText', 'entered'])
  for (const [name, { permission, log }] of [...entries(READ_ROUTES), ...entries(DOOR_ROUTES)])
    assert.deepEqual([permission, log], ['none', 'nothing'], name)
})

test('the public door only answers', () => {
  for (const [name, { method, takes }] of entries(PUBLIC_ROUTES)) assert.deepEqual([method, takes], ['GET', 'nothing'], name)
})

test('the intake leaves no copy anywhere, knows nobody, and logs no more than the route', () => {
  for (const [name, { permission, cache, log }] of entries({ ...INTAKE_ROUTES }))
    assert.deepEqual([permission, cache, log], ['none', 'never', 'route'], name)
  // What is kept without the form of a page, or work, is named by a secret of its sender.
  const keeping = entries({ ...INTAKE_ROUTES }).filter(([, { method }]) => method !== 'GET')
  assert.deepEqual(
    keeping.map(([name, { csrf, takes }]) => [name, csrf, takes]),
    [
      ['turn', 'form', 'files'],
      ['begin', 'none', 'json'],
      ['part', 'none', 'bytes'],
      ['end', 'none', 'json'],
    ],
  )
  for (const [name, { door, log }] of entries({ ...CARRY_ROUTES })) assert.deepEqual([door, log], ['carry', 'nothing'], name)
})

test('no address is there twice', () => {
  const all = entries({ ...DESK_ROUTES }).map(([, { method, pattern }]) => `${method} ${pattern}`)
  assert.equal(new Set(all).size, all.length)
})
