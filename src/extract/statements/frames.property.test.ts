import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readText } from '../index.ts'

/** Who: as a subject, as an object, as whose release it is, and how the words before a name of one who is told of agree. */
type Who = { nom: string; acc: string; gen: string; value: string; woman: boolean }

const who = (forms: string, value: string, woman: boolean): Who => {
  const [nom = '', acc = '', gen = acc] = forms.split(' / ')
  return { nom, acc, gen, value, woman }
}

const PEOPLE: Readonly<Record<'ru' | 'be', readonly Who[]>> = {
  ru: [
    who('Тарас Вольский / Тараса Вольского', 'Тарас Вольский', false),
    who('журналист Тарас Вольский / журналиста Тараса Вольского', 'Тарас Вольский', false),
    who('её муж Тарас Вольский / её мужа Тараса Вольского', 'Тарас Вольский', false),
    who('40-летний активист Ахмад Каримов / 40-летнего активиста Ахмада Каримова', 'Ахмад Каримов', false),
    who('бывший кандидат в президенты Павел Крук / бывшего кандидата в президенты Павла Крука', 'Павел Крук', false),
    who('Анна Коваль / Анну Коваль / Анны Коваль', 'Анна Коваль', true),
    who(
      'сотрудница центра «Луч» Анна Коваль / сотрудницу центра «Луч» Анну Коваль / сотрудницы центра «Луч» Анны Коваль',
      'Анна Коваль',
      true,
    ),
    who('гражданка Франции Джейн Мортон / гражданку Франции Джейн Мортон / гражданки Франции Джейн Мортон', 'Джейн Мортон', true),
  ],
  be: [
    who('Тарас Вольскі / Тараса Вольскага', 'Тарас Вольскі', false),
    who('журналіст Тарас Вольскі / журналіста Тараса Вольскага', 'Тарас Вольскі', false),
    who('яе муж Тарас Вольскі / яе мужа Тараса Вольскага', 'Тарас Вольскі', false),
    who('40-гадовы актывіст Алесь Каваль / 40-гадовага актывіста Алеся Каваля', 'Алесь Каваль', false),
    who('Ганна Каваль / Ганну Каваль / Ганны Каваль', 'Ганна Каваль', true),
    who(
      'рэдактарка выдання «Рэха» Ганна Каваль / рэдактарку выдання «Рэха» Ганну Каваль / рэдактаркі выдання «Рэха» Ганны Каваль',
      'Ганна Каваль',
      true,
    ),
    who(
      'грамадзянка Францыі Джэйн Мортан / грамадзянку Францыі Джэйн Мортан / грамадзянкі Францыі Джэйн Мортан',
      'Джэйн Мортан',
      true,
    ),
  ],
}

/** `{nom}`, `{acc}`, `{gen}` hold the person, `a|b` the form for a man and the one for a woman. */
const FRAMES = {
  asserted: {
    ru: [
      'В пятницу {nom} вышел|вышла на свободу.',
      '{acc} вчера освободили.',
      'Суд отпустил {acc} под подписку о невыезде.',
      'Адвокат рассказал, что {acc} отпустили.',
      'Стало известно об освобождении {gen}.',
      'Известие об освобождении {gen} обрадовало коллег.',
      'Адвокаты добились освобождения {gen}.',
      'Президент помиловал {acc}.',
      '{nom}, сообщает «Рупор», вышел|вышла на свободу.',
      'Вчера на свободе оказался|оказалась {nom}.',
    ],
    be: [
      'У пятніцу {nom} выйшаў|выйшла на волю.',
      '{acc} учора вызвалілі.',
      'Суд адпусціў {acc} пад падпіску аб нявыездзе.',
      'Адвакат расказаў, што {acc} адпусцілі.',
      'Стала вядома пра вызваленне {gen}.',
      'Вестка пра вызваленне {gen} узрадавала калег.',
      'Адвакаты дамагліся вызвалення {gen}.',
      'Прэзідэнт памілаваў {acc}.',
      '{nom}, піша «Рупар», выйшаў|выйшла на волю.',
      'Учора на волі апынуўся|апынулася {nom}.',
    ],
  },
  /** Planned, asked for, possible or denied: told, and no fact. */
  unsure: {
    ru: [
      'Семья требует освободить {acc}.',
      'На митинге за освобождение {gen} пели.',
      'Суд постановил освободить {acc} из-под стражи.',
      'Освобождение {gen} возможно в ближайшие дни.',
      'Суд удовлетворил ходатайство об УДО {gen}.',
      'Пока {acc} не освободят, протесты не прекратятся.',
      '{acc} пока не освободили.',
      'Президент отклонил прошение о помиловании {gen}.',
      'В фильме {acc} освобождают из тюрьмы.',
    ],
    be: [
      'Сям’я патрабуе вызваліць {acc}.',
      'На мітынгу за вызваленне {gen} спявалі.',
      'Суд пастанавіў вызваліць {acc} з-пад варты.',
      'Вызваленне {gen} магчымае ў бліжэйшыя дні.',
      'Пакуль {acc} не вызваляць, пратэсты не спыняцца.',
      '{acc} пакуль не вызвалілі.',
      'Суд адхіліў хадайніцтва аб вызваленні {gen}.',
      'У фільме {acc} вызваляюць з турмы.',
    ],
  },
} as const

const cases = (frames: (typeof FRAMES)[keyof typeof FRAMES]) =>
  fc.constantFrom('ru' as const, 'be' as const).chain((language) =>
    fc.record({
      language: fc.constant(language),
      frame: fc.constantFrom<string>(...frames[language]),
      person: fc.constantFrom(...PEOPLE[language]),
    }),
  )

function releasesOf({ language, frame, person }: { language: 'ru' | 'be'; frame: string; person: Who }): string[] {
  const filled = frame
    .replace(/\{(nom|acc|gen)\}/, (_, form: 'nom' | 'acc' | 'gen') => person[form])
    .replace(/(\p{L}+)\|(\p{L}+)/u, (_, man: string, woman: string) => (person.woman ? woman : man))
  const text = filled.charAt(0).toUpperCase() + filled.slice(1)
  const { mentions, claims } = readText(text, { language })
  const names = new Map(mentions.map((mention) => [mention.id, mention.kind === 'person' ? mention.value : mention.exact]))
  return claims
    .filter(({ type }) => type === 'release' || type === 'pardon')
    .map(({ polarity, modality, arguments: args }) => {
      const certain = polarity === 'positive' && modality === 'asserted' ? 'asserted' : 'unsure'
      return `${certain} ${names.get(args.find(({ role }) => role === 'person')?.mention ?? '')} — ${text}`
    })
}

test('a sentence that tells of a release tells it of everybody, named in whatever way, and what is no fact is none of anybody (ru, be)', () => {
  for (const certain of ['asserted', 'unsure'] as const)
    fc.assert(
      fc.property(cases(FRAMES[certain]), (one) => {
        const [first = 'nothing', ...others] = releasesOf(one)
        assert.equal(first.split(' — ')[0], `${certain} ${one.person.value}`, `${one.frame} ${one.person.nom}`)
        assert.deepEqual(others, [])
      }),
      { seed: 15, numRuns: 50 },
    )
})
