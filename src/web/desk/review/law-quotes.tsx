import type { Child } from 'hono/jsx'
import type { Layer } from '#core/layer.ts'
import { lawDifference, found as texts } from '#texts/desk/found.ts'
import { langAttribute } from '#texts/language.ts'
import { provisionOf } from '#vocabulary/instruments/index.ts'
import { type Misquotation, misquotations } from '#vocabulary/quotations/index.ts'
import type { Desk } from './desk.ts'

const known = new WeakMap<Layer, Misquotation[]>()

/** Texts never change, so each is compared with the law once. */
function quotationsIn(layer: Layer): Misquotation[] {
  const found = known.get(layer) ?? misquotations(layer.text)
  known.set(layer, found)
  return found
}

/** Quotations of the law in the document that say it otherwise, word by word; nothing where there is none. */
export function lawQuotes({ ask: { language }, layer }: Pick<Desk, 'ask' | 'layer'>): Child {
  const found = quotationsIn(layer)
  if (found.length === 0) return null
  return (
    <section class="up" aria-labelledby="h-law">
      <h3 id="h-law">{texts[language].misquoted}</h3>
      <ul class="said-list known">
        {found.map(({ quotation, provision, differences }) => (
          <li>
            <p>
              <strong>{provisionOf(provision).number}</strong>
            </p>
            <q lang={langAttribute(layer.language)}>{layer.text.slice(quotation.start, quotation.end)}</q>
            <ul class="plain meta">
              {differences.map((one) => (
                <li>{lawDifference(language, one)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
