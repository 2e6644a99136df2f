/** Is a word of two letters or more written in capitals: “NINA”? */
export const isCapitals = (text: string): boolean => {
  const second = text[1]
  return second !== undefined && second !== second.toLowerCase() && text === text.toUpperCase()
}

/** “PETROVA” as “Petrova”, whose ending tells its case. */
export const uncapitalised = (text: string): string =>
  isCapitals(text) ? text.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : text
