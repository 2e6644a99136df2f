import type { Lesson } from '#core/lesson.ts'
import { ENGINE } from '#extract/engine.ts'
import type { Db } from '#platform/database/index.ts'
import { type Engine, readLessons } from '#register/index.ts'

/**
 * The reading engine as this register has taught it. Every act of teaching makes a new version: what was read before is read again, and
 * drafts that are no longer said do not wait.
 */
export async function taughtEngine(db: Db): Promise<{ lessons: Lesson[]; engine: Engine }> {
  const { lessons, acts } = await readLessons(db)
  return { lessons, engine: acts === 0 ? ENGINE : { ...ENGINE, version: `${ENGINE.version}.${acts}` } }
}
