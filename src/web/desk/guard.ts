/** Names this computer has for itself; the port does not matter. */
const HOME = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * May this request be answered? The page is for this computer alone: a name that was made to point here (DNS rebinding) is refused by
 * its Host, another site's form by Sec-Fetch-Site, or by Origin where a browser does not send that.
 */
export function isOwnRequest(request: Request): boolean {
  const { hostname, host } = new URL(request.url)
  if (!HOME.has(hostname)) return false
  const claimed = request.headers.get('host')
  if (claimed !== null && claimed !== host) return false
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return origin === null || originHost(origin) === host
}

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
