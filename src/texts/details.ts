import type { SiteLanguage } from './language.ts'

/** Small words around what a statement says. */
const en = {
  quoted: (words: string) => `“${words}”`,
  places: { from: 'from:', to: 'to:', place: 'in:' },
  article: (article: string, part: string) => `Article ${article}${part === '' ? '' : `, part ${part}`}`,
  refuted: 'refuted by another statement',
  preferred: 'preferred',
}
const be: typeof en = {
  quoted: (words) => `«${words}»`,
  places: { from: 'адкуль:', to: 'куды:', place: 'дзе:' },
  article: (article, part) => `артыкул ${article}${part === '' ? '' : `, частка ${part}`}`,
  refuted: 'абвергнута іншым сцвярджэннем',
  preferred: 'аддалі перавагу',
}
const ru: typeof en = {
  quoted: (words) => `«${words}»`,
  places: { from: 'откуда:', to: 'куда:', place: 'где:' },
  article: (article, part) => `статья ${article}${part === '' ? '' : `, часть ${part}`}`,
  refuted: 'опровергнуто другим утверждением',
  preferred: 'предпочтено',
}
export const details: Record<SiteLanguage, typeof en> = { be, ru, en }
