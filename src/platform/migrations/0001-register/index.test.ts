import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Database, Db } from '#platform/database/index.ts'
import { APPEND_ONLY } from '#platform/database/tables.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { FROZEN, IDS, TABLES } from './frozen.testing.ts'

let database: Database
before(async () => {
  database = await openTestDatabase()
  for (const table of TABLES) for (const row of FROZEN[table]) await insert(database, table, row)
})
after(() => database.close())

const insert = ({ kysely }: Db, table: string, row: Record<string, unknown>) => {
  const columns = Object.keys(row).map((name) => sql.ref(name))
  return sql`insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(Object.values(row))})`.execute(kysely)
}

test('frozen rows of the first version are still taken', async () => {
  for (const table of TABLES) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(database.kysely)
    assert.equal(rows[0]?.n, FROZEN[table].length, table)
  }
})

const ROLES = {
  'the role of the program': '',
  'the owner': 'set local role none',
  'the owner in a replication session': 'set local role none; set local session_replication_role = replica',
}

test('update, delete and truncate are refused on every append-only table for every role, also where no row would be touched', async () => {
  for (const [who, become] of Object.entries(ROLES))
    for (const table of APPEND_ONLY)
      for (const change of [
        `update ${table} set ${COLUMN[table]} = ${COLUMN[table]}`,
        `update ${table} set ${COLUMN[table]} = ${COLUMN[table]} where false`,
        `delete from ${table}`,
        `delete from ${table} where false`,
        `truncate ${table} cascade`,
      ]) {
        const attempt = database.transaction(async ({ kysely }) => {
          for (const step of become.split('; ').filter(Boolean)) await sql.raw(step).execute(kysely)
          await sql.raw(change).execute(kysely)
        })
        const refused =
          who === 'the role of the program' ? /permission denied/ : /is append-only: (update|delete|truncate) refused/
        await assert.rejects(attempt, refused, `${who}: ${change}`)
      }
})

const COLUMN: Record<(typeof APPEND_ONLY)[number], string> = {
  source: 'title',
  source_address: 'place',
  source_link: 'name',
  layer: 'text',
  layer_print: 'content',
  layer_reading: 'version',
  occurrence: 'type',
  statement: 'value',
  reading: 'rule',
  minted: 'entity',
  decision: 'act',
  publication: 'root',
  writing: 'act',
  list_version: 'list',
  envelope: 'kind',
  envelope_act: 'act',
  offer: 'kind',
  offer_review: 'envelope',
  offer_act: 'act',
  coding: 'note',
}

test('the role of the program may not make, drop or alter anything, nor switch a trigger off', async () => {
  for (const change of [
    'create table other (id int)',
    'drop table decision',
    'alter table decision disable trigger all',
    'drop trigger refuse_change on decision',
    'drop function refuse_change() cascade',
    'delete from kysely_migration',
  ])
    await assert.rejects(sql.raw(change).execute(database.kysely), /permission denied|must be owner/, change)
})

const [decision] = FROZEN.decision
const [layer] = FROZEN.layer
const [statement] = FROZEN.statement
const [occurrence] = FROZEN.occurrence
const [source] = FROZEN.source
const OTHER = '0'.repeat(64)

test('a constraint stands behind each rule', async () => {
  const cases: [why: string, table: string, row: Record<string, unknown>, RegExp][] = [
    ['a hash is 64 hex digits', 'source', { ...source, hash: 'abc' }, /sha256_hex/],
    ['a hash is in lower case', 'source', { ...source, hash: 'A'.repeat(64) }, /sha256_hex/],
    ['a size is not negative', 'source', { ...source, hash: OTHER, size: -1 }, /source_size_check/],
    ['visibility is one of two', 'source', { ...source, hash: OTHER, visibility: 'maybe' }, /source_visibility_check/],
    ['a layer has its source', 'layer', { ...layer, id: IDS.strangeLayer, source: OTHER }, /layer_source_fkey/],
    ['the id of a layer is that of its text', 'layer', { ...layer, id: OTHER, text: 'other words' }, /layer_check/],
    ['an occurrence has an anchor', 'occurrence', { ...occurrence, id: OTHER, anchors: '[]' }, /occurrence_anchors_check/],
    ['an occurrence has its layer', 'occurrence', { ...occurrence, id: OTHER, layer: OTHER }, /occurrence_layer_fkey/],
    ['the id of a statement is that of its words', 'statement', { ...statement, id: OTHER }, /statement_check/],
    ['a statement has evidence', 'statement', { ...statement, ...IDS.withoutEvidence }, /statement_body_check/],
    ['a statement has its evidence in a list', 'statement', { ...statement, ...IDS.emptyEvidence }, /statement_body_check/],
    ['versions start at 1', 'decision', { ...decision, version: 0 }, /decision_version_check/],
    ['a version comes once', 'decision', { ...decision, act: 'reject' }, /decision_pkey/],
    ['versions have no gaps', 'decision', { ...decision, version: 9 }, /decision_target_kind_target_previous_fkey/],
    ['an act belongs to its kind', 'decision', { ...decision, version: 2, act: 'same' }, /decision_check/],
    ['a decided statement is there', 'decision', { ...decision, target: OTHER }, /decision_statement_fkey/],
    [
      'a statement is refuted by one that is there',
      'decision',
      { ...decision, version: 2, detail: `{"against":"${OTHER}"}` },
      /decision_against_fkey/,
    ],
    ['somebody decided', 'decision', { ...decision, version: 2, member: IDS.nobody }, /decision_member_fkey/],
    [
      'a judged occurrence is there',
      'decision',
      { ...decision, target_kind: 'judgement', act: 'same', target: `${OTHER}:${IDS.first}` },
      /first_occurrence_fkey/,
    ],
    [
      'a pair is in order',
      'decision',
      { ...decision, target_kind: 'judgement', act: 'same', target: `${IDS.first}:${IDS.first}` },
      /decision_check/,
    ],
    [
      'an exposure has a basis',
      'decision',
      { ...decision, target_kind: 'exposure', act: 'public', target: IDS.entity },
      /decision_check/,
    ],
    [
      'an exposed entity was minted',
      'decision',
      { ...decision, target_kind: 'exposure', act: 'public', target: IDS.nobody, detail: '{"basis":"wish"}' },
      /decision_entity_fkey/,
    ],
    ['an occurrence is minted once', 'minted', { occurrence: IDS.first, entity: IDS.nobody }, /minted_occurrence_key/],
    ['an entity is minted once', 'minted', { occurrence: IDS.second, entity: IDS.entity }, /minted_entity_key/],
    ['a reading names its rule', 'reading', { ...FROZEN.reading[0], rule: '' }, /reading_rule_check/],
  ]
  for (const [why, table, row, refusal] of cases) await assert.rejects(insert(database, table, row), refusal, why)
})
