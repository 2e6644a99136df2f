import { sha256 } from '#core/canonical.ts'
import type { Edtf } from '#core/edtf.ts'
import type { Extraction } from '#core/extraction.ts'
import { identify } from '#core/identify.ts'
import { hashId, type SourceHash } from '#core/ids.ts'
import { type Language, layerId } from '#core/layer.ts'
import { readText } from '#extract/index.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { saying } from '#texts/statements.ts'

/** A statement with its number in the order of the text and its words in each language of the site. */
export type Numbered = Extraction['statements'][number] & { n: number; said: Record<SiteLanguage, string> }

export type Pasted = {
  text: string
  language: Language
  published: Edtf | null
  mentions: Extraction['mentions']
  statements: Numbered[]
  flags: Extraction['flags']
  uncovered: Extraction['uncovered']
}

/** Reads a pasted text as a document would be read. Nothing leaves this function but its answer. */
export function readPasted(text: string, published: Edtf | null, language: Language | null): Pasted {
  const reading = readText(text, { ...(published !== null && { published }), ...(language !== null && { language }) })
  const id = layerId(hashId<SourceHash>(sha256(text)), text)
  const { extraction } = identify({ id, text }, reading)
  const counts = new Map(extraction.mentions.map((mention) => [mention.id, mention]))
  const startOf = ({ evidence }: Extraction['statements'][number]) => Math.min(...evidence.map(({ start }) => start))
  const statements = [...extraction.statements]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((statement, i): Numbered => {
      const cumulative = statement.arguments.some(({ mention }) => {
        const found = counts.get(mention)
        return found?.kind === 'count' && found.value.window === 'cumulative'
      })
      const said = (language: SiteLanguage) => saying(language, { ...statement, cumulative })
      return { ...statement, n: i + 1, said: { be: said('be'), ru: said('ru'), en: said('en') } }
    })
  const { mentions, flags, uncovered } = extraction
  return { text, language: extraction.language, published, mentions, statements, flags, uncovered }
}
