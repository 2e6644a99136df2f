import type { Child } from 'hono/jsx'
import { publicKeyOf } from '#publish/index.ts'
import { publish as texts } from '#texts/desk/publish.ts'
import { number } from '#texts/numbers.ts'
import { ActForm } from '../act-form.tsx'
import type { Ask } from '../ask.ts'
import { siteState, usualFolder } from './site.ts'

/** The form for a folder to copy, with how the last one went and the key that its list is signed with. */
export function sitePart(ask: Ask): Child {
  const { language } = ask
  const { stores } = ask.work
  const t = texts[language]
  const last = siteState(stores)
  return (
    <section class="s" aria-labelledby="folder">
      <h2 id="folder">{t.folder}</h2>
      {last?.state === 'written' && (
        <p class="done" role="status">
          {t.folderWritten(last.folder, number(language, last.pages), number(language, last.number))}
        </p>
      )}
      {last?.state === 'refused' && (
        <div class="wrong" role="alert">
          <p>
            <strong>{t.wrong}</strong>
          </p>
          <p>{t.problems[last.code]}</p>
        </div>
      )}
      <p class="up">{t.folderText}</p>
      <ActForm ask={ask} to="publish/folder">
        <p class="field">
          <label for="path">{t.folderPath}</label>
          <span class="hint" id="path-hint">
            {t.folderHint}
          </span>
          <input
            type="text"
            id="path"
            name="path"
            value={last?.folder ?? usualFolder(stores)}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="path-hint"
          />
        </p>
        <p class="acts">
          <button type="submit" class="second">
            {t.folderWrite}
          </button>
        </p>
      </ActForm>
      <p class="meta up">
        {t.key}: <code>{publicKeyOf(stores.keys.signing)}</code>
      </p>
    </section>
  )
}
