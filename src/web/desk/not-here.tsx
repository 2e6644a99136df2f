import { door } from '#texts/desk/door.ts'
import type { Answer, Ask, DeskPart } from './ask.ts'

/** What is asked for is not there; whoever asks is at the desk. */
export function notHere({ language }: Pick<Ask, 'language'>, part: DeskPart | null): Answer {
  const t = door[language]
  return {
    title: t.title,
    part,
    status: 404,
    main: (
      <>
        <h1>{t.notFound}</h1>
        <p class="lede">{t.notFoundText}</p>
        <p class="up">
          <a href={`/${language}/queue`}>{t.toQueue}</a>
        </p>
      </>
    ),
  }
}
