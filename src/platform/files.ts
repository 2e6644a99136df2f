import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Asks the disk to keep what a file or folder holds now. Windows syncs no folders and refuses to open them. */
export function syncPath(path: string, isFolder = false): void {
  if (isFolder && process.platform === 'win32') return
  const handle = openSync(path, isFolder ? 'r' : 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Writes a file so that after a crash it is there whole or not at all. Readable by its owner only. */
export function writeWhole(path: string, data: string | Uint8Array): void {
  const draft = `${path}.${randomUUID()}.tmp`
  writeFileSync(draft, data, { mode: 0o600, flag: 'wx', flush: true })
  renameSync(draft, path)
  syncPath(dirname(path), true)
}
