import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { OutputChunk } from 'rolldown'
import { sha256 } from '#core/canonical.ts'

// Loaded as the hook for .tsx loads it: a static import of it beside that would race.
const require = createRequire(import.meta.url)
const ROOT = join(import.meta.dirname, '..', '..')
const ENTRY = join(import.meta.dirname, 'islands', 'intake', 'main.ts')

/**
 * What the library for sealing can do besides, and the browser never does: classic curves of tags, passphrases, keys in hardware. Left out, so that the
 * script of a form is small. Whoever calls one of them gets an error.
 */
const LEFT_OUT: Record<string, string> = {
  '@noble/curves/nist.js': 'export const p256 = {}, p384 = {}, p521 = {}',
  '@noble/hashes/scrypt.js': "export const scrypt = () => { throw new Error('there are no passphrases here') }",
}

/** One file for all pages of the intake: `code` as the browser gets it, `digest` the SHA-256 of it. The same bytes for the same sources. */
export type IntakeScript = { code: string; digest: string }

let made: Promise<IntakeScript> | null = null

/** Bundles the browser path; once in a process. Takes some hundred milliseconds. Throws when a file of it asks for Node. */
export function intakeScript(): Promise<IntakeScript> {
  made ??= bundle()
  return made
}

async function bundle(): Promise<IntakeScript> {
  const { rolldown } = require('rolldown') as typeof import('rolldown')
  const build = await rolldown({
    input: ENTRY,
    cwd: ROOT,
    platform: 'browser',
    external: [],
    logLevel: 'silent',
    onLog(_level, { message }) {
      throw new Error(`the script of the intake: ${message}`)
    },
    plugins: [
      {
        name: 'left-out',
        resolveId: (source, importer) => (source in LEFT_OUT ? `\0${source}` : source.startsWith('node:') ? refuse(source, importer) : null),
        load: (id) => LEFT_OUT[id.slice(1)] ?? null,
      },
    ],
  })
  const { output } = await build.generate({ format: 'es', minify: true, codeSplitting: false })
  await build.close()
  const [chunk, ...more] = output.filter((one): one is OutputChunk => one.type === 'chunk')
  if (!chunk || more.length > 0) throw new Error('the script of the intake is not one file')
  return { code: chunk.code, digest: sha256(chunk.code) }
}

function refuse(source: string, importer = ''): never {
  throw new Error(`${importer} wants ${source}: it cannot be had in a browser`)
}
