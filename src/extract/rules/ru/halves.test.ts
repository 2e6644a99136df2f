import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../../index.ts'

/** Second halves of sentences; V stands for what is told of a release. */
const FRAMES = [
  'Он подал ходатайство о том, чтобы дело закрыли и V.',
  'Родные хотят, чтобы суд отменил приговор и V.',
  'Он мечтает, чтобы война закончилась, а V.',
  'Если суд отменит приговор и V, мы скажем об этом.',
  'Если бы суд отменил приговор и V, мы знали бы.',
  'Ходили слухи, что дело закрыли и V.',
  'Адвокат не подтвердил, что дело закрыли и V.',
  'Адвокат опроверг, что дело закрыли и V.',
  'Неправда, что дело закрыли и V.',
  'Родные не верят, что дело закрыли, а V.',
  'Якобы дело закрыли и V.',
  'Возможно, дело закрыли и V.',
]

const SAID = [
  'Нина Петрова вышла на свободу',
  'Нина Петрова была освобождена',
  'Нину Петрову помиловали',
  'Нину Петрову отпустили домой',
  '12 политзаключённых были освобождены',
]

/** Negated verbs behind “and”. */
const NEGATED = [
  'Нина Петрова ждала и не вышла на свободу.',
  'Президент молчал и не помиловал Нину Петрову.',
  'Они молчали и не освободили Нину Петрову.',
  'Нину Петрову судили и не освободили.',
  'Нина Петрова ждала и не была освобождена.',
  'Нина Петрова так и не вышла на свободу.',
]

const believed = (text: string) =>
  readText(text, { language: 'ru' }).claims.filter(
    ({ type, polarity, modality }) =>
      ['release', 'release_event', 'pardon'].includes(type) && polarity === 'positive' && modality === 'asserted',
  )

test('what the first half of a sentence only supposes or denies its second half does too (ru)', () => {
  for (const frame of FRAMES)
    for (const said of SAID) {
      const text = frame.replace('V', said)
      assert.deepEqual(believed(text), [], text)
    }
})

test('what is negated behind “and” did not happen (ru)', () => {
  for (const text of NEGATED) assert.deepEqual(believed(text), [], text)
})

test('what both halves tell as a fact is one (ru)', () => {
  for (const said of SAID)
    for (const frame of ['Адвокат сообщил, что дело закрыли и V.', 'Важно, что дело закрыли и V.', 'Дело закрыли, а V.'])
      assert.notDeepEqual(believed(frame.replace('V', said)), [], frame.replace('V', said))
})
