import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { folded } from './letters.ts'
import { parseName } from './parse.ts'

/** The likeliest reading, as `given|patronymic|surname+surname`. */
const first = (raw: string): string => {
  const [reading] = parseName(raw).readings
  return reading ? [reading.given ?? '', reading.patronymic ?? '', reading.surnames.join('+')].join('|') : 'none'
}
const allOf = (raw: string): string[] =>
  parseName(raw).readings.map(({ given, patronymic, surnames }) => [given ?? '', patronymic ?? '', surnames.join('+')].join('|'))

test('who is called what, in any order, script and dress', () => {
  for (const [raw, expected] of [
    // Orders and scripts
    ['Міра Талвік', 'Міра||Талвік'],
    ['Talvik Mira', 'Mira||Talvik'],
    ['Мария Корель', 'Мария||Корель'],
    ['Ольвен Іна Паўлаўна', 'Іна|Паўлаўна|Ольвен'],
    ['Иван Петрович Сидоров', 'Иван|Петрович|Сидоров'],
    ['Сидорова Ирина Петровна', 'Ирина|Петровна|Сидорова'],
    ['Олександр Петрович Гай', 'Олександр|Петрович|Гай'],
    ['Siarhei Paulavich Dzitrykh', 'Siarhei|Paulavich|Dzitrykh'],
    ['  Міра \t  Талвік ', 'Міра||Талвік'],
    ['12. Міра Талвік', 'Міра||Талвік'],
    ['Мира Алгордовна Талвик', 'Мира|Алгордовна|Талвик'],
    ['Талвік Міра Альгордаўна', 'Міра|Альгордаўна|Талвік'],
    // A surname that looks like a patronymic
    ['Дзмітрый Даніловіч', 'Дзмітрый||Даніловіч'],
    ['Даніловіч Дзмітрый', 'Дзмітрый||Даніловіч'],
    // Comma
    ['Талвик, Мира', 'Мира||Талвик'],
    ['Талвик, Мира Павловна', 'Мира|Павловна|Талвик'],
    ['Талвик, М. П.', 'М.|П.|Талвик'],
    ['Мира Талвик, 34', 'Мира||Талвик'],
    // Capitals
    ['ТАЛВІК Міра', 'Міра||ТАЛВІК'],
    ['Mira TALVIK', 'Mira||TALVIK'],
    ['МИРА ТАЛВИК', 'МИРА||ТАЛВИК'],
    // Initials
    ['М. Талвік', 'М.||Талвік'],
    ['М.П.Талвік', 'М.|П.|Талвік'],
    ['Талвік М.П.', 'М.|П.|Талвік'],
    ['Yu. Karol', 'Yu.||Karol'],
    ['Mira P. Talvik', 'Mira|P.|Talvik'],
    // Hyphens, double surnames, apostrophes
    ['Міра Талвік-Корань', 'Міра||Талвік-Корань+Талвік+Корань'],
    ['Талвік-Корань, Міра', 'Міра||Талвік-Корань+Талвік+Корань'],
    ['Талвік-Корань', '||Талвік-Корань+Талвік+Корань'],
    ['Анна-Мария Ковальская', 'Анна-Мария||Ковальская'],
    ['Дар’я Лук’янава', 'Дар’я||Лук’янава'],
    // Former surnames
    ['Iryna Kruk, née Halota', 'Iryna||Kruk+Halota'],
    ['Iryna Kruk (née Halota)', 'Iryna||Kruk+Halota'],
    ['Ирина Крук (ур. Галота)', 'Ирина||Крук+Галота'],
    ['Ирина Крук, урождённая Галота', 'Ирина||Крук+Галота'],
    ['Ірына Крук, народж. Галота', 'Ірына||Крук+Галота'],
    ['Ірына Крук (з дому Галота)', 'Ірына||Крук+Галота'],
    ['Ірына Крук (дзявочае Галота)', 'Ірына||Крук+Галота'],
    ['Iryna Kruk z domu Halota', 'Iryna||Kruk+Halota'],
    ['Irina Kruk, geb. Galota', 'Irina||Kruk+Galota'],
    ['Ирина Крук (Галота)', 'Ирина||Крук+Галота'],
    // Titles, marks
    ['г-жа Мира Талвик', 'Мира||Талвик'],
    ['Mr. Paval Ditrich', 'Paval||Ditrich'],
    ['спадарыня Міра Талвік', 'Міра||Талвік'],
    ['Др. Міра Талвік', 'Міра||Талвік'],
    ['«Миру Талвик»', 'Миру||Талвик'],
    ['Мира Талвик (р. 1984)', 'Мира||Талвик'],
    // Running text
    ['активистка Мира Талвик', 'Мира||Талвик'],
    ['Активистка Мира Талвик', 'Мира||Талвик'],
    ['палітзняволеная Міра Талвік', 'Міра||Талвік'],
    ['Political prisoner Mira Talvik', 'Mira||Talvik'],
    ['экс-кандидат в депутаты Мира Талвик', 'Мира||Талвик'],
    ['Мира Талвик, 34 года', 'Мира||Талвик'],
    ['Миры Талвик, журналистки', 'Миры||Талвик'],
    ['Мира Талвик (34 года)', 'Мира||Талвик'],
    ['Талвик М. П., 1984 г.р.', 'М.|П.|Талвик'],
    ['Мира Талвик, Минск', 'Мира||Талвик'],
    ['Студентов Иван Петрович', 'Иван|Петрович|Студентов'],
    ['Анна ван дер Линден', 'Анна||ван-дер-Линден+ван+дер+Линден'],
    ['мира талвик', 'мира||талвик'],
    ['Mira Talvik’s', 'Mira||Talvik'],
    // One word, no word
    ['Талвік', '||Талвік'],
    ['', 'none'],
    [' — ', 'none'],
    ['123', 'none'],
    ['()', 'none'],
    ['«»', 'none'],
    ['😀', 'none'],
    ['\u0301\u0301', 'none'],
  ] as const)
    assert.equal(first(raw), expected, JSON.stringify(raw))
})

