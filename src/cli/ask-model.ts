import { EXIT, UsageError } from '#core/errors.ts'
import { askModel as askAboutLayers } from '#pipeline/model.ts'
import { openStores } from '#pipeline/stores.ts'
import { readConfig } from '#platform/config.ts'
import { showProgress } from '#platform/progress.ts'
import { type Command, readOptions } from './io.ts'

/** Asks the model that the operator has named about every public text it has not read. Off without HABEAS_MODEL_URL. */
export const askModel: Command = async (args, io, usage) => {
  const values = readOptions(args, { json: { type: 'boolean' } }, usage)
  const config = readConfig(process.env, process.cwd())
  if (config.model === null)
    throw new UsageError(
      'No model is named. Set HABEAS_MODEL_URL and HABEAS_MODEL_NAME; docs/methods/reading.md says what is sent.',
    )
  await using stores = await openStores(config, { begin: 'own' })
  const progress = showProgress(process.stderr, 'Asking', null, performance.now.bind(performance))
  let failed = 0
  const dropped: Record<string, number> = {}
  for await (const asked of askAboutLayers(stores, config.model, io.signal)) {
    progress.step()
    if (asked.status === 'failed') failed++
    for (const [why, number] of Object.entries(asked.dropped)) dropped[why] = (dropped[why] ?? 0) + number
    if (values.json) io.out(JSON.stringify({ v: 1, ...asked }))
  }
  progress.end()
  for (const [why, number] of Object.entries(dropped)) io.err(`${number} dropped: ${why}`)
  if (failed > 0) io.err(`${failed} texts got no usable answer. They are asked again next time.`)
  return failed > 0 || io.signal.aborted ? EXIT.partly : EXIT.done
}
