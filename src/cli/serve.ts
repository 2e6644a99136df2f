import { EXIT } from '#core/errors.ts'
import { publishedFolder } from '#pipeline/publish.ts'
import { dayOf, systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openPublished } from '#publish/read.ts'
import { publicApp } from '#web/public/app.ts'
import { openDoor, untilAborted } from './doors.ts'
import { type Command, readOptions } from './io.ts'

/** The public door alone, as its own process: reads the published folder, opens no database and takes no lock. */
export const serve: Command = async (args, io, usage) => {
  const values = readOptions(args, { published: { type: 'string' } }, usage)
  const config = readConfig(process.env, process.cwd())
  const { current } = openPublished(values.published ?? publishedFolder(config.data))
  current() // says at once when there is nothing to serve, or when it is damaged
  await using door = await openDoor(
    publicApp({ published: current, today: () => dayOf(systemClock()), intake: config.intake.address }),
    config.host,
    config.port,
  )
  io.err(`Public site: ${door.address}`)
  await untilAborted(io.signal)
  return EXIT.done
}
