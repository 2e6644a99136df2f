import { frame } from '#texts/intake/frame.ts'
import { LANGUAGE_NAMES, SITE_LANGUAGES } from '#texts/language.ts'
import type { Html, Setting } from '../types.ts'
import { wholePage } from './frame.tsx'

/** Where no language was asked for: the three, each by its own name. */
export const choicePage = ({ links }: Pick<Setting, 'links'>): Html =>
  wholePage(
    { language: 'be', links: { ...links, script: null } },
    <main id="main">
      <div class="one">
        <h1>{frame.be.chooseLanguage}</h1>
        <ul class="plain">
          {SITE_LANGUAGES.map((language) => (
            <li>
              <a class="button second" href={`/${language}/`} lang={language} hreflang={language}>
                {LANGUAGE_NAMES[language]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </main>,
  )
