import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { dateInFigures, dateInWords, dateTitle, endingMonth, machineDate } from './dates.ts'

const WORDS: [date: string, be: string, ru: string, en: string][] = [
  ['2025-12-13', '13 снежня 2025 года', '13 декабря 2025 года', '13 December 2025'],
  ['2025-02', 'люты 2025 года', 'февраль 2025 года', 'February 2025'],
  ['2025', '2025 год', '2025 год', '2025'],
  ['2024-22', 'лета 2024 года', 'лето 2024 года', 'summer 2024'],
  ['2024-24', 'зіма 2024 года', 'зима 2024 года', 'winter 2024'],
  ['2025~', 'каля 2025 года', 'около 2025 года', 'about 2025'],
  ['2025-02~', 'каля лютага 2025 года', 'около февраля 2025 года', 'about February 2025'],
  ['2025-02?', 'магчыма, люты 2025 года', 'возможно, февраль 2025 года', 'perhaps February 2025'],
  ['2025%', 'магчыма, каля 2025 года', 'возможно, около 2025 года', 'perhaps about 2025'],
  ['2024-07/..', 'з ліпеня 2024 года', 'с июля 2024 года', 'since July 2024'],
  ['2024-01/..', 'са студзеня 2024 года', 'с января 2024 года', 'since January 2024'],
  ['2025-07-02/..', 'з 2 ліпеня 2025 года', 'со 2 июля 2025 года', 'since 2 July 2025'],
  ['../2025-07-02', 'да 2 ліпеня 2025 года', 'до 2 июля 2025 года', 'until 2 July 2025'],
  [
    '2024-07/2025-07-02',
    'з ліпеня 2024 года да 2 ліпеня 2025 года',
    'с июля 2024 года до 2 июля 2025 года',
    'July 2024 to 2 July 2025',
  ],
  ['202X', '2020-я гады', '2020-е годы', '2020s'],
  ['19XX', '1900–1999', '1900–1999', '1900–1999'],
]

test('dates are written as people write them', () => {
  for (const [date, be, ru, en] of WORDS)
    assert.deepEqual(
      [dateInWords('be', edtf(date)), dateInWords('ru', edtf(date)), dateInWords('en', edtf(date))],
      [be, ru, en],
      date,
    )
})

test('a date that is not known is said', () => {
  assert.deepEqual(
    [dateInWords('be', null), dateInWords('ru', null), dateInWords('en', null)],
    ['дата невядомая', 'дата неизвестна', 'date not known'],
  )
})

test('dates in tables are short', () => {
  assert.deepEqual(
    [dateInFigures('be', edtf('2025-09-11')), dateInFigures('en', edtf('2025-09-11'))],
    ['11.09.2025', '11 Sep 2025'],
  )
  assert.deepEqual(
    [dateInFigures('be', edtf('2024-12')), dateInFigures('ru', edtf('2024-12')), dateInFigures('en', edtf('2024-12'))],
    ['снежань 2024', 'декабрь 2024', 'Dec 2024'],
  )
  assert.equal(dateInFigures('en', edtf('2024-22')), 'summer 2024')
})

test('titles, machine dates and ending months', () => {
  assert.deepEqual(
    [dateTitle(edtf('2025-09-11')), dateTitle(edtf('2025-09')), dateTitle(edtf('2024-22')), dateTitle(null)],
    ['11.09.2025', '09.2025', '2024', '–'],
  )
  assert.deepEqual(
    [
      machineDate(edtf('2025-09-11')),
      machineDate(edtf('2025-09~')),
      machineDate(edtf('2024-07/..')),
      machineDate(edtf('2024-22')),
    ],
    ['2025-09-11', '2025-09', undefined, undefined],
  )
  assert.deepEqual(
    [
      endingMonth('be', edtf('2026-03-20'), 'instrumental'),
      endingMonth('ru', edtf('2026-03'), 'instrumental'),
      endingMonth('en', edtf('2024/..'), 'named'),
    ],
    ['сакавіком 2026 года', 'мартом 2026 года', null],
  )
})
