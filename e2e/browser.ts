import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import sparticuz from '@sparticuz/chromium'
import type { Hono } from 'hono'
import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from 'playwright-core'

/** A busy machine must not decide a test: milliseconds before the browser is given up. */
const PATIENCE = 300_000

/** Only these: the package's own arguments switch web security off and would make every test of a policy worthless. */
const ARGUMENTS = ['--no-sandbox', '--headless=shell', '--no-zygote', '--disable-gpu']

/** A real Chromium; it unpacks itself to the folder for temporary files. Close it when the tests of a file are done. */
export const launch = async (): Promise<Browser> =>
  chromium.launch({ timeout: PATIENCE, executablePath: await sparticuz.executablePath(), args: ARGUMENTS })

/** An app on a port of its own on this machine. */
export async function serveApp(app: Hono): Promise<AsyncDisposable & { address: string }> {
  const server = createServer(getRequestListener(app.fetch))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** A page that remembers every address it asked for and every line in its console; both are checked by the tests. */
export async function open(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<AsyncDisposable & { page: Page; asked: string[]; lines: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const asked: string[] = []
  const lines: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => lines.push(message.text()))
  page.on('pageerror', (error) => lines.push(error.message))
  return { page, asked, lines, [Symbol.asyncDispose]: () => context.close() }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A line to each page of its own: half a megabyte of script takes half as long over it as by `evaluate`, which wraps it twice. */
const lines = new WeakMap<Page, Promise<CDPSession>>()
const lineTo = (page: Page): Promise<CDPSession> => {
  const line = lines.get(page) ?? page.context().newCDPSession(page)
  lines.set(page, line)
  return line
}

/** What axe-core finds on the page: rule and element of each finding (WCAG 2.2 AA and good practice). */
export async function axe(page: Page): Promise<string[]> {
  await (await lineTo(page)).send('Runtime.evaluate', { expression: AXE })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
}

/** How many CSS pixels the page is wider than the window. Scripts for the page are texts: the program itself knows no DOM. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
