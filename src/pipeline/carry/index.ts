import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { HabeasError } from '#core/errors.ts'
import { type Carrier, isDoorFolder, openIntakeStore } from '#intake/store/index.ts'
import type { IntakeConfig } from '#platform/config.ts'
import type { Stores } from '../stores.ts'
import { inTurn } from '../turns.ts'
import { carrierAt } from './carrier-at.ts'
import { deskSide } from './desk-side.ts'
import { type Synced, sync } from './sync.ts'

/** Carries between a door and the desk: by a socket, or where no door runs by its folder. */
export { carrierAt } from './carrier-at.ts'
export { deskSide } from './desk-side.ts'
export { type DeskSide, type Synced, sync } from './sync.ts'

/** The socket of a door, in its folder. */
export const socketOf = (intakeData: string): string => join(intakeData, 'carry.sock')

/** Synchronises a held desk with a door, one after the other. */
export const synchronise = (stores: Stores, carrier: Carrier, signal?: AbortSignal): Promise<Synced> =>
  inTurn(stores.database, async () => sync(carrier, await deskSide(stores), signal))

/**
 * The carrier of the door that the settings name: a socket that was brought here, that of a door that runs on this machine, or the folder of
 * one that does not run. Null: there is no door yet. Throws HabeasError `door` for a socket that is not there.
 */
export async function reachDoor(config: IntakeConfig): Promise<ReachedDoor | null> {
  const running = await runningDoor(config)
  const { data, databaseUrl } = config
  if (running || !isDoorFolder(data)) return running && { carrier: running, [Symbol.asyncDispose]: async () => undefined }
  const store = await openIntakeStore({ data, databaseUrl })
  return { carrier: store.carrier, [Symbol.asyncDispose]: async () => store[Symbol.asyncDispose]() }
}

/** The same, for a door that runs. */
export async function runningDoor({ data, door }: IntakeConfig): Promise<Carrier | null> {
  if (door !== null) {
    if (!existsSync(door)) throw new HabeasError('door', `There is no socket at ${door}. Is the line to the door open?`)
    return carrierAt(door)
  }
  const socket = socketOf(data)
  return existsSync(socket) && (await answers(socket)) ? carrierAt(socket) : null
}

/** Closed, it lets the folder of the door go where it was held. */
export type ReachedDoor = AsyncDisposable & { carrier: Carrier }

/** A socket that a door left behind when it was killed answers nothing. */
const answers = (socket: string): Promise<boolean> =>
  carrierAt(socket)
    .recipients()
    .then(
      () => true,
      () => false,
    )
