import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Identified, identify } from '#core/identify.ts'
import type { Layer } from '#core/layer.ts'
import type { Mention } from '#core/mention.ts'
import type { Source } from '#core/source.ts'
import { findQuote, type Range } from '#core/span.ts'
import { readText } from '#extract/index.ts'
import { preserve } from '#preserve/index.ts'
import { type Event, LANGUAGES, type Language, SAMPLE, type Sentence } from './files.ts'

/** One file of the chronicle as the engine reads it. */
export type Chapter = {
  name: string
  event: Event
  language: Language
  source: Source
  layer: Layer
  mentions: Mention[]
  identified: Identified
  /** Paragraphs of sentences, without the addresses at their ends. */
  sentences: Range[][]
}

export async function readChronicle(events: readonly Event[]): Promise<Chapter[]> {
  const wanted = events.flatMap((event) => LANGUAGES.map((language) => ({ event, language })))
  const chapters = await Promise.all(
    wanted.map(async ({ event, language }) => {
      const name = basename(event.files[language])
      const { source, layer } = await preserve(await readFile(join(SAMPLE, event.files[language])), { fileName: name })
      const reading = readText(layer.text, { language: layer.language, ...(source.published && { published: source.published }) })
      const sentences = sentencesOf(layer.text)
      return { name, event, language, source, layer, mentions: reading.mentions, identified: identify(layer, reading), sentences }
    }),
  )
  for (const { event, name, sentences } of chapters) {
    const english = chapters.find((one) => one.event === event && one.language === 'en')
    if (shape(sentences) !== shape(english?.sentences ?? [])) throw new Error(`${name} has not the sentences of the English file`)
  }
  return chapters.sort((a, b) => (a.name < b.name ? -1 : 1))
}

const shape = (paragraphs: readonly Range[][]) => paragraphs.map(({ length }) => length).join()

function sentencesOf(text: string): Range[][] {
  const paragraphs = text.matchAll(/\S[\s\S]*?(?=\n{2,}|\s*$)/g)
  return Array.from(paragraphs, ({ index, 0: paragraph }) => {
    const words = paragraph.replace(/(\s*<https?:[^>]*>)+\s*$/, '')
    return Array.from(words.matchAll(/\S[\s\S]*?(?:[.!?][”»]?(?=\s|$)|$)/g), ({ index: at, 0: sentence }) => ({
      start: index + at,
      end: index + at + sentence.length,
    }))
  })
}

/** A sentence in every language asked for. Throws when its English words stand in no sentence of the event, or in two. */
export function sentenceIn(
  chapters: readonly Chapter[],
  { event, words, languages }: Sentence,
): { chapter: Chapter; range: Range }[] {
  const english = chapters.find((one) => one.event.key === event && one.language === 'en')
  if (!english) throw new Error(`no event ${event}`)
  const places = english.sentences.flatMap((paragraph, p) =>
    paragraph.flatMap(({ start, end }, s) => (english.layer.text.slice(start, end).includes(words) ? [[p, s] as const] : [])),
  )
  const [place, more] = places
  if (!place || more) throw new Error(`${more ? 'two sentences' : 'no sentence'} in ${event}: ${words}`)
  return chapters.flatMap((chapter) => {
    const range = chapter.sentences[place[0]]?.[place[1]]
    return chapter.event.key === event && languages.includes(chapter.language) && range ? [{ chapter, range }] : []
  })
}

/** Where a number of events.json stands in a file. */
export function countIn({ event, language, layer, name }: Chapter, id: string): Range & { value: number } {
  const count = event.counts.find((one) => one.id === id)
  const place = count && findQuote(layer.text, count.anchors[language])
  if (!count || !place || typeof place === 'string') throw new Error(`${name} has no number ${id}`)
  return { start: place.start, end: place.end, value: count.value }
}
