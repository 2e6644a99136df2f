import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Database } from '#platform/database/index.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { FROZEN } from '../0001-register/frozen.testing.ts'

let database: Database
before(async () => {
  database = await openTestDatabase()
})
after(() => database.close())

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const [source = { hash: '' }] = FROZEN.source
const [layer = { id: '' }] = FROZEN.layer
const OTHER = sha('other')
const part = { source: source.hash, kind: 'part_of', other: OTHER, name: '12', share: null }

const insert = (table: string, row: Record<string, unknown>) => {
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)))
  return sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(database.kysely)
}

test('links and prints are taken, and a constraint stands behind each rule', async () => {
  await insert('source', source)
  await insert('source', { ...source, hash: OTHER })
  await insert('layer', layer)
  await insert('source_link', part)
  await insert('source_link', { ...part, kind: 'near_copy', name: '', share: 0.93 })
  await insert('layer_print', { layer: layer.id, content: sha('words'), bands: '{1,-2,3}' })
  const cases: [why: string, table: string, row: Record<string, unknown>, RegExp][] = [
    ['a kind is one of three', 'source_link', { ...part, kind: 'like', name: '', share: 1 }, /source_link_kind_check/],
    ['a source is no part of itself', 'source_link', { ...part, other: source.hash }, /source_link_check/],
    ['a part has a name', 'source_link', { ...part, name: '' }, /source_link_check/],
    ['a copy has a share', 'source_link', { ...part, kind: 'copy_of', name: '', share: 1.1 }, /source_link_check/],
    ['both are there', 'source_link', { ...part, other: sha('nobody') }, /source_link_other_fkey/],
    ['a print has its layer', 'layer_print', { layer: OTHER, content: OTHER, bands: '{}' }, /layer_print_layer_fkey/],
  ]
  for (const [why, table, row, refusal] of cases) await assert.rejects(insert(table, row), refusal, why)
  const { rows } = await sql<{ bands: number[] }>`select bands from layer_print where bands && ${'{3,9}'}::int4[]`.execute(
    database.kysely,
  )
  assert.deepEqual(rows, [{ bands: [1, -2, 3] }])
})
