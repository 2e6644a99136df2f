import { HabeasError } from '#core/errors.ts'

/** A fault of the program, met by one file or command: where it is, and not what was thrown, which may quote the document. */
export function faultOf(thrown: unknown, stopped = 'the reading of this file'): HabeasError {
  const { name, message, stack = '' } = thrown instanceof Error ? thrown : new Error()
  const frames = stack.slice(stack.indexOf(message) + message.length)
  const [, where = 'somewhere'] = /^\s+at .*?([\w.-]+\.[cm]?[jt]sx?:\d+)/m.exec(frames) ?? []
  return new HabeasError('fault', `A fault of the program (${name}, ${where}) stopped ${stopped}. Please report it.`)
}
