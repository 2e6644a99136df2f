import type { FindingDocument } from '../findings/types.ts'
import type { Published } from '../published.ts'
import { crossingSections } from './crossings.ts'
import type { Draft } from './draft.ts'
import { lawSections } from './law.ts'
import type { Section } from './types.ts'

/** What the findings say of the event or person, from their documents; one that is not published, or shown no more, adds nothing. */
export const findingSections = (draft: Draft, published: Published): Section[] => [
  ...crossingSections(draft, published),
  ...lawSections(draft, published),
]

/** Documents whose statements the sections may cite. */
export const citedFindings = (published: Published): FindingDocument[] =>
  (['deals', 'crossings', 'elements'] as const).flatMap((kind) => published.finding(kind) ?? [])
