/** Nothing from elsewhere, no script, no frame, no form: a public page can only be read. */
const PUBLIC_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
/** The same, with forms that go to the page's own address. */
const FORM_POLICY = PUBLIC_POLICY.replace("form-action 'none'", "form-action 'self'")

/** A form page that runs a script of this program. */
const SCRIPT_POLICY = FORM_POLICY.replace('style-src', "script-src 'self'; style-src")

const COMMON = {
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'permissions-policy':
    'accelerometer=(), camera=(), clipboard-read=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

export const PUBLIC_HEADERS: Readonly<Record<string, string>> = { 'content-security-policy': PUBLIC_POLICY, ...COMMON }
export const FORM_HEADERS: Readonly<Record<string, string>> = { 'content-security-policy': FORM_POLICY, ...COMMON }
/** Pages of the desk: of their addresses nothing goes to any other page. */
export const deskHeaders = (script: boolean): Readonly<Record<string, string>> => ({
  ...FORM_HEADERS,
  'content-security-policy': script ? SCRIPT_POLICY : FORM_POLICY,
})

/**
 * Pages of the intake: from here and nowhere else, told to nobody, and no script makes markup out of text. The script of the browser path is a
 * file of this door; without JavaScript none of it is asked for.
 */
export const INTAKE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'referrer-policy': 'no-referrer',
}

export const CACHE_CONTROL = { page: 'no-cache', forever: 'public, max-age=31536000, immutable', never: 'no-store' } as const

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
}

/** The media type of a file by the end of its name. */
export const typeOf = (file: string): string => TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
