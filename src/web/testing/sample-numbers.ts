/**
 * The releases of the sample as public sources tell them: each number that anybody gave, with who gave it. `page`: beside each other on
 * the page of the release; `words`: on that page or in a quote on it; `summary`: in the summary that the page leads to; `person`: on the page of who
 * is named. Of what somebody was ill is shown of nobody.
 */
export type Release = {
  key: string
  date: string
  has?: string
  page?: [figure: string, who: string][]
  words?: string[]
  summary?: string[]
  person?: [name: string, words: string]
}

const PRESS = 'presidential press service'
export const RELEASES: Release[] = [
  {
    key: '2021-09',
    date: '2021-09',
    page: [
      ['13', 'RFE/RL'],
      ['14', 'A Country to Live In'],
    ],
    words: ['only had their sentences softened'],
  },
  {
    key: '2024-07-03',
    date: '2024-07-03',
    page: [
      ['10', 'Viasna'],
      ['≥18', 'Viasna'],
      ['19', 'Franak Viacorka'],
      ['3', 'Viasna'],
      ['7', 'Viasna'],
    ],
  },
  {
    key: '2024-08-16',
    date: '2024-08-16',
    page: [
      ['30', 'Yahoo News'],
      ['14', 'Belta'],
      ['16', 'Belta'],
      ['13', 'Helm News'],
      ['19', 'Viasna'],
    ],
    words: ['the decree also covered people who had already left prison'],
  },
  {
    key: '2024-09-04',
    date: '2024-09-04',
    page: [
      ['30', 'KEYT'],
      ['7', PRESS],
      ['23', PRESS],
    ],
  },
  { key: '2024-09-mid', date: '2024-09', page: [['37', 'Pozirk']], words: ['our arithmetic'] },
  {
    key: '2024-11-07',
    date: '2024-11-07',
    page: [
      ['31', PRESS],
      ['30', 'Pavel Sapelka'],
      ['115', 'Associated Press'],
    ],
  },
  {
    key: '2024-11-20',
    date: '2024-11-20',
    page: [
      ['32', 'Novaya Gazeta'],
      ['63', 'Novaya Gazeta'],
      ['5', 'Novaya Gazeta'],
    ],
  },
  {
    key: '2024-12',
    date: '2024-12',
    page: [
      ['29', 'RKS News'],
      ['11', PRESS],
      ['18', PRESS],
      ['178', 'RKS News'],
    ],
    summary: ['counted six pardon decrees in 2024', 'called this pardon the seventh'],
  },
  {
    key: '2025-01-a',
    date: '2025-01',
    has: '15',
    page: [
      ['15', 'Polish News'],
      ['8', 'Polish News'],
      ['3', 'Polish News'],
      ['5', 'Polish News'],
    ],
  },
  {
    key: '2025-01-b',
    date: '2025-01',
    has: '23',
    page: [['23', PRESS]],
    summary: ['Novaya Gazeta called this pardon the seventh; by other counts it was the ninth'],
  },
  { key: '2025-01-us', date: '2025-01', has: '1', page: [['1', 'Kyiv Independent']] },
  {
    key: '2025-02-12',
    date: '2025-02-12',
    page: [['3', 'Delfi']],
    summary: ['The third person has US citizenship and asked for privacy', 'One article prints a name'],
  },
  { key: '2025-04', date: '2025-04', page: [['1', 'Rzeczpospolita']] },
  {
    key: '2025-06-21',
    date: '2025-06-21',
    page: [
      ['14', 'John Coale'],
      ['14', 'Natallia Eismont'],
      ['10', 'Natallia Eismont'],
      ['15', 'Brendochka'],
    ],
    words: [
      'three citizens of Poland, two of Japan, two of Latvia and one each of Estonia, Sweden and the United States',
      'named Ihar Losik among the people freed on 21 June 2025',
    ],
  },
  {
    key: '2025-07-02',
    date: '2025-07-02',
    page: [['16', 'interior ministry']],
    summary: ['330 people had gone through such procedures since July 2024', 'was not known at first'],
  },
  {
    key: '2025-09-11',
    date: '2025-09-11',
    page: [
      ['52', 'US embassy'],
      ['52', 'Gitanas Nausėda'],
      ['51', 'Pozirk'],
      ['51', 'Belsat'],
      ['38', 'RFE/RL'],
      ['14', 'RFE/RL'],
      ['2', 'Belta'],
      ['3', 'Polish foreign ministry'],
      ['8', 'CPJ'],
      ['8', 'Polish foreign ministry'],
      ['9', 'Reporters Without Borders'],
      ['10', 'Belarusian Association of Journalists'],
      ['12', 'Belarusian Association of Journalists'],
      ['13', 'Ihar Losik'],
      ['14', 'UN experts'],
    ],
    words: ['one person with an expired passport and one person with a torn passport'],
    summary: ['had not been released in exchange for lifting sanctions'],
  },
  {
    key: '2025-09-16',
    date: '2025-09-16',
    page: [
      ['25', '24.kg'],
      ['12', PRESS],
      ['13', PRESS],
    ],
    summary: ['RBC-Ukraine wrote that people convicted of “extremism” were among them'],
  },
  { key: '2025-11-20', date: '2025-11-20', page: [['2', 'news.by']] },
  {
    key: '2025-11-22',
    date: '2025-11-22',
    page: [['31', 'news.by']],
    summary: ['spoke of ordinary criminal offences; Ukraine spoke of civilians held'],
  },
  {
    key: '2025-12-13',
    date: '2025-12-13',
    page: [
      ['123', 'Pul Pervogo'],
      ['114', 'Fakti'],
      ['109', 'Ukraine'],
      ['5', 'Ukraine'],
      ['104', 'Viasna'],
      ['8', 'Radyjo Racyja'],
      ['7', 'Radyjo Racyja'],
      ['9', 'US embassy'],
      ['156 people', 'One aggregator'],
    ],
    words: [
      'Several outlets named Valiantsin Stefanovich among the people freed on 13 December 2025',
      'this was not an exchange',
      'in exchange for captives',
    ],
  },
  { key: '2025-12-18', date: '2025-12-18', page: [['20', 'European Pravda']], words: ['not a release'] },
  {
    key: '2025-12-30',
    date: '2025-12-30',
    page: [
      ['22', 'European Pravda'],
      ['20', 'European Pravda'],
      ['15', PRESS],
      ['7', PRESS],
    ],
  },
  {
    key: '2026-02-19',
    date: '2026-02-19',
    page: [['1', 'Kommersant']],
    person: ['Mikalai Statkevich', 'One outlet wrote that Mikalai Statkevich had been freed back in September 2025'],
  },
  {
    key: '2026-03-05',
    date: '2026-03-05',
    page: [
      ['18', 'Pozirk'],
      ['11', 'Pozirk'],
      ['15', 'Pozirk'],
    ],
  },
  {
    key: '2026-03-19',
    date: '2026-03-19',
    page: [
      ['250', 'Radio Svaboda'],
      ['235', 'Radio Svaboda'],
      ['15', 'Radio Svaboda'],
    ],
    summary: ['The full list of the people released has not been published'],
  },
]

/** Running totals and totals of people held: on the page of flows, as of which day, how many, who says so. */
export const TOTALS: [asOf: string, figure: string, who: string][] = [
  ['28 Sep 2024', '115', 'Pozirk'],
  ['28 Sep 2024', '1,325', 'Pozirk'],
  ['Mar 2025', '≥2,600', 'Reform.news'],
  ['Mar 2025', '~1,200', 'Reform.news'],
  ['Mar 2025', '≥200', 'Reform.news'],
  ['3 Jun 2025', '1,183', 'Viasna'],
  ['2 Jul 2025', '330', 'Dissidentby'],
  ['17 Sep 2025', '1,168', 'Viasna'],
  ['17 Sep 2025', '1,308', 'Dissidentby'],
  ['30 Sep 2025', '1,201', 'Viasna'],
  ['30 Sep 2025', '1,336', 'Dissidentby'],
  ['20 Nov 2025', '1,255', 'Viasna'],
  ['28 Feb 2026', '1,131', 'UN Group of Independent Experts'],
  ['5 Mar 2026', '1,140', 'Pozirk'],
  ['5 Mar 2026', '~350', 'Pozirk'],
]
