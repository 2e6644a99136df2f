import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readText } from '../index.ts'

type Frames = {
  speakers: readonly (readonly [said: string, whose: string])[]
  frames: readonly string[]
  said: readonly string[]
}

/** “Q” stands for what is said, “S” for who says it, “G” for the same as an owner. */
const TOLD: Record<'en' | 'ru' | 'be', Frames> = {
  en: {
    speakers: [
      ['Vera Talvik', 'Vera Talvik'],
      ['his wife', 'his wife'],
      ['the lawyer', 'the lawyer'],
    ],
    frames: [
      '“Q,” S said.',
      'After the hearing, S wrote: “Q.”',
      '“Q,” S said, “and nobody came.”',
      '“Q,” said S.',
      'Later S told the court: “Q.”',
    ],
    said: ['We waited at the gate all night', 'Nobody said a word to us'],
  },
  ru: {
    speakers: [
      ['Анна Рудник', 'Анны Рудник'],
      ['его жена', 'его жены'],
      ['один из соседей', 'одного из соседей'],
      ['мать узника', 'матери узника'],
    ],
    frames: [
      '«Q», — говорит S.',
      '«Q, — говорит S. — И никто не пришёл».',
      '— Q, — говорит S.',
      '«Q», — тихо говорит S.',
      '«Q», — говорится в письме G.',
    ],
    said: ['Мы ждали у ворот всю ночь', 'Нам не сказали ни слова'],
  },
  be: {
    speakers: [
      ['Ганна Вільчук', 'Ганны Вільчук'],
      ['яго жонка', 'яго жонкі'],
      ['адзін з суседзяў', 'аднаго з суседзяў'],
      ['адвакат', 'адваката'],
    ],
    frames: [
      '«Q», — кажа S.',
      '«Q, — кажа S. — І ніхто не прыйшоў',
      '— Q, — кажа S.',
      '«Q», — ціха кажа S.',
      'У лісце G гаворыцца: «Q».',
    ],
    said: ['Мы чакалі каля варот усю ноч', 'Нам не сказалі ні слова'],
  },
}

const cases = fc.constantFrom('en' as const, 'ru' as const, 'be' as const).chain((language) => {
  const { speakers, frames, said } = TOLD[language]
  return fc.record({
    language: fc.constant(language),
    speaker: fc.constantFrom(...speakers),
    frame: fc.constantFrom(...frames),
    said: fc.constantFrom(...said),
  })
})

test('every way of telling who speaks reads every kind of speaker', () => {
  fc.assert(
    fc.property(cases, ({ language, speaker: [subject, owner], frame, said }) => {
      const text = frame.replace('Q', said).replace('S', subject).replace('G', owner)
      const { mentions } = readText(text, { language })
      const quote = mentions.find(({ kind, exact }) => kind === 'quote' && exact.startsWith(said))
      const speaker = quote?.kind === 'quote' ? mentions.find(({ id }) => id === quote.value.speaker)?.exact : undefined
      const wanted = frame.includes('G') ? owner : subject
      assert.ok(speaker !== undefined && wanted.includes(speaker), `${text}: ${speaker ?? 'nobody'}`)
    }),
    { seed: 15, numRuns: 80 },
  )
})
