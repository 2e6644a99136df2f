import { type Forms, plural } from '../plural.ts'

const counted = (forms: Forms) => (n: number) => `${n} ${plural('en', n, forms)}`
const envelopes = counted({ one: 'envelope', other: 'envelopes' })
const facts = counted({ one: 'statement', other: 'statements' })

/** What came in confidence, at the desk. */
export const en = {
  title: 'Inbox',
  lede: 'What people sent in confidence. It is opened in the memory of this program only, and is written to no disk.',
  kinds: {
    testimony: 'Testimony',
    files: 'Files',
    contact: 'Contact',
    need: 'Request for help',
    offer: 'Offer',
    letter: 'Letter',
    consent: 'Withdrawal of consent',
  },
  // Unlocking
  lockedText: (n: number) => `${envelopes(n)} to read. Your key opens them: the file you keep, and its passphrase.`,
  lockedNone: 'Nothing waits to be read.',
  noKey:
    'This team has no key yet, so the door for what comes in confidence is closed. Make one: bin/habeas keys new --member <working name> --out <file>',
  keyFile: 'Key file',
  keyFileHint: 'The file that bin/habeas keys new wrote. It is read in memory and not kept.',
  passphrase: 'Passphrase',
  unlock: 'Open the inbox',
  lock: 'Lock',
  unlockedAs: (name: string) =>
    `Open with the key of ${name}. It locks by itself when you leave, take a break, or do nothing here for 30 minutes.`,
  wrong: 'Not opened',
  keyProblems: {
    none: 'Choose the key file.',
    file: 'This file is no key of this program. Choose the file that “keys new” wrote.',
    passphrase: 'The passphrase is not the right one for this file.',
    unknown: 'The register does not know this key. It may belong to another register.',
    other: 'This is the key of another member. Work under their name, or choose your own file.',
  },
  wait: (seconds: number) => `Too many wrong passphrases. Try again in ${counted({ one: 'second', other: 'seconds' })(seconds)}.`,
  // The list
  opening: (n: number) => `Still opening: ${envelopes(n)}. The page looks again by itself.`,
  show: 'Show',
  which: { open: 'To do', handled: 'Done', harmful: 'Harmful' },
  nothing: { open: 'Nothing waits.', handled: 'Nothing is marked as done.', harmful: 'Nothing is marked as harmful.' },
  alike: (n: number) => `${n} nearly alike`,
  arrived: (day: string) => `came on ${day}`,
  filesCount: counted({ one: 'file', other: 'files' }),
  noWords: 'No words in it.',
  answered: 'answered',
  read: 'read',
  withdrawnShort: 'consent withdrawn',
  kept: (day: string) => `is destroyed after ${day}`,
  faults: {
    foreign:
      'Your key does not open it. It was sealed to other members, or its beginning was altered. A member who can open it can seal it anew for you.',
    altered: 'It is not as it was sealed. Somebody or something changed it on the way.',
    form: 'It was sealed to us, but holds nothing that a form of ours could have sent.',
    absent: 'Its bytes are not here: it was left out of the backup from which this register was restored.',
    unfinished: 'The line broke before its end. The files that arrived can be saved.',
  },
  faultShort: {
    foreign: 'not for your key',
    altered: 'altered',
    form: 'unreadable',
    absent: 'not in the backup',
    unfinished: 'incomplete',
  },
  offersElsewhere: (n: number) =>
    `Besides: ${counted({ one: 'offer or letter', other: 'offers and letters' })(n)}, on the page of the exchange.`,
  // Groups
  groupTitle: (n: number) => `${n} nearly alike`,
  groupText:
    'Each is nearly like the first. Look through them before you act: a real report may stand among them. What arrives later is not touched.',
  tick: (n: number) => `Envelope ${n}`,
  harmfulMany: 'Mark the ticked as harmful',
  harmlessMany: 'The ticked are not harmful',
  handledMany: 'Mark the ticked as done',
  rewrapMany: 'Seal the ticked anew to the members of today',
  shredMany: 'Destroy the ticked',
  // One envelope
  back: 'Back to the inbox',
  onDay: (day: string) => `Came on ${day}`,
  inLanguage: { be: 'in Belarusian', ru: 'in Russian', en: 'in English' },
  told: 'What was written',
  nothingTold: 'No field was filled in.',
  otherField: 'Another field',
  beside: 'From the same sender',
  consents: 'What the sender allows',
  consent: { given: 'yes', refused: 'no', unasked: 'left open: no', withdrawn: 'withdrawn' },
  withdrawals: (n: number) => `The sender has taken consent back in ${counted({ one: 'message', other: 'messages' })(n)}.`,
  doWithdraw: 'Do what was asked',
  filesTitle: 'Files',
  cut: 'cut off: the line broke before its end',
  look: 'Look at it here',
  save: 'Save it',
  saveHint:
    'A saved file lies on the disk of this computer in clear, and may be dangerous to open. Open it on a computer without network, and delete it.',
  onlySave: 'This kind is not shown here. It can only be saved.',
  asText: 'As text, as it was sent. Nothing in it is run.',
  asTextPart: (shown: string, all: string) => `The first ${shown} of ${all}.`,
  asPixels: 'As a picture. It may hold a place and a time that are not seen; it is shown as it was sent.',
  tooLarge: 'The picture is too large to be shown here. It can be saved.',
  damagedFile: 'This file is not as it was sealed. It is not shown.',
  fileOf: (name: string) => `File: ${name}`,
  // Notes, replies
  notes: 'Notes of the team',
  noNotes: 'None yet.',
  damagedNotes: (n: number) =>
    `${counted({ one: 'note does', other: 'notes do' })(n)} not open, or belong elsewhere. They are not shown.`,
  note: 'Note',
  noteHint: 'Sealed to this envelope: who can open it can read the note. It is destroyed with it.',
  keepNote: 'Seal the note',
  said: { note: 'Note', reply: 'Answer' },
  reply: 'Answer',
  replyHint:
    'It waits for the sender behind their eight words. Say the two recognition words first if you write anywhere else; never ask for a password, a code or money.',
  noMailbox: 'The sender wants no answer: there is no mailbox.',
  seal: 'Seal the answer',
  replyTooLong: (n: number) =>
    `Too long by ${counted({ one: 'byte', other: 'bytes' })(n)}. Every answer has one size. What you wrote is still here.`,
  replyEmpty: 'Nothing was written.',
  // Acts
  acts: 'What is to be done',
  handled: 'Done',
  reopened: 'To do again',
  harmful: 'Harmful',
  harmless: 'Not harmful',
  needed: 'Still needed: keep it 30 more days',
  toFact: 'Make it a statement of the register',
  toShred: 'Destroy it',
  toWithdraw: 'The sender has taken consent back',
  rewrap: 'Seal anew to the members of today',
  rewrapHint: (n: number) => `Now ${counted({ one: 'key', other: 'keys' })(n)}. Who joined since can read it then.`,
  // Destroying
  shredTitle: 'Destroy',
  shredText: (n: number) =>
    `${envelopes(n)}: what was sealed, with notes and copies of answers. That it came, and that it was destroyed, stays noted.`,
  shredAsked:
    'It takes consent back, and what it speaks of is still here. Deal with that first: destroyed, the withdrawal would be forgotten.',
  shredFacts: (n: number) =>
    n === 0
      ? 'No statement of the register rests on it.'
      : `${facts(n)} of the register ${plural('en', n, { one: 'rests', other: 'rest' })} on it and ${plural('en', n, { one: 'stays', other: 'stay' })}. What opens the commitment goes, so nobody can prove it any more. If the sender has taken consent back, use that page instead.`,
  unread: (n: number) => `${envelopes(n)} cannot be opened with your key, so it is not known what rests on it.`,
  honest:
    'The bytes are written over and deleted. On many disks old bytes rest for a while, and in older backups they stay, sealed, until those are deleted.',
  sure: 'Yes, destroy it for good',
  notSure: 'Nothing was destroyed: the box was not ticked.',
  shred: 'Destroy',
  withdrawTitle: 'Consent taken back',
  withdrawText: 'In one act: statements that rest on it are taken back, then it is destroyed.',
  withdrawReach: 'What goes',
  withdrawFacts: (n: number) =>
    n === 0 ? 'No statement of the register rests on it.' : `${facts(n)} of the register will be taken back.`,
  withdrawOwn:
    'What the team typed in its own words for these statements stays in the register in confidence, taken back. It is never published.',
  withdrawPart: 'Only some purposes were taken back. If nothing else is to go, take back the statements alone.',
  retractOnly: 'Take back the statements alone',
  withdraw: 'Take back and destroy',
  // Facts
  factTitle: 'A statement that rests on it',
  factLede:
    'Write in your own words what the register shall say. This text rests in clear on this computer, in confidence, and is not published. Do not copy the words of the sender, and leave out who told it.',
  factLabel: 'What the register shall say',
  factNext: 'Go on to the statement',
  factEmpty: 'Nothing was written.',
  factPublic: 'These very words are in the register as a public source. Say it in other words.',
  factConsent: 'The sender has not said yes to publishing. The statement counts in the register in confidence.',
  factFiles: 'It also rests on these files',
  factSecond:
    'Each part must stand in the text above. The evidence stays sealed: the register keeps a commitment that only who can open the envelope can prove.',
  restingOn: 'Statements that rest on it',
  holds: 'holds',
  takenBack: 'taken back',
  proven: 'the commitment is the one of this envelope',
  notProven: 'the commitment is not the one of this envelope',
}
export type InboxTexts = typeof en
