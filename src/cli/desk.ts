import { EXIT, HabeasError } from '#core/errors.ts'
import { openMembers, openSessions } from '#members/index.ts'
import { bringIn } from '#pipeline/bring-in.ts'
import { carryOften } from '#pipeline/carry/often.ts'
import { faultOf } from '#pipeline/fault.ts'
import { tidyInbox } from '#pipeline/inbox/tidy.ts'
import { learnNames } from '#pipeline/learn-names.ts'
import { renewDaily } from '#pipeline/renew-daily.ts'
import { openStores, type Stores } from '#pipeline/stores.ts'
import { openWorkroom, type Workroom } from '#pipeline/workroom.ts'
import { newSecret } from '#platform/chance.ts'
import { type Config, readConfig } from '#platform/config.ts'
import { deskApp } from '#web/desk/app.ts'
import { type Door, openDoor, untilAborted } from './doors.ts'
import { type Command, type Io, readOptions } from './io.ts'

/** The desk alone, over a register of any kind. It holds the data folder as long as it is open. */
export const desk: Command = async (args, io, usage) => {
  readOptions(args, {}, usage)
  const config = readConfig(process.env, process.cwd())
  io.err(`Data folder: ${config.data}`)
  await using stores = await openStores(config, { begin: 'own' })
  await using door = await openDesk(stores, config, io, null)
  io.err(`\n  Desk  ${door.address}`)
  io.err(ONCE)
  await untilAborted(io.signal)
  return EXIT.done
}

/** What is said of the address of the desk. */
export const ONCE =
  '\nThe address of the desk works once, on this machine only. At the desk, Members gives more of them. Ctrl-C stops it and harms nothing.'

/**
 * Opens the desk over stores that are held. Its address is a one-time one, for whoever sits here. `renewedOn`: the UTC day under whose
 * exposure the published pages stand already; null when that is not known.
 */
export async function openDesk(
  stores: Stores,
  { host, deskPort, intake }: Config,
  io: Io,
  renewedOn: string | null,
): Promise<Door> {
  const fault: Workroom['fault'] = (thrown, stopped) => io.err(faultOf(thrown, stopped).message)
  const work = await openWorkroom(stores, fault)
  const members = await openMembers(stores.database, stores.newId)
  const sessions = openSessions({ now: stores.now, newSecret })
  const door = await openDoor(deskApp({ work, members, sessions, intake: intake.address }), host, deskPort)
  const daily = renewDaily({ work, from: renewedOn, fault: (thrown) => fault(thrown, 'publishing') })
  void daily.look()
  const tidying = tidyInbox({ stores, sessions, fault: (thrown) => fault(thrown, 'the care of the inbox') })
  void tidying.look()
  const carrying = carryOften(stores, intake, (thrown) => {
    if (thrown instanceof HabeasError) io.err(thrown.message)
    else fault(thrown, 'carrying from the intake')
  })
  void carrying.look()
  const ending = new AbortController()
  void learnNames(work, ending.signal)
  return {
    address: `${door.address}enter/${sessions.invite(stores.member)}`,
    [Symbol.asyncDispose]: async () => {
      ending.abort()
      await door[Symbol.asyncDispose]()
      await daily[Symbol.asyncDispose]()
      await carrying[Symbol.asyncDispose]()
      await tidying[Symbol.asyncDispose]()
      await bringIn(work).close()
    },
  }
}
