import { island } from '../../islands.ts'
import type { DeskRoute } from '../../routes.ts'
import type { Handler } from '../ask.ts'
import { addFact, correctDraft, decideDraft, decidePassage } from './acts.ts'
import { notFound, openDocument } from './open.tsx'
import { queuePage } from './queue-page.tsx'

/** The queue, and the document beside its facts. */
export const reviewHandlers = {
  queue: queuePage,
  document: (ask) => openDocument(ask) ?? notFound(ask),
  documentDecide: decideDraft,
  documentCorrect: correctDraft,
  documentAdd: addFact,
  documentPassage: decidePassage,
  island: () => ({ response: new Response(island(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } }) }),
} satisfies Partial<Record<DeskRoute, Handler>>