test('what can be understood in several ways is kept in several ways', () => {
  for (const [raw, ...expected] of [
    ['Барыс Анісім', 'Барыс||Анісім', 'Анісім||Барыс'],
    ['Иван Петрович', 'Иван||Петрович', 'Иван|Петрович|'],
    ['Мира', '||Мира', 'Мира||'],
    ['Мира Корель / Mira Korel', 'Мира||Корель', 'Mira||Korel'],
    ['Мира Корель|Mira Korel', 'Мира||Корель', 'Mira||Korel'],
    ['Мира Корель (Mira Korel)', 'Мира||Корель', 'Mira||Korel'],
  ] as const)
    for (const reading of expected) assert.ok(allOf(raw).includes(reading), `${raw}: ${reading} not in ${allOf(raw)}`)
})

test('a name in quotation marks or brackets is told', () => {
  for (const [raw, nicknames, reading] of [
    ['Іна «Чайка» Ольвен', ['Чайка'], 'Іна||Ольвен'],
    ['Ina "Gull" Olven', ['Gull'], 'Ina||Olven'],
    ['Іна Ольвен (Чайка)', ['Чайка'], 'Іна||Ольвен+Чайка'],
    ['«Чайка» Іна Ольвен', ['Чайка'], 'Іна||Ольвен'],
    ['«Чайка» Іна Ольвен «Грач»', ['Чайка', 'Грач'], 'Іна||Ольвен'],
    ['Іна Ольвен', [], 'Іна||Ольвен'],
  ] as const) {
    assert.deepEqual(parseName(raw).nicknames, nicknames, raw)
    assert.equal(first(raw), reading)
  }
})

test('letters of another script are reported where they stand, and the raw string stays', () => {
  const raw = '  Кoлас (Кoрань), Mірa'
  const parsed = parseName(raw)
  assert.equal(parsed.raw, raw)
  assert.deepEqual(parsed.lookalikes, [
    { at: 3, found: 'o', meant: 'о' },
    { at: 10, found: 'o', meant: 'о' },
    { at: 18, found: 'M', meant: 'М' },
    { at: 21, found: 'a', meant: 'а' },
  ])
  for (const { at, found } of parsed.lookalikes) assert.equal(raw.slice(at, at + found.length), found)
  assert.equal(first(raw), 'Міра||Колас+Корань')
})

test('two scripts side by side are no disguise; a word of nothing but doubtful letters is in the script of the others', () => {
  assert.deepEqual(parseName('Мира Корель (Mira Korel)').lookalikes, [])
  assert.equal(first('Mapa Талвік'), 'Мара||Талвік')
  assert.equal(first('Mapa Talvik'), 'Mapa||Talvik')
})

test('whatever comes, it is read, quickly, and stays as it was', () => {
  const long = 'а'.repeat(1_000_000)
  for (const raw of [
    long,
    'Міра Талвік '.repeat(90_000),
    '('.repeat(1_000_000),
    '(а'.repeat(500_000),
    '«'.repeat(1_000_000),
    '-'.repeat(1_000_000),
    'А.'.repeat(500_000),
    '\u0301'.repeat(1_000_000),
    ' née '.repeat(200_000),
    'а '.repeat(50) + '/'.repeat(1_000_000),
    'а / а '.repeat(200_000),
    '😀'.repeat(100_000),
    '\ud800Міра\udfff Талвік',
    '\u202eТалвік Міра\u202c',
    'אבג דהו',
    '王 小明',
    'Міра\u0000Талвік\u0007\u001b[31m',
    '\u200bМі\u00adра\u200b Тал\u2060вік',
  ]) {
    const parsed = parseName(raw)
    assert.ok(parsed.raw === raw)
    assert.ok(parsed.readings.length <= 6)
    for (const { given, patronymic, surnames } of parsed.readings)
      assert.ok([given, patronymic, ...surnames].every((word) => word === null || (word !== '' && word.length <= 200)))
  }
  assert.equal(folded(parseName('\u202eТалвік Міра\u202c').readings[0]?.given ?? ''), 'міра')
})

test('no string throws or changes, and a reading has only words of it', () => {
  const part = fc.constantFrom(
    ...'Міра|Талвік|Іванаўна|Anna|«|»|"|(|)|,|.|-|’|М.|ур.|née|г-н|O|о|\u0301|😀|\u202e|\n|1984|'.split('|'),
    ' ',
  )
  const raws = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(part, { maxLength: 14 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(raws, (raw) => {
      const parsed = parseName(raw)
      assert.equal(parsed.raw, raw)
      for (const { given, patronymic, surnames } of parsed.readings)
        assert.ok(given !== null || patronymic !== null || surnames.length > 0, JSON.stringify(raw))
      for (const { at, found } of parsed.lookalikes) assert.equal(raw.slice(at, at + found.length), found)
    }),
    { numRuns: 500 },
  )
})
