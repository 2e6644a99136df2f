import type { Reading } from '#core/extraction.ts'
import type { Folded } from '#core/fold.ts'
import type { Language } from '#core/layer.ts'
import type { Count, Mention } from '#core/mention.ts'
import type { Range } from '#core/span.ts'
import type { Draft } from './mentions/draft.ts'
import type { Result } from './read.ts'
import { type DraftClaim, dateOf, rootOf } from './statements/claim.ts'

/** Turns folded offsets into those of the text, and references into ids. */
export function finish(text: string, folded: Folded, language: Language, { drafts, claims, flags, uncovered }: Result): Reading {
  const ordered = [...new Set(drafts)].sort((a, b) => a.start - b.start || a.end - b.end)
  const ids = new Map(ordered.map((draft, i) => [draft, `m${i + 1}`]))
  const keys = new Map(claims.map((claim, i) => [claim, `c${i + 1}`]))
  const idOf = (draft: Draft) => {
    const id = ids.get(draft)
    if (id === undefined) throw new Error(`a ${draft.kind} at ${draft.start} is not among the mentions`)
    return id
  }
  const place = ({ start, end }: Range) => {
    const range = folded.toOriginal(start, end)
    return { ...range, exact: text.slice(range.start, range.end) }
  }
  const mentionOf = (draft: Draft): Mention => {
    const root = rootOf(draft)
    const base = { id: idOf(draft), ...place(draft), same_as: root === draft ? null : idOf(root) }
    const link = draft.link === null ? null : idOf(draft.link)
    if (draft.kind === 'count') return { ...base, kind: 'count', value: { ...(draft.value as Count), part_of: link } }
    if (draft.kind === 'quote') return { ...base, kind: 'quote', value: { speaker: link } }
    if (draft.kind === 'unnamed') return { ...base, kind: 'unnamed', value: link }
    return { ...base, kind: draft.kind, value: draft.value } as Mention
  }
  const evidenceOf = (claim: DraftClaim) => claim.evidence.map(place)
  return {
    language,
    mentions: ordered.map(mentionOf),
    claims: claims.map((claim) => ({
      key: keys.get(claim) ?? '',
      type: claim.type,
      code: claim.code,
      polarity: claim.polarity,
      modality: claim.modality,
      attributed_to: claim.speakers.map(idOf),
      scare_quotes: claim.scare,
      date: dateOf(claim.date),
      rule: claim.rule,
      event:
        claim.event !== null
          ? (keys.get(claim.event) ?? null)
          : claim.type === 'release_event'
            ? (keys.get(claim) ?? null)
            : null,
      within: claim.within === null ? null : idOf(claim.within),
      evidence: evidenceOf(claim),
      arguments: claim.arguments.map(({ role, draft }) => ({ role, mention: idOf(draft) })),
    })),
    uncovered: uncovered.map(({ start, end }) => folded.toOriginal(start, end)),
    flags: flags.map(({ code, claims: about, drafts: whom }) => ({
      code,
      statements: about.flatMap((claim) => keys.get(claim) ?? []),
      mentions: [...new Set(whom)].map(idOf),
    })),
  }
}
