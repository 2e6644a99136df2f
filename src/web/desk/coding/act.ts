import { answer, check, type Typed, takeBack } from '#pipeline/codings/index.ts'
import { StaleError } from '#register/index.ts'
import { CODING } from '#vocabulary/coding.ts'
import type { Answer, Ask } from '../ask.ts'
import { dayFirst } from '../day.ts'
import { settingOf } from '../things/setting.ts'
import { type Asked, askedIn, formAnswer } from './form-page.tsx'
import { gone } from './gone.tsx'
import { placeOf } from './words.tsx'

/** Keeps an answer, takes one back, or looks for statements; whatever is wrong, what was typed stands in the form again. */
export async function codingAct(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const asked = askedIn(setting)
  if (!asked) return gone(setting)
  const { work, session, form: sent } = ask
  const { form, item, about } = asked
  const typed = typedIn(ask, asked)
  const words = sent.get('words').trim().slice(0, 200)
  const act = sent.get('act')
  if (act === 'find') return formAnswer(setting, asked, { typed, words, trouble: null })
  const seen = { form, item: item.code, event: about.event, seen: Number(sent.get('seen')) || 0 }
  const back = (done: string) => ({ path: `codings/${about.key}?done=${done}#${placeOf(seen)}` })
  try {
    if (act === 'withdraw') {
      await takeBack(work, session.member, seen)
      return back('answerWithdrawn')
    }
    const checked = check(form, typed, setting.view.statements, setting.today)
    if ('lacks' in checked) {
      const trouble = { status: 422, lacks: checked.lacks } as const
      const all: Pick<ReadonlyMap<string, unknown>, 'has'> = setting.view.statements
      const known = typed.statements.filter((id) => all.has(id))
      return formAnswer(setting, asked, { typed: { ...typed, statements: known }, words, trouble })
    }
    await answer(work, session.member, seen, checked)
    return back('answerKept')
  } catch (thrown) {
    if (!(thrown instanceof StaleError)) throw thrown
    return formAnswer(setting, asked, { typed, words, trouble: { status: 409, lacks: [] } })
  }
}

function typedIn({ form: sent }: Ask, { form }: Asked): Typed {
  const { questions } = CODING[form]
  return {
    answers: Object.fromEntries(questions.map(({ code }) => [code, dayFirst(sent.get(`q-${code}`).trim())])),
    standard: sent.get('standard'),
    asOf: dayFirst(sent.get('asOf').trim()),
    note: plain(sent.get('note')),
    statements: sent.all('statement'),
  }
}

/** Lines end as the database keeps them, and nothing stands in between that no keyboard writes. */
const plain = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim()
