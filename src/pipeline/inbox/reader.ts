import { setImmediate } from 'node:timers/promises'
import { CONSENT_PURPOSES, type EnvelopeId, type EnvelopeKind, type Manifest } from '#core/envelope.ts'
import { consentField } from '#intake/forms/forms.ts'
import type { Unlocked } from '#members/index.ts'
import { type Consents, consentsOf, speaksOf, type Withdrawal, withdrawalIn } from './consent.ts'
import type { Inbox } from './inbox.ts'
import { alike } from './likeness.ts'
import { type Fault, type Opened, openEnvelope } from './open.ts'
import type { Kept } from './rows.ts'
import { standingOf } from './standing.ts'

/** What a list shows of an envelope, and by which it is found; in memory as long as the key is. */
export type Glance = {
  id: EnvelopeId
  kind: EnvelopeKind
  fault: Fault | null
  language: Manifest['language'] | null
  /** What was typed, by the code of its field, shortened; not its consents. */
  fields: readonly (readonly [code: string, text: string])[]
  files: number
  mailbox: string | null
  links: readonly EnvelopeId[]
  /** Its sender allows it no more: something, of what was asked for consent; else everything. */
  isWithdrawn: boolean
}

/** Envelopes that are nearly the same, the oldest first; most often one. */
export type Group = { kind: EnvelopeKind; envelopes: readonly { kept: Kept; glance: Glance }[] }

/** The inbox to somebody who has a key. What was opened once is remembered until the key is locked. */
export type InboxReader = {
  /** Envelopes that wait to be opened for the list. */
  waiting(): number
  /** Opens what is not opened yet, one after the other, until all is or the key is locked. */
  look(): Promise<void>
  glance(id: EnvelopeId): Glance | undefined
  /** What is not shredded, and harmful or handled only where that is asked for, grouped by likeness within its kind. */
  groups(which: 'open' | 'handled' | 'harmful', kinds: readonly EnvelopeKind[]): Group[]
  open(id: EnvelopeId): Promise<Opened | null>
  /** Withdrawals that speak of an envelope. */
  withdrawals(manifest: Manifest): Withdrawal[]
  consents(manifest: Manifest): Consents
  /** What an envelope links to that is here: its files. */
  linked(id: EnvelopeId): Kept[]
  /** Envelopes of the same sender: linked from it, or to it, or with the same mailbox. */
  beside(id: EnvelopeId): Kept[]
}

const readers = new WeakMap<Unlocked, InboxReader>()

export function readerOf(inbox: Inbox, key: Unlocked): InboxReader {
  const known = readers.get(key)
  if (known) return known
  const reader = openReader(inbox, key)
  readers.set(key, reader)
  return reader
}

/** Letters that a list remembers of each. */
const TEXT = 4000

