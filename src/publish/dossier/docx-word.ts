import type { Parts } from './zip.ts'

const TYPES = '[Content_Types].xml'
const DEFAULT_FONT_STYLE =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
/** The separators that every document has, by their ids. */
const separators = (kind: 'footnote' | 'endnote') => `<w:${kind}Pr><w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`

/**
 * What Word writes itself and the library leaves out or does otherwise (ECMA-376, part 1, 17.8, 17.11, 17.15): the separators of notes named in
 * the settings and without a number of their own, the style that character styles are based on, the language of the file, the list of parts
 * first. `language`: as a tag, `be-BY`.
 */
export function asWord(parts: Parts, language: string): Parts {
  const changed = new Map(parts)
  const change = (name: string, make: (xml: string) => string) => {
    const bytes = changed.get(name)
    if (bytes) changed.set(name, Buffer.from(make(Buffer.from(bytes).toString('utf8'))))
  }
  change('word/settings.xml', (xml) => xml.replace('<w:compat>', `${separators('footnote')}${separators('endnote')}<w:compat>`))
  for (const kind of ['footnote', 'endnote'])
    change(`word/${kind}s.xml`, (xml) =>
      xml.replace(
        new RegExp(
          `<w:r><w:rPr><w:rStyle [^>]*/></w:rPr><w:${kind}Ref/></w:r>(?=<w:r><w:(?:separator|continuationSeparator)/>)`,
          'g',
        ),
        '',
      ),
    )
  change('word/styles.xml', (xml) => xml.replace('<w:style ', `${DEFAULT_FONT_STYLE}<w:style `))
  change('docProps/core.xml', (xml) =>
    xml.replace('<cp:lastModifiedBy>', `<dc:language>${language}</dc:language><cp:lastModifiedBy>`),
  )
  const types = changed.get(TYPES)
  changed.delete(TYPES)
  return new Map([...(types ? [[TYPES, types] as const] : []), ...changed])
}
