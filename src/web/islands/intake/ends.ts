import type { Reply } from '#core/envelope.ts'
import type { ReceiptFault } from '#intake/receipt/types.ts'
import { ends } from '#texts/intake/ends.ts'
import { problems } from '#texts/intake/problems.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { dayInWords, replyActs, replyLines } from '../../intake/steps/replies.ts'
import { elements, type Page } from './page.ts'
import type { Sent } from './send.ts'

/** Days a reply waits; the door holds the same. */
const REPLY_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** The end of a form. Eight words stand here and nowhere else, until another step is shown. */
export function fillSent(page: Page, language: SiteLanguage, { kinds, receipt, isSame }: Sent): void {
  const t = ends[language]
  const until = dayInWords(language, new Date(Date.now() + REPLY_DAYS * DAY_MS).toISOString().slice(0, 10))
  const next = {
    testimony: t.nextTestimony,
    need: t.nextNeed,
    offer: t.nextOffer,
    contact: t.nextContact,
    consent: t.nextConsent,
  }
  const said = kinds.flatMap((kind) => (kind in next ? next[kind as keyof typeof next] : []))
  const words = receipt && [
    { tag: 'h2', text: t.words },
    { tag: 'ol', class: 'words', texts: receipt.words },
    `${t.wordsText} ${t.wordsOpen(until, kinds.includes('offer'))} ${t.order}`,
    { tag: 'h2', text: t.keepTitle },
    { tag: 'ul', texts: t.keep },
    { tag: 'h2', text: t.recognition },
    { tag: 'p', class: 'words two', text: receipt.recognition.join(' ') },
    t.recognitionText,
    t.toMailbox,
  ]
  page
    .sectionOf('sent')
    ?.replaceChildren(
      ...elements(
        { tag: 'h1', text: t.sent },
        ...(words ?? [{ tag: 'p', class: 'lede', text: isSame ? t.sentSame : t.sentSilent }]),
        { tag: 'h2', text: t.next },
        ...(said.length === 0 ? [t.nextTestimony] : said),
      ),
    )
}

/** An open mailbox: of a receipt of nobody the same as an empty one. */
export function fillReplies(page: Page, language: SiteLanguage, replies: readonly Reply[]): void {
  const t = ends[language].mailbox
  const shown =
    replies.length === 0
      ? elements({ tag: 'p', class: 'lede', text: t.empty }, { tag: 'p', class: 'hint', text: t.emptyHint })
      : replies.map((reply) => replyBlock(language, reply))
  const acts = buttons([
    { to: 'more', text: t.more },
    { to: 'withdraw', text: t.withdraw },
    { to: 'change', text: t.change },
  ])
  page.sectionOf('replies')?.replaceChildren(...elements({ tag: 'h1', text: t.title }), ...shown, ...elements(t.leave), acts)
}

function replyBlock(language: SiteLanguage, reply: Reply): HTMLElement {
  const t = ends[language].mailbox
  const acts = replyActs(language, reply)
  const section = document.createElement('section')
  section.className = 'reply'
  section.append(
    ...elements(
      { tag: 'h2', text: t.kinds[reply.kind] },
      { tag: 'p', class: 'meta', text: `${t.day} ${dayInWords(language, reply.day)}` },
      ...replyLines(language, reply).map((text) => ({ tag: 'p', class: 'typed', text })),
    ),
  )
  if (acts.length > 0) section.append(buttons(acts), ...elements({ tag: 'p', class: 'hint', text: t.shareHint }))
  return section
}

function buttons(acts: readonly { to: string; text: string }[]): HTMLElement {
  const line = document.createElement('p')
  line.className = 'acts'
  for (const { to, text } of acts) {
    const button = document.createElement('button')
    button.type = 'submit'
    button.className = 'second'
    button.name = 'to'
    button.value = to
    button.textContent = text
    line.append(button)
  }
  return line
}

/** Takes away what must not stand in the document any longer than it is read. */
export function clearEnds(page: Page): void {
  for (const step of ['sent', 'replies']) page.sectionOf(step)?.replaceChildren()
}

/** Why words are no receipt. */
export function misread(language: SiteLanguage, why: ReceiptFault): string {
  const t = problems[language]
  if (why.fault === 'count') return t.count(why.count)
  return why.fault === 'word' ? t.word(why.place) : t.check
}
