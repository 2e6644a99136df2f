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
  const out: Out = { blocks: [], line: '', lead: '' }
  walk(root, out, false)
  flush(out)
  return out.blocks.join('\n\n')
}

/** Blocks that are done, the one being written, and what goes before the next. */
type Out = { blocks: string[]; line: string; lead: string }

function flush(out: Out): void {
  const text = out.line
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')
  out.line = ''
  if (!/[^\s\u200b\ufeff]/.test(text)) return
  out.blocks.push(out.lead + text)
  out.lead = ''
}

function walk(node: DomNode, out: Out, pre: boolean): void {
  if (isText(node)) {
    const text = node.textContent ?? ''
    const shown = pre ? text : text.replace(/[ \t\n\f\r]+/g, ' ')
    out.line += !pre && /[ \n]$/.test(out.line) ? shown.replace(/^ /, '') : shown
    return
  }
  if (!isElement(node) || SILENT.has(node.localName)) return
  const name = node.localName
  if (name === 'br') out.line += '\n'
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
  const cells = [...row.children].map((cell) => {
    const inner: Out = { blocks: [], line: '', lead: '' }
    walk(cell, inner, false)
    flush(inner)
    return inner.blocks.join(' ').replaceAll('\n', ' ')
  })
  out.line = cells.join('\t')
  flush(out)
}
