import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { canonicalJson, contentId } from '#core/canonical.ts'
import type { Manifest } from './types.ts'

type Unsigned = Omit<Manifest, 'signature' | 'publicKey'>

/** What is signed: which register, which number, of what day, and the root over all files. */
const signed = ({ v, register, number, publishedOn, root }: Unsigned): Buffer =>
  Buffer.from(canonicalJson({ v, register, number, publishedOn, root }))

/** SHA-256 of the canonical JSON of the list of files. */
export const rootOf = (files: Manifest['files']): string => contentId(files)

/** The public key as published: SubjectPublicKeyInfo in DER, base64. */
export const publicKeyOf = (privateKey: KeyObject): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64')

/** Signs a list of files with an Ed25519 key (RFC 8032); signature in base64. */
export function signManifest(unsigned: Omit<Unsigned, 'root'>, privateKey: KeyObject): Manifest {
  const whole = { ...unsigned, root: rootOf(unsigned.files) }
  return { ...whole, publicKey: publicKeyOf(privateKey), signature: sign(null, signed(whole), privateKey).toString('base64') }
}

/** Is the root that of the files, and the signature that of the key in the manifest (and of `expected`, when it is given)? */
export function isSigned(manifest: Manifest, expected?: string): boolean {
  if (expected !== undefined && manifest.publicKey !== expected) return false
  if (manifest.root !== rootOf(manifest.files)) return false
  try {
    const key = createPublicKey({ key: Buffer.from(manifest.publicKey, 'base64'), type: 'spki', format: 'der' })
    return key.asymmetricKeyType === 'ed25519' && verify(null, signed(manifest), key, Buffer.from(manifest.signature, 'base64'))
  } catch {
    return false
  }
}

/** The list of the files of a static site over a published state, signed, as the text of its `manifest.json`. */
export function siteManifest({ manifest }: { manifest: Manifest }, files: Manifest['files'], privateKey: KeyObject): string {
  const { v, register, number, publishedOn } = manifest
  return `${JSON.stringify(signManifest({ v, register, number, publishedOn, files }, privateKey))}\n`
}
