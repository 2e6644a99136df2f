import type { PublisherKind } from '#core/source.ts'

type Publisher = { hosts: readonly string[]; name?: string; kind: PublisherKind; timeZone?: string }

/** Publishers met most often. A host stands for all below it; the longest that fits holds. */
const PUBLISHERS: readonly Publisher[] = [
  { hosts: ['belta.by'], name: 'BelTA', kind: 'state', timeZone: 'Europe/Minsk' },
  { hosts: ['sb.by'], name: 'SB. Belarus Segodnya', kind: 'state', timeZone: 'Europe/Minsk' },
  { hosts: ['president.gov.by', 'gov.by'], kind: 'state', timeZone: 'Europe/Minsk' },
  { hosts: ['ont.by', 'tvr.by', 'ctv.by'], kind: 'state', timeZone: 'Europe/Minsk' },
  { hosts: ['court.gov.by'], kind: 'court', timeZone: 'Europe/Minsk' },
  { hosts: ['state.gov', 'whitehouse.gov', 'treasury.gov'], kind: 'state', timeZone: 'America/New_York' },
  { hosts: ['prezident.lt', 'president.lt', 'urm.lt', 'lrv.lt'], kind: 'state', timeZone: 'Europe/Vilnius' },
  { hosts: ['gov.pl'], kind: 'state', timeZone: 'Europe/Warsaw' },
  { hosts: ['gov.ua'], kind: 'state', timeZone: 'Europe/Kyiv' },
  { hosts: ['spring96.org', 'prisoners.spring96.org'], name: 'Viasna', kind: 'human_rights' },
  {
    hosts: [
      'amnesty.org',
      'hrw.org',
      'fidh.org',
      'frontlinedefenders.org',
      'pen.org',
      'penbelarus.org',
      'baj.media',
      'cpj.org',
      'rsf.org',
      'stranafund.org',
    ],
    kind: 'human_rights',
  },
  { hosts: ['dissidentby.com', 'politzek.me', 'politvyazynka.info'], kind: 'tracker' },
  { hosts: ['un.org', 'ohchr.org', 'osce.org', 'coe.int', 'europa.eu', 'icrc.org', 'icc-cpi.int'], kind: 'international' },
  { hosts: ['svaboda.org', 'svoboda.org', 'rferl.org'], name: 'Radio Free Europe/Radio Liberty', kind: 'media' },
  { hosts: ['nashaniva.com'], name: 'Nasha Niva', kind: 'media', timeZone: 'Europe/Minsk' },
  {
    hosts: [
      'zerkalo.io',
      'reform.news',
      'belsat.eu',
      'euroradio.fm',
      'gazetaby.com',
      'mediazona.online',
      'media-polesye.com',
      'pozirk.online',
    ],
    kind: 'media',
  },
  { hosts: ['reuters.com'], name: 'Reuters', kind: 'media' },
  { hosts: ['apnews.com'], name: 'Associated Press', kind: 'media' },
  { hosts: ['lrt.lt'], name: 'LRT', kind: 'media', timeZone: 'Europe/Vilnius' },
  {
    hosts: [
      'bbc.com',
      'bbc.co.uk',
      'dw.com',
      'meduza.io',
      'novayagazeta.eu',
      'currenttime.tv',
      'theguardian.com',
      'nytimes.com',
      'pap.pl',
      'delfi.lt',
    ],
    kind: 'media',
  },
  {
    hosts: [
      't.me',
      'telegram.me',
      'facebook.com',
      'instagram.com',
      'x.com',
      'twitter.com',
      'youtube.com',
      'youtu.be',
      'tiktok.com',
      'vk.com',
      'ok.ru',
      'linkedin.com',
      'threads.net',
    ],
    kind: 'social',
  },
]

/** What is known of the publisher of an address, most exact host first; null when nothing is. */
export function publisherOf(address: string): Publisher | null {
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  let found: { publisher: Publisher; length: number } | null = null
  for (const publisher of PUBLISHERS)
    for (const one of publisher.hosts)
      if ((host === one || host.endsWith(`.${one}`)) && one.length > (found?.length ?? 0))
        found = { publisher, length: one.length }
  return found?.publisher ?? null
}
