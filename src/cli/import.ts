import { EXIT, UsageError } from '#core/errors.ts'
import type { Member } from '#members/index.ts'
import { type AskedList, keepList, type OpenedList, openList } from '#pipeline/lists/bring-list.ts'
import { FIELDS, type Field, isField } from '#pipeline/lists/fields.ts'
import { type ListReport, type ReportedConflict, reportOf } from '#pipeline/lists/report.ts'
import { openStores } from '#pipeline/stores.ts'
import { openWorkroom, type Workroom } from '#pipeline/workroom.ts'
import { readConfig } from '#platform/config.ts'
import { type Progress, showProgress } from '#platform/progress.ts'
import { HINT_OPTIONS, readHints } from './ingest.ts'
import { type Command, type Io, readArgs } from './io.ts'

/** Brings a list of people in, or a newer version of one (docs/lists.md; docs/contracts.md, `import`). */
export const importList: Command = async (args, io, usage) => {
  const { values, positionals } = readArgs(
    args,
    {
      json: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      list: { type: 'string' },
      columns: { type: 'string' },
      ...HINT_OPTIONS,
    },
    usage,
  )
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError(`import takes one file.\nUsage: habeas ${usage}`)
  const list = values.list?.trim()
  if (list === '') throw new UsageError('--list takes the name of the list.')
  const asked: AskedList = { path, hints: readHints(values), list: list ?? null, columns: readColumns(values.columns) }
  await using stores = await openStores(readConfig(process.env, process.cwd()), { begin: 'own' })
  const work = await openWorkroom(stores)
  const comparing = shower('Comparing')
  const opened = await openList(work, asked, comparing.told)
  comparing.end()
  const report = reportOf(opened)
  const done = values['dry-run'] === true || (await bring(opened, work, stores.member, io))
  if (values.json) io.out(JSON.stringify(report))
  else print(report, io)
  for (const { row, field, message } of report.unreadable) io.err(`row ${row}${field === null ? '' : `, ${field}`}: ${message}`)
  if (!done) io.err('Stopped. What was written is kept; the same command goes on from there.')
  return !done || (values['dry-run'] !== true && report.unreadable.length > 0) ? EXIT.partly : EXIT.done
}

/** Shows how far something is that tells what is done of how much. */
function shower(label: string): { told: (done: number, of: number) => void; end: () => void } {
  const shown: { progress: Progress | null; done: number } = { progress: null, done: 0 }
  return {
    told: (done, of) => {
      shown.progress ??= showProgress(process.stderr, label, of, performance.now.bind(performance))
      shown.progress.step(done - shown.done)
      shown.done = done
    },
    end: () => shown.progress?.end(),
  }
}

async function bring(opened: OpenedList, work: Workroom, member: Member, { signal }: Io): Promise<boolean> {
  const { told, end } = shower('Writing')
  for await (const { done, of } of keepList(work, member, opened, signal)) told(done, of)
  end()
  return !signal.aborted
}

function readColumns(text: string | undefined): ReadonlyMap<number, Field> {
  const columns = new Map<number, Field>()
  if (text === undefined) return columns
  for (const part of text.split(',')) {
    const [field = '', column = '', more] = part.split('=').map((one) => one.trim())
    if (!isField(field) || !/^[1-9]\d{0,3}$/.test(column) || more !== undefined)
      throw new UsageError(
        `--columns takes fields with numbers of columns, such as name=1,birth=3. The fields: ${FIELDS.join(', ')}.`,
      )
    columns.set(Number(column), field)
  }
  return columns
}

const against = ({ property, row, register }: ReportedConflict): string =>
  `${property}: ${row} here, ${register.join(', ')} in the register`

type ReportedColumn = ListReport['columns'][number]

/** For a person: the numbers, what the columns were taken for, and everybody who may be somebody of the register. */
function print(report: ListReport, { out }: Io): void {
  out(`${report.list}, version ${report.version}${report.known ? ', here already' : ''}`)
  for (const what of ['rows', 'new', 'matched', 'ambiguous', 'changed', 'same', 'gone'] as const)
    out(`${what.padEnd(12)} ${report[what]}`)
  out(`${'unreadable'.padEnd(12)} ${report.unreadable.length}`)
  const tables = new Set(report.columns.map(({ table }) => table)).size
  const columnOf = ({ table, column, header }: ReportedColumn) =>
    `${tables > 1 ? `${table}.` : ''}${column}${header === null ? '' : ` “${header}”`}`
  for (const column of report.columns) if (column.field !== 'ignore') out(`column ${columnOf(column)}: ${column.field}`)
  const left = report.columns.filter(({ field }) => field === 'ignore')
  if (left.length > 0) out(`left aside: ${left.map(columnOf).join(', ')}`)
  for (const { row, name, status, changes, conflicts, candidates } of report.people) {
    if (status === 'same' || (status === 'new' && candidates.length === 0)) continue
    out(`row ${row}: ${name}: ${status}`)
    for (const { field, from, to } of changes) out(`    ${field}: ${from ?? '–'} → ${to ?? '–'}`)
    for (const one of candidates) {
      out(`    ${one.band}, ${one.bits} bits: ${one.name}`)
      for (const { part, left, right, level, bits } of one.explanation)
        out(`        ${part}: ${left} / ${right}, ${level}, ${bits}`)
      for (const conflict of one.conflicts) out(`        ${against(conflict)}`)
    }
    if (candidates.length === 0) for (const conflict of conflicts) out(`    ${against(conflict)}`)
  }
  for (const { row, name } of report.gone_people) out(`gone, row ${row} of the earlier version: ${name}`)
}
