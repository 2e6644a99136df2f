import type { DeskRoute } from '../../routes.ts'
import type { Handler } from '../ask.ts'
import { actOnMany, actOnOne, sealAnswer, sealNote } from './acts.ts'
import { askToShred, askToWithdraw, shredOne, withdrawOne } from './destroy.tsx'
import { envelopePage } from './envelope.tsx'
import { askForFact, askForSummary, takeFact, takeSummary } from './fact.tsx'
import { filePage, filePixels, saveFile } from './files.tsx'
import { alikePage, inboxPage } from './list.tsx'
import { lockInbox, unlockInbox } from './unlock.tsx'

/** What came in confidence, to who has a key of the team. */
export const inboxHandlers = {
  inbox: inboxPage,
  inboxUnlock: unlockInbox,
  inboxLock: lockInbox,
  inboxMany: actOnMany,
  envelope: envelopePage,
  envelopeAlike: alikePage,
  envelopeAct: actOnOne,
  envelopeNote: sealNote,
  envelopeReply: sealAnswer,
  envelopeFile: filePage,
  envelopePixels: filePixels,
  envelopeSave: saveFile,
  envelopeFact: askForSummary,
  envelopeSummary: takeSummary,
  envelopeRead: askForFact,
  envelopeKeep: takeFact,
  envelopeEnd: askToShred,
  envelopeShred: shredOne,
  envelopeConsent: askToWithdraw,
  envelopeWithdraw: withdrawOne,
} satisfies Partial<Record<DeskRoute, Handler>>
