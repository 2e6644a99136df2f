import { coding as texts } from '#texts/desk/coding.ts'
import type { Answer } from '../ask.ts'
import type { Setting } from '../things/setting.ts'

/** No such event, form or item. */
export const gone = ({ language }: Pick<Setting, 'language'>): Answer => {
  const t = texts[language]
  return {
    title: t.gone,
    part: 'codings',
    status: 404,
    main: [
      <h1>{t.gone}</h1>,
      <p class="lede">{t.goneText}</p>,
      <p>
        <a href={`/${language}/codings`}>{t.toList}</a>
      </p>,
    ],
  }
}
