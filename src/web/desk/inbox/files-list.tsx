import type { Child } from 'hono/jsx'
import { type EnvelopeId, isPartName, type SealedFile } from '#core/envelope.ts'
import { safeName } from '#pipeline/bring-in.ts'
import type { Inbox, Opened } from '#pipeline/inbox/index.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { joined } from '../things/words.tsx'
import { type Envelope, linkTo } from './room.ts'

/** A file, and the envelope it came in. `entry`: null where the manifest never came, so that nobody knows what it was called. */
export type Filed = { envelope: EnvelopeId; entry: SealedFile | null } & Pick<SealedFile, 'part' | 'isCut'>

/** The files of an envelope; where its manifest never came, the parts that arrived. */
export function entriesOf(inbox: Inbox, { kept, key, manifest }: Opened): Filed[] {
  const envelope = kept.id
  if (manifest) return manifest.files.map((entry) => ({ envelope, part: entry.part, isCut: entry.isCut, entry }))
  if (!key) return []
  return inbox.shelf
    .parts(envelope)
    .flatMap(({ part }) => (isPartName(part) && part.startsWith('file-') ? [{ envelope, part, isCut: true, entry: null }] : []))
}

/** The files of an envelope, and of those that its sender sent before it to belong to it. */
export async function allFiles({ inbox, opened, reader, id }: Envelope): Promise<Filed[]> {
  const files = reader.linked(id).filter(({ kind }) => kind === 'files')
  const linked = await Promise.all(files.map((one) => reader.open(one.id)))
  return [opened, ...linked.filter((one) => one !== null)].flatMap((one) => entriesOf(inbox, one))
}

/** How a file was called, without what could mislead; its part where nobody knows. */
export const nameOf = ({ part, entry }: Pick<Filed, 'part' | 'entry'>): string =>
  entry === null || entry.name === '' ? part : safeName(entry.name)

export function filesList({ ask, t }: Envelope, entries: readonly Filed[]): Child {
  if (entries.length === 0) return null
  return (
    <section class="s" aria-labelledby="h-files">
      <h2 id="h-files">{t.filesTitle}</h2>
      <ul class="plain">
        {entries.map((one) => (
          <li>
            <bdi>{nameOf(one)}</bdi>{' '}
            <span class="meta">
              {joined([...(one.entry ? [sizeWords(ask.language, one.entry.size)] : []), ...(one.isCut ? [t.cut] : [])])}
            </span>
            <br />
            {one.entry && (
              <>
                <a href={linkTo(ask, one.envelope, `/files/${one.part}`)} aria-label={`${t.look}: ${nameOf(one)}`}>
                  {t.look}
                </a>{' '}
                ·{' '}
              </>
            )}
            <a href={`/inbox/${one.envelope}/save/${one.part}`} download aria-label={`${t.save}: ${nameOf(one)}`}>
              {t.save}
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{t.saveHint}</p>
    </section>
  )
}

const UNITS: Record<SiteLanguage, readonly string[]> = {
  be: ['Б', 'КіБ', 'МіБ'],
  ru: ['Б', 'КиБ', 'МиБ'],
  en: ['B', 'KiB', 'MiB'],
}
/** Bytes as people read them. */
export function sizeWords(language: SiteLanguage, bytes: number): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2
  return `${number(language, Math.round(bytes / 1024 ** step))} ${UNITS[language][step]}`
}
