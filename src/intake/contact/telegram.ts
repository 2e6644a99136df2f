import type { HandleFault } from '../forms/types.ts'
import { RESERVED } from './reserved.ts'

/** A refusal. It holds nothing of what was typed. */
export type Refused = { why: HandleFault }
const refused = (why: HandleFault): Refused => ({ why })

const SHORTEST = 5
const LONGEST = 32
const HOSTS = new Set(['t.me', 'telegram.me', 'telegram.dog', 'www.t.me', 'www.telegram.me', 'www.telegram.dog'])
/** More than any address of a person; nothing longer is looked at. */
const LONGEST_TYPED = 200

/**
 * Reads what somebody typed as their Telegram username: `@name`, `name`, `t.me/name`, `https://telegram.me/name/`, `name.t.me`,
 * `tg://resolve?domain=name`. Returns the name in small letters, '' for nothing typed, or why it is none. Idempotent on names.
 */
export function readTelegram(typed: string): string | Refused {
  const text = typed.slice(0, LONGEST_TYPED + 1).trim()
  if (text === '') return ''
  if (typed.length > LONGEST_TYPED) return refused('long_name')
  if (isPhone(text)) return refused('phone')
  if (/[^\x21-\x7e]/.test(text)) return refused(/^[\x20-\x7e]+$/.test(text) ? 'several' : 'letters')
  const small = text.toLowerCase()
  if (/[,;]/.test(small) || /.@/.test(small.replace(/^.*\//, '')))
    return refused(/^[^@]+@[^@]+\.[a-z]+$/.test(small) ? 'elsewhere' : 'several')
  if (small.startsWith('tg:')) return fromScheme(small)
  if (/^(?:https?:)?\/\/|^[^@/]*\.[^/]/.test(small) || small.includes('/')) return fromAddress(small)
  return nameOf(small)
}

const isPhone = (text: string): boolean => /^\+?[\d\s().-]{5,}$/.test(text) && text.replace(/\D/g, '').length >= 5

/** tg://resolve?domain=name */
function fromScheme(text: string): string | Refused {
  const [path = '', query = ''] = text.replace(/^tg:\/*/, '').split('?')
  const asked = new URLSearchParams(query)
  if (path === 'join') return refused('invite')
  if (asked.has('phone')) return refused('phone')
  if (path !== 'resolve') return refused('reserved')
  return startsBot(asked) ? refused('bot') : nameOf(asked.get('domain') ?? '')
}

function fromAddress(text: string): string | Refused {
  const [address = '', query = ''] = text
    .replace(/^(?:https?:)?\/\//, '')
    .replace(/#.*$/, '')
    .split('?')
  const [host = '', ...path] = address.split('/')
  const [first = '', ...rest] = path.filter((part) => part !== '')
  const own = /^([^.]+)\.t\.me$/.exec(host)?.[1]
  if (own !== undefined && own !== 'www') return first === '' ? nameOf(own) : refused('reserved')
  if (!HOSTS.has(host)) return refused('elsewhere')
  if (/^\+\d+$/.test(first)) return refused('phone')
  if (first.startsWith('+') || first === 'joinchat') return refused('invite')
  if (startsBot(new URLSearchParams(query))) return refused('bot')
  return rest.length > 0 || first.length === 1 ? refused('reserved') : nameOf(first)
}

const startsBot = (asked: URLSearchParams): boolean =>
  ['start', 'startgroup', 'startchannel', 'startapp', 'startattach', 'attach', 'game', 'appname'].some((key) => asked.has(key))

/** The rules of a username: core.telegram.org/method/account.updateUsername. */
function nameOf(text: string): string | Refused {
  const name = text.replace(/^@/, '')
  if (/^\+./.test(name)) return refused('invite')
  if (/[^a-z0-9_]/.test(name)) return refused('signs')
  if (RESERVED.has(name)) return refused('reserved')
  if (name.length < SHORTEST) return refused('short')
  if (name.length > LONGEST) return refused('long_name')
  if (/^\d+$/.test(name)) return refused('phone')
  return name.endsWith('bot') ? refused('bot') : name
}
