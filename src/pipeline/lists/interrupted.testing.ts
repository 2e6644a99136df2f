import { writeSync } from 'node:fs'
import { openStores } from '../stores.ts'
import { openWorkroom } from '../workroom.ts'
import { keepList, openList } from './bring-list.ts'

/** The process that is killed: `interrupted.testing.ts <data folder> <list> <step>`. Says each step; behind the last one it is given it waits to be killed. */
const [data = '', path = '', last = ''] = process.argv.slice(2)

await using stores = await openStores({ data, databaseUrl: null }, { begin: 'own' })
const work = await openWorkroom(stores)
const opened = await openList(work, { path, hints: {}, list: 'people', columns: new Map() })
let step = 0
for await (const _ of keepList(work, stores.member, opened)) {
  writeSync(1, `${++step}\n`)
  if (step === Number(last)) await new Promise((resolve) => setTimeout(resolve, 2 ** 30))
}
