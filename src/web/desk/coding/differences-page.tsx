import type { Child } from 'hono/jsx'
import { agreementBy, answersOf, type Coders, codersOf, type Twice } from '#assess/findings/agreement.ts'
import { CODING_FORMS, type Coding, type CodingForm } from '#core/coding.ts'
import { codingsHeld } from '#pipeline/codings/index.ts'
import { questionName } from '#texts/answers.ts'
import { coding as texts } from '#texts/desk/coding.ts'
import { number } from '#texts/numbers.ts'
import { CODING } from '#vocabulary/coding.ts'
import type { Answer, Ask } from '../ask.ts'
import { eventName } from '../things/event-words.tsx'
import { type Setting, settingOf } from '../things/setting.ts'
import { REGISTER } from './about.ts'
import { answered, itemName, placeOf } from './words.tsx'

/** Answers of both below which κ says nothing. */
const FEW = 5

/** Every question that two members answered differently, side by side; how far they agree. */
export async function differencesPage(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const { language } = setting
  const t = texts[language]
  const codings = await codingsHeld(ask.work)
  const byForm = CODING_FORMS.flatMap((form) => {
    const coders = codersOf(codings, form)
    return coders.length === 0 ? [] : [{ form, coders }]
  })
  return {
    title: t.differences,
    part: 'codings',
    main: [
      <h1>{t.differences}</h1>,
      <p class="lede">{t.differencesLede}</p>,
      <p class="meta">
        <a href={`/${language}/codings`}>{t.toList}</a>
      </p>,
      byForm.length === 0 && <p class="s">{t.noPairs}</p>,
      byForm.map(({ form, coders }) => (
        <section class="s" aria-labelledby={`f-${form}`}>
          <h2 id={`f-${form}`}>{t.forms[form]}</h2>
          {coders.map((one) => pair(setting, form, one))}
        </section>
      )),
      byForm.length > 0 && (
        <p class="meta s">
          {t.kappaHelp} {t.less}
        </p>
      ),
    ],
  }
}

function pair(setting: Setting, form: CodingForm, coders: Coders): Child {
  const { language, ask } = setting
  const t = texts[language]
  const [one, other] = coders.members.map((id) => ask.members.nameOf(id))
  const name = t.pair(one ?? '', other ?? '')
  const apart = coders.twice.filter((twice) => new Set(answersOf(twice)).size > 1)
  const byItem = [...Map.groupBy(apart, ({ item, event }) => JSON.stringify([item, event])).values()]
  return (
    <div class="up">
      <h3>{name}</h3>
      {agreement(setting, form, coders, name)}
      {apart.length === 0 ? <p class="up">{t.noDifferences}</p> : byItem.map((own) => difference(setting, own))}
    </div>
  )
}

function agreement({ language }: Setting, form: CodingForm, coders: Coders, name: string): Child {
  const t = texts[language]
  const figure = (n: number | null) => (n === null ? '–' : n.toLocaleString(language, { maximumFractionDigits: 2 }))
  return (
    <table class="agreement up">
      <caption class="meta">
        {t.agreement}: {name}
      </caption>
      <thead>
        <tr>
          {[t.both, t.alike, t.share, t.kappa].map((words) => (
            <th scope="col" class="num">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      {[...agreementBy(coders)].map(([question, { n, same, share, kappa }]) => {
        const isDay = CODING[form].questions.find(({ code }) => code === question)?.answers === 'day'
        const beyond = n < FEW && !isDay ? t.tooFew : figure(isDay ? null : kappa)
        const figures = [number(language, n), number(language, same), figure(share), beyond]
        return (
          <tbody>
            <tr class="group">
              <th scope="rowgroup" colspan={figures.length}>
                {questionName(language, form, question)}
              </th>
            </tr>
            <tr>
              {figures.map((one) => (
                <td class="num">{one}</td>
              ))}
            </tr>
          </tbody>
        )
      })}
    </table>
  )
}

/** The differing answers of two about one item, each with the reason beside it. */
function difference(setting: Setting, own: readonly Twice[]): Child {
  const { language } = setting
  const [twice] = own
  if (!twice) return null
  const { first, second } = twice
  const questions = own.map(({ question }) => question)
  return (
    <div class="difference up">
      <h4>
        <a href={`/${language}/codings/${first.event ?? REGISTER}#${placeOf(first)}`}>
          {itemName(language, first.form, first.item)}
        </a>{' '}
        <span class="meta">{subject(setting, first)}</span>
      </h4>
      <div class="sides">{[first, second].map((one) => answered(setting, one, questions))}</div>
    </div>
  )
}

function subject(setting: Setting, { event }: Coding): string {
  const thing = event === null ? undefined : setting.view.thing(event)
  return thing ? eventName(setting, thing) : texts[setting.language].register
}
