import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readText } from '../index.ts'

/** `~` is the list; `nom` and `acc` say in which case. */
const FRAMES = {
  ru: {
    nom: ['На свободу вышли ~.', 'Освобождены ~.', 'Среди освобождённых — ~.', 'На свободу вышли 12 человек, в том числе ~.'],
    acc: ['Из СИЗО освободили ~.', 'Суд постановил освободить ~.', 'Власти освободили 12 человек, включая ~.'],
  },
  be: {
    nom: ['На волю выйшлі ~.', 'З калоніі выйшлі ~.', 'Сярод вызваленых — ~.', 'На волю выйшлі 12 чалавек, у тым ліку ~.'],
    acc: ['З СІЗА вызвалілі ~.', 'Суд пастанавіў вызваліць ~.', 'Улады вызвалілі ~.'],
  },
} as const

const NAMES = {
  ru: {
    nom: ['Павел Корель', 'Иван Громов', 'Олег Талвик', 'И. Лозин'],
    acc: ['Павла Кореля', 'Ивана Громова', 'Олега Талвика', 'И. Лозина'],
  },
  be: {
    nom: ['Павел Карэль', 'Іван Громаў', 'Алег Талвік', 'Сяргей Лозін'],
    acc: ['Паўла Карэля', 'Івана Громава', 'Алега Талвіка', 'Сяргея Лозіна'],
  },
} as const

/** What may be said of one of a list. */
const KINDS = {
  ru: {
    nom: [
      '~',
      'журналист ~',
      'журналист «Новой волны» ~',
      '~ (34 года)',
      '~ (5 лет колонии)',
      '~, художник,',
      '~, который сидел с мая,',
    ],
    acc: [
      '~',
      'журналиста ~',
      'журналиста «Новой волны» ~',
      '~ (34 года)',
      '~, который сидел с мая,',
      'осуждённого на шесть лет ~',
    ],
  },
  be: {
    nom: ['~', 'журналіст ~', 'журналіст «Новай хвалі» ~', '~ (34 гады)', '~ (5 гадоў калоніі)', '~, які сядзеў з мая,'],
    acc: [
      '~',
      'журналіста ~',
      'журналіста «Новай хвалі» ~',
      '~ (34 гады)',
      '~, які сядзеў з мая,',
      'асуджанага на шэсць гадоў ~',
    ],
  },
} as const

const LAST = { ru: [' и ', ', а также ', '; '], be: [' і ', ', а таксама ', '; '] } as const

const lists = fc.constantFrom('ru' as const, 'be' as const).chain((language) =>
  fc.constantFrom('nom' as const, 'acc' as const).chain((form) =>
    fc.record({
      language: fc.constant(language),
      frame: fc.constantFrom<string>(...FRAMES[language][form]),
      names: fc.shuffledSubarray<string>([...NAMES[language][form]], { minLength: 2, maxLength: 3 }),
      kind: fc.constantFrom<string>(...KINDS[language][form]),
      last: fc.constantFrom<string>(...LAST[language]),
    }),
  ),
)

const freedIn = (text: string, language: 'ru' | 'be') => {
  const { mentions, claims } = readText(text, { language })
  const named = new Map(mentions.map(({ id, exact }) => [id, exact]))
  return claims
    .filter(({ type, polarity }) => type === 'release' && polarity === 'positive')
    .flatMap(({ arguments: args }) => args.filter(({ role }) => role === 'person').map(({ mention }) => named.get(mention)))
}

test('every frame reads every kind of person of a list where words have endings (ru, be)', () => {
  fc.assert(
    fc.property(lists, ({ language, frame, names, kind, last }) => {
      const bare = names.map((name) => kind.replace('~', name).replace(/,$/, ''))
      const [end, more] = [bare.at(-1), bare.slice(0, -1)]
      // The comma that closes what is said of one is there before “and”, too.
      const comma = kind.endsWith(',') && last.startsWith(' ') ? ',' : ''
      const list = last === '; ' ? bare.join(last) : `${more.join(', ')}${comma}${last}${end}`
      const text = frame.replace('~', list)
      assert.deepEqual(new Set(freedIn(text, language)), new Set(names), text)
    }),
    { seed: 15, numRuns: 120 },
  )
})

test('who speaks of those of a list or stays where they were is none of it (ru, be)', () => {
  const others = {
    ru: [
      ['Павел Корель и Иван Громов на свободе, рассказал Ян Плим.', 'Ян Плим'],
      ['Освободили Павла Кореля и Ивана Громова, но не Яна Плима.', 'Яна Плима'],
      ['Павел Корель (34 года) и Иван Громов освобождены, Ян Плим остаётся в СИЗО.', 'Ян Плим'],
      ['По просьбе Яна Плима освободили Павла Кореля и Ивана Громова.', 'Яна Плима'],
      ['Павел Корель, муж активистки Анны Плим, и Иван Громов освобождены.', 'Анны Плим'],
    ],
    be: [
      ['Павел Карэль і Іван Громаў на волі, расказаў Ян Плім.', 'Ян Плім'],
      ['Вызвалілі Паўла Карэля і Івана Громава, але не Яна Пліма.', 'Яна Пліма'],
      ['Павел Карэль (34 гады) і Іван Громаў вызваленыя, Ян Плім застаецца ў СІЗА.', 'Ян Плім'],
      ['Па просьбе Яна Пліма вызвалілі Паўла Карэля і Івана Громава.', 'Яна Пліма'],
    ],
  } as const
  for (const language of ['ru', 'be'] as const)
    for (const [text, other] of others[language]) assert.ok(!freedIn(text, language).includes(other), text)
})
