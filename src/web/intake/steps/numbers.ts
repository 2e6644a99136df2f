import type { Guide } from './flow.ts'

/**
 * Numbers of pages, to be said aloud: ten digits and two to check them (ISO 7064, MOD 97-10), which tell every single wrong digit and every
 * two that changed places. They never change: somebody has them on paper.
 */
export const GUIDE_NUMBERS: Partial<Record<Guide, string>> = {
  inside: '291640837582',
  'first-days': '583027419636',
  'from-abroad': '740816295316',
}

/** The page of a number as somebody typed it; null where there is none. */
export function guideOf(typed: string): Guide | null {
  const digits = typed.replace(/[\s\u00a0.,-]/g, '')
  const found = Object.entries(GUIDE_NUMBERS).find(([, number]) => number === digits)
  return (found?.[0] as Guide | undefined) ?? null
}

/** In groups of four, as it is shown. */
export const grouped = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1\u00a0')

/** Is it a number that could be one of ours? For the test. */
export const isChecked = (number: string): boolean => /^\d{12}$/.test(number) && BigInt(number) % 97n === 1n
