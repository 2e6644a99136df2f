import { restsOn } from '#core/addresses.ts'
import type { EntityId, LayerId, OccurrenceId } from '#core/ids.ts'
import type { Language } from '#core/layer.ts'
import type { RegisterRecord } from '#core/record.ts'
import type { RedactedAddress } from '#core/redact.ts'
import type { Range } from '#core/span.ts'
import { organisationOf, outletOf, placeOf } from '#vocabulary/index.ts'
import { openLayers } from './layers.ts'
import { emptyMemory, type LayerMemory, type OpenLayer } from './memory.ts'
import { type Redaction, redactionOf } from './policy.ts'
import { type PublicKind, publicId } from './public-id.ts'
import { type Shown, shownPeople } from './shown.ts'
import type { PublicId, PublicSpeaker } from './types.ts'

/** What every part of a publication works with. Nothing is shown that did not come through here. */
export type Desk = {
  record: RegisterRecord
  shown: ReadonlyMap<EntityId, Shown>
  redaction: Redaction
  layers: ReadonlyMap<LayerId, OpenLayer>
  id: (kind: PublicKind, id: string) => PublicId
  /** The instance key: for published ids and seals, and for nothing that is shown. */
  key: Uint8Array
}

export function deskOf(
  record: RegisterRecord,
  key: Uint8Array,
  wanted: Iterable<LayerId>,
  memory: LayerMemory = emptyMemory(),
): Desk {
  const shown = shownPeople(record)
  const redaction = redactionOf(record, shown, memory)
  const layers = openLayers(record, wanted, redaction, memory)
  const ids = new Map<string, PublicId>()
  const id = (kind: PublicKind, of: string) => {
    const known = ids.get(kind + of)
    if (known !== undefined) return known
    const made = publicId(key, kind, of)
    ids.set(kind + of, made)
    return made
  }
  return { record, shown, redaction, layers, id, key }
}

const LANGUAGE = { be: 'be', 'be-Latn': 'be', ru: 'ru', en: 'en', und: 'en' } as const

/** Whose words: a body by its code, a person shown by the decided name, anybody else redacted. */
export function speakerOf(
  { record, shown, redaction, id: publicIdOf }: Desk,
  id: OccurrenceId,
  language: Language,
): PublicSpeaker {
  const occurrence = record.occurrences.get(id)
  const words = occurrence?.anchors[0]?.exact
  if (!occurrence || words === undefined) return { code: null, person: null, text: '▮' }
  if (occurrence.type === 'person') {
    const entity = record.entityOf.get(id)
    const person = entity === undefined ? undefined : shown.get(entity)
    return person
      ? {
          code: null,
          person: { id: publicIdOf('person', person.person), name: person.name },
          text: person.name[LANGUAGE[language]],
        }
      : { code: null, person: null, text: '▮' }
  }
  const code = organisationOf(words)?.code ?? placeOf(words)?.code ?? null
  return { code, person: null, text: redaction.redactor.redactSpeaker(words) }
}

/** Who publishes a layer, redacted; for our own summary the page that the passage rests on, and no words where it names none. */
export function publisherOf({ record, redaction }: Desk, layer: LayerId, range: Range | null): PublicSpeaker {
  const source = record.sources.get(layer)
  const address = source && addressOf(source, range)
  const outlet = address ? outletOf(address) : null
  if (outlet) return { code: outlet.organisation, person: null, text: outlet.name }
  if (source?.publisherKind === 'own_summary') return { code: null, person: null, text: address ? '▮' : '' }
  if (!source?.publisher) return { code: null, person: null, text: '▮' }
  return {
    code: organisationOf(source.publisher)?.code ?? null,
    person: null,
    text: redaction.redactor.redactSpeaker(source.publisher),
  }
}

/** The address that a passage (a range of the layer) rests on. */
function addressOf(
  { publisherKind, addresses, layer }: NonNullable<ReturnType<RegisterRecord['sources']['get']>>,
  range: Range | null,
): string | null {
  if (publisherKind !== 'own_summary') return addresses[0] ?? null
  return range === null ? null : (restsOn(layer.text, range)[0] ?? null)
}

export function quotedAddress({ record, redaction }: Desk, layer: LayerId, range: Range): RedactedAddress | null {
  const source = record.sources.get(layer)
  const address = source && addressOf(source, range)
  return address ? redaction.redactor.redactAddress(address) : null
}
