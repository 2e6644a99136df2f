import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import { documentsOf } from './documents.ts'
import { filesOf } from './snapshot.ts'
import { type Doc, recordOf } from './testing.ts'

// An attacker who has every file, and the list of all names of the country, wants to know whether one of 20 hidden people is in the register.

const FIRST = [
  'Zinaida Tsikhamirava',
  'Hleb Drazdou',
  'Зинаида Тихомирова',
  'Глеб Дроздов',
  'Ян Лис',
  'Anastasiia Teresa de la Vega-Krasouskaya',
  'Святослав Пржевальский-Нечаев',
  'Яўгенія Журавель',
  'Ала Кот',
  'Ihar Lysenka',
  'Ruslana Bubnova',
  'Фёкла Щукина',
  'Кузьма Чорны',
  'Uladzimir Nestsiarovich',
  'Ева Ёлкина',
  'Marfa Zhdan',
  'Сцяпан Гарох',
  'Прохор Ухов',
  'Tsimafei Shchur',
  'Лукерья Пыж',
]
const SECOND = [
  'Bo Ilz',
  'Ksenija Abramchuk-Vasilevich',
  'Ия Уж',
  'Пантелеймон Воздвиженский',
  'Варфоломей Шестиперов',
  'Ada Tur',
  'Клим Як',
  'Ніл Буй',
  'Апанас Скварцоў',
  'Bahdan Yermalovich',
  'Ilo Drut',
  'Мефодий Кривошеин',
  'Дамінік Вярба',
  'Ivo Kurt',
  'Серафим Преображенский',
  'Ulyana Chyzh',
  'Цімох Бяляк',
  'Ефросинья Громова',
  'Hanna Zub',
  'Савва Пень',
]

const EVENT = { words: 'group of 52 people', key: 'e1' }
const SHOWN = {
  kol: { level: 'public' as const, shown: { be: 'Марыя Калеснікава', ru: 'Мария Колесникова', en: 'Maria Kolesnikova' } },
}

/** The same documents about the same people; only what the hidden ones are called differs. */
function world(names: readonly string[]) {
  const latin = names.map((name, at) => (/[a-z]/i.test(name) ? name : `Xx${'abcdefghijklmnopqrstuvwxyz'.charAt(at)} ${name}`))
  const slug = (name: string) => encodeURIComponent(name.toLowerCase().replaceAll(' ', '-'))
  const docs: Doc[] = names.map((name, at): Doc => {
    const other = names[(at + 7) % names.length] ?? ''
    const inRussian = /[а-я]/i.test(other)
    return {
      language: 'en',
      text:
        `Yesterday a group of 52 people was released in Minsk. ${name} was among them. ` +
        `${name} has a serious illness and a daughter. ${name} signed a paper on cooperation. ` +
        `The news came from ${other.toLowerCase()}, @${slug(name)} and https://spring96.org/en/${slug(name)}. ` +
        `${name.toUpperCase()} said: “We were taken to Lithuania.” Maria Kolesnikova met ${name} and ${other}. ` +
        'The people were taken away from the country in the same night and left at the border. '.repeat(20),
      title: `${name}${inRussian ? '' : ''}: released in Minsk`,
      publisher: `${latin[at]} blog`,
      published: `2025-12-${String(10 + (at % 5))}`,
      addresses: [`https://spring96.org/en/news/${slug(name)}/${at}`],
      seen: [other.toLowerCase()],
      says: [
        {
          property: 'release_event',
          evidence: 'a group of 52 people was released',
          event: EVENT,
          count: { words: '52 people', n: 52 },
          date: '2025-12-13',
          by: { words: name.toUpperCase(), key: `h${at}`, type: 'person' },
        },
        { property: 'release', evidence: `${name} was among them`, person: { words: name, key: `h${at}` }, event: EVENT },
        {
          property: 'condition',
          code: 'cooperation_paper',
          evidence: `${name} signed a paper on cooperation`,
          person: { words: name, key: `h${at}` },
        },
        {
          property: 'displacement',
          evidence: 'taken to Lithuania',
          event: EVENT,
          to: { words: 'Lithuania', key: 'LT' },
          negotiator: { words: name, key: `h${at}` },
        },
        {
          property: 'release',
          evidence: 'Maria Kolesnikova met',
          person: { words: 'Maria Kolesnikova', key: 'kol' },
          event: EVENT,
        },
      ],
    }
  })
  return filesOf(documentsOf(recordOf(docs, SHOWN), assessing, Buffer.alloc(32, 3)))
}

