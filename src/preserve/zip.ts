import { crc32, inflateRawSync } from 'node:zlib'
import { LIMITS } from './limits.ts'
import { type RefusalCode, refusal } from './refusal.ts'

/*
 * As much of ZIP (APPNOTE.TXT 6.3.10, 4.3) as office documents use: the central directory, entries stored or deflated. What it says of
 * sizes is checked before anything is unpacked, and again while it is unpacked: a bomb says what it likes.
 */
type Entry = { name: string; method: number; packed: number; size: number; at: number }

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/** What an archive is refused with that is not in order: each format has a code of its own. */
type Broken = Extract<RefusalCode, `unreadable_${string}`>

/** The names in the archive. Throws `broken`, `unpacks_too_large`, `encrypted`. */
export function entriesOf(bytes: Uint8Array, broken: Broken): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) throw refusal(broken)
  const count = view.getUint16(end + 10, true)
  if (count > LIMITS.zipEntries) throw refusal('unpacks_too_large')
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  let size = 0
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw refusal(broken)
    if ((view.getUint16(at + 8, true) & 1) === 1) throw refusal('encrypted')
    const nameLength = view.getUint16(at + 28, true)
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    size += entry.size
    if (size > LIMITS.zipBytes) throw refusal('unpacks_too_large')
    entries.push(entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The bytes of one entry. Throws `unpacks_too_large` when there are more of them than `limit`, whatever the directory says, and `broken`. */
export function unpack(bytes: Uint8Array, entry: Entry, limit: number, broken: Broken): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL) throw refusal(broken)
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.method === 0) {
    if (packed.length > limit) throw refusal('unpacks_too_large')
    return packed
  }
  if (entry.method !== 8) throw refusal(broken)
  try {
    return inflateRawSync(packed, { maxOutputLength: limit })
  } catch (thrown) {
    const tooLarge = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE'
    throw refusal(tooLarge ? 'unpacks_too_large' : broken)
  }
}

/** A plain archive, nothing compressed: what another reader of ZIP then opens is what was checked here. */
export function packed(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let at = 0
  for (const [name, data] of files) {
    const called = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x800, 2)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(called.length, 22)
    const local = Buffer.concat([mark(LOCAL), shared, called, data])
    const rest = Buffer.alloc(16)
    rest.writeUInt32LE(at, 12)
    centrals.push(Buffer.concat([mark(CENTRAL), Buffer.from([20, 0]), shared, rest.subarray(2), called]))
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.size, 4)
  end.writeUInt16LE(files.size, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, directory, mark(END), end])
}

function mark(number: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32LE(number)
  return four
}

/** The end record stands in the last 64 KB. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at
  return null
}
