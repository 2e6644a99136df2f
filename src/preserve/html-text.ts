import { type DomElement, type DomNode, isElement, isText } from './dom.ts'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set('script style noscript template head title'.split(' '))

/**
 * The text of an element as a page shows it: blocks separated by a blank line, list items after "• ", cells of a row by tabs, `<br>` as a
 * line end. Runs of white space are one space, as in a browser; no-break spaces, soft hyphens and everything else stay.
 */
export function textOf(root: DomElement): string {
  const out: Out = { blocks: [], parts: [], last: '', lead: '' }
  walk(root, out, false)
  flush(out)
  return out.blocks.join('\n\n')
}

/** Blocks that are done, the parts of the one being written with their last letter, and what goes before the next. */
type Out = { blocks: string[]; parts: string[]; last: string; lead: string }

function flush(out: Out): void {
  const text = trimmed(out.parts.join('')).replace(/\n{3,}/g, '\n\n')
  out.parts = []
  out.last = ''
  if (!/[^\s\u200b]/.test(text)) return
  out.blocks.push(out.lead + text)
  out.lead = ''
}

/** Without spaces and line ends at its ends; other white space stays. In one pass, which a regular expression would not be. */
function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && (text[start] === ' ' || text[start] === '\n')) start += 1
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\n')) end -= 1
  return text.slice(start, end)
}

function write(text: string, out: Out): void {
  if (text === '') return
  out.parts.push(text)
  out.last = text.charAt(text.length - 1)
}

function writeText(text: string, out: Out, pre: boolean): void {
  const shown = pre ? text : text.replace(/[ \t\n\f\r]+/g, ' ')
  write(!pre && (out.last === ' ' || out.last === '\n' || out.last === '') ? shown.replace(/^ /, '') : shown, out)
}

function writeLineEnd(out: Out, pre: boolean): void {
  const part = out.parts.pop()
  if (part !== undefined) out.parts.push(!pre && part.endsWith(' ') ? part.slice(0, -1) : part)
  write('\n', out)
}

/**
 * Raised digits would run into the number before them: "52" with note 1 is not 521, and article 193 with a raised 1 is not 1931.
 * References to notes are left out; other digits become raised characters.
 */
function writeRaised(node: DomElement, out: Out): void {
  const text = (node.textContent ?? '').trim()
  if (node.querySelector('a') !== null || node.closest('a') !== null || /^\[.{1,4}\]$/.test(text)) return
  write(
    text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))),
    out,
  )
}

function walk(node: DomNode, out: Out, pre: boolean): void {
  if (isText(node)) writeText(node.textContent ?? '', out, pre)
  if (!isElement(node) || SILENT.has(node.localName)) return
  const name = node.localName
  if (name === 'br') writeLineEnd(out, pre)
  else if (name === 'sup') writeRaised(node, out)
  else if (name === 'tr' && isDataRow(node)) writeRow(node, out)
  else if (BLOCKS.has(name)) {
    flush(out)
    if (name === 'li') out.lead = '• '
    for (const child of node.childNodes) walk(child, out, pre || name === 'pre')
    flush(out)
    if (name === 'li') out.lead = ''
  } else for (const child of node.childNodes) walk(child, out, pre)
}

/** A row whose cells hold blocks is layout, and its cells are read as blocks. */
const isDataRow = (row: DomElement) => row.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, blockquote') === null

function writeRow(row: DomElement, out: Out): void {
  flush(out)
  const cells = [...row.children].map((cell) => textOf(cell).replace(/\n+/g, ' '))
  write(cells.join('\t'), out)
  flush(out)
}
