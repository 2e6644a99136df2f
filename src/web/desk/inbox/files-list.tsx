import type { Child } from 'hono/jsx'
import { isPartName, type SealedFile } from '#core/envelope.ts'
import { safeName } from '#pipeline/bring-in.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { joined } from '../things/words.tsx'
import { type Envelope, linkTo } from './room.ts'

/** The files of an envelope; where its manifest never came, the parts that arrived. */
export function entriesOf({
  inbox,
  opened,
  id,
}: Envelope): (Pick<SealedFile, 'part' | 'isCut'> & { entry: SealedFile | null })[] {
  if (opened.manifest) return opened.manifest.files.map((entry) => ({ part: entry.part, isCut: entry.isCut, entry }))
  if (!opened.key) return []
  return inbox.shelf
    .parts(id)
    .flatMap(({ part }) => (isPartName(part) && part.startsWith('file-') ? [{ part, isCut: true, entry: null }] : []))
}

/** How a file was called, without what could mislead; its part where nobody knows. */
export const nameOf = ({ part, entry }: { part: string; entry: SealedFile | null }): string =>
  entry === null || entry.name === '' ? part : safeName(entry.name)

export function filesOf(envelope: Envelope): Child {
  const { ask, t, id } = envelope
  const entries = entriesOf(envelope)
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
                <a href={linkTo(ask, id, `/files/${one.part}`)} aria-label={`${t.look}: ${nameOf(one)}`}>
                  {t.look}
                </a>{' '}
                ·{' '}
              </>
            )}
            <a href={`/inbox/${id}/save/${one.part}`} download aria-label={`${t.save}: ${nameOf(one)}`}>
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
