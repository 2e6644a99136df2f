import type { CodingForm } from '#core/coding.ts'
import { plural } from '../plural.ts'

const answers = { one: 'answer', other: 'answers' }

/** What members answer by hand, on the desk. */
export const en = {
  title: 'Assessments',
  lede: 'Questions that statements alone do not settle: whether a promise was kept, whether a law changed, what the information says of an element. Each member answers for themselves; where two differ, both answers are shown.',
  published:
    'An answer goes out with the next publication; there are no drafts. No member is named on the site: it says only how many gave the answer, and gives the notes, redacted. When an answer changes, the earlier one stays visible without its note. Stipulations and measures are shown where something is said to have been traded.',
  forms: {
    stipulation: 'Terms of the deal',
    measure: 'Measures lifted in return',
    displacement_mode: 'How people came to be abroad',
    reform: 'Laws, courts, lists',
    element: 'Elements in law',
  } satisfies Record<CodingForm, string>,
  form: 'Kind of question',
  allForms: 'all',
  show: 'Show',
  subjects: 'About what',
  register: 'The register as a whole',
  noEvents: 'No event has an accepted statement yet. Accept one, then it can be assessed.',
  answers: (n: number) => (n === 0 ? 'no answers' : `${n} ${plural('en', n, answers)}`),
  differing: (n: number) => `members differ on ${n} ${plural('en', n, { one: 'question', other: 'questions' })}`,
  differences: 'Where members differ',
  eventPage: 'The page of the event',
  fromEvent: 'what members answer about this event',
  toList: 'All assessments',
  nobody: 'nobody has answered',
  by: (name: string, day: string) => `${name}, as of ${day}`,
  standard: 'Standard of proof',
  restsOn: 'Rests on',
  restsOnNone: 'rests on no statement',
  differ: 'members differ',
  answer: 'Answer',
  change: 'Change your answer',
  ofItem: (item: string) => `: ${item}`,
  independent:
    'What others answered is not shown here, so that everyone answers for themselves. It stands on the page before this one.',
  factsAsked: 'Questions of fact behind it',
  unanswered: 'no answer',
  dayQuestion: 'A date: 2026-05-14, 2026-05 or 2026.',
  asOf: 'Of which day the answer is',
  asOfHint: 'What you know of later days is not in it. As 2026-05-14.',
  note: 'Why',
  noteHint:
    'Published with the answer. Names of people who are not shown, and words the register does not know, become ▮. Write nothing that came in confidence, and nothing about the health, papers or cooperation of one person.',
  statements: 'What it rests on',
  statementsHint: 'Accepted statements only. An answer that rests only on statements that are not shown is not published.',
  find: 'Words of a statement',
  findDo: 'Find',
  found: (shown: string, all: string) =>
    shown === all ? `${all} found` : `the first ${shown} of ${all}; find others by their words`,
  foundNone: 'No accepted statement has these words.',
  notPublished: 'not published',
  keep: 'Keep the answer',
  withdraw: 'Take it back',
  withdrawHint:
    'What is taken back holds no more and goes from the site with the next publication. Every version stays on record here.',
  versions: 'Your versions',
  version: (n: string, time: string) => `${n}: ${time}`,
  withdrawnVersion: 'taken back',
  wrong: 'Error',
  lacks: {
    no_answer: 'Answer at least one question.',
    bad_answer:
      'This is not an answer to the question: choose one of those given, or write a date as 2026-05-14, 2026-05 or 2026.',
    no_standard: 'Choose the standard of proof you judge by.',
    bad_day: 'Write the day of the answer as 2026-05-14.',
    later_day: 'The day of the answer lies in the future.',
    too_long: 'The note is too long. Shorten it to 4,000 characters; what you typed is still here.',
    gone_statement:
      'A statement you ticked is not among the accepted ones any more. It has been left out; look whether your answer still holds.',
    no_ground: 'Say what the answer rests on: tick a statement or write why.',
  },
  stale:
    'Nothing was kept: you have answered this question in another window since this page was opened. What stands below is what you typed here; keep it again to put it on top of the other. Both stay on record.',
  gone: 'There is nothing to assess here',
  goneText: 'The event may have been joined with another one, or nothing about it is accepted yet.',
  differencesLede:
    'Every question that two members answered differently about the same thing. Answers are counted only where both gave one.',
  noDifferences: 'No two members differ.',
  noPairs: 'No question was answered by two members yet.',
  pair: (one: string, other: string) => `${one} and ${other}`,
  agreement: 'Agreement',
  both: 'Both',
  alike: 'Alike',
  share: 'Share',
  kappa: 'Cohen’s κ',
  tooFew: 'too few to say',
  kappaHelp:
    'κ says how much of the agreement goes beyond chance: 1 is full agreement, 0 no more than chance. A dash: it cannot be reckoned, since both gave one and the same answer throughout, or the answers are dates.',
  less: 'With few answers, both figures say little. With fewer than five, κ is not given.',
}
