import { HabeasError } from '#core/errors.ts'
import { LIMITS } from '../limits.ts'
import type { Reader } from '../reader.ts'
import { refusal } from '../refusal.ts'
import { entriesOf, packed, unpack } from '../zip.ts'
import { type Drawn, gridOf } from './grid.ts'

/**
 * XLSX (ECMA-376): every sheet, hidden ones too, as lines with tabs (grid.ts). Only the XML is unpacked, within its limits, and handed on in a
 * new archive. Formulas are not evaluated: the value that was stored with them stands, and a cell with an error is empty.
 */
export const xlsxReader: Reader = {
  name: 'xlsx@1',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  alsoTypes: ['application/vnd.ms-excel.sheet.macroenabled.12'],
  extensions: ['xlsx', 'xlsm'],
  maxBytes: LIMITS.xlsxBytes,
  sniff: (head, bytes) => head.startsWith('PK\x03\x04') && holdsSheets(bytes),
  certain: true,
  async read(bytes) {
    const files = sheetsIn(bytes)
    const { default: readSheets } = await import('read-excel-file/universal')
    const tables = await tablesIn(readSheets, packed(files))
    if (!tables.some(({ rows }) => rows.some((row) => row.length > 0))) throw refusal('no_text')
    return { text: gridOf(tables), found: {}, notes: [] }
  },
}

/** A whole archive by its directory, a broken one by the names that are left in it: so that it is told what it was. */
function holdsSheets(bytes: Uint8Array): boolean {
  try {
    return entriesOf(bytes, 'unreadable_xlsx').some(({ name }) => name.startsWith('xl/'))
  } catch {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536)).toString('latin1')
    const [, ...locals] = head.split('PK\x03\x04')
    return locals.some((local) => local.startsWith('xl/', 26))
  }
}

/** The XML of the workbook, within limits. A binary workbook is `no_reader`. */
function sheetsIn(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = entriesOf(bytes, 'unreadable_xlsx')
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw refusal('no_reader')
  const files = new Map<string, Uint8Array>()
  let left: number = LIMITS.xlsxXmlBytes
  let room: number = LIMITS.listCells * 10
  let sheets = 0
  for (const entry of entries) {
    if (!/^xl\/.*\.(?:xml|rels)$/i.test(entry.name) || ASIDE.test(entry.name)) continue
    const data = unpack(bytes, entry, left, 'unreadable_xlsx')
    left -= data.length
    if (++sheets > LIMITS.sheets) throw refusal('too_complex')
    room -= spread(data)
    if (room < 0) throw refusal('too_many_rows')
    files.set(entry.name, data)
  }
  return files
}

/** Parts without words of a list. */
const ASIDE =
  /^xl\/(?:calcChain|charts|comments|ctrlProps|drawings|externalLinks|persons|pivot\w*|printerSettings|theme|threadedComments)\b/i

/** A cell or a row as it opens, with its place; group 3 is what follows it, so that empty cells can be told. */
const PLACED = /<(?:\w+:)?(?:c|row)(?=[\s/>])([^>]*)>(<\/)?/g
const PLACE = /\sr=["']([A-Z]{0,3})(\d{1,7})["']/

/**
 * How many cells the library makes of a part: it fills up every row before and beside a cell, so that one cell far out costs more than any
 * list. Throws `unreadable_xlsx` for a place that no spreadsheet has.
 */
function spread(xml: Uint8Array): number {
  let rows = 0
  let columns = 0
  for (const [, attributes = '', empty] of new TextDecoder().decode(xml).matchAll(PLACED)) {
    const [, letters = '', digits] = PLACE.exec(attributes) ?? []
    if (digits === undefined) {
      if (/\sr\s*=/.test(attributes)) throw refusal('unreadable_xlsx')
      continue
    }
    const row = Number(digits)
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    if (row > LIMITS.sheetRow || column > LIMITS.sheetColumn) throw refusal('unreadable_xlsx')
    if (letters === '' || empty !== undefined || attributes.endsWith('/')) continue
    rows = Math.max(rows, row)
    columns = Math.max(columns, column)
  }
  return rows * columns
}

async function tablesIn(readSheets: typeof import('read-excel-file/universal').default, archive: Buffer): Promise<Drawn[]> {
  const input = new Uint8Array(archive).buffer
  try {
    const sheets = await readSheets(input, { parseNumber: (written) => written })
    return sheets.map(({ sheet, data }) => ({ title: sheet, rows: data.map((row) => withoutTail(row.map(written))) }))
  } catch (thrown) {
    // What the library throws may quote the workbook.
    if (thrown instanceof HabeasError) throw thrown
    throw refusal(thrown instanceof RangeError ? 'too_complex' : 'unreadable_xlsx')
  }
}

/** Every row is filled up to the width of the sheet: the empty end says nothing. */
function withoutTail(row: readonly string[]): string[] {
  return row.slice(0, row.findLastIndex((text) => text !== '') + 1)
}

/** A cell as text: a day as ISO 8601, a time without a day as hours and minutes, a number as the file writes it. */
function written(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (!(value instanceof Date)) return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value)
  if (Number.isNaN(value.valueOf())) return ''
  const iso = value.toISOString()
  return value.valueOf() < FIRST_DAY ? iso.slice(11, 16) : iso.slice(0, 10)
}

/** Day 1 of a spreadsheet; what is less is a time without a day. */
const FIRST_DAY = Date.UTC(1899, 11, 31)
