import type { Language } from '#core/layer.ts'
import { canonicalAddress } from './addresses.ts'
import type { DomElement, Page } from './dom.ts'
import { ldFacts } from './json-ld.ts'
import { LIMITS } from './limits.ts'
import type { Found } from './reader.ts'

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'datepublished',
]

/** What a page says of itself, in JSON-LD, `meta`, `link` and `time`. Read it before the page is cleaned. */
export function metaOf(page: Page): Found {
  const ld = ldFacts(page)
  const meta = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = element.getAttribute('content')
    if (name !== '' && content !== null && !meta.has(name)) meta.set(name, content)
  }
  const headings = [...page.querySelectorAll('h1')]
  const title = [
    ld.title,
    meta.get('og:title'),
    headings.length === 1 ? headings[0]?.textContent : null,
    page.querySelector('title')?.textContent,
  ]
  const publisher = [ld.publisher, meta.get('og:site_name'), meta.get('application-name')]
  const language = languageOf(page.documentElement.getAttribute('lang') ?? meta.get('og:locale') ?? '')
  return withoutEmpty({
    addresses: addressesOf(page, meta),
    title: firstLine(title),
    publisher: firstLine(publisher),
    timestamps: [...ld.timestamps, ...DATE_NAMES.flatMap((name) => meta.get(name) ?? []), ...timeElements(page)],
    languageHint: language,
  })
}

function addressesOf(page: Page, meta: ReadonlyMap<string, string>): string[] {
  const link = (rel: string) => page.querySelector(`link[rel="${rel}"]`)?.getAttribute('href')
  const stated = [link('canonical'), meta.get('og:url')].flatMap((href) => (href ? (canonicalAddress(href) ?? []) : []))
  const base = stated[0]
  const amp = link('amphtml')
  const found = [...stated, ...(amp ? [canonicalAddress(amp, base)] : [])].filter((one) => one !== null)
  return [...new Set(found)].filter((one) => new URL(one).pathname !== '/' || new URL(one).search !== '')
}

/** Of `time` elements only the one beside the article: teasers and comments have theirs too. */
function timeElements(page: Page): string[] {
  const published = page.querySelector('[itemprop="datePublished"]')
  const inArticle = page.querySelector('h1')?.closest('article, main')?.querySelector('time[datetime]')
  const all = [...page.querySelectorAll('time[datetime]')]
  const element: DomElement | undefined | null = published ?? inArticle ?? (all.length === 1 ? all[0] : null)
  return [element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? ''].filter((one) => one !== '')
}

const firstLine = (candidates: (string | null | undefined)[]): string | undefined =>
  candidates.map(tidy).find((text) => text !== '')

function tidy(text: string | null | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, LIMITS.titleUnits)
  return line
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/\ufffd$/, '')
}

function languageOf(tag: string): Language | undefined {
  const low = tag.toLowerCase().replace('_', '-')
  if (low.startsWith('be-latn')) return 'be-Latn'
  return (['en', 'ru', 'be'] as const).find((one) => low === one || low.startsWith(`${one}-`))
}

function withoutEmpty(all: { [K in keyof Found]: Found[K] | undefined }): Found {
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)),
  )
}
