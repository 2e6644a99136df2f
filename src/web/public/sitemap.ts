import { escapeHtml } from '../components/layout.ts'

/** Everything that is published may be found; hidden people are in no address. */
export const robots = (origin: string | null): string =>
  `User-agent: *\nAllow: /\n${origin === null ? '' : `Sitemap: ${origin}/sitemap.xml\n`}`

/** Addresses of all pages (sitemaps.org 0.9, which wants whole addresses). */
export const sitemap = (origin: string, paths: Iterable<string>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[...paths]
    .map((path) => `<url><loc>${escapeHtml(`${origin}/${path}`)}</loc></url>`)
    .join('\n')}\n</urlset>\n`
