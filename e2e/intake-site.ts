import type { Browser } from 'playwright-core'
import { openTestDoor, type TestDoor } from '#web/intake/testing.ts'
import { launch, serveApp } from './browser.ts'

/** A browser, an intake door and the address where it is served. */
export async function openIntakeSite(): Promise<AsyncDisposable & { browser: Browser; door: TestDoor; address: string }> {
  await using opened = new AsyncDisposableStack()
  const browser = opened.adopt(await launch(), (one) => one.close())
  const door = opened.use(await openTestDoor())
  const { address } = opened.use(await serveApp(door.app))
  const kept = opened.move()
  return { browser, door, address, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}
