/**
 * The fields of the lines of a file, separated by tabs, without blanks around them. Empty lines, lines that begin with `#`, a byte order
 * mark and Windows line ends are left out.
 */
export const fieldsIn = (tsv: string): string[][] =>
  tsv
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((field) => field.trim()))
