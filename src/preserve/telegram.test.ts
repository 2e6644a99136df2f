import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HabeasError } from '#core/errors.ts'
import { open, partsOf, preserve } from './index.ts'
import type { Hints } from './reader.ts'

const message = (id: number, text: unknown, more: object = {}) => ({
  id,
  type: 'message',
  date: '2024-05-10T12:00:00',
  date_unixtime: '1715331600',
  from: 'Sosnovka today',
  from_id: 'channel77',
  text,
  text_entities: [],
  ...more,
})
const chat = (messages: unknown[], more: object = {}) => ({
  name: 'Sosnovka today',
  type: 'public_channel',
  id: 77,
  ...more,
  messages,
})

async function parts(exported: unknown, hints: Hints = {}) {
  const opened = await open(Buffer.from(JSON.stringify(exported, null, 1)), { fileName: 'result.json', ...hints })
  return { opened, parts: (await Array.fromAsync(partsOf(opened))).filter((part) => part !== null) }
}
const texts = (list: Awaited<ReturnType<typeof parts>>['parts']) => list.map(({ opened }) => opened?.layer?.text)

test('every message with words is a part; service messages and pictures alone are none', async () => {
  const { opened, parts: list } = await parts(
    chat([
      { id: 1, type: 'service', action: 'create_channel', date_unixtime: '1715331500', text: '' },
      message(2, 'Two came home.'),
      message(3, [
        'See ',
        { type: 'text_link', text: 'the list', href: 'https://courier.example/list' },
        ' of ',
        { type: 'bold', text: 'May' },
        '.',
      ]),
      message(4, '', { photo: 'photos/1.jpg' }),
      message(5, 'On the steps of the court.', { photo: 'photos/2.jpg' }),
      message(6, '🕊'),
    ]),
    { address: ['https://t.me/s/sosnovka_today/12'] },
  )
  assert.deepEqual([opened.layer, opened.source.visibility, opened.source.publisher], [null, 'public', 'Sosnovka today'])
  assert.deepEqual(texts(list), ['Two came home.', 'See the list of May.', 'On the steps of the court.'])
  assert.deepEqual(
    list.map(({ name }) => name),
    ['2', '3', '5'],
  )
  const first = list[0]?.opened
  assert.deepEqual(
    [
      first?.source.addresses,
      first?.source.published,
      first?.source.publisher,
      first?.source.publisherKind,
      first?.source.visibility,
    ],
    [['https://t.me/sosnovka_today/2'], '2024-05-10', 'Sosnovka today', 'social', 'public'],
  )
  assert.equal(
    Buffer.from(list[1]?.opened?.bytes ?? []).toString(),
    '{"channel":77,"date":1715331600,"id":3,"kind":"telegram_message","links":["https://courier.example/list"],"text":"See the list of May.","v":1}',
  )
})

test('the same message in another export is the same source: names, views, reactions and paths do not count', async () => {
  const one = message(2, ['Two came ', 'home.'], {
    photo: '(File not included)',
    reactions: [{ emoji: '🕊', count: 3 }],
    edited_unixtime: '1715331601',
  })
  const other = message(2, 'Two came home.', { photo: 'photos/7.jpg', from: 'Sosnovka', views: 12 })
  const [a, b] = await Promise.all([
    parts(chat([one])),
    parts({
      about: 'Here is the data from Telegram',
      chats: { list: [chat([other], { name: 'Sosnovka' }), chat([other], { id: 78, type: 'private_group' })] },
    }),
  ])
  const hash = (list: typeof a.parts, at: number) => list[at]?.opened?.source.hash
  assert.equal(hash(a.parts, 0), hash(b.parts, 0))
  assert.notEqual(hash(a.parts, 0), hash(b.parts, 1))
  assert.deepEqual(
    b.parts.map(({ name }) => name),
    ['77/2', '78/2'],
  )
})

