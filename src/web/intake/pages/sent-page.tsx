import type { Child } from 'hono/jsx'
import { ends } from '#texts/intake/ends.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { dayInWords } from '../steps/replies.ts'
import type { Html, Sent, Setting } from '../types.ts'
import { formPage } from './frame.tsx'

/** The end of a form. Eight words are shown here and nowhere else. */
export function sentPage(setting: Setting, sent: Sent): Html {
  return formPage(setting, { hidden: [['from', 'where']], step: 'sent', isLast: true }, sentMain(setting, sent), null)
}

export function sentMain(
  { language, repliesUntil }: Pick<Setting, 'language' | 'repliesUntil'>,
  { kinds, receipt, sameReceipt }: Sent,
): Child {
  const t = ends[language]
  return (
    <>
      <h1>{t.sent}</h1>
      {receipt === null && <p class="lede">{sameReceipt ? t.sentSame : t.sentSilent}</p>}
      {receipt !== null && (
        <>
          <h2>{t.words}</h2>
          <ol class="words">
            {receipt.receipt.map((word) => (
              <li>{word}</li>
            ))}
          </ol>
          <p>
            <strong>{t.wordsText}</strong> {t.wordsOpen(dayInWords(language, repliesUntil), kinds.includes('offer'))} {t.order}
          </p>
          <h2>{t.keepTitle}</h2>
          <ul>
            {t.keep.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <h2>{t.recognition}</h2>
          <p class="words two">{receipt.recognition.join(' ')}</p>
          <p>{t.recognitionText}</p>
          <p>{t.toMailbox}</p>
        </>
      )}
      <h2>{t.next}</h2>
      {nextWords(language, kinds).map((words) => (
        <p>{words}</p>
      ))}
    </>
  )
}

function nextWords(language: SiteLanguage, kinds: Sent['kinds']): string[] {
  const t = ends[language]
  const own = {
    testimony: t.nextTestimony,
    need: t.nextNeed,
    offer: t.nextOffer,
    contact: t.nextContact,
    consent: t.nextConsent,
    letter: t.nextLetter,
  }
  const said = kinds.flatMap((kind) => (kind in own ? own[kind as keyof typeof own] : []))
  return said.length === 0 ? [t.nextTestimony] : said
}
