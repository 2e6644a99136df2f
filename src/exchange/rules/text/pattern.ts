/** A pattern written with the letters of its language, for texts that `plainOf` has read: without marks, ł as l. */
export const plainly = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('є', 'е'), pattern.flags)
