import type { ReleaseKind } from '#vocabulary/release-kinds.ts'

/** Parts of the methods page, in order; also their anchors. */
export const METHOD_PARTS = [
  'counting',
  'kinds',
  'card',
  'gap',
  'crossings',
  'deals',
  'flows',
  'reforms',
  'elements',
  'answers',
  'figures',
  'redaction',
  'hidden',
  'changed',
  'definitions',
] as const
export type MethodPart = (typeof METHOD_PARTS)[number]
type Part = { heading: string; text: readonly string[] }

/** Parts on what the releases add up to; in files of their own. */
export type FindingParts = Record<'crossings' | 'deals' | 'flows' | 'reforms' | 'elements' | 'answers' | 'figures', Part>

export type Methods = {
  lede: string
  parts: Record<MethodPart, Part>
  /** What each kind of release means. */
  kinds: Record<ReleaseKind, string>
  /** Who counts as a political prisoner, by the codes of `vocabulary/definitions.ts`. */
  definitions: Record<'pace_1900' | 'guidelines_2013' | 'dissidentby', string>
  usedBy: string
  source: string
}
