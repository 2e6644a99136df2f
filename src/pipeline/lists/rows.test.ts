import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '#core/canonical.ts'
import { edtf } from '#core/edtf.ts'
import { hashId, type SourceHash } from '#core/ids.ts'
import { layerOf } from '#core/layer.ts'
import { NOTHING_SAID } from './columns.ts'
import { dayOfList, readList } from './read-list.ts'

const DAY = '2026-05-01'
const read = (text: string) => readList(layerOf(hashId<SourceHash>(sha256(text)), text, 'be', 'csv@1'), NOTHING_SAID, DAY).read
/** What one row says, and what of it was not read. */
const said = (header: string, row: string) => {
  const { rows, unreadable } = read(`${header}\n${row}\n`)
  return [
    ...(rows[0]?.claims ?? []).map(({ type, code, date }) => [type, code, date].filter(Boolean).join(' ')),
    ...unreadable.map(({ code, field }) => `! ${field} ${code}`),
  ]
}

test('a day that is later than the list has not happened', () => {
  const rows: [header: string, row: string, said: string[]][] = [
    ['Имя;Дата освобождения', 'Мира Талвик;05.09.2027', ['! released future_date']],
    [
      'Імя;Дата вызвалення;Статус;Падстава вызвалення',
      'Міра Талвік;05.09.2027;вызвалены;памілаванне',
      ['! released future_date'],
    ],
    ['Name;Release date;Facility', 'Mira Talvik;2027;IK-4', ['! released future_date']],
    ['Имя;Дата задержания;Место задержания', 'Мира Талвик;02.05.2026;Минск', ['! detained future_date']],
    ['Імя;Дата прысуду;Тэрмін;Артыкул', 'Міра Талвік;2027;5 гадоў;342', ['charge', '! sentenced future_date']],
    ['Name;Date of death;Status', 'Mira Talvik;2027-01-01;died', ['! died future_date']],
    ['Name;Date of death', 'Mira Talvik;2026', ['death 2026']],
    ['Имя;Дата освобождения', 'Мира Талвик;01.05.2026', ['release 2026-05-01']],
  ]
  for (const [header, row, expected] of rows) assert.deepEqual(said(header, row), expected, row)
})

test('days of birth that cannot be meant', () => {
  const rows: [header: string, row: string, said: string[]][] = [
    ['Имя;Дата рождения', 'Мира Талвик;13.12.2030', ['! birth unlikely_birth']],
    ['Імя;Дата нараджэння', 'Міра Талвік;2020', ['! birth unlikely_birth']],
    ['Name;Date of birth;Detained', 'Mira Talvik;2014;2021-03-12', ['detention 2021-03-12', '! birth unlikely_birth']],
    ['Имя;Дата рождения;Дата задержания', 'Мира Талвик;1905;12.03.2021', ['detention 2021-03-12', '! birth unlikely_birth']],
    ['Імя;Дата нараджэння;Дата затрымання', 'Міра Талвік;2005;12.03.2021', ['detention 2021-03-12', 'birth 2005']],
    ['Name;Date of birth', 'Mira Talvik;1899', ['! birth impossible_date']],
  ]
  for (const [header, row, expected] of rows) assert.deepEqual(said(header, row).sort(), [...expected].sort(), row)
})

test('a day of death', () => {
  const rows: [header: string, row: string, said: string[]][] = [
    ['Имя;Дата смерти', 'Мира Талвик;12.03.2023', ['death 2023-03-12']],
    ['Імя;Дата смерці;Статус', 'Міра Талвік;12.03.2023;памерла', ['death 2023-03-12']],
    ['Name;Died on;Status', 'Mira Talvik;12 March 2023;held', ['detention', '! died contradicting_row']],
    ['Імя;Статус', 'Міра Талвік;памёр', ['death']],
  ]
  for (const [header, row, expected] of rows) assert.deepEqual(said(header, row), expected, row)
})

test('a status that is not understood says nothing, and nobody is held where it stands', () => {
  for (const status of ['осуждён условно', 'у памілаванні адмоўлена', 'pardon denied'])
    assert.deepEqual(said('Имя;Статус;Колония', `Мира Талвик;${status};ИК-4`), ['! status unknown_status'], status)
  assert.deepEqual(said('Name;Status;Facility', 'Mira Talvik;held;IK-4'), ['detention'])
  assert.deepEqual(said('Name;Facility', 'Mira Talvik;IK-4'), ['detention'])
})

test('the day of a list is that of its publication, else the one it came in', () => {
  const at = '2026-05-14T12:00:00.000Z'
  assert.equal(dayOfList({ published: null }, at), '2026-05-14')
  assert.equal(dayOfList({ published: edtf('2025-12-13') }, at), '2025-12-13')
  assert.equal(dayOfList({ published: edtf('2025-12') }, at), '2025-12-31')
  assert.equal(dayOfList({ published: edtf('2027') }, at), '2026-05-14')
})

test('a cell that is too long says nothing; the rest of its row holds', () => {
  const long = 'я'.repeat(40_000)
  assert.deepEqual(said('Имя;Примечание;Статус', `Мира Талвик;${long};на свободе`), ['release', '! note cell_too_long'])
  assert.deepEqual(said('Імя;Статус;Заўвага', `Міра Талвік;"${long}";няма`), ['! status cell_too_long'])
  assert.deepEqual(said('Name;Status;Facility', `Mira Talvik;${long};IK-4`), ['! status cell_too_long'])
  assert.deepEqual(said('Name;Status', `${long};held`), ['! name cell_too_long', '! name no_name'])
})
