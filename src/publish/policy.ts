import { sha256 } from '#core/canonical.ts'
import type { EntityId, LayerId } from '#core/ids.ts'
import type { RegisterRecord } from '#core/record.ts'
import { type Places, type RedactionPolicy, type Redactor, redactor } from '#core/redact.ts'
import { foldWord } from '#core/redact-letters.ts'
import { type ExposedPerson, type NameIndex, nameIndex } from '#core/redact-names.ts'
import { GUARDED } from '#vocabulary/words/guarded.ts'
import { HOSTS, WORDS } from '#vocabulary/words/known.ts'
import { emptyMemory, type LayerMemory } from './memory.ts'
import { type Shown, spellingsOf } from './shown.ts'

/** How this record is redacted: the compiled policy, and what is known of places in each layer. */
export type Redaction = { redactor: Redactor; places: (layer: LayerId) => Places; policy: RedactionPolicy }

/**
 * The policy of a record. Somebody shown by initials is hidden in texts. A mention that nobody has resolved is hidden where it stands; it
 * does not make a namesake of an exposed person whose name it is, or every text still to be read would hide the people who may be shown.
 */
export function redactionOf(
  record: RegisterRecord,
  shown: ReadonlyMap<EntityId, Shown>,
  memory: LayerMemory = emptyMemory(),
): Redaction {
  const named = [...shown.values()].filter(({ level }) => level === 'public')
  const exposed = named
    .map(({ person, fullNames }) => ({ id: person, names: fullNames, spellings: spellingsOf(record, person) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const own = exposedIndex(exposed, memory)
  const isNamedAs = (name: string) => {
    const words = (name.match(/[\p{L}\p{M}'’ʼ-]+/gu) ?? []).map(foldWord)
    return words.some((word) => own.free(word).some(({ person }) => words.every((other) => own.resolved(other, person))))
  }

  const hidden = new Set<string>()
  const mentions = new Map<LayerId, { start: number; end: number; person: string | null }[]>()
  for (const { id, layer, anchors } of record.personOccurrences) {
    const entity = record.entityOf.get(id)
    const person = entity !== undefined && shown.get(entity)?.level === 'public' ? entity : null
    const places = mentions.get(layer) ?? []
    for (const { start, end, exact } of anchors) {
      places.push({ start, end, person })
      if (person === null && (entity !== undefined || !isNamedAs(exact))) hidden.add(exact)
    }
    mentions.set(layer, places)
  }
  for (const { level, fullNames } of shown.values()) if (level === 'initials') for (const name of fullNames) hidden.add(name)
  // What the decision hides by name is hidden in every spelling it gives, also when no text has been read with it.
  for (const { level, shown: decided } of record.exposures.values())
    if (level === 'hidden' && decided) for (const name of Object.values(decided)) hidden.add(name)

  const policy: RedactionPolicy = {
    exposed,
    hidden: [...hidden].sort(),
    words: { ...WORDS, freed: new Set([...record.freed].map((word) => (/^https?:/.test(word) ? word : foldWord(word)))) },
    guard: GUARDED,
    hosts: HOSTS,
  }
  return {
    policy,
    redactor: compiled(policy, memory),
    places: (layer) => ({ guarded: record.guarded.get(layer) ?? [], mentions: mentions.get(layer) ?? [] }),
  }
}

function exposedIndex(exposed: readonly ExposedPerson[], memory: LayerMemory): NameIndex {
  const key = sha256(JSON.stringify(exposed))
  if (memory.exposed?.key !== key) memory.exposed = { key, index: nameIndex(exposed, []) }
  return memory.exposed.index
}

function compiled(policy: RedactionPolicy, memory: LayerMemory): Redactor {
  const key = sha256(JSON.stringify([policy.exposed, [...policy.hidden], [...policy.words.freed].sort()]))
  if (memory.policy?.key !== key) {
    memory.policy = { key, redactor: redactor(policy) }
    memory.layers.clear()
  }
  return memory.policy.redactor
}
