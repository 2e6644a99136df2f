const tails = new WeakMap<object, Promise<unknown>>()

/** Does work when all work given before for the same thing is done, whether it went well or not. */
export function inTurn<Result>(of: object, work: () => Promise<Result>): Promise<Result> {
  const own = (tails.get(of) ?? Promise.resolve()).then(work)
  tails.set(
    of,
    own.catch(() => undefined),
  )
  return own
}
