import { packed } from '../zip.ts'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The XML of a sheet: rows by their number, each a list of cells as XML. */
export const sheetXml = (rows: string): string => `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`

/** The files of a small workbook with these sheets, their names and XML; the third style is a day. */
export const xlsxFiles = (
  sheets: readonly (readonly [name: string, xml: string])[],
  shared: readonly string[] = [],
): Map<string, Uint8Array> =>
  new Map(
    Object.entries({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets.map(([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="s${at}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at}.xml"/>`).join('')}<Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="y" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      'xl/sharedStrings.xml': `<sst ${MAIN}>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
      'xl/styles.xml': `<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="20"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      ...Object.fromEntries(sheets.map(([, xml], at) => [`xl/worksheets/sheet${at}.xml`, xml])),
    }).map(([name, text]) => [name, Buffer.from(text)]),
  )

export const makeXlsx = (...all: Parameters<typeof xlsxFiles>): Buffer => packed(xlsxFiles(...all))

export const words = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
