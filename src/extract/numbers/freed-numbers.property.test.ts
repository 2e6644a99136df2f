import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readText } from '../index.ts'

/** Numbers of people as a subject, with their least and greatest. */
const PEOPLE = {
  ru: [
    ['14 политзаключённых', 14, 14],
    ['двадцать семь журналистов', 27, 27],
    ['трое священников', 3, 3],
    ['более 120 человек', 120, null],
    ['не менее 45 венесуэльцев', 45, null],
    ['5 тысяч осуждённых', 5000, 5000],
  ],
  be: [
    ['14 палітвязняў', 14, 14],
    ['дваццаць сем журналістаў', 27, 27],
    ['трое святароў', 3, 3],
    ['больш за 120 чалавек', 120, null],
    ['прынамсі 45 актывістак', 45, null],
    ['5 тысяч асуджаных', 5000, 5000],
  ],
} as const

/** What says that so many came free, or were pardoned. */
const FREED = {
  ru: [
    'На свободу вышли ~.',
    'По случаю праздника ~ вышли на свободу.',
    'Освобождены ~, сообщила газета.',
    'Тюрьму в мае покинули ~.',
    'Свободу получили ~.',
    'Под амнистию попали ~.',
    'В соответствии с указом ~ освобождены.',
    'Из российского плена возвращены ~.',
  ],
  be: [
    'На волю выйшлі ~.',
    'З нагоды свята ~ выйшлі на волю.',
    'Вызваленыя ~, паведаміла газета.',
    'Пад амністыю трапілі ~.',
    'Памілаванне атрымалі ~.',
    'З расейскага палону вернутыя ~.',
  ],
} as const

/** What frees nobody, whoever it is said of. */
const NOT_FREED = {
  ru: [
    'На сцену вышли ~.',
    'Полиция сообщила, что на свободе ещё ~.',
    '~ требуют освободить Нину Петрову.',
    'Закон об амнистии поддержали ~.',
    'Под амнистию не попали ~.',
    'Под амнистию попадут ~.',
    'О помиловании просят ~.',
    'Зал суда покинули ~.',
    'Свободу передвижения получили ~.',
  ],
  be: [
    'На сцэну выйшлі ~.',
    '~ патрабуюць вызваліць Ніну Пятрову.',
    'Закон аб амністыі падтрымалі ~.',
    'Пад амністыю не трапілі ~.',
    'Пад амністыю трапяць ~.',
    'Пра памілаванне просяць ~.',
    'Залу суда пакінулі ~.',
  ],
} as const

const cases = (frames: typeof FREED | typeof NOT_FREED) =>
  fc.constantFrom('ru' as const, 'be' as const).chain((language) =>
    fc.record({
      language: fc.constant(language),
      frame: fc.constantFrom(...frames[language]),
      people: fc.constantFrom(...PEOPLE[language]),
    }),
  )

type Case = { language: 'ru' | 'be'; frame: string; people: readonly [string, number, number | null] }

/** The numbers of those told of as freed. */
function freedIn({ language, frame, people: [words] }: Case): (readonly [number | null, number | null])[] {
  const { mentions, claims } = readText(frame.replace('~', words), { language })
  const told = claims.filter((one) => one.type === 'release_event' && one.polarity === 'positive' && one.modality === 'asserted')
  const acted = new Set(told.flatMap((one) => one.arguments.flatMap(({ role, mention }) => (role === 'count' ? [mention] : []))))
  return mentions.flatMap((one) => (one.kind === 'count' && acted.has(one.id) ? [[one.value.min, one.value.max] as const] : []))
}

test('a sentence frees every kind of number, and one that frees nobody none (ru, be)', () => {
  const options = { seed: 15, numRuns: 80 }
  fc.assert(
    fc.property(cases(FREED), (one) => assert.deepEqual(freedIn(one), [[one.people[1], one.people[2]]])),
    options,
  )
  fc.assert(
    fc.property(cases(NOT_FREED), (one) => assert.deepEqual(freedIn(one), [])),
    options,
  )
})
