import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import type { MemberId } from '#core/ids.ts'
import { answersTo, lasting, standing } from './answers.ts'

const coding = (by: string, version: number, state: string, more: Partial<Coding> = {}): Coding => ({
  id: `${by} answers`,
  form: 'stipulation',
  item: 'no_rearrest',
  event: null,
  answers: { state },
  standard: null,
  asOf: edtf('2026-04-01'),
  note: `note ${version}`,
  statements: [],
  version,
  by: by as MemberId,
  at: '2026-04-01T10:00:00.000Z',
  withdrawn: false,
  ...more,
})

test('of each member the newest version holds, in whatever order they come', () => {
  const all = [coding('one', 2, '1'), coding('two', 1, '3'), coding('one', 1, '0')]
  assert.deepEqual(
    standing(all).map(({ by, answers }) => [by, answers.state]),
    [
      ['one', '1'],
      ['two', '3'],
    ],
  )
})

test('what was taken back holds no more, and what was answered anew has no history before it', () => {
  const back = [coding('one', 1, '0'), coding('one', 2, '0', { withdrawn: true })]
  assert.deepEqual(standing(back), [])
  assert.deepEqual(
    lasting([...back, coding('one', 3, '2')]).map((own) => own.map(({ version }) => version)),
    [[3]],
  )
})

test('earlier answers stay as codes; their words go', () => {
  const [own] = lasting([coding('one', 1, '0'), coding('one', 2, '1')])
  assert.deepEqual(
    own?.map(({ answers, note }) => [answers.state, note]),
    [
      ['1', 'note 2'],
      ['0', ''],
    ],
  )
})

test('members who differ are both there, the commonest answer first', () => {
  const all = [coding('one', 1, '0'), coding('two', 1, '3'), coding('six', 1, '3')]
  assert.deepEqual(
    answersTo(all, { form: 'stipulation', item: 'no_rearrest', event: null }, 'state').map(({ answer, codings }) => [
      answer,
      codings.length,
    ]),
    [
      ['3', 2],
      ['0', 1],
    ],
  )
})
