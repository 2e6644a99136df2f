import { ends } from '#texts/intake/ends.ts'
import { island } from '#texts/intake/island.ts'
import { problems } from '#texts/intake/problems.ts'
import type { SiteLanguage } from '#texts/language.ts'
import type { ApiFault } from '../../intake/api-types.ts'
import { BOARD_CHOICES, OTHER_KINDS } from '../../intake/steps/flow.ts'
import { sizeOf } from '../../intake/steps/sizes.ts'
import { readState, type State, stepOf } from '../../intake/steps/state.ts'
import { nextOf } from '../../intake/steps/turn.ts'
import { LIMITS } from '../../intake/types.ts'
import { openApi } from './api.ts'
import { fillCheck } from './check.ts'
import { clearEnds, fillReplies, fillSent, misread } from './ends.ts'
import { LineBroken, Refused } from './line.ts'
import { Misread, openMailbox } from './mailbox.ts'
import { elements, type Page } from './page.ts'
import { deliver, type Outbox, sealForm } from './send.ts'
import { openUpload } from './upload.ts'

/** What is remembered between two steps and stands in no field. */
type Held = Pick<State, 'choice' | 'checked' | 'back' | 'kept' | 'about'>
const NOTHING: Held = { choice: null, checked: false, back: null, kept: [], about: null }

/** What the door refuses, in the words of its pages; anything else is a fault on our side. */
const REFUSED: Partial<Record<ApiFault, 'closed' | 'full' | 'tooLarge' | 'elsewhere'>> = {
  closed: 'closed',
  full: 'full',
  limit: 'tooLarge',
  elsewhere: 'elsewhere',
}

/** Leads through the steps. `plain` is the address of the path without JavaScript, offered when sealing fails. */
export function walk(form: HTMLFormElement, page: Page, language: SiteLanguage, plain: string): void {
  const t = island[language]
  let held: Held = { ...NOTHING, ...begun() }
  let outbox: { outbox: Outbox; of: string } | null = null
  let [taken, wanted] = [0, 0]
  const api = openApi(
    (seconds) => page.tell(seconds === null ? t.sealing : t.line(seconds)),
    (bytes) => {
      taken += bytes
      if (wanted > 0) page.tell(t.progress(sizeOf(language, Math.min(taken, wanted)), sizeOf(language, wanted)))
    },
  )
  const upload = openUpload(api, language)

  const stateAt = (from: string): State => {
    const read = readState(page.answers())
    const given = new Map(page.answers())
    // Both questions stand in one document: only the one that was just answered counts.
    if (from === 'menu') given.delete('kind')
    const choice = from === 'menu' || from === 'kinds' ? readState(given).choice : held.choice
    return { ...read, ...held, choice }
  }
  const show = (step: string, state: State) => {
    held = { choice: state.choice, checked: state.checked, back: state.back, kept: state.kept, about: state.about }
    if (step !== 'sent' && step !== 'replies') clearEnds(page)
    if (step === 'check') fillCheck(page, state)
    if (step === 'menu') {
      // Who chooses anew speaks of nothing that was sent before.
      held.about = null
      page.uncheck('change.change')
    }
    page.offer('kind', state.isEdit ? null : OTHER_KINDS)
    for (const element of page.all('[data-where]')) element.hidden = element.dataset.where !== state.where
    const files = state.kept.reduce((all, one) => all + one.files, 0)
    const bytes = state.kept.reduce((all, one) => all + one.bytes, 0)
    page.kept(files === 0 ? null : t.kept(ends[language].files(files), sizeOf(language, bytes)))
    page.show(step)
    page.tell(null)
    page.faults(state.faults, step)
    if (history.state?.step !== step) history.pushState({ step }, '')
  }

  const sendFiles = async (state: State): Promise<State | null> => {
    const files = page.files()
    const size = files.reduce((all, file) => all + file.size, 0)
    if (files.length === 0) return say(t.choose)
    if (files.length > LIMITS.files) return say(problems[language].tooMany[0])
    if (size > LIMITS.fileBytes) return say(problems[language].tooLarge[0])
    ;[taken, wanted] = [0, size]
    page.tell(t.working)
    const { isCut, ...kept } = await upload.send(files)
    page.clearFiles()
    const more = { ...state, kept: [...state.kept, kept] }
    if (!isCut) return more
    show('files', more)
    return say(t.unread)
  }
  const say = (text: string): null => {
    page.tell(text)
    return null
  }

  const turn = async (to: string, isFiles: boolean): Promise<void> => {
    const from = page.shown()
    let state = stateAt(from)
    if (isFiles) {
      const more = await sendFiles(state)
      if (!more) return
      state = more
    }
    const next = nextOf(state, from === 'sent' ? null : from === 'replies' ? 'mailbox' : stepOf(from), to)
    if (next.act === 'show') return show(next.step, next.state)
    wanted = 0
    if (next.act === 'open') {
      page.tell(t.deriving)
      const replies = await openMailbox(api, language, state.receipt)
      fillReplies(page, language, replies)
      return show('replies', state)
    }
    page.tell(t.working)
    // What was sealed once and not changed since goes on where it stopped.
    const of = JSON.stringify([next.envelopes, next.answer, state.kept])
    if (outbox?.of !== of) outbox = { outbox: await sealForm(api, language, next), of }
    await deliver(api, outbox.outbox)
    const { sent } = outbox.outbox
    outbox = null
    form.reset()
    fillSent(page, language, sent)
    show('sent', { ...readState(page.answers()), ...NOTHING })
  }

  const failed = (thrown: unknown): void => {
    if (thrown instanceof Misread) page.tell(misread(language, thrown.why))
    else if (thrown instanceof LineBroken) page.tell(t.broken)
    else if (thrown instanceof Refused) page.tell(problems[language][REFUSED[thrown.fault] ?? 'fault'].join('. '))
    else {
      page.tell(t.failed)
      offerPlain(page, t.plain, plain)
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const section = page.sectionOf(page.shown())
    // Enter in a field presses the first button of the whole document, which stands in another step.
    const pressed = event.submitter && section?.contains(event.submitter) ? event.submitter : section?.querySelector('button')
    if (!(pressed instanceof HTMLButtonElement)) return
    page.busy(true)
    turn(pressed.value || 'next', pressed.dataset.send === 'files')
      .catch(failed)
      .finally(() => page.busy(false))
  })
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    const step = typeof state?.step === 'string' ? state.step : 'where'
    const back = stepOf(step) ?? 'where'
    show(back, { ...stateAt(back), choice: held.choice, faults: new Map() })
  })
}

/** The person chooses: nothing goes the other way by itself. */
function offerPlain(page: Page, words: string, address: string): void {
  const section = page.sectionOf(page.shown())
  if (!section || section.querySelector('[data-plain]')) return
  const link = document.createElement('a')
  link.href = address
  link.textContent = words
  link.dataset.plain = ''
  const [line] = elements({ tag: 'p' })
  line?.append(link)
  if (line) section.append(line)
}

/** The board leads here with the offer that is answered or reported. It is taken out of the address, where others would see it. */
function begun(): Partial<Held> {
  const asked = new URLSearchParams(location.search)
  history.replaceState(null, '', location.pathname)
  for (const choice of BOARD_CHOICES) {
    const { about } = readState(new Map(Object.entries({ about: `${choice}:${asked.get(choice)}` })))
    if (about !== null) return { choice, about }
  }
  return {}
}
