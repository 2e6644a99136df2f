import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showProgress } from './progress.ts'

/** A clock moved by hand and a target that remembers. */
function stage(terminal: { isTTY?: boolean; columns?: number } = {}) {
  const written: string[] = []
  let time = 0
  return {
    written,
    target: { ...terminal, write: (text: string) => written.push(text) },
    now: () => time,
    pass: (ms: number) => (time += ms),
  }
}

test('in a log: plain lines, seldom; done, rate and time left', () => {
  const { written, target, now, pass } = stage()
  const progress = showProgress(target, 'Reading', 40, now)
  for (let one = 0; one < 12; one++) {
    pass(500)
    progress.step()
  }
  pass(500)
  progress.end()
  assert.deepEqual(written, ['Reading  10 of 40  2.0/s  15 s left\n', 'Reading  12  6.5 s\n'])
})

test('on a terminal: one line written over, as wide as the terminal', () => {
  const { written, target, now, pass } = stage({ isTTY: true, columns: 20 })
  const progress = showProgress(target, 'Reading', null, now)
  pass(50)
  progress.step(100)
  pass(50)
  progress.step(100)
  progress.end()
  assert.deepEqual(written, ['\r\u001B[2KReading  200  2000/', '\r\u001B[2KReading  200  0.1 s\n'])
})

test('nothing done in no time divides by nothing', () => {
  const { written, target, now, pass } = stage()
  const progress = showProgress(target, 'Writing', 5, now)
  pass(400_000)
  progress.step(0)
  progress.end()
  assert.deepEqual(written, ['Writing  0 of 5  0.0/s\n', 'Writing  0  7 min\n'])
})
