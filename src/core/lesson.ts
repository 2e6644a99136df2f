import type { Language } from './layer.ts'

/**
 * What a register has learned from its reviewers, beyond the rules and name lists of the program:
 * - given, surname, role: a word that is one (nominative; a role is a word such as “regent” before a name)
 * - not_a_name: a word that never is part of a person's name
 * - rule_off: the id of a rule that is no longer followed
 */
export const LESSON_KINDS = ['given', 'surname', 'role', 'not_a_name', 'rule_off'] as const
export type LessonKind = (typeof LESSON_KINDS)[number]
const LESSON_LANGUAGES = ['en', 'ru', 'be'] as const satisfies readonly Language[]
export type Lesson = { kind: LessonKind; language: (typeof LESSON_LANGUAGES)[number]; word: string }

const WORD = /^[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*$/u
const RULE = /^(?:en|ru|be)\.[a-z0-9._-]+$/

/** Can this be learned? Words are single words of letters, hyphens and apostrophes; rules are ids of the lesson's language. */
export const isLesson = ({ kind, language, word }: Lesson): boolean =>
  LESSON_KINDS.includes(kind) &&
  LESSON_LANGUAGES.includes(language) &&
  (kind === 'rule_off' ? RULE.test(word) && word.startsWith(`${language}.`) : WORD.test(word))

/** One lesson in one line: the same lesson is the same text, however its letters are composed. */
export const lessonKey = ({ kind, language, word }: Lesson): string => `${language} ${kind} ${word.normalize('NFC')}`

/** The lesson of a line in the form of `lessonKey`; `isLesson` says whether it is one. A word has no blanks. */
export function lessonOf(key: string): Lesson {
  const [language = '', kind = '', ...word] = key.split(' ')
  return { kind: kind as LessonKind, language: language as Lesson['language'], word: word.join(' ') }
}
