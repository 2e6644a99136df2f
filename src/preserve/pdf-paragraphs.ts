import type { Line, PdfPage } from './pdf-lines.ts'

/**
 * The text of pages: running heads and page numbers left out, lines joined to paragraphs, a paragraph that runs over a page in one. Blocks
 * are separated by a blank line; rows of a table stand in lines of their own.
 */
export function joinedPages(pages: readonly PdfPage[]): string {
  const blocks: string[] = []
  let open: Line | null = null
  for (const lines of withoutHeads(pages)) {
    const usual = usualGap(lines)
    for (const [at, line] of lines.entries()) {
      const before: Line | null = at > 0 ? (lines[at - 1] ?? null) : null
      const goesOn =
        before === null || before.column !== line.column ? runsOver(open, line) : sameParagraph(before, line, lines, usual)
      const last = blocks.at(-1)
      if (goesOn && last !== undefined) blocks[blocks.length - 1] = joined(last, line.text)
      else blocks.push(line.text)
      open = line
    }
  }
  return blocks.join('\n\n')
}

/** The commonest distance between two lines, in sizes of their letters. */
function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (!before || before.column !== line.column) continue
    const gap = Math.round(((before.y - line.y) / line.size) * 10) / 10
    counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  // Two of a kind are no habit.
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1.2, 2])[0]
}

const ENDS = /[.!?…:;][»"”’)\]]*$/
const DASH = /^[–—-][ \u00a0\t]/u
const ITEM = /^(?:[•·▪●○*]|\(?\d{1,3}[.)]|\p{Ll}\))[ \u00a0\t]/u

function sameParagraph(before: Line, line: Line, lines: readonly Line[], usual: number): boolean {
  if (before.row || line.row || ITEM.test(line.text)) return false
  // A dash begins an item, or goes on with a speech.
  if (DASH.test(line.text) && ENDS.test(before.text)) return false
  if (Math.abs(before.size - line.size) > line.size * 0.12) return false
  const gap = (before.y - line.y) / line.size
  if (gap > usual * 1.3 + 0.1) return false
  if (/\p{L}[-\u00ad\u2010]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return true
  const column = lines.filter((one) => one.column === line.column)
  const left = Math.min(...column.map((one) => one.left))
  const right = Math.max(...column.map((one) => one.right))
  const indented = line.left - left > line.size * 0.8 && before.left - left < line.size * 0.5
  if (indented) return false
  // A line that leaves room for the next word is the last of its paragraph.
  const firstWord = line.text.search(/[\s\u00a0]|$/) * line.size * 0.5
  const room = right - before.right
  if (room > Math.max((right - left) * 0.45, firstWord * 1.3)) return false
  return !(ENDS.test(before.text) && room > Math.max(firstWord * 1.6, (right - left) * 0.12))
}

/** From one column or page to the next: the sentence was not over, and goes on in small letters. */
const runsOver = (before: Line | null, line: Line): boolean =>
  before !== null && !before.row && !line.row && !ENDS.test(before.text) && /^[\p{Ll}\d«"“„(]/u.test(line.text)

/** Parts of words that keep their hyphen in Russian and Belarusian. */
const KEEPS = /^(?:то|либо|нибудь|таки|ка|небудзь|сьці)(?!\p{L})/u
const KEEPING =
  /(?:^|\P{L})(?:кое|по|па|во|из|пресс|прэс|экс|вице|віцэ|интернет|інтэрнэт|онлайн|ex|self|non|well|then|half|long)-$/iu

function joined(above: string, below: string): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below
  if (/\p{L}[-\u2010]$/u.test(above)) {
    const whole = /^\p{Ll}/u.test(below) && !KEEPS.test(below) && !KEEPING.test(above)
    return (whole ? above.slice(0, -1) : above) + below
  }
  return `${above} ${below}`
}

const NUMBER =
  /^(?:[-–—]\s*)?(?:(?:page|стр(?:аница|\.)?|старонка|с\.)\s*)?\d{1,4}(?:\s*(?:\/|of|из|з)\s*\d{1,4})?(?:\s*[-–—])?$/iu

/** How much of a page at its top and at its foot belongs to heads and numbers. */
const MARGIN = 0.12

/** Lines at the edges of pages that stand on at least half of them, numbers aside, and page numbers. */
function withoutHeads(pages: readonly PdfPage[]): Line[][] {
  const edges = pages.map((page) => new Set(edgesOf(page)))
  const seen = new Map<string, number>()
  for (const edge of edges) for (const key of new Set([...edge].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const written = pages.filter(({ lines }) => lines.length > 0).length
  const often = Math.max(2, written / 2)
  const isHead = (line: Line) => (seen.get(keyOf(line)) ?? 0) >= often || NUMBER.test(line.text.trim())
  return pages.map(({ lines }, at) => lines.filter((line) => !(edges[at]?.has(line) && isHead(line))))
}

/** The two highest and the two lowest lines, where they stand in the margin. */
function edgesOf({ lines, bottom, top }: PdfPage): Line[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y)
  const margin = (top - bottom) * MARGIN
  return [...sorted.slice(0, 2).filter(({ y }) => y > top - margin), ...sorted.slice(-2).filter(({ y }) => y < bottom + margin)]
}

const keyOf = ({ text, y }: Line) => `${Math.round(y / 12)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()}`
