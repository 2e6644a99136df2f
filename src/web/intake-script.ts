import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OutputChunk } from 'rolldown'
import { sha256 } from '#core/canonical.ts'
import { WORDS } from '#intake/receipt/index.ts'
import type { SiteLanguage } from '#texts/language.ts'

// Loaded as the hook for .tsx loads it: a static import of it beside that would race.
const require = createRequire(import.meta.url)
const ROOT = join(import.meta.dirname, '..', '..')
const ENTRY = join(import.meta.dirname, 'islands', 'intake', 'main.ts')
const AGE = fileURLToPath(import.meta.resolve('age-encryption'))

/**
 * What the library for sealing can do besides, and the browser never does: the classic curves of tags, passphrases. Left out, so that the
 * script is small. A curve keeps its measures, which are looked at when the library is loaded; whoever calls one gets an error.
 */
const CURVE = `{ Point: { Fn: {} }, lengths: { secretKey: 32, publicKey: 33, publicKeyUncompressed: 65, seed: 48 },
  getSharedSecret() { throw new Error('left out') } }`
const LEFT_OUT: Record<string, string> = {
  '@noble/curves/nist.js': `const curve = ${CURVE}; export { curve as p256, curve as p384, curve as p521 }`,
  '@noble/hashes/scrypt.js': "export const scrypt = () => { throw new Error('left out') }",
}

/** One file for all pages of the intake: `code` as the browser gets it, `digest` the SHA-256 of it. The same bytes for the same sources. */
export type IntakeScript = { code: string; digest: string }

let made: Promise<IntakeScript> | null = null

/** Bundles the browser path; once in a process. Takes some hundred milliseconds. Throws when a file of it asks for Node. */
export function intakeScript(): Promise<IntakeScript> {
  made ??= bundleIntake()
  return made
}

/** Bundles it anew. */
export async function bundleIntake(): Promise<IntakeScript> {
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
        async resolveId(source, importer) {
          if (source.startsWith('node:')) throw new Error(`${importer} wants ${source}: it cannot be had in a browser`)
          if (source in LEFT_OUT) return `\0${source}`
          if (!source.startsWith('@noble/') || importer === ENTRY) return null
          // Two versions of these came along; a browser gets each once: hashes as ours, curves as the key exchange has them, which is the
          // smaller one.
          const from = source.startsWith('@noble/curves/') ? await this.resolve('@noble/post-quantum/hybrid.js', AGE) : null
          return this.resolve(source, from?.id ?? ENTRY, { skipSelf: true })
        },
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

/**
 * The words of receipts in a language, for `GET /{language}/words`: the script asks for a list only when a receipt is shown or read, so that
 * three lists weigh on nobody.
 */
export const intakeWords = (language: SiteLanguage): string => WORDS[language].join('\n')
