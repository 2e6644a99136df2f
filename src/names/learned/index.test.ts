import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bitsOf, learnedBits, prepareCyrillic, prepareLatin } from './index.ts'

const RIGHT: readonly (readonly [string, string, readonly [string, string, string]])[] = [
  ['Kolesnikova', 'Колесникова', ['Колесников', 'Колпакова', 'Калинина']],
  ['Tsepkalo', 'Цепкало', ['Цапко', 'Чекало', 'Сепало']],
  ['Shchors', 'Щорс', ['Шорох', 'Чорс', 'Хорс']],
  ['Zhukovsky', 'Жуковский', ['Зуковский', 'Чуковский', 'Жуков']],
  ['Khalezin', 'Халезин', ['Халезов', 'Калезин', 'Галузин']],
  ['Dmitriy', 'Дмитрий', ['Димитров', 'Дарий', 'Мирий']],
  ['Szymborska', 'Шимборская', ['Самборская', 'Симбирская', 'Шидловская']],
  ['Wojciech', 'Войцех', ['Вячеслав', 'Воич', 'Войтех']],
  ['Müller', 'Мюллер', ['Миллер', 'Мулер', 'Маллер']],
  ['Yuliya', 'Юлия', ['Юля', 'Илия', 'Лилия']],
  ['Chekhov', 'Чехов', ['Чеков', 'Шехов', 'Чешков']],
  ['Tchaikovsky', 'Чайковский', ['Чуковский', 'Танковский', 'Чайкин']],
  ['Yevgeny', 'Евгений', ['Евген', 'Геннадий', 'Ефимий']],
  ['Xenia', 'Ксения', ['Хения', 'Зения', 'Сения']],
  ['Joyce', 'Джойс', ['Жойе', 'Джонс', 'Джек']],
  ['Georges', 'Жорж', ['Георгий', 'Горгас', 'Джордан']],
  ['Schmidt', 'Шмидт', ['Смит', 'Шмит', 'Шмелев']],
  ['Vaclav', 'Вацлав', ['Ваклав', 'Владислав', 'Вячеслав']],
  ['Šeška', 'Шешка', ['Сеска', 'Сашка', 'Шишкин']],
  ['Čech', 'Чех', ['Цех', 'Сех', 'Кех']],
  ['Jakub', 'Якуб', ['Джакоб', 'Яков', 'Юкуб']],
  ['Alaksandr', 'Александр', ['Алексей', 'Александра', 'Аксандр']],
  ['Ales', 'Алесь', ['Олег', 'Алексей', 'Элис']],
  // Belarusian and Ukrainian letters
  ['Dzmitry', 'Дзмітрый', ['Дзяніс', 'Змітро', 'Мітрафан']],
  ['Uladzimir', 'Уладзімір', ['Уладзіслаў', 'Вальдэмар', 'Радзімір']],
  ['Bialiatski', 'Бяляцкі', ['Бялькоў', 'Бялявскі', 'Беліцкая']],
  ['Viasna', 'Вясна', ['Весь', 'Васіна', 'Вясёлая']],
  ['Shushkevich', 'Шушкевіч', ['Сушкевіч', 'Шышкевіч', 'Шушко']],
  ['Zelensky', 'Зеленський', ['Залеський', 'Зеленко', 'Земський']],
  ['Yevhen', 'Євген', ['Єлизар', 'Євдокія', 'Іван']],
  ['Kravets', 'Кравець', ['Кравчук', 'Кривець', 'Краєвич']],
]

for (const [latin, right, wrong] of RIGHT)
  test(`${latin} is ${right} rather than ${wrong.join(', ')}`, () => {
    const bits = learnedBits(latin, right)
    assert.ok(bits > 6, `${bits} bits`)
    for (const other of wrong) assert.ok(bits > learnedBits(latin, other), `${other}: ${learnedBits(latin, other)} of ${bits}`)
  })

test('the right Latin spelling among others, asked from the Cyrillic side', () => {
  for (const [latin, right] of RIGHT) {
    const better = RIGHT.filter(([other]) => other !== latin && learnedBits(other, right) >= learnedBits(latin, right))
    assert.deepEqual(better, [], right)
  }
})

test('capitals, composed and decomposed letters, apostrophes and hyphens change nothing', () => {
  const bits = learnedBits('Łukašenka', 'Лукашэнка')
  assert.equal(learnedBits('ŁUKAŠENKA', 'ЛУКАШЭНКА'), bits)
  assert.equal(learnedBits('Łukašenka'.normalize('NFD'), 'Лукашэнка'), bits)
  assert.equal(learnedBits("Luk'yanov", "Лук'янов"), learnedBits('Lukyanov', 'Лук’янов'))
})

test('a word without letters says nothing', () => {
  assert.equal(learnedBits('', 'Иван'), 0)
  assert.equal(learnedBits('Ivan', '12'), 0)
})

const latinWord = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzščłßø-'), maxLength: 60 })
const cyrillicWord = fc.string({ unit: fc.constantFrom(...'абвгдежзійклмнопрстуўфхцчшщыьэюяёїєґ’'), maxLength: 60 })

test('any two words have finite bits, and words made ready have the same', () => {
  fc.assert(
    fc.property(latinWord, cyrillicWord, (latin, cyrillic) => {
      const bits = learnedBits(latin, cyrillic)
      assert.ok(Number.isFinite(bits))
      assert.equal(bitsOf(prepareLatin(latin), prepareCyrillic(cyrillic)), bits)
    }),
  )
})

/** Syllables that stand for one another in every spelling. */
const SYLLABLES = [
  ['ba', 'ба'],
  ['ro', 'ро'],
  ['mi', 'ми'],
  ['du', 'ду'],
  ['ka', 'ка'],
  ['ti', 'ти'],
] as const

test('what agrees longer has more bits, and one wrong syllable has fewer', () => {
  const syllables = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(syllables, fc.constantFrom(...SYLLABLES), (word, more) => {
      const latin = word.map(([text]) => text).join('')
      const cyrillic = word.map(([, text]) => text).join('')
      const bits = learnedBits(latin, cyrillic)
      assert.ok(learnedBits(latin + more[0], cyrillic + more[1]) > bits)
      assert.ok(learnedBits(`${latin}sh`, `${cyrillic}н`) < bits)
    }),
  )
})
