import { things as texts } from '#texts/desk/things.ts'
import type { Answer, DeskPart } from '../ask.ts'
import type { Setting } from './setting.ts'

/** No such person or event; it may have got another address when somebody took it apart. */
export const noSuchThing = ({ language }: Pick<Setting, 'language'>, part: DeskPart & ('people' | 'events')): Answer => {
  const t = texts[language]
  return {
    title: t.missing,
    part,
    status: 404,
    main: [
      <h1>{t.missing}</h1>,
      <p class="lede">{t.missingText}</p>,
      <p>
        <a href={`/${language}/${part}`}>{t[part]}</a>
      </p>,
    ],
  }
}
