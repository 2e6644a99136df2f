/** What a language says of a word, or a mark, by itself. */
export type Word = {
  /** Its place in what is remembered of words. Another word may have it later. */
  no: number
  key: string
  tags: ReadonlySet<string>
  /** The number it is (“twenty”, “twenty-two”), if it is one. */
  amount: number | null
}
