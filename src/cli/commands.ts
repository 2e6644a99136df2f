import type { Command } from './io.ts'

/** A command: its name as typed, how it is called, one line of help, and where it is. */
type Entry = { name: string; usage: string; about: string; load: () => Promise<Command> }

/**
 * Every command, in the order of the help. Each is loaded only when it is called: the public door starts without the reading engine, and
 * `extract` without a database; the help loads none.
 */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'start',
    usage: 'start [--exit] [--empty]',
    about: 'read the sample, publish and serve it; --empty begins a register of your own and opens its desk',
    load: async () => (await import('./start.ts')).start,
  },
  {
    name: 'desk',
    usage: 'desk',
    about: 'open the desk on this machine: add, review, decide what is shown, publish',
    load: async () => (await import('./desk.ts')).desk,
  },
  {
    name: 'ingest',
    usage: 'ingest [--json] [--published D] [--language L] [--publisher P] [--title T] [--address A] [--visibility V] <path>...',
    about: 'preserve documents and queue what they say',
    load: async () => (await import('./ingest.ts')).ingest,
  },
  {
    name: 'import',
    usage:
      'import [--dry-run] [--json] [--list NAME] [--columns name=1,birth=3] [--published D] [--language L] [--publisher P] [--title T] [--address A] [--visibility V] <file>',
    about: 'bring a list of people in, or see first what that would do (--dry-run)',
    load: async () => (await import('./import.ts')).importList,
  },
  {
    name: 'review',
    usage: 'review [--json]',
    about: 'say how many drafts wait and how many are decided',
    load: async () => (await import('./review.ts')).review,
  },
  {
    name: 'review drafts',
    usage: 'review drafts [--json]',
    about: 'list the drafts as entries for review apply, one a line',
    load: async () => (await import('./review.ts')).reviewDrafts,
  },
  {
    name: 'review apply',
    usage: 'review apply [--json] <file.json>',
    about: 'apply prepared decisions, judgements and exposures',
    load: async () => (await import('./review.ts')).reviewApply,
  },
  {
    name: 'review rules',
    usage: 'review rules [--json]',
    about: 'say for every rule how many of its drafts were right, the least reliable first',
    load: async () => (await import('./learning.ts')).reviewRules,
  },
  {
    name: 'review uncovered',
    usage: 'review uncovered [--json]',
    about: 'list sentences about release that no draft covers, as entries for review apply',
    load: async () => (await import('./learning.ts')).reviewUncovered,
  },
  {
    name: 'review suggest',
    usage: 'review suggest [--json]',
    about: 'list what the decisions could teach the engine, with evidence and the score before and after',
    load: async () => (await import('./learning.ts')).reviewSuggest,
  },
  {
    name: 'review learn',
    usage: 'review learn [--json] [--reason R] <language> <kind> <word>',
    about: 'teach the engine one word or switch one rule off, and read again',
    load: async () => (await import('./learning.ts')).reviewLearn,
  },
  {
    name: 'review unlearn',
    usage: 'review unlearn [--json] [--reason R] <language> <kind> <word>',
    about: 'take a lesson back, and read again',
    load: async () => (await import('./learning.ts')).reviewUnlearn,
  },
  {
    name: 'reread',
    usage: 'reread [--json]',
    about: 'read every kept text again that an older version of the engine has read',
    load: async () => (await import('./learning.ts')).reread,
  },
  {
    name: 'ask-model',
    usage: 'ask-model [--json]',
    about: 'ask the language model named by HABEAS_MODEL_URL; drafts whose every quote stands in the text are queued',
    load: async () => (await import('./ask-model.ts')).askModel,
  },
  {
    name: 'publish',
    usage: 'publish [--json] [--back-to N] [--out dir] [--origin https://example.org]',
    about: 'publish what may be shown; --back-to shows an earlier state again; --out also writes the whole site as static files',
    load: async () => (await import('./publish.ts')).publish,
  },
  {
    name: 'dossier',
    usage: 'dossier [--json] --event id|--person id --language be|ru|en --format pdf|docx --out file [--published dir]',
    about: 'write one published event or person as PDF or DOCX, every sentence with its footnotes; needs no database',
    load: async () => (await import('./dossier.ts')).dossier,
  },
  {
    name: 'verify',
    usage: 'verify [--json] [--key base64] <folder>',
    about: 'check a copy of a published site against its signed list; no network, no data folder',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'backup',
    usage: 'backup --out <file> (--to age1... | --passphrase-file <file>) [--json]',
    about: 'write the register and its documents into one encrypted file',
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    usage: 'restore <file> (--key <file> | --passphrase-file <file>) [--json]',
    about: 'fill a new data folder from a backup and verify it',
    load: async () => (await import('./backup.ts')).restore,
  },
  {
    name: 'keys new',
    usage: 'keys new --member <working name> --out <file> [--json]',
    about: 'make the key of a member: the secret goes into the file alone, locked with a passphrase',
    load: async () => (await import('./keys.ts')).keysNew,
  },
  {
    name: 'keys list',
    usage: 'keys list [--json]',
    about: 'list the keys of the members, the oldest first',
    load: async () => (await import('./keys.ts')).keysList,
  },
  {
    name: 'keys end',
    usage: 'keys end <fingerprint> [--json]',
    about: 'seal nothing more to a key: its member has left, or the file was lost or seen by others',
    load: async () => (await import('./keys.ts')).keysEnd,
  },
  {
    name: 'doctor',
    usage: 'doctor [--json]',
    about: 'check the settings, the data folder, the database, the documents, what is published and the intake',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'intake',
    usage: 'intake',
    about: 'open the door for what comes in confidence: forms, files, replies; everything is sealed to the keys of the team',
    load: async () => (await import('./intake.ts')).intake,
  },
  {
    name: 'intake sync',
    usage: 'intake sync [--door socket] [--json]',
    about: 'carry sealed envelopes from the intake to the desk, sealed replies and the list of keys back; can be interrupted',
    load: async () => (await import('./intake.ts')).intakeSync,
  },
  {
    name: 'serve',
    usage: 'serve [--published dir]',
    about: 'serve the public site from a published folder; needs no database',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'extract',
    usage: 'extract --json [--published 2025-12-14] [--language en] [--with-text] <file>',
    about: 'read one file and print its mentions and draft statements; stores nothing',
    load: async () => (await import('./extract.ts')).extract,
  },
  {
    name: 'extract evaluate',
    usage: 'extract evaluate [--split test|development] [--wrong] [--json] <dir>',
    about: 'read labelled texts and print precision, recall and F1 by field and language',
    load: async () => (await import('./evaluate.ts')).evaluateCorpus,
  },
  {
    name: 'names compare',
    usage: 'names compare "<a>" "<b>" [--birth-a DATE] [--birth-b DATE] [--json]',
    about: 'compare two names across scripts and languages, with every piece of evidence',
    load: async () => (await import('./names.ts')).namesCompare,
  },
  {
    name: 'names evaluate',
    usage: 'names evaluate [--with-birth-dates] [--json] <file.tsv>',
    about: 'compare every two spellings of a labelled file and print precision, recall and F1',
    load: async () => (await import('./names.ts')).namesEvaluate,
  },
  {
    name: 'names link',
    usage: 'names link [--json] <lexicon.tsv> <queries.tsv>',
    about: 'find each name of one file among those of another, likeliest first',
    load: async () => (await import('./names.ts')).namesLink,
  },
]
