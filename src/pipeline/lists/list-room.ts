import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { HabeasError } from '#core/errors.ts'
import type { MemberId } from '#core/ids.ts'
import type { Member } from '#members/index.ts'
import type { Hints } from '#preserve/index.ts'
import { type Given, safeName, uploadsFolder } from '../bring-in.ts'
import type { Stores } from '../stores.ts'
import { inTurn } from '../turns.ts'
import type { Workroom } from '../workroom.ts'
import { keepList, type OpenedList, openList } from './bring-list.ts'
import type { Field } from './fields.ts'

/** What is said of a list besides its file. */
export type SaidOfList = { list: string | null; columns: ReadonlyMap<number, Field>; hints: Hints }

/**
 * A list somebody has sent, from its file to its drafts. `comparing`: it is read and compared; `compared`: a person looks; `writing`: it is
 * brought in; `in`: it is there, and `opened` is what was compared before. `refused`: what is wrong with it, by code; `failed`: the program met a fault.
 */
export type SentList = {
  id: string
  by: MemberId
  /** UTC. */
  sent: string
  fileName: string
  said: SaidOfList
  state: 'comparing' | 'compared' | 'writing' | 'in' | 'refused' | 'failed'
  /** Rows compared or written so far, and of how many; `of` is 0 while that is not known. */
  progress: { done: number; of: number }
  opened: OpenedList | null
  refused: { code: string; message: string } | null
  /** Resolved when nothing is under way; never rejected. */
  over: Promise<void>
}

/** Where the desk looks at lists and brings them in. Files rest until their list is in or put aside. */
export type ListRoom = {
  begin: (member: Member, given: Extract<Given, { path: string }>, said: SaidOfList) => Promise<SentList>
  /** Compares again, as is said now. Nothing while something is under way, or when it is in. */
  again: (sent: SentList, said: SaidOfList) => void
  /** Brings a compared list in. Nothing in any other state. */
  bring: (sent: SentList, member: Member) => void
  /** Puts it aside with its file; what was brought in stays. */
  leave: (sent: SentList) => Promise<void>
  find: (id: string) => SentList | undefined
  /** The latest first. */
  list: () => readonly SentList[]
}

/** Lists kept in mind. */
const REMEMBERED = 20

const rooms = new WeakMap<Stores, ListRoom>()

export function listRoom(work: Workroom): ListRoom {
  const known = rooms.get(work.stores)
  if (known) return known
  const room = openRoom(work)
  rooms.set(work.stores, room)
  return room
}

function openRoom(work: Workroom): ListRoom {
  const { stores } = work
  const lists: SentList[] = []
  const folderOf = (id: string) => join(uploadsFolder(stores), `list-${id}`)
  const clear = (id: string) => rm(folderOf(id), { recursive: true, force: true })

  /** One after the other; whatever is thrown becomes a state. */
  const begin = (sent: SentList, task: () => Promise<void>) => {
    sent.refused = null
    sent.progress = { done: 0, of: 0 }
    sent.over = inTurn(lists, task).catch((thrown: unknown) => {
      if (thrown instanceof HabeasError) {
        sent.state = 'refused'
        sent.refused = { code: thrown.code, message: thrown.message }
        return
      }
      sent.state = 'failed'
      work.fault(thrown, 'the reading of a list')
    })
  }
  const compare = (sent: SentList) => {
    sent.state = 'comparing'
    begin(sent, async () => {
      const path = join(folderOf(sent.id), sent.fileName)
      sent.opened = await openList(work, { path, ...sent.said }, (done, of) => {
        sent.progress = { done, of }
      })
      sent.state = 'compared'
    })
  }
  return {
    async begin(member, { name, path }, said) {
      const id = stores.newId()
      const fileName = safeName(name)
      await mkdir(folderOf(id), { recursive: true, mode: 0o700 })
      await rename(path, join(folderOf(id), fileName))
      const sent: SentList = {
        id,
        by: member.id,
        sent: stores.now(),
        fileName,
        said,
        state: 'comparing',
        progress: { done: 0, of: 0 },
        opened: null,
        refused: null,
        over: Promise.resolve(),
      }
      lists.unshift(sent)
      for (const old of lists.splice(REMEMBERED)) await clear(old.id)
      compare(sent)
      return sent
    },
    again(sent, said) {
      if (isBusy(sent) || sent.state === 'in') return
      sent.said = said
      compare(sent)
    },
    bring(sent, member) {
      const { opened } = sent
      if (sent.state !== 'compared' || !opened) return
      sent.state = 'writing'
      begin(sent, async () => {
        for await (const { done, of } of keepList(work, member, opened)) sent.progress = { done, of }
        sent.state = 'in'
        await clear(sent.id)
      })
    },
    async leave(sent) {
      await sent.over
      const at = lists.indexOf(sent)
      if (at !== -1) lists.splice(at, 1)
      await clear(sent.id)
    },
    find: (id) => lists.find((one) => one.id === id),
    list: () => lists,
  }
}

/** Is something under way with it? */
export const isBusy = ({ state }: Pick<SentList, 'state'>): boolean => state === 'comparing' || state === 'writing'
