import type { Lesson } from '#core/lesson.ts'
import { lessonOf } from '#core/lesson.ts'
import type { Db } from '#platform/database/index.ts'

/** What holds now of what was learned, in one order for everybody, and how many times anything was learned or unlearned. */
export async function readLessons(db: Db): Promise<{ lessons: Lesson[]; acts: number }> {
  const rows = await db.kysely
    .selectFrom('decision')
    .select(['target', 'act'])
    .where('target_kind', '=', 'lesson')
    .orderBy('target')
    .orderBy('version')
    .execute()
  const latest = new Map(rows.map(({ target, act }) => [target, act]))
  const lessons = [...latest].flatMap(([target, act]) => (act === 'learn' ? [lessonOf(target)] : []))
  return { lessons, acts: rows.length }
}
