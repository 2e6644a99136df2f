import type { Decision } from '#core/decision.ts'
import type { Family, Level } from '#names/index.ts'

type Part = Family | 'day' | 'number'

const parts: Record<Part, string> = {
  given: 'given name',
  patronymic: 'patronymic',
  surname: 'surname',
  birth_date: 'date of birth',
  detention_date: 'day of detention',
  place: 'place',
  article: 'article',
  day: 'day',
  number: 'how many',
}
const levels: Record<Level, string> = {
  same_letters: 'the same',
  same_sounds: 'the same sounds, written otherwise',
  same_name: 'the same name in another language or spelling',
  short_form: 'a short form of the same name',
  related_name: 'names that one person may bear in two languages',
  initial: 'the initial agrees',
  other_form: 'may be another form of the same name, or another name',
  near: 'close, not the same',
  unlike: 'not alike',
  same_day: 'the same day',
  same_month: 'the same month',
  same_year: 'the same year',
  next_to: 'neighbouring dates',
  year_slipped: 'the same day, a year apart',
  changed_places: 'day and month changed places',
  other_date: 'another date',
  other_age: 'years apart',
}
const bands = {
  same: 'Name and other facts agree. You decide.',
  review: 'Alike enough to be looked at. Two people may bear one name.',
  different: 'Hardly the same.',
}
const missingParts: Record<Part, string> = {
  ...parts,
  number: 'how many people, on one side',
}
const judged: Record<(Decision & { target: 'judgement' })['act'], string> = {
  same: 'Judged the same',
  different: 'Judged different',
  undecided: 'Left undecided',
}

/** Reasons that are codes, in words. */
const reasons = { same_list_id: 'one list gives both the same id' }

export const en = {
  parts,
  levels,
  bands,
  missingParts,
  judged,
  reasons,
  personTitle: 'Is it the same person?',
  eventTitle: 'Is it the same event?',
  open: (n: number) => (n === 0 ? 'nothing waits' : `${n} to decide`),
  nobodyAlike: 'Nothing else in the register is alike.',
  allJudged: 'Everything that is alike has been judged. Choose one below to look at it again.',
  isIt: (name: string) => `${name}: the same?`,
  whyProposed: 'Why this is asked. Likeness proposes; it decides nothing.',
  part: 'Part',
  here: 'Here',
  there: 'There',
  alike: 'How alike',
  weightAndWhy: 'Weight and why',
  weightHelp:
    'Weight is counted in bits: each bit makes it twice as likely, or with a minus half as likely, that it is one person.',
  total: (bits: string) => `Together ${bits}.`,
  missing: (what: string) => `What would help to decide and is not known: ${what}.`,
  onlyNamed: 'Only named; nothing is told of them.',
  more: (n: string) => `and ${n} more`,
  reason: 'Reason',
  reasonHint: 'For the team. May stay empty.',
  same: 'The same',
  different: 'Different',
  undecided: 'Cannot tell',
  canBeUndone: 'Whatever you decide, it can be taken apart again: nothing is copied or deleted.',
  all: (n: number) => `Everything that is alike: ${n}`,
  heldTogether: 'What holds it together',
  heldHelp: 'Each judgement here joined two namings. Undo the wrong one; the others stay.',
  takeApart: 'Take this join back',
  areTwo: 'They are two',
  notFollowed: 'Joins that were not followed',
  notFollowedBecause:
    'This join was not followed, because somebody judged two of the sides different. It is cut as a whole, never half followed.',
  noAct: 'Choose one of the three answers.',
  changed: 'One of the two sides was joined or taken apart since you opened the page. Look again before you decide.',
}

export type SameTexts = typeof en
