import { createHash, randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sparticuz from '@sparticuz/chromium'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { chromium } from 'playwright-core'
import { mailboxOf, newReceipt } from '#intake/receipt/index.ts'
import { beginEnvelope } from '#intake/sealing/index.ts'
import { streamOf } from '#intake/sealing/streams.ts'
import { intakeScript } from '#web/intake-script.ts'
import type { Figure } from './main.ts'

const MIB = 1024 * 1024
const FILE_MIB = 12
const FILES = 10
const ROUNDS = 3

/** Sealing, where it is done: in Node by the door, in Chromium by whoever sends; and what a receipt costs to be opened. */
export async function run(): Promise<Figure[]> {
  const recipients = await Promise.all(Array.from({ length: 5 }, async () => identityToRecipient(await generateHybridIdentity())))
  const before = process.cpuUsage()
  const node = await bestOf(() => sealInNode(recipients))
  const used = process.cpuUsage(before)
  const { files, large, receipt, worked } = await inChromium(recipients)
  const nodeReceipt = await bestOf(async () => void (await mailboxOf(newReceipt())))
  const { code } = await intakeScript()
  const rate = (ms: number, mib: number) => `${Math.round(mib / (ms / 1000))} MiB/s`
  // A busy machine gives a process a part of the time: what the work itself costs is said beside it.
  const own = (ms: number) => `${rate(ms, FILES * FILE_MIB * ROUNDS)} of processor time`
  return [
    {
      name: 'sealing in Node',
      figure: rate(node, FILES * FILE_MIB),
      note: `${FILES} files of ${FILE_MIB} MiB, 5 members; ${own((used.user + used.system) / 1000)}`,
    },
    { name: 'sealing in Chromium', figure: rate(files, FILES * FILE_MIB), note: `the same; goal 50 MiB/s; ${own(worked)}` },
    { name: 'sealing in Chromium, one large file', figure: rate(large, 64), note: '64 MiB, hashed in script' },
    { name: 'opening a receipt in Node', figure: `${Math.round(nodeReceipt)} ms`, note: 'Argon2id 19 MiB, t 2; hybrid key' },
    { name: 'opening a receipt in Chromium', figure: `${Math.round(receipt)} ms`, note: 'the same in script alone' },
    {
      name: 'script of the intake',
      figure: `${(gzipSync(code).length / 1000).toFixed(1)} kB`,
      note: 'gzip, one file; goal 60 kB',
    },
  ]
}

/** The best of a few rounds: what the machine can do when nothing else is in the way. Milliseconds. */
async function bestOf(act: () => Promise<void>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < ROUNDS; i++) {
    const began = performance.now()
    await act()
    best = Math.min(best, performance.now() - began)
  }
  return best
}

async function sealInNode(recipients: readonly string[]): Promise<void> {
  const piece = randomBytes(MIB / 4)
  const newHash = () => {
    const hash = createHash('sha256')
    return { update: (bytes: Uint8Array) => hash.update(bytes), digest: () => hash.digest('hex') }
  }
  const sealing = await beginEnvelope(recipients, 'files', (_part, sealed) => sealed.pipeTo(new WritableStream()), { newHash })
  async function* pieces() {
    for (let i = 0; i < FILE_MIB * 4; i++) yield piece
  }
  for (let i = 0; i < FILES; i++) await sealing.file({ name: '', type: '', bytes: streamOf(pieces()) })
}

/** Milliseconds for the files, for one large file, for a receipt; `worked`: of processor time for all rounds of the files. */
async function inChromium(recipients: readonly string[]) {
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox', '--headless=shell', '--no-zygote', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    // WebCrypto is there on this machine's own addresses, and not on an empty page.
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
    await page.goto('http://localhost/')
    await page.addScriptTag({ type: 'module', content: await measuring() })
    await page.waitForFunction('globalThis.measure !== undefined')
    const given = { recipients, files: FILES, fileMib: FILE_MIB, largeMib: 64, rounds: ROUNDS }
    const measure = (what: string) => page.evaluate<number>(`measure(${JSON.stringify(given)}).${what}()`)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable')
    const processTime = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN)
    }
    const before = await processTime()
    const files = await measure('files')
    const worked = (await processTime()) - before
    return { files, worked, large: await measure('large'), receipt: await measure('receipt') }
  } finally {
    await browser.close()
  }
}

const MEASURING = `
import { beginEnvelope } from '#intake/sealing/envelope.ts'
import { receiptFrom } from '#intake/receipt/codec.ts'
import { mailboxOf } from '#intake/receipt/mailbox.ts'
import { browserHash } from '#web/islands/intake/hash.ts'
import { argon2id } from '#web/islands/intake/mailbox.ts'
import { piecesOfFile } from '#web/islands/intake/upload.ts'
globalThis.measure = ({ recipients, files, fileMib, largeMib, rounds }) => {
  const best = async (act) => {
    let least = Infinity
    for (let i = 0; i < rounds; i++) {
      const began = performance.now()
      await act()
      least = Math.min(least, performance.now() - began)
    }
    return least
  }
  const fileOf = (mib) => new File(Array.from({ length: mib }, () => new Uint8Array(2 ** 20).fill(7)), 'a')
  const seal = async (count, file) => {
    const sealing = await beginEnvelope(recipients, 'files', (part, sealed) => sealed.pipeTo(new WritableStream()), { newHash: browserHash })
    for (let i = 0; i < count; i++) await sealing.file({ name: '', type: '', bytes: piecesOfFile(file) })
  }
  return {
    files: () => { const file = fileOf(fileMib); return best(() => seal(files, file)) },
    large: () => { const file = fileOf(largeMib); return best(() => seal(1, file)) },
    receipt: () => best(() => mailboxOf(receiptFrom(crypto.getRandomValues(new Uint8Array(10))), argon2id)),
  }
}
`

/** The code of the intake that is measured, as a module for a page. */
async function measuring(): Promise<string> {
  const { rolldown } = createRequire(import.meta.url)('rolldown') as typeof import('rolldown')
  const entry = '\0measuring'
  const build = await rolldown({
    input: entry,
    cwd: join(import.meta.dirname, '..'),
    platform: 'browser',
    plugins: [
      {
        name: 'measuring',
        resolveId: (source, importer) =>
          source === entry ? entry : importer === entry ? join(import.meta.dirname, '..', 'src', source.slice(1)) : null,
        load: (id) => (id === entry ? MEASURING : null),
      },
    ],
  })
  const { output } = await build.generate({ format: 'es' })
  await build.close()
  return output[0].code
}
