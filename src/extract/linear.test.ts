import assert from 'node:assert/strict'
import { Session } from 'node:inspector/promises'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import type { Language } from '#core/layer.ts'
import { readText } from './index.ts'

type Written = { name: string; language: Language; between: string; piece: (n: number) => string }

/** Invented people, 320 of them. */
const english = (n: number) =>
  `Ivan ${['Zor', 'Lap', 'Kur', 'Med', 'Rab', 'Sos', 'Tar', 'Dub'][n % 8]}${middle(n, 'aoueilnrtv')}ovich`
const russian = (n: number) =>
  `Иван ${['Зор', 'Лап', 'Кур', 'Мед', 'Ряб', 'Сос', 'Тар', 'Дуб'][n % 8]}${middle(n, 'аоуеилнртв')}ович`
const middle = (n: number, letters: string) => `${letters.charAt((n >> 3) % 5)}${letters.charAt(5 + ((n >> 6) % 5))}`

/** Pieces of texts of which no two are alike: what was told before is passed over. `n` counts them. */
const TEXTS: readonly Written[] = [
  {
    name: 'news',
    language: 'en',
    between: '\n\n',
    piece: (n) => `On ${1 + (n % 28)} May ${n} political prisoners were freed, including ${english(n)}, the lawyer said.`,
  },
  {
    name: 'news',
    language: 'ru',
    between: '\n\n',
    piece: (n) => `${1 + (n % 28)} мая на свободу вышли ${n} политзаключённых, среди них ${russian(n)}, сообщил адвокат.`,
  },
  {
    name: 'news',
    language: 'be',
    between: '\n\n',
    piece: (n) => `${1 + (n % 28)} траўня на волю выйшлі ${n} палітвязняў, сярод іх ${russian(n)}, паведаміў адвакат.`,
  },
  {
    name: 'list',
    language: 'en',
    between: '\n',
    piece: (n) => (n % 50 === 0 ? `Released in group ${n}:` : `- ${english(n)}, ${20 + (n % 50)}, sentenced to 3 years`),
  },
  {
    name: 'interview',
    language: 'en',
    between: '\n',
    piece: (n) => (n % 2 === 0 ? `Reader: Who was the ${n}th?` : `Nina Petrova: We left the colony with ${english(n)}.`),
  },
  {
    name: 'talk',
    language: 'ru',
    between: '\n',
    piece: (n) => `— Мы вышли из колонии ${n} и пошли домой, — сказал ${russian(n)}. — Его не помиловали.`,
  },
  {
    name: 'quotations',
    language: 'en',
    between: ' ',
    piece: (n) => `“We left the colony as number ${n} and went home!” ${english(n)} said. He was not pardoned.`,
  },
  { name: 'open marks', language: 'ru', between: '\n', piece: (n) => `«Мы знаем «Зару ${n}», — сказал ${russian(n)}.` },
  {
    name: 'one man',
    language: 'en',
    between: '\n\n',
    piece: (n) => `Ivan Petrov was sentenced to ${1 + (n % 12)} years and released after appeal ${n}. He left Belarus.`,
  },
  { name: 'one sentence', language: 'en', between: ' ', piece: (n) => `${n} people were released in town ${n},` },
]

/** Calls of functions of the engine while a text is read: the same each time, whatever else the machine does. */
async function stepsOf(session: Session, text: string, language: Language): Promise<number> {
  const read = () => readText(text, { language, published: edtf('2026-03-20') })
  // What is remembered of words is remembered before.
  read()
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  read()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  await session.post('Profiler.stopPreciseCoverage')
  const engine = result.filter(({ url }) => url.includes('/src/extract/') && !url.endsWith('.test.ts'))
  return engine.flatMap(({ functions }) => functions).reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0)
}

const COPIES = 150
/** What a text begins and ends with, and how its numbers and names fall, is not the same for both. */
const AT_MOST = 2.1

test('twice as much text is at most twice as many steps', async () => {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  for (const { name, language, between, piece } of TEXTS) {
    const steps = (copies: number) =>
      stepsOf(session, Array.from({ length: copies }, (_, n) => piece(n + COPIES)).join(between), language)
    const [once, twice] = [await steps(COPIES), await steps(COPIES * 2)]
    assert.ok(once > COPIES * 100, `${name}, ${language}: only ${once} steps`)
    assert.ok(twice <= once * AT_MOST, `${name}, ${language}: ${once} steps, for twice as much text ${twice}`)
  }
  session.disconnect()
})
