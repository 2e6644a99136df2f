/**
 * Writes data/corpus/scores.json: what the engine reaches on the test half of the labelled texts. `src/pipeline/corpus.test.ts` fails when a
 * figure falls by more than a point. Run it after a change that reads better, look at what it prints, and commit the file with the change.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CORPUS, readCorpus } from '#pipeline/corpus.ts'
import { scoresOf } from '#pipeline/corpus-scores.ts'

const scores = scoresOf(await readCorpus(CORPUS))
await writeFile(join(CORPUS, 'scores.json'), `${JSON.stringify(scores, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(scores, null, 2)}\n`)
