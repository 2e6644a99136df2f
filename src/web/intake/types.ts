import type { EnvelopeId, EnvelopeKind, Reply, SealedFile } from '#core/envelope.ts'
import type { ReceiptFault } from '#intake/receipt/index.ts'
import type { SiteLanguage } from '#texts/language.ts'

/**
 * What the door (app.ts) and its pages agree on. The pages know every form, its words and its order, and do nothing; the door knows no form,
 * and does what a page asks for: seals, keeps, opens a mailbox. All steps have one address, `/{language}/`; answers travel on as hidden fields.
 */

/**
 * What a form brought, by the name of the field; of several values the last one holds. Well-formed Unicode without NUL. `TOKEN` and the files
 * are not among them.
 */
export type Answers = ReadonlyMap<string, string>

/** The field that must stand first in each form: the signed time gate. */
export const TOKEN = 't'
/** Files of a form, `multipart/form-data`; the field they are chosen with. They stand after all other fields. */
export const FILES = 'files'

/** What the door takes; said on the pages before anything is chosen. */
export const LIMITS = {
  /** Files of one form. */
  files: 20,
  /** Bytes of all files of one form. */
  fileBytes: 500 * 1024 * 1024,
  /** Bytes of all typed values of one form as they are sent: a letter of Cyrillic takes six. */
  fieldBytes: 2 * 1024 * 1024,
  /** Values of one form. */
  fields: 500,
} as const

/** What every page needs. */
export type Setting = {
  language: SiteLanguage
  /** The value of `TOKEN` for the forms of this page. */
  token: string
  /** Addresses, from the root. `leave` clears what can be cleared and goes elsewhere; `script` null: the browser path is not there. */
  links: { style: string; icon: string; script: string | null; leave: string; wholeForm: string }
  /** UTC day. */
  day: string
  /** Until when a reply waits that came today, as a UTC day. */
  repliesUntil: string
}

/** A whole HTML document. */
export type Html = string

/** One envelope to be sealed. `fields` are the answers of its form by code, those left empty left out. */
export type Draft = { kind: EnvelopeKind; fields: Record<string, string> }

/** What is to be done with what a form brought. */
export type Turn =
  | { act: 'show'; html: Html }
  /**
   * Seal and keep. The first envelope links to `files` and `links`; each other one (a contact, a need beside a testimony) links to the first.
   * `answer`: none is wanted; a new receipt; or the mailbox of a receipt somebody has already.
   */
  | {
      act: 'send'
      envelopes: readonly [Draft, ...Draft[]]
      files: readonly EnvelopeId[]
      links: readonly EnvelopeId[]
      answer: 'none' | 'new' | { receipt: string }
    }
  /** Open the mailbox of a receipt. */
  | { act: 'open'; receipt: string }

/** What came of files that were chosen: sealed already, in an envelope of their own whose id must travel on as a hidden field. */
export type KeptFiles = {
  id: EnvelopeId
  files: readonly SealedFile[]
  /** Null: all of them are whole. Otherwise why the rest was not taken; a file under way then is kept as cut. */
  stopped: 'tooMany' | 'tooLarge' | 'line' | 'disk' | null
}

/** What a sender keeps: shown once. `words` recognise the team; eight words open replies only. Null: no answer is wanted. */
export type ShownReceipt = { receipt: readonly string[]; recognition: readonly string[] }

export type Sent = {
  kinds: readonly EnvelopeKind[]
  receipt: ShownReceipt | null
  /** A receipt somebody had before goes on being the right one. */
  sameReceipt: boolean
}

/** What went another way. What was typed is in the answers and can be sent again from the page. */
export const PROBLEMS = {
  /** The team has made no key, or its list of keys has run out: nothing can be sealed. */
  closed: 503,
  /** The disk of the door is full. */
  full: 503,
  /** Many are writing: sent again after `wait` seconds it is taken. */
  wait: 429,
  /** The same page was sent twice; the first one was taken. */
  sent: 409,
  /** The page was open for longer than a day, or is none of this door's. */
  old: 410,
  tooMany: 413,
  tooLarge: 413,
  /** What came is no form. */
  form: 400,
  /** Another site sent it. */
  elsewhere: 403,
  /** Not a receipt: a word is missing, or wrong. */
  receipt: 422,
  notFound: 404,
  method: 405,
  /** Something here failed. */
  fault: 503,
} as const satisfies Record<string, number>
export type Problem = keyof typeof PROBLEMS

/** `wait`: seconds. `kept`: files that arrived and are sealed. `receipt`: what is wrong with the words that were typed. */
export type ProblemDetail = { wait?: number; kept?: KeptFiles; receipt?: ReceiptFault }

/** The pages, made by the room of that name. Each returns a whole document; none throws, whatever the answers are. */
export type Pages = {
  /** `/`: a language is chosen. */
  choice(setting: Pick<Setting, 'links'>): Html
  /** `/{language}/` before anything was answered. `asked`: the query of the address, by which the board leads here with an offer. */
  first(setting: Setting, asked: Answers): Html
  /** What comes after a form: another page, or something to be done. */
  turn(setting: Setting, answers: Answers): Turn
  /** After files came: how the form goes on, with the id of what is kept. */
  withFiles(setting: Setting, answers: Answers, kept: KeptFiles): Html
  /** The end of a form. */
  sent(setting: Setting, sent: Sent): Html
  /** The same page, whether or not there ever was such a mailbox. */
  mailbox(setting: Setting, answers: Answers, replies: readonly Reply[]): Html
  problem(setting: Setting, problem: Problem, answers: Answers, detail: ProblemDetail): Html
  /** `/{language}/form`: every step of every form in one document, for the browser path. */
  wholeForm(setting: Setting): Html
}
