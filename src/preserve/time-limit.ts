import { createContext, Script } from 'node:vm'
import { refusal } from './refusal.ts'

const box: { run: () => void } = { run: () => undefined }
createContext(box)
const script = new Script('run()')

/**
 * Runs a synchronous function and stops it, wherever it is, when the time is over: hostile pages make parsers take minutes. Not to be
 * nested. Throws `took_too_long`, and whatever `work` throws.
 */
export function within<T>(ms: number, work: () => T): T {
  const done: T[] = []
  box.run = () => {
    done.push(work())
  }
  try {
    script.runInContext(box, { timeout: ms })
  } catch (thrown) {
    if (isTimeout(thrown)) throw refusal('took_too_long')
    throw thrown
  } finally {
    box.run = () => undefined
  }
  const [value] = done
  return value as T
}

/** The error is made in the other context, so it is no instance of this one's Error. */
const isTimeout = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
