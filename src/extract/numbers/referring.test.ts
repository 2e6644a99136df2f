import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { readText } from '../index.ts'
import { check } from '../testing/cases.ts'
import { counted } from '../testing/counted.ts'

test('English numbers that go back to those told of before', () => {
  counted(
    'en',
    `
= There are 1,400 political prisoners in the country. The majority consists of men, totaling 1,250 people.
  1,400 political prisoners: 1400 political
  1,250 people: 1250 political

= They recognised Ivan Petrov and others as political prisoners. Now there are 187 people.
  187 people: 187 other

= Doctors were freed. Police later spoke to 100 supporters.
  100 supporters: 100 other

= Since the invasion of 2022, more than 3,000 people have already been freed.
  3,000 people: 3000.. released since ?

= In total 137 artists are imprisoned.
  137 artists: 137 held
`,
  )
})

test('Russian numbers that go back to those told of before', () => {
  counted(
    'ru',
    `
= В тюрьмах страны 40 журналистов. В мае их число достигло 45.
  40 журналистов: 40 held
  45: 45 held

= За решеткой находятся 19 репортеров, в 2020 году их было десять человек.
  19 репортеров: 19 held
  десять человек: 10 held

= Президент помиловал 18 человек. Большинство — 11 человек — женщины.
  18 человек: 18 pardoned
  11 человек: 11 pardoned

= В неволе в Литве 25 журналистов, в Польше (23 человека) и Эстонии (19 врачей).
  25 журналистов: 25 held
  23 человека: 23 held
  19 врачей: 19 held

= Больше 30 тысяч человек подверглись задержаниям.
  30 тысяч человек: 30000.. detained

= Этот статус присвоен 637 людям.
  637 людям: 637 recognised

= Освободили двух врачей. На площадь пришли 500 человек.
  двух врачей: 2 released
  500 человек: 500 other
`,
  )
})

test('Belarusian numbers that go back to those told of before', () => {
  counted(
    'be',
    `
= У зняволенні застаюцца 27 супрацоўнікаў. Летась іх было 36 чалавек.
  27 супрацоўнікаў: 27 held
  36 чалавек: 36 held

= Праваабаронцы прызналі іх палітвязнямі. Цяпер іх у Беларусі 187 чалавек.
  187 чалавек: 187 political

= Тады затрымалі дзевяць чалавек. Хуткая шпіталізавала трох чалавек.
  дзевяць чалавек: 9 detained
  трох чалавек: 3 other
`,
  )
})

test('lines under a heading count what the heading speaks of', () => {
  const text = 'The list of political prisoners includes:\n- 152 writers;\n- 32 doctors.\n'
  const { mentions } = readText(text, { language: 'en', published: edtf('2025-12-14') })
  const scopes = mentions.flatMap((mention) => (mention.kind === 'count' ? [mention.value.scope] : []))
  assert.deepEqual(scopes, ['political', 'political'])
})

test('one of so many who was freed frees none of the others (en, ru, be)', () => {
  check(
    'en',
    '= One of the three journalists was freed on Monday.\n  count three journalists: 3 other\n  date Monday: 2025-12-08\n',
  )
  check('ru', '= Суд освободил одного из трёх журналистов.\n  count трёх журналистов: 3 other\n')
  check('be', '= Адзін з трох журналістаў выйшаў на волю.\n  count трох журналістаў: 3 other\n')
})
