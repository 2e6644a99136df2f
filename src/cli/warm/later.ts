/**
 * Loaded by bin/habeas before a command that a start-up snapshot could have run: when that has ended, one process in its background begins to
 * make the snapshot (docs/adr/0019). However many commands run, one of them finds the lock open.
 */
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AGAIN, HOOK, LOCK, ROOT, SEAL, WARM } from './places.ts'

process.once('exit', () => {
  try {
    mkdirSync(WARM, { recursive: true })
    if (!lock()) return
    // What is there no longer holds: without its seal nobody starts it to find that out.
    rmSync(SEAL, { force: true })
    const make = ['--import', HOOK, join(import.meta.dirname, 'make.ts')]
    spawn(process.execPath, make, { cwd: ROOT, detached: true, stdio: 'ignore' }).unref()
  } catch {
    // A folder that cannot be written, a full disk: the sources are read, as they were now.
  }
})

function lock(): boolean {
  try {
    closeSync(openSync(LOCK, 'wx'))
    return true
  } catch {
    if (Date.now() - statSync(LOCK).mtimeMs > AGAIN) rmSync(LOCK)
    return false
  }
}
