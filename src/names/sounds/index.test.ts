import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Script, scriptOf } from '../letters.ts'
import { readingsOf } from './index.ts'

const sounds = (word: string): string[] => readingsOf(word).map((reading) => reading.sounds)

test('the spellings of one word share a reading', () => {
  for (const spellings of [
    ['Колесникова', 'Kolesnikova', 'Kolesnikowa', 'KOLESNIKOVA', 'Kolésnikova', 'Колeсникoва'],
    ['Калеснікава', 'Kalesnikava', 'Kaleśnikava', 'Kalesnikawa', 'Калесьнікава'],
    ['Ціханоўская', 'Tsikhanouskaya', 'Tsikhanouskaia', 'Cichanouskaja', 'Cichanoŭskaja', 'Tsikhanowskaya'],
    ['Тихановская', 'Tikhanovskaya', 'Tichanowskaja', 'Tikhanovskaïa', 'Tijanóvskaya'],
    ['Бяляцкі', 'Bialiatski', 'Byalyatski', 'Bialacki', 'Białacki', 'Bjaljazki', 'Bialiacki'],
    [
      'Лукашенко',
      'Lukashenko',
      'Lukaschenko',
      'Loukachenko',
      'Lukašenko',
      'Łukaszenko',
      'Loekasjenko',
      'Loukashenko',
      'Lukasjenko',
    ],
    ['Дзмітрый', 'Дмитрий', 'Dmitry', 'Dmitri', 'Dmitrii', 'Dmitriy', 'Dmitrij', 'Dzmitry', 'Dzmitryi', 'Dźmitry', 'Дзьмітры'],
    ['Харытончык', 'Харитончик', 'Kharitonchik', 'Kharytonchyk', 'Charitontschik', 'Charytonczyk', 'Haritončik'],
    [
      'Шчарбакоў',
      'Shcharbakou',
      'Szczarbakow',
      'Schtscharbakow',
      'Ščarbakoŭ',
      'Sjtjarbakov',
      'Shcharbakow',
      'Chtcharbakov',
      'Щарбаков',
    ],
    ['Мария', 'Марыя', 'Марія', 'Maria', 'Mariya', 'Mariia', 'Maryia', 'Maryja'],
    ['Таццяна', 'Татьяна', 'Tatsiana', 'Tatiana', 'Tatyana', 'Tatjana', 'Taciana', 'Taćciana', 'Tatstsiana'],
    ["В'ячаслаў", 'Вячаслаў', 'Viachaslau', 'Vyachaslau', 'Wiaczasław'],
    ['Юрый', 'Юрий', 'Юрій', 'Yuri', 'Yury', 'Yuriy', 'Iouri', 'Jurij', 'Juri', 'Iurii'],
    ['Сергей', 'Sergei', 'Sergey', 'Sergej', 'Ssergej'],
    ['Власов', 'Уласов', 'Vlasov', 'Ulasov', 'Wlassow', 'Ulasow'],
    ['Разганаў', 'Razhanau', 'Razhanaŭ', 'Razhanaw'],
    ['Снегір', 'Сьнегір', 'Сьнегірь', 'Snehir'],
    ['Мацвееў', 'Матвеев', 'Macviejeŭ', 'Matsveyeu', 'Matveev', 'Matwejew'],
    ['Воробьёв', 'Воробйов', 'Vorobyov', 'Vorobiov', 'Worobjow'],
    ['Щукин', 'Shchukin', 'Szczukin', 'Ŝukin', 'Schtschukin'],
    ['Кравцов', 'Kravtsov', 'Krawzow', 'Krawcow', 'Kravcov'],
    ['Максим', 'Maksim', 'Maxim'],
    ['Севярынец', 'Seviarynets', 'Sieviaryniec', 'Sewjarynez'],
    ['Северинец', 'Severinets', 'Severinec', 'Sewerinez'],
    ['Парсюкевич', 'Parsiukevich', 'Parsjukewitsch', 'Parsyukevich'],
    ['Счастный', 'Шчасны', 'Schastny', 'Szczasny', 'Shchasny'],
    ['Богданович', 'Bogdanovič', 'Bogdanović', 'Bogdanovic', 'Bogdanovich', 'Bogdanowitsch', 'Bogdanovitj', 'Bogdanovitch'],
    ['Северцов', 'Severtsov', 'Sewerzow'],
    ['Романов', 'Romanov', 'Romanoff', 'Romanow'],
    ['Чехов', 'Chekhov', 'Tchekhov', 'Tschechow', 'Čechov', 'Czechow', 'Tsjechov', 'Tjechov', 'Chéjov', 'Tšehov'],
  ]) {
    const [first = '', ...others] = spellings
    for (const other of others) {
      const shared = sounds(other).filter((reading) => sounds(first).includes(reading))
      assert.ok(shared.length > 0, `${first} ${sounds(first)} and ${other} ${sounds(other)}`)
    }
  }
})

