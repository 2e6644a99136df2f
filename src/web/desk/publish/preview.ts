import type { Hono } from 'hono'
import { HabeasError } from '#core/errors.ts'
import { publishRoom } from '#pipeline/publish-room.ts'
import { NOTHING, openPublished } from '#publish/read.ts'
import { publicApp } from '../../public/app.ts'
import type { Handler } from '../ask.ts'

const apps = new Map<string, Hono>()

/** The real site over what would be published. Its pages are those of the public door with their headers; it stands behind the session. */
export const preview: Handler = async ({ params, work }) => {
  const folder = publishRoom(work).preview({ backTo: params.which === 'back' ? 0 : null })
  const app = apps.get(folder) ?? siteOver(folder)
  apps.set(folder, app)
  return { response: await app.request(`/${params.path ?? ''}`) }
}

function siteOver(folder: string): Hono {
  const { current } = openPublished(folder)
  return publicApp({
    published: () => {
      try {
        return current()
      } catch (thrown) {
        if (thrown instanceof HabeasError && thrown.code === 'unpublished') return NOTHING
        throw thrown
      }
    },
  })
}
