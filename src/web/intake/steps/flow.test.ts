import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { FORMS } from '#intake/forms/index.ts'
import {
  ALL_CHOICES as ALL,
  type Choice,
  FORM_STEPS,
  formOfChoice,
  PLAIN_STEPS,
  pathOf,
  questionsOf,
  type StepCode,
  stepAfter,
  stepBefore,
} from './flow.ts'
import { GUIDE_NUMBERS, grouped, guideOf, isChecked } from './numbers.ts'
import { hiddenOf, keptText, readState } from './state.ts'
import { nextOf } from './turn.ts'

const standing = (choice: Choice | null, told = false, checked = false) => ({
  where: 'abroad' as const,
  choice,
  told,
  checked,
  isEdit: false,
})

test('a report takes seven pages: where, what for, told, story, consent, check, sent', () => {
  const way: StepCode[] = ['where']
  for (let at: StepCode = 'where'; at !== 'check'; way.push(at)) at = stepAfter(at, standing('tell'))
  assert.deepEqual(way, ['where', 'menu', 'told', 'story', 'consent', 'check'])
})

test('who told an organisation already is not asked to tell it again', () => {
  assert.deepEqual(pathOf('tell', true), ['told', 'consent'])
})

for (const choice of ALL)
  test(`the way of ${choice} ends at its list of answers, and back is the way forth turned round`, () => {
    const path = pathOf(choice)
    for (const [i, step] of path.entries()) {
      assert.equal(stepAfter(step, standing(choice)), path[i + 1] ?? 'check')
      if (i > 0) assert.equal(stepBefore(step, standing(choice)), path[i - 1])
      assert.equal(stepAfter(step, standing(choice, false, true)), 'check')
    }
  })

test('every page of a form is asked on some way, and the forms of all ways are forms', () => {
  const asked = new Set(ALL.flatMap((choice) => pathOf(choice)))
  for (const step of FORM_STEPS) assert.ok(asked.has(step), step)
  for (const choice of ALL) {
    const form = formOfChoice(choice)
    for (const { code } of form?.steps ?? []) assert.ok(questionsOf(code as 'told').fields.length > 0)
    if (form !== null) assert.ok(FORMS.has(form.code))
  }
})

test('inside the country nothing is asked', () => {
  const next = nextOf(readState(new Map([['where', 'inside']])), 'where', 'next')
  assert.equal(next.act === 'show' && next.step, 'inside')
})

const answered = (fields: Record<string, string>) => readState(new Map(Object.entries(fields)))

test('what was answered travels on, whole, whatever page comes next', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(
          'testimony.what',
          'testimony.who',
          'need.words',
          'need.needs.bed',
          'contact.other',
          'offer.title',
          'choice',
          'where',
        ),
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('tell', 'job', 'abroad', 'unsure')),
      ),
      fc.constantFrom<StepCode>(...PLAIN_STEPS, ...FORM_STEPS),
      (fields, step) => {
        const state = answered(fields)
        const hidden = new Map(hiddenOf(state, step))
        const own = new Set(
          FORM_STEPS.some((one) => one === step) ? questionsOf(step as 'told').fields.map(({ code }) => code) : [],
        )
        const again = readState(hidden)
        for (const [name, value] of state.fields)
          if (!own.has(name.split('.')[1] ?? '')) assert.equal(again.fields.get(name), value)
        if (step !== 'menu') assert.equal(again.choice, state.choice)
      },
    ),
  )
})

test('no answers, whatever they are, break the way', () => {
  const names = [
    'from',
    'to',
    'choice',
    'kind',
    'where',
    'kept',
    'receipt',
    'number',
    'back',
    'checked',
    'testimony.what',
    'contact.telegram',
  ]
  const values = fc.oneof(
    fc.constantFrom(
      'next',
      'back',
      'send',
      'silent',
      'here',
      'more',
      'withdraw',
      'tell',
      'other',
      '1',
      '__proto__',
      'constructor',
    ),
    fc.constantFrom<string>(...PLAIN_STEPS, ...FORM_STEPS),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), values), values, values, (fields, from, to) => {
      const step = [...PLAIN_STEPS, ...FORM_STEPS].find((one) => one === from) ?? null
      assert.ok(['show', 'send', 'open'].includes(nextOf(answered(fields), step, to).act))
    }),
  )
})

