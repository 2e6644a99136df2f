import { sha256 } from '#core/canonical.ts'
import { hashId, type SourceHash } from '#core/ids.ts'
import { detectLanguage } from '#core/language.ts'
import { type Layer, layerOf } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import { canonicalAddress } from './addresses.ts'
import { dayOf, isTimeZone, readTimestamp } from './dates.ts'
import { LIMITS } from './limits.ts'
import { publisherOf } from './publishers.ts'
import type { Enclosed, Found, Hints, Note, Said } from './reader.ts'
import { readerFor } from './readers.ts'
import { refusal } from './refusal.ts'

/** What a file is: its description, its text layer (null for a container without words of its own), and the files in it. */
export type Opened = { source: Source; layer: Layer | null; notes: Note[]; parts: Iterable<Part> | null }
export type Preserved = Opened & { layer: Layer }

/** A file in a file, opened when asked for. `name` tells it from the others and holds no words of the document. */
export type Part = { name: string; open: () => Promise<Opened & { bytes: Uint8Array }> }

/**
 * Reads one file. What the person says (`hints`) holds before what the file says, and that before what is known of the host.
 * Throws HabeasError with a RefusalCode; its message holds nothing of the document.
 */
export const open = (bytes: Uint8Array, hints: Hints = {}): Promise<Opened> => openAt(bytes, hints, {}, 0)

/** `around`: what the container says of it. `depth`: how many containers it lies in. */
async function openAt(bytes: Uint8Array, hints: Hints, around: Found, depth: number): Promise<Opened> {
  if (bytes.length === 0) throw refusal('empty')
  const reader = readerFor(bytes, hints.mediaType, hints.fileName, hints.list)
  if (bytes.length > reader.maxBytes) throw refusal('too_large', `The limit is ${reader.maxBytes / 1024 / 1024} MB.`)
  const { text, found: own, notes, parts } = await reader.read(bytes, saidIn(hints))
  if (text !== null && !/[\p{L}\p{N}]/u.test(text)) throw refusal('no_text')
  if (parts && depth >= LIMITS.nesting) throw refusal('nested_too_deep')
  const found = { ...around, ...own, timestamps: [...(own.timestamps ?? []), ...(around.timestamps ?? [])] }

  const hash = hashId<SourceHash>(sha256(bytes))
  const addresses = [...new Set([...said(hints.address ?? []), ...(found.addresses ?? [])])]
  const publisher = addresses.map(publisherOf).find((one) => one !== null) ?? null
  if (hints.timeZone !== undefined && !isTimeZone(hints.timeZone)) throw refusal('bad_time_zone')
  const zone = hints.timeZone ?? found.timeZone ?? publisher?.timeZone ?? null
  const dated = dateOf(hints, found, zone)
  const language = hints.language ?? found.language ?? spoken(text ?? '', found)
  const source: Source = {
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
    visibility: hints.visibility ?? found.visibility ?? 'public',
    fileName: hints.fileName?.split(/[\\/]/).at(-1) ?? null,
  }
  return {
    source,
    layer: text === null ? null : layerOf(hash, text, language, reader.name),
    notes: text === null ? notes : [...notes, ...missing(dated, language)],
    parts: parts ? parted(parts, hints, source, depth) : null,
  }
}

function* parted(parts: Iterable<Enclosed>, hints: Hints, container: Source, depth: number): Generator<Part> {
  for (const { name, mediaType, fileName, bytes: make, found } of parts)
    yield {
      name,
      async open() {
        const bytes = make()
        const own: Hints = {
          ...(mediaType !== undefined && { mediaType }),
          ...(fileName !== undefined && { fileName }),
          ...(hints.publisher !== undefined && { publisher: hints.publisher }),
          ...(hints.publisherKind && { publisherKind: hints.publisherKind }),
          ...(hints.timeZone !== undefined && { timeZone: hints.timeZone }),
          ...(hints.language && { language: hints.language }),
          visibility: hints.visibility ?? found.visibility ?? container.visibility,
        }
        return { bytes, ...(await openAt(bytes, own, found, depth + 1)) }
      },
    }
}

function saidIn({ mediaType, address }: Hints): Said {
  const charset = /;\s*charset=["']?([\w-]{2,30})/i.exec(mediaType ?? '')?.[1]
  const [first] = address ?? []
  return { ...(charset !== undefined && { charset }), ...(first !== undefined && { address: first }) }
}

function missing({ published, differ }: ReturnType<typeof dateOf>, language: Layer['language']): Note[] {
  return [
    ...(differ ? (['dates_differ'] as const) : []),
    ...(published === null ? (['no_date'] as const) : []),
    ...(language === 'und' ? (['no_language'] as const) : []),
  ]
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
