import type { Page } from './dom.ts'

type Facts = { title: string | null; publisher: string | null; timestamps: string[] }

const ARTICLE = /(?:Article|Posting|Report|WebPage)$/

/** Headline, publisher and dates of the article that a page describes as JSON-LD (schema.org). Broken JSON says nothing. */
export function ldFacts(page: Page): Facts {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsOf(parsed(script.textContent ?? '')),
  )
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  const best = [...articles].sort((a, b) => Number(isWebPage(a)) - Number(isWebPage(b)))
  const first = (field: string) => best.map((thing) => textOf(thing[field])).find((text) => text !== null) ?? null
  return {
    title: first('headline'),
    publisher: best.map((thing) => nameOf(thing.publisher)).find((name) => name !== null) ?? null,
    timestamps: best.flatMap((thing) => textOf(thing.datePublished) ?? []),
  }
}

type Thing = Record<string, unknown>
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A thing, a list of things, or a graph; nothing deeper describes the page itself. */
function thingsOf(value: unknown): Thing[] {
  const top = (Array.isArray(value) ? value : [value]).filter(isThing)
  return top.flatMap((thing) => [thing, ...(Array.isArray(thing['@graph']) ? thing['@graph'].filter(isThing) : [])])
}

const typesOf = (thing: Thing): string[] =>
  (Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']]).filter((type) => typeof type === 'string')
const isWebPage = (thing: Thing) => typesOf(thing).includes('WebPage')
const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)

function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value
  return isThing(one) ? textOf(one.name) : textOf(one)
}
