import { contentId, sha256 } from './canonical.ts'
import { hashId, type LayerId, type SourceHash } from './ids.ts'

/** 'be-Latn' is Belarusian in Latin script; 'und' is none of ours. */
export type Language = 'en' | 'ru' | 'be' | 'be-Latn' | 'und'
export const LANGUAGES = ['en', 'ru', 'be', 'be-Latn', 'und'] as const satisfies readonly Language[]

/** The text of a source as one reader version saw it. Never changes: a better reader makes another layer. */
export type Layer = {
  id: LayerId
  source: SourceHash
  text: string
  language: Language
  /** Which reader made it, such as `html@1`; not in the id. */
  reader: string
}

/** A layer with its id. Throws RangeError for text with lone surrogates or U+0000, which no database keeps. */
export function layerOf(source: SourceHash, text: string, language: Language, reader: string): Layer {
  if (!text.isWellFormed() || text.includes('\0')) throw new RangeError('a layer has no lone surrogates and no U+0000')
  return { id: layerId(source, text), source, text, language, reader }
}

export const layerId = (source: SourceHash, text: string): LayerId => hashId(contentId({ v: 1, source, text: sha256(text) }))
