import { LIMITS } from './limits.ts'

/** Parameters that say how a reader came, not what the page is. */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|dclid|yclid|ysclid|msclkid|twclid|igshid|mc_cid|mc_eid|ref_src|ref_url|_ga|_gl|_openstat|from_source|amp|outputtype)$/i

/**
 * The form of an address under which mirrors of a page are one: host in lower case, no user, default port, fragment, tracking parameters
 * or AMP suffix; AMP caches give the page they hold. Null when it is no http(s) address, or longer than 2,000 units.
 */
export function canonicalAddress(text: string, base?: string): string | null {
  const url = parse(text.trim(), base)
  if (url === null) return null
  const held = heldByCache(url)
  if (held !== null) return canonicalAddress(held)
  url.username = ''
  url.password = ''
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.pathname = url.pathname.replace(/\.amp(?=\.html?$)|\.amp$/i, '').replace(/(.)\/amp\/?$/i, '$1/')
  return url.href
}

function parse(text: string, base?: string): URL | null {
  if (text === '' || text.length > LIMITS.addressUnits || !URL.canParse(text, base)) return null
  const url = new URL(text, base)
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '' ? url : null
}

/** `https://www.google.com/amp/s/host/path` and `https://host.cdn.ampproject.org/c/s/host/path`; `s` is for https. */
function heldByCache(url: URL): string | null {
  const inner = /^www\.google\.[a-z.]+$/.test(url.hostname)
    ? /^\/amp\/(s\/)?(.+\..+)$/.exec(url.pathname)
    : url.hostname.endsWith('.cdn.ampproject.org')
      ? /^\/[cv]\/(s\/)?(.+\..+)$/.exec(url.pathname)
      : null
  return inner ? `${inner[1] === undefined ? 'http' : 'https'}://${inner[2]}${url.search}` : null
}
