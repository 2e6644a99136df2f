const MB = 1024 * 1024

/** Every bound on what a reader takes on, in one place. Bytes, elements and milliseconds. */
export const LIMITS = {
  /** More than a year of a chronicle, and still read in seconds. */
  textBytes: 20 * MB,
  htmlBytes: 10 * MB,
  /** Browsers stop at 512 too. */
  htmlDepth: 512,
  /** Opening and closing tags together; the longest real pages have some 30,000. */
  htmlTags: 400_000,
  htmlMs: 20_000,
  pdfBytes: 50 * MB,
  pdfPages: 2_000,
  /** Asked between two pages: a page that never ends is stopped with its thread (pipeline/reader.ts). */
  pdfMs: 40_000,
  /** Pieces of text on one page. */
  pdfPieces: 50_000,
  docxBytes: 30 * MB,
  zipEntries: 5_000,
  /** All entries unpacked. */
  zipBytes: 100 * MB,
  /** The parts that hold words, unpacked. */
  docxXmlBytes: 24 * MB,
  /** As many as `htmlTags` lets through. */
  docxParagraphs: 200_000,
  xlsxBytes: 30 * MB,
  /** The parts of a workbook that hold words, unpacked. */
  xlsxXmlBytes: 64 * MB,
  sheets: 200,
  /** The last row of a spreadsheet, ECMA-376 part 1, and its last column. */
  sheetRow: 1_048_576,
  sheetColumn: 16_384,
  emailBytes: 40 * MB,
  emailDepth: 30,
  emailParts: 200,
  /** One export of a messenger: it stays in memory once, its messages pass one by one. */
  exportBytes: 256 * MB,
  jsonDepth: 64,
  /** One message; Telegram itself stops at some thousands. */
  messageBytes: 4 * MB,
  /** Rows and cells of one list; the register of a country has some thousands of rows. */
  listRows: 200_000,
  listCells: 2_000_000,
  listColumns: 500,
  /** As many as a cell of a spreadsheet holds. */
  cellUnits: 32_767,
  /** A file in a file in a file. */
  nesting: 3,
  titleUnits: 500,
  addressUnits: 2_000,
} as const

/** The largest file any reader takes: do not load more. */
export const MAX_BYTES = LIMITS.exportBytes
