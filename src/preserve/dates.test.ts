import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, isTimeZone, readTimestamp } from './dates.ts'

const DAYS: [string, string | null, string | null, string | null][] = [
  ['2024-05-10', null, '2024-05-10', null],
  ['2024-05-10', 'Europe/Minsk', '2024-05-10', 'Europe/Minsk'],
  ['2024-05-10T23:30:00+03:00', null, '2024-05-10', 'Etc/GMT-3'],
  ['2024-05-10T23:30:00-0500', null, '2024-05-10', 'Etc/GMT+5'],
  ['2024-05-10T23:30:00+05:30', null, '2024-05-10', null],
  ['2024-05-10T22:30:00Z', null, '2024-05-10', null],
  ['2024-05-10T22:30:00.123Z', 'Europe/Minsk', '2024-05-11', 'Europe/Minsk'],
  ['2024-05-10T22:30+00:00', 'Europe/Minsk', '2024-05-11', 'Europe/Minsk'],
  ['2024-05-11T01:30:00+03:00', 'Europe/London', '2024-05-10', 'Europe/London'],
  ['2024-05-10 22:30:00', 'Europe/Minsk', '2024-05-10', 'Europe/Minsk'],
  ['Fri, 10 May 2024 22:30:00 GMT', 'Europe/Minsk', '2024-05-11', 'Europe/Minsk'],
  ['5 May 2024 10:00:00 +0300', null, '2024-05-05', 'Etc/GMT-3'],
  ['2024-02-30', null, null, null],
  ['2024-13-01T00:00:00Z', null, null, null],
  ['10.05.2024', null, null, null],
  ['10 Foo 2024 10:00:00 GMT', null, null, null],
  ['yesterday', null, null, null],
  ['', null, null, null],
]
for (const [text, zone, day, timeZone] of DAYS)
  test(`the day of ${text} ${zone ?? ''}`, () => {
    const stamp = readTimestamp(text)
    assert.deepEqual(stamp === null ? [null, null] : Object.values(dayOf(stamp, zone)), [day, timeZone])
  })

test('time zones', () => {
  for (const name of ['Europe/Minsk', 'Etc/GMT-3', 'UTC', 'America/Argentina/Buenos_Aires']) assert.ok(isTimeZone(name), name)
  for (const name of ['', 'Minsk', '+03:00', 'Europe/Nowhere', '../etc']) assert.ok(!isTimeZone(name), name)
})
