import { newId } from './chance.ts'
import { layDatabase } from './database/testing.ts'
import { holdFolder } from './folder.ts'

/** A data folder as the first start of a register of one's own leaves it, for tests that are not about that start. Gives its path back. */
export async function beginTestFolder(data: string): Promise<string> {
  holdFolder(data, { begin: 'own', newId })[Symbol.dispose]()
  await layDatabase(data)
  return data
}
