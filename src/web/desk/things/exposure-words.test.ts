import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { type EntityId, type MemberId, mintedId } from '#core/ids.ts'
import type { Held } from '#pipeline/why-hidden.ts'
import { exposureWords } from './exposure-words.ts'

const held = (over: boolean, until: string): Held => ({
  level: over ? 'hidden' : 'public',
  over,
  apart: false,
  decision: {
    target: 'exposure',
    entity: mintedId<EntityId>('00000000-0000-4000-8000-000000000001'),
    act: 'public',
    basis: 'consent',
    until: edtf(until),
    version: 1,
    by: mintedId<MemberId>('00000000-0000-4000-8000-000000000002'),
    reason: null,
    at: '2026-01-01T00:00:00.000Z',
  },
})

test('the end of a permission is an end in each language, also of a month and of a year', () => {
  for (const [language, over, until, words] of [
    ['be', false, '2027-05', 'паказваем імя: чалавек даў згоду, да мая 2027 года'],
    ['ru', false, '2027', 'показываем имя: человек дал согласие, до 2027 года'],
    ['en', false, '2027-05-01', 'shown by name: the person agreed, until 1 May 2027'],
    ['be', true, '2026-05-01', 'зноў схавана: паказвалі да 1 мая 2026 года'],
    ['ru', true, '2026-05', 'снова скрыто: показывали до мая 2026 года'],
    ['en', true, '2026', 'hidden again: it was shown until 2026'],
  ] as const)
    assert.equal(exposureWords({ language }, held(over, until)), words)
})

test('a decision on two who were taken apart since says so in each language; hidden stays hidden', () => {
  const apart = { ...held(false, '2027'), level: 'hidden' as const, apart: true }
  for (const [language, words] of [
    ['be', 'зноў схавана: пасля рашэння аддзялілі таго, каго лічылі тым самым чалавекам'],
    ['ru', 'снова скрыто: после решения отделили того, кого считали тем же человеком'],
    ['en', 'hidden again: since the decision, somebody taken for the same person was taken off'],
  ] as const)
    assert.equal(exposureWords({ language }, apart), words)
})
