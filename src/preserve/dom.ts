import { DOMParser } from 'linkedom'
import { LIMITS } from './limits.ts'
import { refusal } from './refusal.ts'

/** As much of the DOM as is used here. */
export type DomNode = { nodeType: number; childNodes: Iterable<DomNode>; textContent: string | null; remove: () => void }
export type DomElement = DomNode & {
  localName: string
  parentElement: DomElement | null
  nextElementSibling: DomElement | null
  children: Iterable<DomElement>
  getAttribute: (name: string) => string | null
  querySelector: (selector: string) => DomElement | null
  querySelectorAll: (selector: string) => Iterable<DomElement>
  closest: (selector: string) => DomElement | null
  append: (node: DomNode) => void
}
export type Page = Pick<DomElement, 'querySelector' | 'querySelectorAll'> & {
  documentElement: DomElement
  body: DomElement
  createElement: (name: string) => DomElement
}

const ELEMENT = 1
const TEXT = 3
export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT
export const isText = (node: DomNode): boolean => node.nodeType === TEXT

/** Elements without a close, and those that a sibling closes: not counted as nesting before the page is parsed. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot'.split(' '),
)

/**
 * Parses a page. Throws `too_complex` and `nested_too_deep`, the latter before parsing where it is plain: the parser's own time grows with
 * the square of the depth.
 */
export function parsePage(html: string): Page {
  measure(html)
  const parsed = parse(html)
  const page = parsed.documentElement?.localName === 'html' ? parsed : parse(`<html>${html}</html>`)
  shape(page)
  let level = [page.documentElement]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.htmlDepth) throw refusal('nested_too_deep')
    level = level.flatMap((element) => [...element.children])
  }
  return page
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html') as unknown as Page

const OF_HEAD = new Set(['title', 'meta', 'link', 'base', 'style', 'script', 'noscript', 'template'])

/** The parser keeps what it finds; a browser would make one head and one body of it, and the libraries look there. */
function shape(page: Page): void {
  const root = page.documentElement
  const named = (name: string) => [...root.children].find(({ localName }) => localName === name) ?? page.createElement(name)
  const head = named('head')
  const body = named('body')
  const own = [...body.childNodes]
  const all: DomNode[] = [...head.children].filter(({ localName }) => !OF_HEAD.has(localName))
  for (const child of [...root.childNodes]) {
    if (child === body) all.push(...own)
    else if (isElement(child) && OF_HEAD.has(child.localName)) head.append(child)
    else if (child !== head && (isElement(child) || (isText(child) && child.textContent?.trim()))) all.push(child)
    else child.remove()
  }
  if (all.length > own.length) for (const child of all) body.append(child)
  root.append(head)
  root.append(body)
}

/** Depth by tags alone, four times as lenient as the limit: scripts and sloppy pages miscount a little. */
function measure(html: string): void {
  let tags = 0
  let depth = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1
    if (tags > LIMITS.htmlTags) throw refusal('too_complex')
    const [, close, name = ''] = /^<(\/?)([a-z][a-z0-9-]{0,20})/i.exec(html.slice(at, at + 24)) ?? []
    if (name === '' || UNNESTED.has(name.toLowerCase())) continue
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > LIMITS.htmlDepth * 4) throw refusal('nested_too_deep')
  }
}
