import { EXIT, HeldError, messageOf } from '#core/errors.ts'
import { openGate } from '#intake/gate/index.ts'
import { type Carrier, openIntakeStore } from '#intake/store/index.ts'
import { reachDoor, type Synced, socketOf, synchronise } from '#pipeline/carry/index.ts'
import { faultOf } from '#pipeline/fault.ts'
import { activeRecipients } from '#pipeline/inbox/index.ts'
import { openStores, type Stores } from '#pipeline/stores.ts'
import { type Config, type IntakeConfig, readConfig } from '#platform/config.ts'
import { intakeApp } from '#web/intake/app.ts'
import { carryApp } from '#web/intake/carry.ts'
import { pages } from '#web/intake/pages/index.ts'
import { UNREAD } from '#web/intake/unread.ts'
import { type Door, openDoorAt, untilAborted } from './doors.ts'
import { bundledScript } from './intake-script.ts'
import { type Command, type Io, readOptions } from './io.ts'

/** The door for what comes in confidence, alone: it needs nothing of the register, and is best on a machine without it. */
export const intake: Command = async (args, io, usage) => {
  readOptions(args, {}, usage)
  const config = readConfig(process.env, process.cwd())
  io.err(`Folder of the intake: ${config.intake.data}`)
  await using door = await openIntake(config.intake, config.host, io)
  io.err(`\n  Intake  ${door.address}`)
  if ((await door.carrier.recipients()) === null) io.err(CLOSED)
  io.err('\nCtrl-C stops it and harms nothing.')
  await untilAborted(io.signal)
  return EXIT.done
}

const CLOSED =
  '\nIt is closed: nobody has told it to whom it seals. Make a key (bin/habeas keys new), then run bin/habeas intake sync where the register is.'

export const intakeSync: Command = async (args, io, usage) => {
  const values = readOptions(args, { door: { type: 'string' }, json: { type: 'boolean' } }, usage)
  const config = readConfig(process.env, process.cwd())
  await using stores = await openStores(config, { begin: 'own' })
  await using reached = await reachDoor({ ...config.intake, ...(values.door === undefined ? {} : { door: values.door }) })
  if (reached === null) {
    io.err(`There is no intake in ${config.intake.data}. Open one with bin/habeas intake.`)
    return EXIT.partly
  }
  const synced = await synchronise(stores, reached.carrier, io.signal)
  if (values.json) io.out(JSON.stringify({ v: 1, ...synced }))
  else io.out(inWords(synced))
  return EXIT.done
}

const LISTS: Record<Synced['recipients'], string> = {
  sent: 'the intake got the list of keys',
  same: 'its list of keys is right',
  none: 'the team has no key: make one with bin/habeas keys new',
}
const inWords = ({ envelopes, broken, replies, closed, recipients }: Synced): string =>
  [
    `${envelopes} envelopes came in${broken > 0 ? `, ${broken} of them stopped half way` : ''}`,
    `${replies} replies went out${closed > 0 ? `, ${closed} had no mailbox any more` : ''}`,
    LISTS[recipients],
  ].join('; ')

/** Long enough for 500 MiB on a slow line through Tor. */
const PATIENCE = { request: 150 * 60_000, quiet: 10 * 60_000, unread: UNREAD }
const SWEEP_MS = 60 * 60_000

/** A door of the intake that is open, with what carries to and from it in this process. */
export type IntakeDoor = Door & { carrier: Carrier }

/** Holds the folder of the intake and opens its door and its socket for the desk. Throws HeldError when another process holds the folder. */
export async function openIntake(config: IntakeConfig, host: string, io: Pick<Io, 'err'>): Promise<IntakeDoor> {
  await using opened = new AsyncDisposableStack()
  const { data, databaseUrl, socket, port, leave } = config
  const store = opened.use(await openIntakeStore({ data, databaseUrl }))
  const script = await bundledScript()
  const fault = (thrown: unknown) => io.err(faultOf(thrown, 'the intake').message)
  const sweep = () => store.sweep().catch((thrown: unknown) => io.err(messageOf(thrown)))
  await sweep()
  const timer = setInterval(() => void sweep(), SWEEP_MS)
  opened.defer(() => clearInterval(timer))
  const { key, now, isUsed, use } = store
  const app = intakeApp({
    store,
    gate: openGate({ key, now, isUsed, use }),
    pages,
    script,
    leave: (language) => leave.replaceAll('{language}', language),
    fault,
  })
  opened.use(
    await openDoorAt(carryApp(store.carrier), { socket: socketOf(data), mode: 0o600 }, { request: 150 * 60_000, quiet: null }),
  )
  const place = socket === null ? { host, port, variable: PORT } : { socket, mode: 0o660 }
  const { address } = opened.use(await openDoorAt(app, place, PATIENCE))
  const kept = opened.move()
  return { address, carrier: store.carrier, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

const PORT = 'HABEAS_INTAKE_PORT to a free one. Example: HABEAS_INTAKE_PORT=8172'

/**
 * Beside a desk: opens the door of the intake as soon as the team has a key. `opened` is told its address. What keeps it from opening (its
 * folder is held by a door of its own) is said once, and the desk goes on.
 */
export function intakeBesideDesk(
  stores: Stores,
  config: Config,
  io: Io,
  opened: (address: string) => void,
): AsyncDisposable & { look: () => Promise<void> } {
  let door: Promise<IntakeDoor | null> | null = null
  const look = async () => {
    if (door !== null || (await activeRecipients(stores.database)).length === 0) return
    door = openIntake(config.intake, config.host, io).catch((thrown: unknown) => {
      io.err(thrown instanceof HeldError ? BESIDE : messageOf(thrown))
      return null
    })
    const now = await door
    if (now === null) return
    await synchronise(stores, now.carrier)
    opened(now.address)
  }
  const timer = setInterval(() => void look().catch((thrown: unknown) => io.err(faultOf(thrown, 'the intake').message)), LOOK_MS)
  timer.unref()
  return {
    look,
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      await (await door)?.[Symbol.asyncDispose]()
    },
  }
}

const LOOK_MS = 60_000
const BESIDE = 'The intake is open in another process; the desk carries from there.'
