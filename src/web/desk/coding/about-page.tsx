import type { Child } from 'hono/jsx'
import type { Coding, CodingForm } from '#core/coding.ts'
import { coding as texts } from '#texts/desk/coding.ts'
import { CODING } from '#vocabulary/coding.ts'
import type { Entry } from '#vocabulary/entry.ts'
import { law } from '../../components/law.tsx'
import type { Answer, Ask } from '../ask.ts'
import { pathOfThing, type Setting, settingOf } from '../things/setting.ts'
import { type About, aboutIn, differing, formsOf, heldAbout } from './about.ts'
import { gone } from './gone.tsx'
import { answered, elementOf, groupName, itemName, placeOf } from './words.tsx'

/** Everything that is asked about an event or the register, with who answered what. */
export async function aboutPage(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const { language } = setting
  const about = aboutIn(setting)
  if (!about) return gone(setting)
  const t = texts[language]
  const held = await heldAbout(setting, about)
  const forms = formsOf(about)
  return {
    title: t.title,
    part: 'codings',
    main: [
      <h1>{about.name}</h1>,
      <p class="meta">
        {about.thing && [<a href={`/${language}/${pathOfThing(about.thing)}`}>{t.eventPage}</a>, ' · ']}
        <a href={`/${language}/codings`}>{t.toList}</a>
      </p>,
      <p class="up">{t.published}</p>,
      <ul class="plain up">
        {forms.map((form) => (
          <li>
            <a href={`#f-${form}`}>{t.forms[form]}</a>{' '}
            <span class="meta">{t.answers(held.filter((one) => one.form === form).length)}</span>
          </li>
        ))}
      </ul>,
      forms.map((form) => (
        <section class="s" aria-labelledby={`f-${form}`}>
          <h2 id={`f-${form}`}>{t.forms[form]}</h2>
          {[...Map.groupBy(CODING[form].items, ({ code }) => groupName(language, form, code))].map(([group, items]) => [
            group !== null && <h3 class="up">{group}</h3>,
            <ul class="said-list known">
              {items.map((item) =>
                itemLine(
                  setting,
                  about,
                  form,
                  item,
                  held.filter((one) => one.form === form && one.item === item.code),
                ),
              )}
            </ul>,
          ])}
        </section>
      )),
    ],
  }
}

function itemLine(setting: Setting, about: About, form: CodingForm, item: Entry, own: readonly Coding[]): Child {
  const { language, ask } = setting
  const t = texts[language]
  const label = itemName(language, form, item.code)
  const element = elementOf(form, item.code)
  const isOwn = own.some(({ by }) => by === ask.session.member.id)
  const words = isOwn ? t.change : t.answer
  return (
    <li id={placeOf({ form, item: item.code })}>
      <p>
        {element && `${element.number}. `}
        <strong>{label}</strong>
        {differing(own).length > 0 && <span class="q"> {t.differ}</span>}
        {own.length === 0 && <span class="meta"> {t.nobody}</span>}
      </p>
      {element && law(language, element.provisions)}
      {own.map((one) => answered(setting, one))}
      <p class="meta">
        <a href={`/${language}/codings/${about.key}/${form}/${item.code}`} aria-label={`${words}${t.ofItem(label)}`}>
          {words}
        </a>
      </p>
    </li>
  )
}
