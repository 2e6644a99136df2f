import { begin, readState, stepOf, withKept } from '../steps/state.ts'
import { nextOf } from '../steps/turn.ts'
import type { Answers, KeptFiles, Pages, Setting, Turn } from '../types.ts'
import { choicePage } from './choice-page.tsx'
import { mailboxPage } from './mailbox-page.tsx'
import { HEEDED, hintList, hintsOn } from './offer-hints.tsx'
import { problemPage } from './problem-page.tsx'
import { sentPage } from './sent-page.tsx'
import { stepPage } from './step-page.tsx'
import { wholeFormPage } from './whole-form.tsx'

/** The pages of the intake, as the door asks for them. */
export const pages = {
  choice: choicePage,
  first: (setting: Setting, asked: Answers) => stepPage(setting, 'where', begin(asked)),
  turn: (setting: Setting, answers: Answers): Turn => {
    const state = readState(answers)
    const [from, to] = [stepOf(answers.get('from')), answers.get('to') ?? '']
    const next = nextOf(state, from, to)
    if (next.act === 'open') return { act: 'open', receipt: next.state.receipt }
    if (next.act === 'send')
      return {
        act: 'send',
        envelopes: next.envelopes,
        files: next.state.kept.map(({ id }) => id),
        links: [],
        answer: next.answer,
      }
    const hints = to === 'next' && next.step !== from && !answers.has(HEEDED) ? hintsOn(state, from) : []
    if (from === null || hints.length === 0) return { act: 'show', html: stepPage(setting, next.step, next.state) }
    const beside = { before: hintList(setting.language, hints), hidden: [[HEEDED, '1']] as [string, string][] }
    return { act: 'show', html: stepPage(setting, from, { ...state, faults: new Map() }, beside) }
  },
  withFiles: (setting: Setting, answers: Answers, kept: KeptFiles) => {
    const state = withKept(readState(answers), kept)
    if (kept.stopped !== null) return stepPage(setting, 'files', state, { stopped: kept.stopped })
    const next = nextOf(state, 'files', 'next')
    return stepPage(setting, next.act === 'show' ? next.step : 'check', next.state)
  },
  sent: sentPage,
  mailbox: mailboxPage,
  problem: problemPage,
  wholeForm: wholeFormPage,
} satisfies Pages
