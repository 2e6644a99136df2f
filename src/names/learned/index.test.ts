import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnedBits } from './index.ts'

const LATIN_FIRST: readonly (readonly [string, string, readonly [string, string, string]])[] = [
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
]

for (const [latin, right, wrong] of LATIN_FIRST)
  test(`${latin} is ${right} rather than ${wrong.join(', ')}`, () => {
    const bits = learnedBits(latin, right)
    assert.ok(bits > 8, `${bits}`)
    for (const other of wrong) assert.ok(bits > learnedBits(latin, other), other)
  })
