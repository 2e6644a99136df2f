import type { SourceDocument } from '#publish/types.ts'
import { on } from './build.ts'

export const source1: SourceDocument = {
  v: 1,
  id: 'source1',
  title: 'Chronicle, September 2025',
  publisher: 'Habeas',
  publisherKind: 'own_summary',
  summary: true,
  published: on('2025-09-12'),
  language: 'be',
  addresses: [],
  passages: [
    {
      text: 'Пасольства паведаміла пра вызваленне 52 чалавек. Паводле «Позірка», з краіны вывезлі 51 чалавека. Мікалай Статкевіч выязджаць адмовіўся, яго вярнулі ў зняволенне.',
      marks: [
        { quote: 'q-s1', start: 26, end: 47 },
        { quote: 'q-s2', start: 77, end: 96 },
        { quote: 'q-s3', start: 98, end: 135 },
        { quote: 'q-p2', start: 98, end: 162 },
      ],
    },
  ],
  statements: [{ id: 's3', property: 'refusal', event: 'september', person: 'statkevich' }],
}
export const source2: SourceDocument = {
  ...source1,
  id: 'source2',
  title: '▮ and 51 others leave Belarus',
  publisher: 'Mirage News',
  publisherKind: 'media',
  summary: false,
  published: on('2025-12-20'),
  language: 'en',
  addresses: [
    { text: 'https://www.miragenews.com/un-experts-warn-belarus-expulsions-risk-1585351', partial: false },
    { text: 'https://example.org/news/▮', partial: true },
  ],
  passages: [{ text: 'They were released not in exchange for anything.', marks: [{ quote: 'q-s8', start: 19, end: 47 }] }],
  statements: [],
}
