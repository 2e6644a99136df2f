import type { Lesson, LessonKind } from '#core/lesson.ts'
import type { Pack } from './pack.ts'

/** A pack as a register has taught it. Lessons of other languages change nothing; without lessons it is the same pack. */
export function packWith(pack: Pack, lessons: readonly Lesson[]): Pack {
  const mine = lessons.filter(({ language }) => language === pack.language)
  if (mine.length === 0) return pack
  const words = (kind: LessonKind) => mine.flatMap((one) => (one.kind === kind ? [one.word] : [])).join(' ')
  const off = new Set(mine.flatMap((one) => (one.kind === 'rule_off' ? [one.word] : [])))
  return {
    ...pack,
    classes: {
      ...pack.classes,
      role: `${pack.classes.role ?? ''} ${words('role')}`,
      notname: `${pack.classes.notname ?? ''} ${words('not_a_name')}`,
    },
    names: {
      ...pack.names,
      given: `${pack.names.given} ${words('given')}`,
      known: `${pack.names.known} ${words('surname')}`,
    },
    mentions: pack.mentions.filter(({ id }) => !off.has(id)),
    triggers: pack.triggers.filter(({ id }) => !off.has(id)),
    ...(pack.duties && {
      duties: {
        ...pack.duties,
        bindings: pack.duties.bindings.filter(({ id }) => !off.has(id)),
        acts: pack.duties.acts.filter(({ id }) => !off.has(id)),
      },
    }),
  }
}
