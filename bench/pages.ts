import { preserve } from '#preserve/index.ts'
import { OUTLETS, wordF1 } from '../src/preserve/outlets.fixture.ts'
import type { Figure } from './main.ts'

/** Goals: F1 of words at least 0.947 (Readability on 181 real pages), 5 MB/s. The pages are our own, shaped like those of outlets. */
export async function run(): Promise<Figure[]> {
  const figures: Figure[] = []
  let sum = 0
  for (const { name, html, text } of OUTLETS) {
    const { layer } = await preserve(Buffer.from(html), { mediaType: 'text/html' })
    const { f1, precision, recall } = wordF1(layer.text, text)
    sum += f1
    figures.push({
      name: `page: ${name}`,
      figure: f1.toFixed(3),
      note: `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    })
  }
  figures.push({
    name: 'pages: F1 of words, mean',
    figure: (sum / OUTLETS.length).toFixed(3),
    note: `${OUTLETS.length} pages of our own`,
  })
  return figures
}
