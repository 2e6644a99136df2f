/** Has this browser what sealing needs? WebCrypto is there on encrypted addresses, onion addresses and this machine only. */
export function canSeal(): boolean {
  const needed = [
    globalThis.crypto?.subtle,
    globalThis.ReadableStream,
    globalThis.TransformStream,
    globalThis.BigInt,
    Blob.prototype.stream,
  ]
  return needed.every((one) => one !== undefined)
}
