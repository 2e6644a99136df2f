/**
 * Something a person can act on: what happened, what was kept, what to do. `code` is stable and in English; `message` is plain English
 * for the command line; pages look the code up in `texts`. The message never holds a name, a body or an address from a document.
 */
export class HabeasError extends Error {
  override readonly name = 'HabeasError'
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Exit statuses of every command (docs/contracts.md). */
export const EXIT = { done: 0, partly: 1, usage: 2, held: 3 } as const
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]

/** The command was called wrongly, or a setting is wrong: status 2. */
export class UsageError extends HabeasError {
  constructor(message: string, options?: ErrorOptions) {
    super('usage', message, options)
  }
}

/** The data folder belongs to another running process: status 3. */
export class HeldError extends HabeasError {
  constructor(folder: string, options?: ErrorOptions) {
    super(
      'held',
      `${folder} is in use by another process. Nothing was changed. Stop the other one, or set HABEAS_DATA to another folder.`,
      options,
    )
  }
}

/** The message of anything thrown, for a line on stderr. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))
