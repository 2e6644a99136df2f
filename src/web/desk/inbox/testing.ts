import { armor, Encrypter } from 'age-encryption'
import type { Member } from '#members/index.ts'
import { memberKey, type TestKey } from '#pipeline/inbox/testing.ts'
import type { Browser, TestDesk } from '../testing.ts'

export const PASSPHRASE = 'correct horse for this test'

/** A key file as `keys new` writes it, but cheaper to open. */
export async function keyFileOf({ identity }: Pick<TestKey, 'identity'>, passphrase = PASSPHRASE): Promise<File> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(4)
  const sealed = await encrypter.encrypt(`${identity}\n`)
  return new File([armor.encode(sealed)], 'key.age')
}

/** Somebody at the desk whose key the register knows; the inbox is still locked. */
export async function sitWithKey(
  desk: TestDesk,
  name: string,
): Promise<{ browser: Browser; member: Member; key: TestKey; file: File; unlock: () => Promise<Response> }> {
  const browser = await desk.sit(name)
  const member = desk.members.all().find((one) => one.name === name)
  if (!member) throw new Error(`${name} is not at the desk`)
  const key = await memberKey(desk.stores, member)
  const file = await keyFileOf(key)
  const unlock = () => browser.post('/en/inbox/unlock', { passphrase: PASSPHRASE, key: [file] })
  return { browser, member, key, file, unlock }
}
