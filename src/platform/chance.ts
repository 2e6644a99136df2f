import { randomUUID } from 'node:crypto'

/** Where new ids come from: a random UUID each. Handed in wherever one is needed, so that tests can count. */
export const newId = (): string => randomUUID()