test('from an open mailbox a consent is taken back, and files are added, into that mailbox', () => {
  for (const [to, step] of [
    ['withdraw', 'withdraw'],
    ['more', 'files'],
  ] as const) {
    const opened = answered({ choice: 'mailbox', receipt: 'eight words' })
    const next = nextOf(opened, 'mailbox', to)
    assert.ok(next.act === 'show' && next.step === step)
    const then = new Map([...hiddenOf(next.state, step), ['withdrawal.no-more.publish', '1'], ['testimony.what', 'a']])
    const last = nextOf(readState(then), 'check', 'silent')
    assert.deepEqual(last.act === 'send' && last.answer, { receipt: 'eight words' })
    assert.equal(last.act === 'send' && last.envelopes[0].kind, to === 'withdraw' ? 'consent' : 'testimony')
  }
})

test('from the board: a letter about an offer, after the first question; inside the country nothing is asked here either', () => {
  const id = 'abcdefgh234567ab'
  const asked = { choice: 'answer', about: `answer:${id}` }
  const abroad = nextOf(answered({ ...asked, where: 'abroad' }), 'where', 'next')
  assert.equal(abroad.act === 'show' && abroad.step, 'letter')
  const inside = nextOf(answered({ ...asked, where: 'inside' }), 'where', 'next')
  assert.equal(inside.act === 'show' && inside.step, 'inside')
  const sent = nextOf(answered({ ...asked, 'letter.text': 'I can bake.' }), 'check', 'send')
  assert.deepEqual(sent.act === 'send' && sent.envelopes, [{ kind: 'letter', fields: { text: 'I can bake.', answer: id } }])
  const report = nextOf(answered({ choice: 'report', about: `report:${id}`, 'report.text': 'A trap.' }), 'check', 'silent')
  assert.deepEqual(report.act === 'send' && [report.envelopes[0].fields, report.answer], [
    { text: 'A trap.', report: id },
    'none',
  ])
  for (const about of ['answer:x', `answer:${id}<b>`, 'thread:1', '__proto__']) assert.equal(answered({ about }).about, null)
})

test('from a mailbox: a letter goes on in its thread, and a contact is shared in it', () => {
  const thread = 'ab'.repeat(16)
  for (const [act, fields, kind] of [
    ['letter', { 'letter.text': 'On Monday?' }, 'letter'],
    ['share', { 'contact.telegram': 'quiet_reader' }, 'contact'],
  ] as const) {
    const next = nextOf(answered({ choice: 'mailbox', receipt: 'eight words' }), 'mailbox', `${act}:${thread}`)
    assert.ok(next.act === 'show')
    const hidden = new Map([...hiddenOf(next.state, next.step), ...Object.entries(fields)])
    const sent = nextOf(readState(hidden), 'check', 'send')
    assert.ok(sent.act === 'send')
    assert.deepEqual([sent.envelopes.length, sent.envelopes[0].kind, sent.envelopes[0].fields.thread], [1, kind, thread])
    assert.deepEqual(sent.answer, { receipt: 'eight words' })
  }
})

