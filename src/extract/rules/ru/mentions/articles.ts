import { articleRulesOf } from '../../articles.ts'

/** Articles of law. */
export const ARTICLES = articleRulesOf('ru', {
  word: '(статья|статьи|статье|статью|статьей|статьям|статьями|статей|статьях|ст)',
  part: '(часть|части|частью|частям|частями|частей|ч|чч|пункт|пункту|пункта|п)',
  of: ',',
  and: 'и',
  ending: '(я|й|ю|ой|ей|ая|ую)',
  single: '(статье|статью|статьей|статьям|статьями|статьях)',
  by: '(по)',
  told: (article) => `Его судили там по ${article}.`,
  shown: {
    word: 'статье',
    first: 'первой',
    part: 'части',
    of: '',
    and: 'и',
    code: ' УК',
    ending: '-й',
    single: 'статье',
    by: 'по',
  },
  none: 'Часть статьи 2020 года вышла в 12 томах.',
})
