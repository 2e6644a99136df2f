/** Bytes of a form as sent: a letter of Cyrillic takes six. */
export const BODY_LIMIT = 4 * 1024 * 1024
/** Bytes of the pasted text in UTF-8. */
export const TEXT_LIMIT = 1024 * 1024

/** Reads a form of at most `BODY_LIMIT` bytes. `tooLarge` and `badForm` are read no further. */
export async function formOf(request: Request): Promise<URLSearchParams | 'tooLarge' | 'badForm'> {
  if (!(request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')) return 'badForm'
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return 'tooLarge'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > BODY_LIMIT) return 'tooLarge'
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
