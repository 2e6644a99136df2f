import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofTeam } from './team.ts'

test('how many of the team, in three languages', () => {
  for (const [n, be, ru, en] of [
    [1, '1 чалавек з каманды', '1 человек из команды', '1 of the team'],
    [2, '2 чалавекі з каманды', '2 человека из команды', '2 of the team'],
    [5, '5 чалавек з каманды', '5 человек из команды', '5 of the team'],
  ] as const)
    assert.deepEqual([ofTeam('be', n), ofTeam('ru', n), ofTeam('en', n)], [be, ru, en])
})
