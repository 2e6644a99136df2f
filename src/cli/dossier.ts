import { resolve } from 'node:path'
import { EXIT, HabeasError, messageOf, UsageError } from '#core/errors.ts'
import { publishedFolder } from '#pipeline/publish.ts'
import { dayOf, systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { writeWhole } from '#platform/files.ts'
import {
  type DossierFormat,
  type DossierOf,
  dossierOf,
  isDossierFormat,
  renderDossier,
  scanDossier,
} from '#publish/dossier/index.ts'
import { isPublicId } from '#publish/public-id.ts'
import { onDay, openPublished } from '#publish/read.ts'
import { isSiteLanguage, SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { type Command, readOptions } from './io.ts'

/** Writes a dossier of what is published (docs/contracts.md, `dossier`). Opens no database and takes no lock. */
export const dossier: Command = async (args, io, usage) => {
  const values = readOptions(
    args,
    {
      json: { type: 'boolean' },
      event: { type: 'string' },
      person: { type: 'string' },
      language: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      published: { type: 'string' },
    },
    usage,
  )
  const of = subject(values, usage)
  const { language, format } = manner(values, usage)
  if (values.out === undefined) throw wrong('--out names the file to write', usage)
  const config = readConfig(process.env, process.cwd())
  const published = openPublished(values.published ?? publishedFolder(config.data)).current()
  const made = dossierOf(onDay(published, dayOf(systemClock())), of, language)
  const bytes = await renderDossier(made, format)
  const faults = await scanDossier(bytes, [], made)
  if (faults.length > 0)
    throw new HabeasError(
      'scan',
      `The finished file holds what is not of the dossier (${faults.length}). Nothing was written. Please report it.`,
    )
  write(resolve(values.out), bytes)
  const { number } = published.manifest
  const result = {
    v: 1,
    ...of,
    language,
    format,
    number,
    sentences: made.facts.rows.length,
    footnotes: made.notes.length,
    size: bytes.length,
  }
  if (values.json) io.out(JSON.stringify(result))
  else
    io.out(
      `Dossier of publication ${number}: ${result.sentences} sentences, ${result.footnotes} footnotes, ${result.size} bytes.`,
    )
  return EXIT.done
}

const wrong = (what: string, usage: string) =>
  new UsageError(
    `${what}. Example: --event abcdefgh23456723 --language be --format pdf --out dossier.pdf\nUsage: habeas ${usage}`,
  )

/** The id stands in the address of the page: `be/events/<id>`. */
function subject({ event, person }: { event?: string | undefined; person?: string | undefined }, usage: string): DossierOf {
  const id = event ?? person
  if (id === undefined || (event !== undefined && person !== undefined))
    throw wrong('Either --event or --person is expected', usage)
  if (!isPublicId(id)) throw wrong('This is no published id', usage)
  return { kind: event === undefined ? 'person' : 'event', id }
}

function manner(
  { language = '', format = '' }: { language?: string | undefined; format?: string | undefined },
  usage: string,
): {
  language: SiteLanguage
  format: DossierFormat
} {
  if (!isSiteLanguage(language)) throw wrong(`--language takes one of ${SITE_LANGUAGES.join(', ')}`, usage)
  if (!isDossierFormat(format)) throw wrong('--format takes pdf or docx', usage)
  return { language, format }
}

function write(path: string, bytes: Uint8Array): void {
  try {
    writeWhole(path, bytes)
  } catch (cause) {
    throw new UsageError(`${path} cannot be written: ${messageOf(cause)}`, { cause })
  }
}
