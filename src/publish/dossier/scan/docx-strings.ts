import { unzip } from '../zip.ts'
import type { Found } from './found.ts'
import { unescaped, xmlTexts } from './pdf-strings.ts'

/** Parts in which words of the dossier may stand. */
const WITH_WORDS = /^word\/(?:document|footnotes|footer\d+)\.xml$/
const SHOWN = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g
/** A relation to something outside the file. */
const LINK = /\bTarget="([^"]*)"(?=[^>]*\bTargetMode="External")/g

/** Every string of a DOCX, of every part: text, fields, names, metadata, comments of the markup. */
export function docxStrings(bytes: Uint8Array): Found[] {
  return [...unzip(bytes)].flatMap(([place, part]): Found[] => {
    const name: Found = { kind: 'beside', place: 'name of a part', text: place }
    if (!/\.(?:xml|rels)$/.test(place))
      return [name, { kind: 'unreadable', place, text: '' }, { kind: 'bytes', place, text: part.toString() }]
    const xml = Buffer.from(part).toString('utf8')
    return [name, ...markupStrings(xml, place)]
  })
}

function markupStrings(xml: string, place: string): Found[] {
  const plain = xml.replace(/<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, '')
  const hidden = [...xml.matchAll(/<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(
    ([, a, b]): Found => ({ kind: 'beside', place: `${place}: comment`, text: a ?? b ?? '' }),
  )
  const shown = WITH_WORDS.test(place)
    ? [...plain.matchAll(SHOWN)].map(([, text = '']): Found => ({ kind: 'shown', place, text: unescaped(text) }))
    : []
  const links = [...plain.matchAll(LINK)].map(([, text = '']): Found => ({ kind: 'link', place, text: unescaped(text) }))
  const bare = plain.replace(LINK, '').replace(SHOWN, WITH_WORDS.test(place) ? '<w:t/>' : '$&')
  return [...hidden, ...shown, ...links, ...xmlTexts(bare).map((text): Found => ({ kind: 'beside', place, text }))]
}