test('an offer is ended, renewed, or written anew, with the words it was sent with', () => {
  const base = { choice: 'change', receipt: 'eight words' }
  const ended = nextOf(answered({ ...base, 'change.change': 'withdraw' }), 'check', 'send')
  assert.deepEqual(ended.act === 'send' && ended.envelopes, [{ kind: 'offer', fields: { change: 'withdraw' } }])
  const anew = nextOf(answered({ ...base, 'change.change': 'edit' }), 'change', 'next')
  assert.equal(anew.act === 'show' && anew.step, 'kinds')
  const edited = { ...base, choice: 'job', 'change.change': 'edit', 'offer.title': 'Baker', 'offer.text': 'Bread' }
  const sent = nextOf(answered(edited), 'check', 'send')
  assert.ok(sent.act === 'send')
  assert.deepEqual(sent.envelopes[0].fields, { title: 'Baker', text: 'Bread', kind: 'job', change: 'edit' })
  assert.deepEqual(sent.answer, { receipt: 'eight words' })
  // Who goes to the menu instead sends something new.
  assert.equal(new Map(hiddenOf(answered(edited), 'menu')).has('change.change'), false)
})

test('a contact is an envelope of its own, and with it there is always an answer', () => {
  const state = answered({ choice: 'tell', 'testimony.what': 'a', 'contact.telegram': 't.me/Green_Hat' })
  const next = nextOf(state, 'check', 'silent')
  assert.ok(next.act === 'send')
  assert.deepEqual(next.envelopes, [
    { kind: 'testimony', fields: { what: 'a' } },
    { kind: 'contact', fields: { telegram: 'green_hat' } },
  ])
  assert.equal(next.answer, 'new')
})

test('no answer is wanted: none is made', () => {
  const next = nextOf(answered({ choice: 'tell', 'testimony.what': 'a' }), 'check', 'silent')
  assert.equal(next.act === 'send' && next.answer, 'none')
})

test('nothing is sent that says nothing; the page that lacks it is shown', () => {
  for (const [choice, step] of [
    ['tell', 'story'],
    ['contact', 'contact'],
    ['need', 'need'],
    ['job', 'offer'],
    ['withdraw', 'withdraw'],
    ['mailbox', 'menu'],
  ] as const) {
    const next = nextOf(answered({ choice }), 'check', 'send')
    assert.equal(next.act === 'show' && next.step, step, choice)
  }
})

test('a refused username is in no hidden field and in no page', () => {
  const state = answered({
    choice: 'contact',
    'contact.telegram': 't.me/+SentinelInvite',
    'contact.other': 'https://t.me/+SentinelToo',
  })
  const next = nextOf(state, 'contact', 'next')
  assert.ok(next.act === 'show' && next.step === 'contact')
  assert.equal(JSON.stringify([...hiddenOf(next.state, 'check'), ...next.state.fields]).includes('Sentinel'), false)
})

test('files that are kept travel on; what is no such thing is passed over', () => {
  const id = 'ab'.repeat(16)
  assert.equal(keptText(answered({ kept: `${id}.3.1024` }).kept), `${id}.3.1024`)
  for (const kept of [`${id}.3`, `${id.toUpperCase()}.3.1`, `${id}.-3.1`, `${id}.3.1e9`, 'x.1.1', `${id}.3.1 ${id}.3.1`])
    assert.ok(answered({ kept }).kept.length <= 1)
  assert.equal(answered({ kept: `${id.toUpperCase()}.3.1` }).kept.length, 0)
})

test('a number of a page is known however it is spaced; one wrong digit, or two that changed places, is no number', () => {
  for (const [guide, number] of Object.entries(GUIDE_NUMBERS)) {
    assert.equal(guideOf(grouped(number)), guide)
    assert.equal(guideOf(number.split('').join(' ')), guide)
    assert.ok(isChecked(number))
    for (let i = 0; i < 12; i++)
      for (const digit of '0123456789') {
        const wrong = number.slice(0, i) + digit + number.slice(i + 1)
        if (wrong !== number) assert.equal(isChecked(wrong), false)
        const swapped = number.slice(0, i) + (number[i + 1] ?? '') + (number[i] ?? '') + number.slice(i + 2)
        if (swapped !== number && i < 11) assert.equal(isChecked(swapped), false)
      }
  }
})
