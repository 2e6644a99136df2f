import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** The container of DOCX (APPNOTE.TXT of PKWARE, 4.3), as far as it is needed: no encryption, no 64-bit sizes, one disk. */
export type Parts = Map<string, Uint8Array>

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** 1 January 1980, 00:00: the first moment that a container can name. */
const FIRST_DAY = 0x0021

/** The parts of a container by name, in its order. Throws RangeError for bytes that are none. */
export function unzip(bytes: Uint8Array): Parts {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) throw new RangeError('not a container: no directory')
  const parts: Parts = new Map()
  let at = view.readUInt32LE(end + 16)
  for (let left = view.readUInt16LE(end + 10); left > 0; left--) {
    if (view.readUInt32LE(at) !== CENTRAL) throw new RangeError('not a container: a damaged directory')
    const [method, size] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 20)]
    const [name, extra, comment] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32)]
    const local = view.readUInt32LE(at + 42)
    const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28)
    const packed = view.subarray(from, from + size)
    parts.set(view.toString('utf8', at + 46, at + 46 + name), method === 0 ? packed : inflateRawSync(packed))
    at += 46 + name + extra + comment
  }
  return parts
}

/** A container of these parts, each with the same date: the same parts give the same bytes. */
export function zip(parts: Parts): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, bytes] of parts) {
    const packed = deflateRawSync(bytes, { level: 9 })
    const path = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(LOCAL, 0)
    header(bytes, packed, path.length).copy(local, 4)
    files.push(local, path, packed)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(CENTRAL, 0)
    central.writeUInt16LE(20, 4)
    header(bytes, packed, path.length).copy(central, 6)
    central.writeUInt32LE(offset, 42)
    directory.push(central, path)
    offset += 30 + path.length + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

/** What both the file and the directory say of a part: version 2.0, names in UTF-8, deflated, date, sum, sizes, length of the name. */
function header(bytes: Uint8Array, packed: Uint8Array, name: number): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(0x0800, 2)
  head.writeUInt16LE(8, 4)
  head.writeUInt16LE(0, 6)
  head.writeUInt16LE(FIRST_DAY, 8)
  head.writeUInt32LE(crc32(bytes), 10)
  head.writeUInt32LE(packed.length, 14)
  head.writeUInt32LE(bytes.length, 18)
  head.writeUInt16LE(name, 22)
  return head
}
