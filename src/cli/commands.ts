import type { Command } from './io.ts'

/**
 * Every command, in the order of the help. Each is loaded only when it is called: the public door starts without the reading engine, and
 * `extract` without a database.
 */
export const COMMANDS: readonly { name: string; load: () => Promise<Command> }[] = [
  { name: 'start', load: async () => (await import('./start.ts')).start },
  { name: 'desk', load: async () => (await import('./desk.ts')).desk },
  { name: 'ingest', load: async () => (await import('./ingest.ts')).ingest },
  { name: 'import', load: async () => (await import('./import.ts')).importList },
  { name: 'review', load: async () => (await import('./review.ts')).review },
  { name: 'review drafts', load: async () => (await import('./review.ts')).reviewDrafts },
  { name: 'review apply', load: async () => (await import('./review.ts')).reviewApply },
  { name: 'review rules', load: async () => (await import('./learning.ts')).reviewRules },
  { name: 'review uncovered', load: async () => (await import('./learning.ts')).reviewUncovered },
  { name: 'review suggest', load: async () => (await import('./learning.ts')).reviewSuggest },
  { name: 'review learn', load: async () => (await import('./learning.ts')).reviewLearn },
  { name: 'review unlearn', load: async () => (await import('./learning.ts')).reviewUnlearn },
  { name: 'reread', load: async () => (await import('./learning.ts')).reread },
  { name: 'ask-model', load: async () => (await import('./ask-model.ts')).askModel },
  { name: 'publish', load: async () => (await import('./publish.ts')).publish },
  { name: 'dossier', load: async () => (await import('./dossier.ts')).dossier },
  { name: 'verify', load: async () => (await import('./verify.ts')).verify },
  { name: 'backup', load: async () => (await import('./backup.ts')).backup },
  { name: 'restore', load: async () => (await import('./backup.ts')).restore },
  { name: 'keys new', load: async () => (await import('./keys.ts')).keysNew },
  { name: 'keys list', load: async () => (await import('./keys.ts')).keysList },
  { name: 'keys end', load: async () => (await import('./keys.ts')).keysEnd },
  { name: 'doctor', load: async () => (await import('./doctor.ts')).doctor },
  { name: 'intake', load: async () => (await import('./intake.ts')).intake },
  { name: 'intake sync', load: async () => (await import('./intake.ts')).intakeSync },
  { name: 'serve', load: async () => (await import('./serve.ts')).serve },
  { name: 'extract', load: async () => (await import('./extract.ts')).extract },
  { name: 'extract evaluate', load: async () => (await import('./evaluate.ts')).evaluateCorpus },
  { name: 'names compare', load: async () => (await import('./names.ts')).namesCompare },
  { name: 'names evaluate', load: async () => (await import('./names.ts')).namesEvaluate },
  { name: 'names link', load: async () => (await import('./names.ts')).namesLink },
]
