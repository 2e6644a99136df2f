import type { SealedFile } from '#core/envelope.ts'
import { SealError } from '#intake/sealing/index.ts'
import { fileBytes, salvaged } from '#pipeline/inbox/index.ts'
import type { Answer } from '../ask.ts'
import { notHere } from '../not-here.tsx'
import { entriesOf, type Filed, nameOf, sizeWords } from './files-list.tsx'
import { HEAD_BYTES, PICTURE_BYTES, PICTURE_PIXELS, pictureIn, textIn } from './pixels.ts'
import { type Envelope, linkTo, ofEnvelope } from './room.ts'

/** Bytes of a text that are shown. */
const TEXT_BYTES = 256 * 1024

/** Whatever a file is, nothing in it runs, asks for anything, or is taken for something else. */
const INERT = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

const fileIn = ({ inbox, opened, ask }: Envelope): Filed | null =>
  entriesOf(inbox, opened).find(({ part }) => part === ask.params.part) ?? null

/** A manifest may name what never came, or is lost. */
const isHere = ({ inbox, id }: Envelope, part: Filed['part']): boolean => inbox.shelf.parts(id).some((one) => one.part === part)

/** The first bytes of a file; what was sealed in chunks of their own is right as far as it is read. Null: it is not what was sealed. */
async function beginningOf(envelope: Envelope, entry: SealedFile, most: number): Promise<Uint8Array | null> {
  const { inbox, opened } = envelope
  if (!opened.key || !isHere(envelope, entry.part)) return null
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of fileBytes(inbox, opened.key, entry)) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= most) break
    }
  } catch (thrown) {
    if (thrown instanceof SealError) return null
    throw thrown
  }
  return Buffer.concat(chunks).subarray(0, most)
}

/** A file as text or as a picture, else how it can be saved. */
export const filePage = ofEnvelope(async (envelope): Promise<Answer> => {
  const { ask, t, id } = envelope
  const found = fileIn(envelope)
  if (!found?.entry) return notHere(ask, 'inbox')
  const { entry } = found
  const head = await beginningOf(envelope, entry, HEAD_BYTES)
  const picture = head && pictureIn(head)
  const text = head && !picture ? textIn(head.subarray(0, TEXT_BYTES)) : null
  const isDrawn = picture !== null && entry.size <= PICTURE_BYTES && picture.width * picture.height <= PICTURE_PIXELS
  return {
    title: t.filesTitle,
    part: 'inbox',
    main: (
      <>
        <p class="meta">
          <a href={linkTo(ask, id)}>{t.kinds[envelope.opened.kept.kind]}</a>
        </p>
        <h1>
          <bdi>{t.fileOf(nameOf(found))}</bdi>
        </h1>
        {head === null && <p class="wrong">{t.damagedFile}</p>}
        {picture && <p class="meta">{isDrawn ? t.asPixels : t.tooLarge}</p>}
        {isDrawn && <img class="sent" src={`/inbox/${id}/pixels/${entry.part}`} alt={t.fileOf(nameOf(found))} />}
        {text !== null && (
          <>
            <p class="meta">
              {t.asText}{' '}
              {entry.size > TEXT_BYTES && t.asTextPart(sizeWords(ask.language, TEXT_BYTES), sizeWords(ask.language, entry.size))}
            </p>
            <pre class="sent" dir="auto">
              {text}
            </pre>
          </>
        )}
        {head !== null && !picture && text === null && <p>{t.onlySave}</p>}
        <p class="up">
          <a href={`/inbox/${id}/save/${entry.part}`} download>
            {t.save}
          </a>
        </p>
        <p class="hint">{t.saveHint}</p>
      </>
    ),
  }
})

/** A picture alone, whole and as it was sealed, under the type that its first bytes have. */
export const filePixels = ofEnvelope(async (envelope): Promise<Answer> => {
  const found = fileIn(envelope)
  const entry = found?.entry
  if (!entry || entry.size > PICTURE_BYTES) return notHere(envelope.ask, 'inbox')
  // One more than there is, so that the end is seen and with it whether all of it is right.
  const bytes = await beginningOf(envelope, entry, entry.size + 1)
  const picture = bytes && pictureIn(bytes)
  if (!picture || picture.width * picture.height > PICTURE_PIXELS) return notHere(envelope.ask, 'inbox')
  return { response: new Response(new Uint8Array(bytes), { headers: { ...INERT, 'content-type': picture.type } }) }
})

/** A file as bytes to be saved. Its name is its part: the one it was sent under may be anything. */
export const saveFile = ofEnvelope(async (envelope): Promise<Answer> => {
  const { inbox, opened, ask } = envelope
  const found = fileIn(envelope)
  if (!found || !opened.key || !isHere(envelope, found.part)) return notHere(ask, 'inbox')
  const { entry, part } = found
  const headers: Record<string, string> = {
    ...INERT,
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${part}.bin"`,
    // A line that breaks because the end is not as it was sealed is seen as a broken download.
    ...(entry && { 'content-length': String(entry.size) }),
  }
  const body = entry ? fileBytes(inbox, opened.key, entry) : (await salvaged(inbox, opened.key, part)).bytes
  return { response: new Response(body, { headers }) }
})
