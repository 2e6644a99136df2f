import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STATEMENT_TYPES } from '#core/extraction.ts'
import { SCOPES } from '#core/mention.ts'
import {
  articleOf,
  type Entry,
  facilityOf,
  keyOf,
  monthOf,
  nationalityOf,
  OUTLETS,
  officeOf,
  organisationByCode,
  organisationOf,
  outletOf,
  PLACES,
  placeByCode,
  placeOf,
  propertyOf,
  sensitivityOf,
  VOCABULARY,
} from './index.ts'

const tables: [string, readonly Entry[]][] = Object.entries(VOCABULARY)

for (const [name, entries] of tables)
  test(`${name}: every code once, with a definition, a source and three labels`, () => {
    assert.deepEqual(new Set(entries.map(({ code }) => code)).size, entries.length)
    for (const { code, definition, source, labels } of entries) {
      assert.match(code, /^[A-Za-z0-9][\w.-]*$/)
      assert.match(definition, /^[\p{Lu}\p{N}].*\.$/u, code)
      assert.ok(source.length > 2, code)
      for (const language of ['be', 'ru', 'en'] as const) assert.ok(labels[language].trim().length > 1, `${code} ${language}`)
      if (name !== 'organisations') assert.doesNotMatch(labels.be, /[иИщъ]/, `${code}: ${labels.be}`)
    }
  })

const aliased = {
  places: VOCABULARY.places,
  nationalities: VOCABULARY.nationalities,
  organisations: VOCABULARY.organisations,
  facilities: VOCABULARY.facilities,
  months: VOCABULARY.months,
}
for (const [name, entries] of Object.entries(aliased))
  test(`${name}: no word belongs to two of them, none is empty`, () => {
    const owner = new Map<string, string>()
    for (const { code, aliases } of entries)
      for (const alias of aliases) {
        const key = keyOf(alias)
        assert.ok(key.length > 0, code)
        assert.equal(owner.get(key) ?? code, code, alias)
        owner.set(key, code)
      }
  })

test('the tables name every type and scope that statements have', () => {
  assert.deepEqual(VOCABULARY.properties.map(({ code }) => code).sort(), [...STATEMENT_TYPES].sort())
  assert.deepEqual(VOCABULARY.scopes.map(({ code }) => code).sort(), [...SCOPES].sort())
  assert.equal(propertyOf('pardon').labels.be, 'памілаванне')
})

test('looks words up in three languages and their cases', () => {
  const found: [string, string | undefined][] = [
    ['Lithuania', placeOf('Lithuania')?.code],
    ['літву', placeOf('літву')?.code],
    ['Вильнюсе', placeOf('Вильнюсе')?.code],
    ['Minsk’s', placeOf('Minsk’s')?.code],
    ['Расеі', placeOf('Расеі')?.code],
    ['Саудовской Аравии', placeOf('Саудовской Аравии')?.code],
    ['М’янме', placeOf('М’янме')?.code],
    ['Каире', placeOf('Каире')?.code],
    ['no place', placeOf('no place')?.code],
    ['латышей', nationalityOf('латышей')?.code],
    ['Japanese', nationalityOf('Japanese')?.country],
    ['«Весны»', organisationOf('«Весны»')?.code],
    ['ГУБОПиК', organisationOf('Губопик')?.code],
    ['Belaruskali', organisationOf('Belaruskali')?.code],
    ['сентября', monthOf('сентября')?.code],
    ['лістападзе', monthOf('лістападзе')?.code],
    ['Sept.', monthOf('Sept.')?.code],
    ['KGB prison', facilityOf('KGB prison')?.code],
    ['ИК-17', facilityOf('ИК-17')?.code],
    ['президента', officeOf('президента')?.code],
  ]
  assert.deepEqual(
    found.map(([, code]) => code),
    [
      'LT',
      'LT',
      'vilnius',
      'minsk',
      'RU',
      'SA',
      'MM',
      'cairo',
      undefined,
      'lv',
      'JP',
      'viasna',
      'gubopik',
      'belaruskali',
      'month_09',
      'month_11',
      'month_09',
      'SIZO-KGB',
      'IK-17',
      'president',
    ],
  )
})

test('small letters make another word of some', () => {
  assert.equal(placeOf('US')?.code, 'US')
  assert.equal(placeOf('us'), null)
  assert.equal(organisationOf('весна'), null)
  assert.equal(organisationOf('interior ministry')?.code, 'mvd_by')
  assert.equal(nationalityOf('polish'), null)
  assert.equal(nationalityOf('палякі')?.country, 'PL')
  assert.equal(monthOf('may'), null)
  assert.equal(monthOf('мая')?.number, 5)
})

test('towns, facilities and outlets refer to what is there', () => {
  for (const { country } of PLACES) if (country !== null) assert.match(country, /^[A-Z]{2}$/)
  for (const { code, town } of VOCABULARY.facilities) assert.ok(town === null || placeByCode(town), code)
  for (const { host, organisation } of OUTLETS) assert.ok(organisation === null || organisationByCode(organisation), host)
  for (const { code, counters } of VOCABULARY.definitions)
    for (const counter of counters) assert.ok(organisationByCode(counter), `${code} ${counter}`)
  assert.equal(new Set(OUTLETS.map(({ host }) => host)).size, OUTLETS.length)
})

test('an outlet by host, address or mirror', () => {
  assert.equal(outletOf('https://www.radiosvoboda.org/a/1.html')?.organisation, 'rferl')
  assert.equal(outletOf('mstagmanager.com')?.name, 'Pozirk')
  assert.equal(outletOf('uk.news.yahoo.com')?.name, 'Yahoo News')
  assert.equal(outletOf('https://example.org'), null)
  assert.equal(outletOf('other.cloudfront.net'), null)
})

test('what may be shown of one person fails closed', () => {
  assert.equal(sensitivityOf('release', null, true), 'public')
  assert.equal(sensitivityOf('petition', null, true), 'protected')
  assert.equal(sensitivityOf('petition', null, false), 'public')
  assert.equal(sensitivityOf('condition', 'spyware', true), 'secret')
  assert.equal(sensitivityOf('condition', 'spyware', false), 'protected')
  assert.equal(sensitivityOf('condition', 'bank', true), 'protected')
  assert.equal(sensitivityOf('condition', 'bank', false), 'public')
  assert.equal(sensitivityOf('condition', 'papers_taken', true), 'public')
  assert.equal(sensitivityOf('condition', null, true), 'secret')
  assert.equal(sensitivityOf('condition', 'something new', false), 'protected')
})

test('articles by law and number', () => {
  assert.equal(articleOf('UK', '361-1')?.labels.en, 'creating or joining an extremist formation')
  assert.equal(articleOf('UK', '999'), null)
})
