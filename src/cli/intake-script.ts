import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const SCRIPT_BYTES = 4 * 1024 * 1024
const HOOK = join(import.meta.dirname, '..', 'platform', 'tsx-hook.mjs')
const BUNDLE = join(import.meta.dirname, '..', 'web', 'intake-script.ts')
const SAY = `process.stdout.write((await (await import(${JSON.stringify(BUNDLE)})).intakeScript()).code)`

/**
 * The script of the browser path, bundled by a process of its own: bundling takes several hundred MiB, which a door on a small server does not
 * have to spare for as long as it runs.
 */
export async function bundledScript(): Promise<string> {
  const args = ['--import', HOOK, '--input-type=module', '--eval', SAY]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: SCRIPT_BYTES })
  return stdout
}
