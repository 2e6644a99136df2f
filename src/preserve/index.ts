import { sha256 } from '#core/canonical.ts'
import { hashId, type SourceHash } from '#core/ids.ts'
import { detectLanguage } from '#core/language.ts'
import { type Layer, layerOf } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import { canonicalAddress } from './addresses.ts'
import { dayOf, isTimeZone, readTimestamp } from './dates.ts'
import { publisherOf } from './publishers.ts'
import type { Found, Hints, Note } from './reader.ts'
import { readerFor } from './readers.ts'
import { refusal } from './refusal.ts'

/*
 * The face of `preserve`: bytes in, a description of what is kept and its text layer out. Nothing is stored here and nothing is fetched.
 */
export { canonicalAddress } from './addresses.ts'
export { LIMITS, MAX_BYTES } from './limits.ts'
export type { Hints, Note } from './reader.ts'
export { READERS } from './readers.ts'
export type { RefusalCode } from './refusal.ts'

export type Preserved = { source: Source; layer: Layer; notes: Note[] }

/**
 * Reads one file. What the person says (`hints`) holds before what the file says, and that before what is known of the host.
 * Throws HabeasError with a RefusalCode; its message holds nothing of the document.
 */
export async function preserve(bytes: Uint8Array, hints: Hints = {}): Promise<Preserved> {
  if (bytes.length === 0) throw refusal('empty')
  const reader = readerFor(bytes, hints.mediaType, hints.fileName)
  if (bytes.length > reader.maxBytes) throw refusal('too_large', `The limit is ${reader.maxBytes / 1024 / 1024} MB.`)
  const charset = /;\s*charset=["']?([\w-]{2,30})/i.exec(hints.mediaType ?? '')?.[1]
  const { text, found, notes } = await reader.read(bytes, charset)
  if (!/[\p{L}\p{N}]/u.test(text)) throw refusal('no_text')

  const hash = hashId<SourceHash>(sha256(bytes))
  const addresses = [...new Set([...said(hints.address ?? []), ...(found.addresses ?? [])])]
  const publisher = addresses.map(publisherOf).find((one) => one !== null) ?? null
  if (hints.timeZone !== undefined && !isTimeZone(hints.timeZone)) throw refusal('bad_time_zone')
  const zone = hints.timeZone ?? found.timeZone ?? publisher?.timeZone ?? null
  const dated = dateOf(hints, found, zone)
  const language = hints.language ?? found.language ?? spoken(text, found)
  return {
    source: {
      hash,
      mediaType: reader.mediaType,
      size: bytes.length,
      addresses,
      title: hints.title ?? found.title ?? null,
      publisher: hints.publisher ?? found.publisher ?? publisher?.name ?? hostOf(addresses[0]),
      publisherKind: hints.publisherKind ?? found.publisherKind ?? publisher?.kind ?? 'other',
      published: dated.published,
      timeZone: dated.timeZone,
      language,
      visibility: hints.visibility ?? 'public',
      fileName: hints.fileName?.split(/[\\/]/).at(-1) ?? null,
    },
    layer: layerOf(hash, text, language, reader.name),
    notes: [
      ...notes,
      ...(dated.differ ? (['dates_differ'] as const) : []),
      ...(dated.published === null ? (['no_date'] as const) : []),
      ...(language === 'und' ? (['no_language'] as const) : []),
    ],
  }
}

function said(addresses: readonly string[]): string[] {
  return addresses.map((address) => {
    const canonical = canonicalAddress(address)
    if (canonical === null) throw refusal('bad_address')
    return canonical
  })
}

/** The first timestamp that can be read holds; `differ` when another one means another day. */
function dateOf(hints: Hints, found: Found, zone: string | null): Pick<Source, 'published' | 'timeZone'> & { differ: boolean } {
  const stamps = (found.timestamps ?? []).map(readTimestamp).filter((stamp) => stamp !== null)
  const days = stamps.map((stamp) => dayOf(stamp, zone))
  const published = hints.published ?? found.published ?? days[0]?.published ?? null
  return { published, timeZone: zone ?? days[0]?.timeZone ?? null, differ: days.some((day) => day.published !== published) }
}

function spoken(text: string, found: Found): Layer['language'] {
  const detected = detectLanguage(text)
  return detected === 'und' ? (found.languageHint ?? 'und') : detected
}

const hostOf = (address: string | undefined) => (address === undefined ? null : new URL(address).hostname.replace(/^www\./, ''))
