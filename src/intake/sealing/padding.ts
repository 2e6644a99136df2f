/** The smallest plaintext of a file and of a manifest, in bytes. */
export const FILE_BYTES = 1024
export const MANIFEST_BYTES = 4096
/** The plaintext of a key part: of one size for all kinds. */
export const KEY_BYTES = 512
/** The plaintext of a reply: of one size for all. */
export const REPLY_BYTES = 16 * 1024

/**
 * The size in bytes that something of `size` bytes is padded to: at most 12 % more, and few sizes in all (Padmé, Nikitin and others, PURBs,
 * PETS 2019). Monotone; a padded size stays as it is.
 */
export function padme(size: number): number {
  if (size < 2) return size
  const exponent = Math.floor(Math.log2(size))
  const grain = 2 ** (exponent - Math.floor(Math.log2(exponent || 1)) - 1)
  return grain <= 1 ? size : Math.ceil(size / grain) * grain
}

/** The padded size of a file of `size` bytes. */
export const paddedFile = (size: number): number => Math.max(FILE_BYTES, padme(size))

/** `bytes` followed by zeros. Throws RangeError when they are longer than `length`. */
export function padTo(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(length)
  padded.set(bytes)
  return padded
}

/** Zeros in pieces, so that a large padding takes no memory. */
export function* zeros(count: number): Generator<Uint8Array> {
  const piece = new Uint8Array(Math.min(count, 64 * 1024))
  for (let left = count; left > 0; left -= piece.length) yield left < piece.length ? piece.subarray(0, left) : piece
}