test('the date is that of the message in the zone that is known, else UTC', async () => {
  const late = chat([message(2, 'They came home today.', { date_unixtime: '1715376600' })])
  const day = async (hints: Hints) => (await parts(late, hints)).parts[0]?.opened?.source.published
  assert.deepEqual([await day({}), await day({ timeZone: 'Europe/Minsk' })], ['2024-05-10', '2024-05-11'])
})

test('a message too short to tell its language has that of its chat', async () => {
  const { parts: list } = await parts(
    chat([message(1, 'Сёння з калоніі выйшлі двое, пра гэта паведамілі сваякі.'), message(2, '12 мая: 3')]),
  )
  assert.deepEqual(
    list.map(({ opened }) => opened?.layer?.language),
    ['be', 'be'],
  )
})

test('private chats are confidential unless a person says otherwise; forwarded words are their author’s', async () => {
  const forwarded = chat([message(2, 'Two came home.', { forwarded_from: 'The chronicle', from: 'Olga' })], {
    type: 'private_supergroup',
  })
  const { opened, parts: list } = await parts(forwarded)
  assert.deepEqual(
    [opened.source.visibility, list[0]?.opened?.source.visibility, list[0]?.opened?.source.publisher],
    ['confidential', 'confidential', 'The chronicle'],
  )
  const told = await parts(forwarded, { visibility: 'public' })
  assert.equal(told.parts[0]?.opened?.source.visibility, 'public')
  const alone = await preserve(list[0]?.opened?.bytes ?? new Uint8Array(), { fileName: 'copy.json' })
  assert.deepEqual([alone.source.hash, alone.source.visibility], [list[0]?.opened?.source.hash, 'confidential'])
})

test('a message that is not in order is said and does not stop the others', async () => {
  const { parts: list } = await parts(
    chat([
      message(2, 'One.'),
      { type: 'message' },
      message(4, 'Two.', { date_unixtime: 'x', date: '' }),
      message(5, 'Three \ud83d.'),
    ]),
  )
  assert.deepEqual(
    list.map(({ opened, refused }) => opened?.layer?.text ?? refused?.code),
    ['One.', 'unreadable_message', 'unreadable_message', 'Three \ufffd.'],
  )
})

const whole = JSON.stringify(chat([message(2, 'Zyxwvu came home.')]))
const REFUSED: [string, string, string][] = [
  ['one that is cut off', whole.slice(0, -30), 'unreadable_export'],
  ['lists without end', whole.slice(0, -2) + '['.repeat(100_000), 'nested_too_deep'],
  ['no chats', '{"about":"Here is the data from Telegram","chats":{"list":[]}}', 'unreadable_export'],
]
for (const [name, text, code] of REFUSED)
  test(`refuses ${name}`, async () => {
    await assert.rejects(open(Buffer.from(text)), (thrown) => thrown instanceof HabeasError && thrown.code === code)
  })

test('a million marked pieces in one message are read or refused, and the next one is read', async () => {
  const many = message(
    2,
    Array.from({ length: 200_000 }, () => ({ type: 'bold', text: 'a' })),
  )
  const { parts: list } = await parts(chat([many, message(3, 'Then they came home.')]))
  assert.deepEqual(
    list.map(({ opened, refused }) => opened?.layer?.text.length ?? refused?.code),
    ['unreadable_message', 20],
  )
})

test('any JSON in the fields of a message gives a text or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 4 }), fc.string(), async (value, text) => {
      const { parts: list } = await parts(
        chat([message(2, JSON.parse(value)), message(3, `${text} a`), { ...message(4, text), from: JSON.parse(value) }]),
      )
      for (const { opened, refused } of list) assert.ok(opened?.layer?.text.isWellFormed() ?? refused !== null)
      assert.ok(texts(list).includes(`${text} a`.replaceAll('\0', '\ufffd').replaceAll('\r\n', '\n')))
    }),
    { numRuns: 50 },
  )
})
