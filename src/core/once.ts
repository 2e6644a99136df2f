/**
 * A function of a text whose answers are kept: a register asks of the same dates and names again and again. `most` texts are kept, then it
 * begins anew; what is answered does not depend on what is kept.
 */
export function kept<Value>(most: number, answer: (text: string) => Value): (text: string) => Value {
  const answers = new Map<string, Value>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const made = answer(text)
    if (answers.size >= most) answers.clear()
    answers.set(text, made)
    return made
  }
}

/** A value made when it is first asked for: tables that most commands never need cost nothing at the start. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => {
    made ??= make()
    return made
  }
}
