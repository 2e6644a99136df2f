import { isSiteLine, isSmall, LEAD, saidByName } from './boilerplate-words.ts'
import { type DomElement, isElement, type Page } from './dom.ts'

/** Never part of what a person reads as the article. */
const NEVER = new Set(
  'script style noscript template iframe object embed button select input textarea svg canvas video audio nav aside dialog figcaption'.split(
    ' ',
  ),
)
const ROLES = new Set(['navigation', 'complementary', 'search', 'dialog', 'alertdialog', 'contentinfo'])

/** Takes out what stands around an article: menus, forms, share bars, comments, side columns. Never what holds the main heading or most of the words. */
export const dropSurroundings = (page: Page): void => drop(page.body, (page.body.textContent ?? '').length)

/** Takes out the main heading where the source's title says the same, so that no layer depends on how a site writes its `title`. */
export function dropTitle(page: Page, title: string | undefined): void {
  for (const heading of [...page.querySelectorAll('h1')]) if (trimmed(heading).replace(/\s+/g, ' ') === title) heading.remove()
}

function drop(parent: DomElement, all: number): void {
  for (const child of [...parent.children]) {
    if (isSurrounding(child, all)) child.remove()
    else drop(child, all)
  }
}

function isSurrounding(element: DomElement, all: number): boolean {
  const name = element.localName
  if (NEVER.has(name)) return true
  if (name === 'main' || name === 'body') return false
  if (name === 'time') return element.closest('p, li, td, blockquote') === null
  const hidden = element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true'
  const said = saidByName(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
  const outer = (name === 'header' || name === 'footer') && element.closest('article, main') === null
  const role = ROLES.has(element.getAttribute('role') ?? '')
  if (said === 'small' && isSmall(trimmed(element))) return !holdsMain(element)
  if (!hidden && said !== 'around' && !outer && !role) return false
  return !holdsMain(element) && (hidden || (element.textContent ?? '').length * 2 < all || name === 'footer')
}

const holdsMain = (element: DomElement) => element.querySelector('h1, [itemprop="articleBody"]') !== null

/** Takes out of an article the links to others: lists that are nothing but links, "Read also" with what it leads to, and lines of the site. */
export function dropTeasers(article: DomElement): void {
  for (const list of [...article.querySelectorAll('ul, ol')]) if (isTeaserList(list)) list.remove()
  for (const block of [...article.querySelectorAll('p, div, section, blockquote, h2, h3, h4, h5, h6, ul, ol')]) {
    const text = trimmed(block)
    if (text === '' || text.length >= 600) continue
    if (LEAD.test(text) && leadsAway(block, text)) dropLead(block, text)
    else if (isSiteLine(text) && block.querySelector('p, h2, h3, li') === null) block.remove()
  }
}

/** A list of links to other articles. A list of people, each a link to their own page, is part of the text: its items are names. */
function isTeaserList(list: DomElement): boolean {
  const items = [...list.children].filter(({ localName }) => localName === 'li')
  if (items.length < 2 || !items.every((item) => linked(item) > 0.9)) return false
  return items.filter((item) => isName(trimmed(item))).length * 2 < items.length
}

const isName = (text: string) => /^\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(text)

/** "Read also" with links behind it, or as a heading of its own. */
const leadsAway = (block: DomElement, text: string) => linked(block) > 0.5 || isHeading(text)

const isHeading = (text: string) => text.length < 60 && !/[.!?…]["»”]?$/.test(text)

/** With a heading goes the list or the box of links behind it. */
function dropLead(block: DomElement, text: string): void {
  const next = block.nextElementSibling
  if (next && isHeading(text) && linked(next) > 0.8) next.remove()
  block.remove()
}

const trimmed = (element: DomElement) => (element.textContent ?? '').trim()

/** The share of an element's text that stands in links. */
function linked(element: DomElement): number {
  const all = trimmed(element).length
  if (all === 0) return 0
  if (element.localName === 'a') return 1
  let inside = 0
  for (const link of element.querySelectorAll('a')) if (isElement(link)) inside += trimmed(link).length
  return inside / all
}
