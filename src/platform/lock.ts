import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { HeldError } from '#core/errors.ts'

const BUSY = 5 // SQLITE_BUSY

/**
 * Holds a folder for this process alone until disposed. The operating system frees it when the process ends, however it ends.
 * Throws HeldError when another process (or another call in this one) holds it.
 */
export function lockFolder(folder: string): Disposable {
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (cause) {
    lock.close()
    if (cause instanceof Error && 'errcode' in cause && cause.errcode === BUSY) throw new HeldError(folder, { cause })
    throw cause
  }
  return {
    [Symbol.dispose]: () => {
      if (lock.isOpen) lock.close()
    },
  }
}
