import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { readText } from '../../index.ts'

const GRAVE = new Set(['release', 'release_event', 'pardon', 'displacement', 'crossing'])

/** Statements that would be believed: positive, asserted, of the kinds that say somebody is out. */
const believed = (text: string) =>
  readText(text, { language: 'en', published: edtf('2025-12-14') }).claims.filter(
    ({ type, polarity, modality }) => GRAVE.has(type) && polarity === 'positive' && modality === 'asserted',
  )

const ACTIVE = [
  'X did not V Nina Petrova.',
  'X has not V2 Nina Petrova.',
  'X has not yet V2 Nina Petrova.',
  'X never V2 Nina Petrova.',
  'X refused to V Nina Petrova.',
  'X may V Nina Petrova.',
  'X will V Nina Petrova.',
  'X plans to V Nina Petrova.',
  'X promised to V Nina Petrova.',
  'X would V Nina Petrova.',
  'X should V Nina Petrova.',
  'If X V2 Nina Petrova, all would change.',
  'Will X V Nina Petrova?',
  'X did not V any of them, nor Nina Petrova.',
  'X was asked to V Nina Petrova.',
  'X denied having V2 Nina Petrova.',
  'X could have V2 Nina Petrova.',
  'Imagine that X V2 Nina Petrova.',
]
const PASSIVE = [
  'Nina Petrova has not yet been V2.',
  'Nina Petrova has still not been V2.',
  'Nina Petrova has not so far been V2.',
  'Nina Petrova has not as yet been V2.',
  'Nina Petrova was not yet V2.',
  'Nina Petrova was not V2.',
  'Nina Petrova has never been V2.',
  'Nina Petrova will be V2 on Friday.',
  'Nina Petrova may be V2.',
  'Nina Petrova is to be V2.',
  'Nina Petrova was about to be V2.',
  'Nina Petrova is expected to be V2.',
  'Nina Petrova must be V2.',
  'If Nina Petrova is V2, we will write.',
  'Nobody knows whether Nina Petrova was V2.',
  'It is unclear if Nina Petrova was V2.',
  'Neither Nina Petrova nor Anton Kazak was V2.',
  'No prisoners, Nina Petrova said, were V2.',
  "Nina Petrova's lawyer was V2.",
  'The lawyer of Nina Petrova was V2.',
  'Reports that Nina Petrova was V2 proved false.',
  'Was Nina Petrova V2?',
  'Nina Petrova hopes to be V2.',
  'Nina Petrova was not V2 until May.',
  'Nina Petrova was hardly V2.',
  'Rumours that Nina Petrova had been V2 were denied.',
  'Nina Petrova was told she would be V2.',
  'Ministers denied that Nina Petrova had been V2.',
]
const VERBS = [
  ['pardon', 'pardoned'],
  ['free', 'freed'],
  ['release', 'released'],
  ['expel', 'expelled'],
  ['deport', 'deported'],
] as const

test('no way of saying that it did not happen, or not yet, is read as that it did', () => {
  const wrong = [...ACTIVE, ...PASSIVE].flatMap((frame) =>
    VERBS.map(([base, past]) => frame.replace('X', 'The minister').replace('V2', past).replace('V', base)).filter(
      (text) => believed(text).length > 0,
    ),
  )
  assert.deepEqual(wrong, [])
})

test('the plain ways are read', () => {
  const plain = [
    'The minister V2 Nina Petrova.',
    'The minister has V2 Nina Petrova.',
    'Nina Petrova was V2.',
    'Nina Petrova has been V2.',
    'Nina Petrova was finally V2 on Friday.',
    'Nina Petrova was V2 by the minister.',
    'Officials said that Nina Petrova was V2.',
  ]
  const missed = plain.flatMap((frame) =>
    VERBS.map(([, past]) => frame.replace('V2', past)).filter((text) => believed(text).length !== 1),
  )
  assert.deepEqual(missed, [])
})

test('people who only talk, travel or write are nobody released', () => {
  for (const text of [
    'Nina Petrova spoke of the release of prisoners.',
    'President Anton Kazak met the released prisoners.',
    'Envoy Anton Kazak arrived in Vilnius.',
    'By Nina Petrova for Harbour Weekly',
    'Nina Petrova released a statement.',
    'Nina Petrova freed up time for it.',
    'The ministry released a report on Nina Petrova.',
    'Nina Petrova demanded the release of all prisoners.',
    'Nina Petrova called for Anton Kazak to be released.',
    'Nina Petrova was transferred to a prison in Minsk.',
  ])
    assert.deepEqual(believed(text), [], text)
})

test('English: who stands near several who were freed, or near what is called a release, was not freed', () => {
  for (const text of [
    'Dinamo released Marek Dovnar, a goalkeeper, and Oleg Tarasov, a striker.',
    'Adam Cole, whose release from his club angered fans, scored twice.',
    'The film’s release raised questions for Marek Dovnar.',
    'Marek Dovnar’s hoped-for release means a lot to Lena Shubin.',
    'Marek Dovnar’s blocked release drew protests.',
    'Marek Dovnar’s failed release bid drew protests.',
    'Reports of Marek Dovnar’s release ended in tears when they proved wrong.',
    'Adam Cole says he freed Marek Dovnar and Oleg Tarasov, which is untrue.',
    'Visitors, including Lena Shubin and Oleg Tarasov, were let out of the prison at noon.',
    'A video that shows Marek Dovnar after he was beaten was released.',
    'The guards who beat Marek Dovnar after he was jailed have been freed.',
  ])
    assert.deepEqual(believed(text), [], text)
})

test('English: only those are freed who stand in the list', () => {
  const freed = (text: string) => believed(text).filter(({ type }) => type !== 'release_event').length
  for (const [text, n] of [
    ['The court freed Marek Dovnar, who was accused of beating Lena Shubin, a nurse, and Anna Belova, a teacher.', 1],
    ['The court freed Marek Dovnar, who was tried by Ivan Sorokin, and Lena Shubin, a nurse.', 2],
    ['Pavel Gromov, a lawyer for Anna Belova, and Lena Shubin, a nurse, were released.', 2],
    ['They freed Marek Dovnar and arrested Oleg Tarasov.', 1],
    ['Marek Dovnar’s early release drew crowds.', 1],
    ['The release of Marek Dovnar and Oleg Tarasov ended a long campaign.', 2],
    ['Three prisoners were freed on Monday. The three judges are Ivan Sorokin, Viktor Lugin and Adam Cole.', 0],
    ['Three prisoners were freed on Monday. The three men are Ivan Sorokin, Viktor Lugin and Adam Cole.', 3],
  ] as const)
    assert.equal(freed(text), n, text)
})
