import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isEdtf } from '#core/edtf.ts'
import { messageOf, UsageError } from '#core/errors.ts'
import { LANGUAGES } from '#core/layer.ts'
import { type Labelled, readLabels, type Trap } from '#extract/evaluate/index.ts'

/** The project's own labelled texts (docs/methods/reading.md). */
export const CORPUS = join(import.meta.dirname, '..', '..', 'data', 'corpus')

/** Every labelled text of a folder, and the sentences of its `<language>/traps.txt`, one a line: day, tab, sentence. */
export async function readCorpus(folder: string): Promise<{ cases: Labelled[]; traps: Trap[] }> {
  const names = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new UsageError(`${folder} cannot be read: ${messageOf(cause)}`, { cause })
  })
  const cases: Labelled[] = []
  const traps: Trap[] = []
  for (const name of names.sort()) {
    if (!/\.json$|traps\.txt$/.test(name) || name === 'scores.json') continue
    const text = await readFile(join(folder, name), 'utf8')
    if (!name.endsWith('.txt')) cases.push(...readLabels(text, name))
    else {
      const language = LANGUAGES.find((one) => name.split(/[\\/]/).includes(one))
      if (!language) throw new UsageError(`${name} stands in no folder of a language.`)
      traps.push(...text.split('\n').flatMap((line) => trapOf(line, language)))
    }
  }
  return { cases, traps }
}

function trapOf(line: string, language: Trap['language']): Trap[] {
  const [published = '', text = ''] = line.split('\t')
  return isEdtf(published) && text !== '' ? [{ language, published, text }] : []
}
