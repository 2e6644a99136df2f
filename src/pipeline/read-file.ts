import type { Edtf } from '#core/edtf.ts'
import type { Reading } from '#core/extraction.ts'
import { detectLanguage } from '#core/language.ts'
import { type Layer, layerOf } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import { readText } from '#extract/index.ts'
import { type Hints, LIMITS, refusal } from '#preserve/index.ts'
import { joinReadings } from './join-readings.ts'
import { openParts } from './parts.ts'
import { openReader } from './reader.ts'

/** A file read without a register: its text, what is read in it, and the parts that could not be read. */
export type FileRead = { layer: Layer; reading: Reading; refused: { part: string; message: string }[] }

/**
 * Opens a file in a thread of its own, which is stopped where the file never ends, and reads it. The texts of a container are put one after the
 * other with a blank line between, each read with its own date and language; `hints.published` is for those without a date. Throws HabeasError.
 */
export async function readFileApart(path: string, hints: Hints): Promise<FileRead> {
  await using reader = openReader()
  const file = await reader.open({ path, hints })
  const texts: { source: Source; layer: Layer }[] = file.layer ? [{ source: file.source, layer: file.layer }] : []
  const refused: FileRead['refused'] = []
  let units = file.layer?.text.length ?? 0
  if (file.parts)
    for await (const { name, file: part, refused: why } of openParts(reader, { path, hints, hash: file.source.hash })) {
      if (why) refused.push({ part: name, message: why.message })
      if (!part?.layer) continue
      units += part.layer.text.length + BETWEEN.length
      if (units > LIMITS.textBytes) throw refusal('too_large')
      texts.push({ source: part.source, layer: part.layer })
    }
  if (texts.length === 0) throw refusal('no_text')
  const text = texts.map(({ layer }) => layer.text).join(BETWEEN)
  const language = hints.language ?? detectLanguage(text)
  let start = 0
  const parts = texts.map(({ source, layer }) => {
    const part = { reading: readText(layer.text, optionsOf(source, layer, hints.published)), start }
    start += layer.text.length + BETWEEN.length
    return part
  })
  const [only] = parts
  return {
    layer: layerOf(file.source.hash, text, language, file.layer?.reader ?? 'parts@1'),
    reading: only && parts.length === 1 ? only.reading : joinReadings(language, parts),
    refused,
  }
}

const BETWEEN = '\n\n'

const optionsOf = ({ published, timeZone }: Source, { language }: Layer, otherwise?: Edtf) => {
  const day = published ?? otherwise
  return { language, ...(day && { published: day }), ...(timeZone && { timeZone }) }
}
