import type { ElementFindings } from '#core/findings/elements.ts'
import type { Ground } from '../index.ts'

/** How each element stands; nobody has assessed one before a member has said so. */
export function elementsIn({ codings }: Ground): ElementFindings {
  return {
    elements: codings
      .filter(({ form, withdrawn }) => form === 'element' && !withdrawn)
      .map(({ item, statements }) => ({
        instrument: item.split('/')[0] ?? item,
        element: item,
        status: 'not_assessed',
        supporting: [...statements],
        contradicting: [],
      })),
  }
}
