import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '#core/decision.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { readAsOf, rowsAsOf } from './as-of.ts'
import { decide, type ReasonedAct } from './decide.ts'
import { latestTime } from './publications.ts'
import { readRegister } from './read.ts'
import { decidedSince } from './since.ts'
import { aMember, countingIds, keepDocument, statementIn, testDocument, workInEmpty } from './testing.ts'

const database = await openTestDatabase()
test.after(() => database.close())

const at = (second: number) => `2026-01-02T03:04:0${second}.000Z`

test('what held at a time is what a register read at that time gave', () =>
  workInEmpty(database, async (db) => {
    const { by } = await aMember(db)
    const newId = countingIds()
    const [mira, jan] = [testDocument('Mira Talvik'), testDocument('Jan Korel')]
    for (const document of [mira, jan]) await keepDocument(db, document)
    const statement = (of: typeof mira) => statementIn(of, 'release').id
    const pair: [ReturnType<typeof subject>, ReturnType<typeof subject>] = [subject(mira), subject(jan)]
    const steps: ReasonedAct[][] = [
      [{ target: 'statement', statement: statement(mira), act: 'accept' }],
      [
        { target: 'word', word: 'Talvik', act: 'free' },
        { target: 'judgement', pair, act: 'same' },
      ],
      [{ target: 'statement', statement: statement(jan), act: 'accept' }],
      [
        { target: 'statement', statement: statement(mira), act: 'retract' },
        { target: 'judgement', pair, act: 'different' },
        { target: 'word', word: 'Talvik', act: 'unfree' },
      ],
      [{ target: 'statement', statement: statement(mira), act: 'reopen' }],
    ]
    const read = [await readRegister(db)]
    for (const [second, acts] of steps.entries()) {
      await decide(db, acts, { by, at: at(second + 1) }, newId)
      read.push(await readRegister(db))
    }
    const now = await readRegister(db)
    for (const [second, then] of read.entries()) assert.deepEqual(rowsAsOf(now, await readAsOf(db, at(second))), then)
    assert.equal(await latestTime(db), at(5))
    const since: Decision[] = await decidedSince(db, at(3), 2)
    assert.deepEqual(
      since.map((one) => one.act),
      ['reopen', 'different'],
    )
  }))

const subject = (of: ReturnType<typeof testDocument>) => statementIn(of, 'release').statement.subject
