import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readText } from '../../../index.ts'

/** Those who are freed, before and behind their names. */
const PEOPLE = [
  ['Ivan Kalina', ''],
  ['journalist Ivan Kalina', ''],
  ['the 39-year-old dual national Ivan Kalina', ''],
  ['former Unity Party leader Ivan Kalina', ''],
  ['their colleague Ivan Kalina', ''],
  ['Ivan Kalina', ', 45,'],
  ['Ivan Kalina', ', the founder of a news site,'],
  ['Ivan Kalina and his wife Nina Petrova', ''],
  ['both Ivan Kalina and Nina Petrova', ''],
] as const

type Wanted = 'asserted' | 'planned' | 'demanded' | 'possible' | 'denied'

/** Frames that take anybody, with “was” and “his” for one, “were” and “their” for several. */
const FRAMES: readonly (readonly [string, Wanted])[] = [
  ['~ was freed on Friday.', 'asserted'],
  ['His lawyer said that ~ was quietly released.', 'asserted'],
  ['The trial has not begun, but ~ was let go overnight.', 'asserted'],
  ['Police searched the office hours after ~ was released.', 'asserted'],
  ['Since ~ was freed, nobody has called.', 'asserted'],
  ['The guards have freed ~ without charge.', 'asserted'],
  ['The president granted ~ a pardon.', 'asserted'],
  ['The envoys got ~ out of prison last week.', 'asserted'],
  ['The court dropped the charges and set ~ free.', 'asserted'],
  ['The emirate helped win the release of ~.', 'asserted'],
  ['~ posted bail and was freed.', 'asserted'],
  ['~ secured bail on Friday.', 'planned'],
  ['~ is due to be freed soon.', 'planned'],
  ['The judge ordered that ~ be released immediately.', 'planned'],
  ['The release of ~ is expected next week.', 'planned'],
  ['The group demanded that ~ be freed.', 'demanded'],
  ['They want ~ freed.', 'demanded'],
  ['They hope to see ~ freed.', 'possible'],
  ['There are unconfirmed reports that ~ was freed.', 'possible'],
  ['His lawyer said that the ministry denied that ~ had been released.', 'denied'],
]

/** Frames in which nobody named is freed. */
const OTHERS = [
  '~ was released from hospital.',
  '~ was released by his club.',
  '~ is back home after four years in Lithuania.',
  '~ demanded the release of 20 students.',
  'The release of the film about ~ was postponed.',
  'The photograph of ~ was released on Friday.',
]

const written = (frame: string, [name, behind]: readonly [string, string]): string => {
  const first = frame.startsWith('~')
  const several = name.includes(' and ')
  const agreed = several
    ? frame.replaceAll('~ was', '~ were').replaceAll('~ is', '~ are').replace('and was', 'and were').replace('by his', 'by their')
    : frame
  const text = agreed.replace('~', `${name}${behind}`).replace(/,([.])/, '$1')
  return first ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

const freed = (text: string): string[] => {
  const { mentions, claims } = readText(text, { language: 'en' })
  const exact = new Map(mentions.map((mention) => [mention.id, mention.exact]))
  return claims
    .filter(({ type }) => type === 'release' || type === 'pardon')
    .flatMap(({ polarity, modality, arguments: args }) =>
      args.flatMap(({ role, mention }) =>
        role === 'person' ? [`${polarity === 'negative' ? 'not ' : ''}${modality} ${exact.get(mention)}`] : [],
      ),
    )
    .sort()
}

const options = { seed: 15, numRuns: 80 }

test('every frame reads every kind of people, as sure as the frame is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FRAMES), fc.constantFrom(...PEOPLE), ([frame, wanted], people) => {
      const text = written(frame, people)
      const names = people[0].includes(' and ') ? ['Ivan Kalina', 'Nina Petrova'] : ['Ivan Kalina']
      assert.deepEqual(
        freed(text),
        names.map((name) => `${wanted} ${name}`),
        text,
      )
    }),
    options,
  )
})

test('no frame of something else frees anybody', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OTHERS), fc.constantFrom(...PEOPLE), (frame, people) => {
      const text = written(frame, people)
      assert.deepEqual(
        freed(text).filter((one) => one.startsWith('asserted') && !one.includes('students')),
        [],
        text,
      )
    }),
    options,
  )
})
