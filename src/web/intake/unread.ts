import { unread } from '#texts/intake/unread.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { CACHE_CONTROL, INTAKE_HEADERS, typeOf } from '../headers.ts'

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>400</title></head><body><main><h1>400</h1>${SITE_LANGUAGES.map((language) => `<p lang="${language}">${unread[language]}</p>`).join('')}</main></body></html>\n`

const HEADERS = { ...INTAKE_HEADERS, 'cache-control': CACHE_CONTROL.never, 'content-type': typeOf('html') }

const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Answers what the app never sees: a host or an address that is none (`answer`), and what is no HTTP at all or has too long a head (`raw`). */
export const UNREAD = {
  answer: (): Response => new Response(PAGE, { status: 400, headers: HEADERS }),
  raw(code: string | undefined): string {
    const headers = { ...HEADERS, 'content-length': String(Buffer.byteLength(PAGE)), connection: 'close' }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    return `HTTP/1.1 ${STATUS[code ?? ''] ?? '400 Bad Request'}\r\n${lines.join('')}\r\n${PAGE}`
  },
}