function openReader(inbox: Inbox, key: Unlocked): InboxReader {
  const glances = new Map<EnvelopeId, Omit<Glance, 'isWithdrawn'> & { hashes: readonly string[] }>()
  const withdrawals = new Map<EnvelopeId, Withdrawal>()
  const grouped = new Map<EnvelopeKind, { of: number; ids: EnvelopeId[][] }>()
  /** Grows when an envelope is opened first, opens otherwise than before, or is gone. */
  let version = 0
  let looking: Promise<void> | null = null

  const open = async (kept: Kept): Promise<Opened> => {
    const opened = await openEnvelope(inbox, key, kept)
    remember(opened)
    return opened
  }
  const remember = ({ kept, manifest, fault }: Opened) => {
    const withdrawal = manifest && withdrawalIn(manifest)
    if (withdrawal) withdrawals.set(kept.id, withdrawal)
    if (glances.get(kept.id)?.fault !== fault) version++
    glances.set(kept.id, {
      id: kept.id,
      kind: kept.kind,
      fault,
      language: manifest?.language ?? null,
      fields: manifest ? fieldsOf(manifest) : [],
      files: manifest?.files.length ?? inbox.shelf.parts(kept.id).filter(({ part }) => part.startsWith('file-')).length,
      mailbox: manifest?.mailbox?.id ?? null,
      links: manifest?.links ?? [],
      hashes: manifest?.files.map(({ sha256 }) => sha256) ?? [],
    })
  }
  const lacking = () => inbox.all().filter((one) => !glances.has(one.id) && !standingOf(one).isShredded)
  const lookOnce = async () => {
    const faults: unknown[] = []
    for (const id of glances.keys())
      if (isGone(id)) {
        glances.delete(id)
        version++
      }
    for (let missing = lacking(); missing.length > 0; missing = lacking())
      for (const one of missing) {
        if (key.closing.signal.aborted) return
        await open(one).catch((thrown: unknown) => {
          // A part that the disk does not give is said of its envelope; the others are opened, and the fault is told at the end.
          remember({ kept: one, key: null, manifest: null, fault: 'absent' })
          faults.push(thrown)
        })
        // Pages are answered in between.
        await setImmediate()
      }
    if (faults.length > 0) throw faults[0]
  }
  /** Its own files and those of what it links to: reports that hold files alone are not alike because none has words. */
  const filesOf = ({ hashes, links }: { hashes: readonly string[]; links: readonly EnvelopeId[] }): string[] => [
    ...hashes,
    ...links.flatMap((link) => glances.get(link)?.hashes ?? link),
  ]
  /** All of a kind that are opened, put together once: what comes later may join. */
  const groupsOf = (kind: EnvelopeKind): EnvelopeId[][] => {
    const all = inbox.all().flatMap((one) => {
      const glance = one.kind === kind ? glances.get(one.id) : undefined
      return glance ? [glance] : []
    })
    const known = grouped.get(kind)
    if (known && known.of === version) return known.ids
    const ids = [
      ...alike(
        all
          .filter(({ fault }) => fault === null)
          .map((one) => ({ id: one.id, text: one.fields.map(([, text]) => text).join('\n'), files: filesOf(one) })),
      ),
      ...Map.groupBy(
        all.filter(({ fault }) => fault !== null),
        ({ fault }) => fault,
      )
        .values()
        .map((same) => same.map(({ id }) => id)),
    ]
    grouped.set(kind, { of: version, ids })
    return ids
  }
  /** Files that came with something else are seen there. */
  const linkedIds = (): ReadonlySet<EnvelopeId> => {
    const here = [...glances.values()].filter(({ id, links }) => links.length > 0 && !isGone(id))
    return new Set(here.flatMap(({ links }) => links))
  }
  const isGone = (id: EnvelopeId): boolean => {
    const kept = inbox.find(id)
    return kept === undefined || standingOf(kept).isShredded
  }
  const isIn = (kept: Kept, which: 'open' | 'handled' | 'harmful'): boolean => {
    const { isShredded, isHarmful, isHandled } = standingOf(kept)
    if (isShredded) return false
    return which === 'harmful' ? isHarmful : !isHarmful && isHandled === (which === 'handled')
  }
  const spoken = (manifest: { id: EnvelopeId; mailbox: string | null }) =>
    [...withdrawals.values()].filter((one) => speaksOf(one, manifest))
  const isTakenBack = ({ id, kind, mailbox }: Pick<Glance, 'id' | 'kind' | 'mailbox'>): boolean => {
    const own = kind === 'consent' ? [] : spoken({ id, mailbox })
    return kind === 'testimony' ? own.length > 0 : own.some(({ all }) => all)
  }
  const glance = (id: EnvelopeId): Glance | undefined => {
    const found = isGone(id) ? undefined : glances.get(id)
    return found && { ...found, isWithdrawn: isTakenBack(found) }
  }
  const reader: InboxReader = {
    waiting: () => lacking().length,
    look() {
      looking ??= lookOnce().finally(() => {
        looking = null
      })
      return looking
    },
    glance,
    groups(which, kinds) {
      const beside = linkedIds()
      return kinds
        .flatMap((kind) => groupsOf(kind).map((ids) => ({ kind, ids })))
        .flatMap(({ kind, ids }) => {
          const envelopes = ids.flatMap((id) => {
            const kept = inbox.find(id)
            const own = glance(id)
            const isBeside = kept?.kind === 'files' && beside.has(id)
            return kept && own && !isBeside && isIn(kept, which) ? [{ kept, glance: own }] : []
          })
          return envelopes.length === 0 ? [] : [{ kind, envelopes }]
        })
        .sort(byDay)
    },
    async open(id) {
      const kept = inbox.find(id)
      return kept && !standingOf(kept).isShredded ? open(kept) : null
    },
    withdrawals: ({ id, mailbox }) => spoken({ id, mailbox: mailbox?.id ?? null }),
    consents: ({ id, mailbox, fields }) => consentsOf(fields, spoken({ id, mailbox: mailbox?.id ?? null })),
    linked: (id) =>
      (glances.get(id)?.links ?? []).flatMap((link) => {
        const kept = inbox.find(link)
        return kept && !standingOf(kept).isShredded ? [kept] : []
      }),
    beside(id) {
      const own = glances.get(id)
      if (!own) return []
      return inbox.all().filter((one) => {
        const other = glances.get(one.id)
        if (one.id === id || !other || standingOf(one).isShredded) return false
        const isLinked = own.links.includes(one.id) || other.links.includes(id)
        return isLinked || (own.mailbox !== null && own.mailbox === other.mailbox)
      })
    },
  }
  return reader
}

/** The oldest first; of one day what stands alone before a flood. */
const byDay = (a: Group, b: Group): number =>
  compared(a.envelopes[0]?.kept.day ?? '', b.envelopes[0]?.kept.day ?? '') || a.envelopes.length - b.envelopes.length
const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const CONSENTS: ReadonlySet<string> = new Set(CONSENT_PURPOSES.map(consentField))

function fieldsOf({ fields }: Manifest): [string, string][] {
  let left = TEXT
  return Object.entries(fields).flatMap(([code, text]): [string, string][] => {
    if (CONSENTS.has(code) || left <= 0) return []
    // Copied: a slice would keep the whole text in memory.
    const shown = Buffer.from(text.slice(0, left)).toString()
    left -= shown.length
    return [[code, shown]]
  })
}