test('words that are not one share none', () => {
  for (const [one, other] of [
    ['Иванов', 'Иванова'],
    ['Башкоў', 'Вашкоў'],
    ['Колесник', 'Колесников'],
    ['Шило', 'Жило'],
    ['Петров', 'Петренко'],
    ['Козлов', 'Козлова'],
    ['Чернов', 'Шарнов'],
    ['Ковальчук', 'Ковалюк'],
  ] as const) {
    assert.deepEqual(
      sounds(one).filter((reading) => sounds(other).includes(reading)),
      [],
    )
  }
})

test('what a spelling leaves open stays open, likeliest first', () => {
  for (const [word, expected] of [
    ['Богданович', ['bogdanoviC', 'bohdanovyC']],
    ['Ганна', ['gana', 'hana']],
    ['Калеснікава', ['kalesnikava']],
    ['Razhanau', ['raZanaw', 'razhanaw']],
    ['Bahdanovich', ['bahdanoviC', 'bahdanovix']],
    ['Кліцэнка', ['klicenka']],
    ['Kolesnikova', ['kolesnikova']],
    ['Maria', ['maryja', 'mara']],
    ['-', []],
    ['', []],
    ['李明', []],
  ] as const) {
    assert.deepEqual(sounds(word), expected, word)
  }
})

test('a reading names the system it is by', () => {
  for (const [word, system] of [
    ['Тихановская', 'ru'],
    ['Ціханоўская', 'be'],
    ['Андрієнко', 'uk'],
    ['Tsikhanouskaya', 'bgn-be'],
    ['Kolesnikova', 'bgn-ru'],
    ['Łukašenka', 'lacinka'],
    ['Šarenda', 'national-be-2007'],
    ['Bahdanowicz', 'pl'],
    ['Statkevičiūtė', 'lt'],
    ['Gorbatschow', 'de'],
    ['Bahdanovitj', 'sv'],
    ['Łukashenka', 'latin'],
    ['Шыщкин', 'ru'],
    ['Љубовь', 'cyrillic'],
  ] as const) {
    assert.equal(readingsOf(word)[0]?.system, system, word)
  }
})

const LETTERS = 'абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyząćčęėįłńóśšųūŭźžäöüéïâŝ'

test('any word has at most eight readings, distinct, of known sounds, whatever its case and normal form', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...LETTERS, "'", '-'), maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'acehijkostuwyz'), maxLength: 14 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )
  fc.assert(
    fc.property(word, (text) => {
      const readings = readingsOf(text)
      assert.ok(readings.length <= 8)
      assert.equal(new Set(sounds(text)).size, readings.length)
      for (const reading of readings) assert.match(reading.sounds, /^[aeiouybvghxdZzklmnprstfcCSjw]+$/)
      assert.deepEqual(readingsOf(text.normalize('NFD')), readings)
    }),
    { numRuns: 500 },
  )
  const of = (script: Script) => fc.constantFrom(...[...LETTERS].filter((letter) => scriptOf(letter) === script))
  const lettered = fc.oneof(fc.string({ unit: of('Cyrl'), maxLength: 20 }), fc.string({ unit: of('Latn'), maxLength: 20 }))
  fc.assert(fc.property(lettered, (text) => assert.deepEqual(readingsOf(text.toUpperCase()), readingsOf(text))))
})

test('a word that never ends is read as far as a name goes', () => {
  assert.deepEqual(readingsOf('ba'.repeat(1_000_000)), readingsOf('ba'.repeat(24)))
  assert.ok(sounds('ch'.repeat(1_000_000)).length <= 8)
})