/** The files with published ids and seals, which are keyed alike, replaced by the order in which they first appear. */
function anonymous(files: ReadonlyMap<string, string>): string {
  const seen = new Map<string, string>()
  const number = (text: string) =>
    text.replace(/\b(?:[a-z2-7]{16}|[0-9a-f]{64})\b/g, (id) => {
      const known = seen.get(id) ?? `#${seen.size}`
      seen.set(id, known)
      return known
    })
  const first = ['overview.json', 'gaps.json', 'register.json', 'statements.jsonl', 'statements.csv']
  const rest = [...files.keys()].filter((path) => !first.includes(path))
  const head = first.map((path) => number(files.get(path) ?? '')).join('\n')
  const named = rest.map((path): [string, string] => [number(path), number(files.get(path) ?? '')])
  return [head, ...named.sort(([a], [b]) => (a < b ? -1 : 1)).flat()].join('\n')
}

const one = world(FIRST)
const two = world(SECOND)
const everything = [...one].flat().join('\n')

test('two worlds that differ only in the names of 20 hidden people are published byte for byte the same', () => {
  assert.equal(anonymous(one), anonymous(two))
})

test('no hidden name is in any file: not whole, not in part, in no case and no encoding', () => {
  const folded = everything.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  for (const name of FIRST)
    for (const word of [name, ...name.split(/[\s-]/)]) {
      const bare = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
      if (bare.length < 4) continue
      for (const form of [
        bare,
        bare.slice(0, Math.max(4, bare.length - 2)),
        encodeURIComponent(word),
        encodeURIComponent(word.toLowerCase()),
      ])
        assert.ok(!folded.includes(form), `${form} of ${name}`)
      assert.ok(!everything.includes(Buffer.from(word).toString('base64').replace(/=+$/, '')))
      assert.ok(!everything.includes(Buffer.from(word).toString('hex')))
    }
})

test('no hash of any spelling of a name confirms it', () => {
  const keys = [
    Buffer.alloc(0),
    Buffer.alloc(32),
    Buffer.from('habeas'),
    ...(everything.match(/\b[a-z2-7]{16}\b/g) ?? []).slice(0, 50).map((id) => Buffer.from(id)),
  ]
  for (const name of FIRST)
    for (const form of [
      name,
      name.toLowerCase(),
      name.toUpperCase(),
      ...name.split(' '),
      `person:${name}`,
      name.replaceAll(' ', '-').toLowerCase(),
    ]) {
      const digests = ['md5', 'sha1', 'sha256', 'sha512'].map((algorithm) => createHash(algorithm).update(form).digest())
      const keyed = keys.map((key) => createHmac('sha256', key).update(form).digest())
      for (const digest of [...digests, ...keyed])
        for (const text of [digest.toString('hex').slice(0, 16), digest.toString('base64').slice(0, 12), base32(digest)])
          assert.ok(!everything.includes(text))
    }
})

test('what is protected about hidden people is nowhere', () => {
  for (const word of ['illness', 'daughter', 'cooperation', 'condition']) assert.ok(!everything.includes(word), word)
})

const base32 = (digest: Buffer) =>
  [...Array(16).keys()]
    .map((at) =>
      'abcdefghijklmnopqrstuvwxyz234567'.charAt(
        Number((BigInt(`0x${digest.toString('hex').slice(0, 20)}`) >> BigInt(75 - at * 5)) & 31n),
      ),
    )
    .join('')
