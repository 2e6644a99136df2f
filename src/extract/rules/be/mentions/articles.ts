import { articleRulesOf } from '../../articles.ts'

/** Articles of law. */
export const ARTICLES = articleRulesOf('be', {
  word: '(артыкул|артыкула|артыкулу|артыкуле|артыкулам|артыкулы|артыкулаў|артыкулах|арт|ст)',
  part: '(частка|частцы|часткай|часткі|частку|часткам|ч|чч|пункт|пункту|пункта|п)',
  of: ',',
  and: 'і|ды',
  ending: '(м|й|ым|га|аму|му|і|ага)',
  told: (article) => `Яго судзілі там паводле ${article}.`,
  shown: { word: 'артыкула', first: 'першай', part: 'часткі', of: '', and: 'і', code: ' КК', ending: '-га' },
  none: 'Частка артыкула 2020 года выйшла ў 12 тамах.',
})
