import type { Contradiction } from '#core/assessment.ts'
import type { StatementId } from '#core/ids.ts'
import type { ReasonedAct } from '#register/index.ts'
import { LEFT_OPEN } from '#review/index.ts'
import { contradiction as texts } from '#texts/desk/contradiction.ts'
import type { Answer, Ask } from '../ask.ts'
import { contradictionAnswer, contradictionsOf, formOf, propertyIn } from './contradiction.tsx'
import { decideAnd, seenIn } from './decide-and.ts'
import { noSuchThing } from './missing.tsx'
import { wrong } from './notices.tsx'
import { settingOf, thingIn } from './setting.ts'

/**
 * Prefers one side, refutes one, or leaves both open. A side is ruled on as a whole: all it rests on stands on the page, and drafts among it
 * are accepted by it. Leaving open takes an earlier ruling back.
 */
export async function rule(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const thing = thingIn(setting, 'person', 'release_event')
  const property = propertyIn(setting)
  if (!thing || !property) return noSuchThing(setting, 'people')
  const t = texts[setting.language]
  const form = ask.form.get('form')
  const reason = ask.form.get('reason').trim().slice(0, 2000)
  const refuse = (status: 409 | 422, words: string) =>
    contradictionAnswer(setting, thing, property, { status, notice: wrong(setting, words), reason, form })
  const one = contradictionsOf(setting, thing, property).find((found) => formOf(found) === form)
  if (!one) return refuse(409, t.changed)
  const acts = actsFor(one, ask.form.get('act'), ask.form.get('against'), reason)
  if (!acts) return refuse(422, t.noAct)
  if (reason === '') return refuse(422, t.noReason)
  const seen = seenIn<StatementId>(ask.form.get('seen'))
  // A side as a whole is ruled on: what came to it since did not stand on the page.
  if (acts.some(({ statement }) => !seen.has(statement))) return refuse(409, t.changed)
  const stale = await decideAnd(
    setting,
    acts.map((act) => ({ ...act, seen: seen.get(act.statement) ?? 0 })),
  )
  if (stale) return contradictionAnswer(setting, thing, property, { status: 409, notice: stale, reason, form })
  return { path: `contradictions/${thing.key}/${property}?done=${ask.form.get('act') === 'open' ? 'leftOpen' : 'ruled'}` }
}

type StatementAct = ReasonedAct & { target: 'statement' }

function actsFor({ sides }: Contradiction, act: string, against: string, reason: string): StatementAct[] | null {
  if (act === 'open')
    return sides.flatMap(({ statements }) =>
      statements.map(
        (statement): StatementAct => ({
          target: 'statement',
          statement,
          act: 'accept',
          reason: LEFT_OPEN + reason,
          renew: true,
        }),
      ),
    )
  const [, what, at] = /^(prefer|refute) (\d{1,3})$/.exec(act) ?? []
  const side = sides[Number(at)]
  if (what === undefined || side === undefined) return null
  const others = sides.filter((one) => one !== side)
  const chosen = sides[Number(against)]
  const by = chosen && chosen !== side ? chosen : others[0]
  const [other] = by?.statements ?? []
  return side.statements.map(
    (statement): StatementAct => ({
      target: 'statement',
      statement,
      act: what === 'prefer' ? 'prefer' : 'refute',
      ...(other && { against: other }),
      reason,
      renew: true,
    }),
  )
}
