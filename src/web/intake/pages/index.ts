import { readState, stepOf, withKept } from '../steps/state.ts'
import { nextOf } from '../steps/turn.ts'
import type { Pages } from '../types.ts'
import { choicePage } from './choice-page.tsx'
import { mailboxPage } from './mailbox-page.tsx'
import { problemPage } from './problem-page.tsx'
import { sentPage } from './sent-page.tsx'
import { stepPage } from './step-page.tsx'
import { wholeFormPage } from './whole-form.tsx'

/** The pages of the intake, as the door asks for them. */
export const pages: Pages = {
  choice: choicePage,
  first: (setting) => stepPage(setting, 'where', readState(new Map())),
  turn: (setting, answers) => {
    const next = nextOf(readState(answers), stepOf(answers.get('from')), answers.get('to') ?? '')
    if (next.act === 'open') return { act: 'open', receipt: next.state.receipt }
    if (next.act === 'show') return { act: 'show', html: stepPage(setting, next.step, next.state) }
    return { act: 'send', envelopes: next.envelopes, files: next.state.kept.map(({ id }) => id), links: [], answer: next.answer }
  },
  withFiles: (setting, answers, kept) => {
    const state = withKept(readState(answers), kept)
    if (kept.stopped !== null) return stepPage(setting, 'files', state, kept.stopped)
    const next = nextOf(state, 'files', 'next')
    return stepPage(setting, next.act === 'show' ? next.step : 'check', next.state)
  },
  sent: sentPage,
  mailbox: mailboxPage,
  problem: problemPage,
  wholeForm: wholeFormPage,
}
