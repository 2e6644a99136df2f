/**
 * Rows as CSV (RFC 4180): commas, CRLF, quotes around a cell that needs them. No spreadsheet takes a cell for a formula (OWASP, "CSV
 * Injection"): one that begins with = + - @ tab or CR, also after white space or as a full-width sign, gets a ' in front. A telephone number
 * with + and a negative number get it too; whoever reads the file back takes one ' off before such a sign.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')

/** One cell, inert and quoted. The quote mark ' is quoted too, so that a program which strips bare ones keeps it. */
export function csvCell(text: string): string {
  const inert = /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r']/.test(inert) || inert !== inert.trim() ? `"${inert.replaceAll('"', '""')}"` : inert
}
