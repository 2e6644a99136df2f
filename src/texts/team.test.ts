import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofTeam, teamAnswers } from './team.ts'

test('how many of the team, in three languages', () => {
  for (const [n, be, ru, en] of [
    [1, '1 чалавек з каманды', '1 человек из команды', '1 of the team'],
    [2, '2 чалавекі з каманды', '2 человека из команды', '2 of the team'],
    [5, '5 чалавек з каманды', '5 человек из команды', '5 of the team'],
  ] as const)
    assert.deepEqual([ofTeam('be', n), ofTeam('ru', n), ofTeam('en', n)], [be, ru, en])
})

test('how many of the team answer, in three languages', () => {
  for (const [n, be, ru, en] of [
    [1, '1 чалавек з каманды адказвае', '1 человек из команды отвечает', '1 of the team answers'],
    [2, '2 чалавекі з каманды адказваюць', '2 человека из команды отвечают', '2 of the team answer'],
    [5, '5 чалавек з каманды адказваюць', '5 человек из команды отвечают', '5 of the team answer'],
  ] as const)
    assert.deepEqual([teamAnswers('be', n), teamAnswers('ru', n), teamAnswers('en', n)], [be, ru, en])
})
