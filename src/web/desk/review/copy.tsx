import type { Child } from 'hono/jsx'
import { sealOf } from '#publish/capture.ts'
import { source as texts } from '#texts/source.ts'
import type { Desk } from './desk.ts'

/** What a court needs besides the copy: its SHA-256, and the secret bytes that open the seal in a dossier. Nothing of what is never published. */
export function copyFacts({ ask: { language, work }, source: { hash, visibility } }: Pick<Desk, 'ask' | 'source'>): Child {
  if (visibility !== 'public') return null
  const t = texts[language]
  const { secret, seal } = sealOf(work.stores.keys.instance, hash)
  return (
    <details class="up">
      <summary>{t.forCourt}</summary>
      <dl class="facts meta">
        <dt>{t.fingerprint}</dt>
        <dd class="id">{hash}</dd>
        <dt>{t.sealed}</dt>
        <dd class="id">{seal}</dd>
        <dt>{t.secret}</dt>
        <dd class="id">{secret}</dd>
      </dl>
    </details>
  )
}
