import { type DomElement, isElement, type Page } from './dom.ts'

/** Never part of what a person reads as the article. */
const NEVER = new Set(
  'script style noscript template iframe object embed button select input textarea svg canvas video audio nav aside dialog'.split(
    ' ',
  ),
)
const ROLES = new Set(['navigation', 'complementary', 'search', 'dialog', 'alertdialog', 'contentinfo'])
const NAMES =
  /(?:^|[\s_-])(?:comments?|respond|disqus|shar(?:e|ing)|social|related|recommend(?:ed|ations?)?|newsletter|subscri(?:be|ption)|cookies?|breadcrumbs?|teasers?|most-?read|read-?(?:also|more|next)|promo|banners?|advert(?:isement)?s?|ads?|sidebar|tags|popup|modal|pagination)(?:$|[\s_-])/i
const LEAD =
  /^\W{0,3}(?:read (?:also|more|next)|see also|also read|related|more on this|читайте (?:также|ещё|еще)|смотрите также|по теме|чытайце (?:таксама|яшчэ)|глядзіце таксама|па тэме)(?!\p{L})/iu

/** Takes out what stands around an article: menus, forms, share bars, comments, side columns. Never what holds the main heading. */
export const dropSurroundings = (page: Page): void => drop(page.body)

/** Takes out the main heading where the source's title says the same, so that no layer depends on how a site writes its `title`. */
export function dropTitle(page: Page, title: string | undefined): void {
  for (const heading of [...page.querySelectorAll('h1')]) if (trimmed(heading).replace(/\s+/g, ' ') === title) heading.remove()
}

function drop(parent: DomElement): void {
  for (const child of [...parent.children]) {
    if (isSurrounding(child)) child.remove()
    else drop(child)
  }
}

function isSurrounding(element: DomElement): boolean {
  const name = element.localName
  if (NEVER.has(name)) return true
  if (name === 'main' || name === 'body') return false
  if (name === 'time' && element.closest('header') !== null) return true
  const hidden = element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true'
  const named = NAMES.test(element.getAttribute('class') ?? '') || NAMES.test(element.getAttribute('id') ?? '')
  const outer = (name === 'header' || name === 'footer') && element.closest('article, main') === null
  const role = ROLES.has(element.getAttribute('role') ?? '')
  return (hidden || named || outer || role) && element.querySelector('h1') === null
}

/** Takes out of an article the links to others: lists that are nothing but links, and "Read also" lines. */
export function dropTeasers(article: DomElement): void {
  for (const list of [...article.querySelectorAll('ul, ol')]) {
    const items = [...list.children].filter(({ localName }) => localName === 'li')
    if (items.length >= 2 && items.every((item) => linked(item) > 0.9)) list.remove()
  }
  for (const block of [...article.querySelectorAll('p, div, blockquote, h2, h3, h4')]) {
    const text = trimmed(block)
    if (text.length < 400 && LEAD.test(text) && linked(block) > 0.5) block.remove()
  }
}

const trimmed = (element: DomElement) => (element.textContent ?? '').trim()

/** The share of an element's text that stands in links. */
function linked(element: DomElement): number {
  const all = trimmed(element).length
  if (all === 0) return 0
  let inside = 0
  for (const link of element.querySelectorAll('a')) if (isElement(link)) inside += trimmed(link).length
  return inside / all
}
