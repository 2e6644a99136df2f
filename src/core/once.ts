/** A value made when it is first asked for: tables that most commands never need cost nothing at the start. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => {
    made ??= make()
    return made
  }
}
