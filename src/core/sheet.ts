/*
 * A list as rows and cells: what `preserve` makes of a layer and what the rooms that match a list read. Offsets are UTF-16 code units in
 * the text of the layer.
 */

/**
 * One cell, without the white space around it. `layer.text.slice(start, end) === text`, and an empty cell has `start === end`. `raw` is there
 * only where that cannot be: a quoted CSV cell with doubled quotes in it; then `slice(start, end) === raw`, and `text` has single ones. `long`: there was more in it
 * than is read; it stands as an empty one, and its row holds.
 */
export type Cell = { text: string; start: number; end: number; raw?: string; long?: true }

/**
 * One row. `number` is what a person counts in the file, from 1: the row of the spreadsheet, the record of a CSV file (empty ones counted), the row of
 * a table, the number printed in front of an item, else its place.
 */
export type Row = { number: number; cells: readonly Cell[]; start: number; end: number }

/** `title`: the name of the sheet, the caption of the table, the line above the list. A row without any text is left out. */
export type Table = { title: string | null; rows: readonly Row[] }

/** A row that is left out, and why. `message` holds nothing of the file. */
export type UnreadableRow = { row: number; code: string; message: string }

/** The text of a layer and the tables in it. */
export type Sheet = {
  kind: 'csv' | 'xlsx' | 'html' | 'telegram' | 'list'
  text: string
  tables: readonly Table[]
  unreadable: readonly UnreadableRow[]
}
