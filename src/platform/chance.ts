import { randomBytes, randomUUID } from 'node:crypto'

/** Where new ids come from: a random UUID each. Handed in wherever one is needed, so that tests can count. */
export const newId = (): string => randomUUID()

/** 256 random bits as text that fits into an address: for what nobody may guess. */
export const newSecret = (): string => randomBytes(32).toString('base64url')
