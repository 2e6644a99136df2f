import { existsSync } from 'node:fs'
import { EXIT, messageOf, UsageError } from '#core/errors.ts'
import { type Member, type Members, openMembers } from '#members/index.ts'
import { endKey, fingerprintOf, keepKey, type MemberKey, memberKeys, newMemberKey } from '#members/keys.ts'
import { openStores } from '#pipeline/stores.ts'
import { dayOf } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { writeWhole } from '#platform/files.ts'
import { type Command, readArgs, readOptions } from './io.ts'
import { newPassphrase } from './passphrase.ts'

const opened = () => openStores(readConfig(process.env, process.cwd()), { begin: 'own' })

/** What is told of a key; never its secret, which is nowhere here. */
const told = (key: MemberKey, members: Members) => ({
  fingerprint: fingerprintOf(key.recipient),
  member: members.nameOf(key.member),
  since: key.since,
  ended: key.ended,
  recipient: key.recipient,
})

/** Makes the key of a member. What comes in confidence is sealed to it from the next synchronisation of the door on. */
export const keysNew: Command = async (args, io, usage) => {
  const options = { member: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } } as const
  const { member: name, out, json } = readOptions(args, options, usage)
  if (name === undefined || out === undefined) throw new UsageError(`keys new needs --member and --out.\nUsage: habeas ${usage}`)
  if (existsSync(out)) throw new UsageError(`${out} exists. A key file never overwrites one. Name another file.`)
  const passphrase = await newPassphrase(process.stdin, io.err, name)
  await using stores = await opened()
  const members = await openMembers(stores.database, stores.newId)
  const member = await memberOf(members, name)
  const made = await newMemberKey(passphrase)
  try {
    writeWhole(out, made.file)
  } catch (cause) {
    throw new UsageError(`${out} cannot be written: ${messageOf(cause)}. Nothing was made.`, { cause })
  }
  const key: MemberKey = { recipient: made.recipient, member: member.id, since: dayOf(stores.now()), ended: null }
  await keepKey(stores.database, key)
  if (json) io.out(JSON.stringify(told(key, members)))
  else {
    io.out(`Made for ${member.name}: ${fingerprintOf(key.recipient)}`)
    io.err(
      `The secret is in ${out} and nowhere else. Keep two copies apart from this machine and the passphrase apart from both.`,
    )
    io.err('Without the file or the passphrase nobody can open what is sealed to it, we neither.')
  }
  return EXIT.done
}

/** A member by working name; one that nobody has yet is added. */
async function memberOf(members: Members, name: string): Promise<Member> {
  const known = members.all().find((one) => one.name === name.normalize('NFC').trim())
  if (known?.leftOn) throw new UsageError('This member has left the team. Nothing was made.')
  const member = known ?? (await members.add(name))
  if (typeof member === 'string') throw new UsageError('No member is called so, and a new one cannot be. Nothing was made.')
  return member
}

export const keysList: Command = async (args, io, usage) => {
  const { json } = readOptions(args, { json: { type: 'boolean' } }, usage)
  await using stores = await opened()
  const members = await openMembers(stores.database, stores.newId)
  const keys = (await memberKeys(stores.database)).map((key) => told(key, members))
  if (json) io.out(JSON.stringify({ v: 1, keys }))
  else
    for (const { fingerprint, member, since, ended } of keys) io.out([fingerprint, since, ended ?? 'in use', member].join('  '))
  if (!keys.some(({ ended }) => ended === null)) io.err('No key is in use: the door of the intake is closed.')
  return EXIT.done
}

/** Ends a key. What was sealed to it before stays open to whoever holds it. */
export const keysEnd: Command = async (args, io, usage) => {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' } }, usage)
  const [fingerprint, ...more] = positionals
  if (fingerprint === undefined || more.length > 0)
    throw new UsageError(`keys end needs one fingerprint.\nUsage: habeas ${usage}`)
  await using stores = await opened()
  const keys = await memberKeys(stores.database)
  const key = keys.find(({ recipient }) => fingerprintOf(recipient) === fingerprint || recipient === fingerprint)
  if (!key) throw new UsageError('No key has this fingerprint. Nothing was changed. See: habeas keys list')
  await endKey(stores.database, key.recipient, dayOf(stores.now()))
  const after = (await memberKeys(stores.database)).find(({ recipient }) => recipient === key.recipient) ?? key
  if (values.json) io.out(JSON.stringify(told(after, await openMembers(stores.database, stores.newId))))
  else io.out(`Ended: ${fingerprintOf(key.recipient)}. Synchronise the door, so that it learns of it.`)
  if (!keys.some((other) => other.ended === null && other.recipient !== key.recipient))
    io.err('It was the last one: the door of the intake closes.')
  return EXIT.done
}
