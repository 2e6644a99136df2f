import type { Child } from 'hono/jsx'
import { HabeasError } from '#core/errors.ts'
import { publishedFolder } from '#pipeline/publish.ts'
import type { Stores } from '#pipeline/stores.ts'
import { DOSSIER_FORMATS, dossierOf, isDossierFormat, renderDossier, scanDossier } from '#publish/dossier/index.ts'
import { publicId } from '#publish/public-id.ts'
import { NOTHING, onDay, openPublished, type Published } from '#publish/read.ts'
import type { Thing } from '#register/index.ts'
import { dossier as texts } from '#texts/dossier.ts'
import type { Answer, Ask } from '../ask.ts'
import { noSuchThing } from './missing.tsx'
import { pathOfThing, type Setting, settingOf, thingIn } from './setting.ts'

type Opened = ReturnType<typeof openPublished>
const opened = new WeakMap<Stores, Opened>()

/** What is published today; nothing where nothing has been. Read anew only when something was published. */
function publishedNow({ ask, today }: Setting): Published {
  const { stores } = ask.work
  const folder = opened.get(stores) ?? openPublished(publishedFolder(stores.folder.path))
  opened.set(stores, folder)
  try {
    return onDay(folder.current(), today)
  } catch (thrown) {
    if (thrown instanceof HabeasError && thrown.code === 'unpublished') return NOTHING
    throw thrown
  }
}

const partOf = ({ type }: Thing) => (type === 'person' ? 'person' : 'event')

/** The published id of a thing; null as long as nothing of it was accepted. */
function idOf({ ask }: Setting, thing: Thing): string | null {
  return thing.entity === null ? null : publicId(ask.work.stores.keys.instance, partOf(thing), thing.entity)
}

/** The line of the page: the dossier in both formats, or that nothing of it is published. */
export function dossierFact(setting: Setting, thing: Thing): Child {
  const { language } = setting
  const t = texts[language]
  const id = idOf(setting, thing)
  const is = id !== null && publishedNow(setting)[partOf(thing)](id) !== null
  const to = `/${language}/things/${thing.key}/dossier`
  return [
    <dt>{t.dossier}</dt>,
    <dd>{is ? [<a href={`${to}/pdf`}>PDF</a>, ', ', <a href={`${to}/docx`}>DOCX</a>] : t.notPublished}</dd>,
  ]
}

/** The file, made of what is published now and of nothing else; looked through before it is given. */
export async function dossierFile(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const thing = thingIn(setting, 'release_event', 'person')
  const { language } = setting
  const format = ask.params.format ?? ''
  if (!thing || !isDossierFormat(format)) return noSuchThing(setting, 'events')
  const id = idOf(setting, thing)
  const published = publishedNow(setting)
  if (id === null || published[partOf(thing)](id) === null) return notThere(setting, thing, texts[language].notPublishedText)
  try {
    const made = dossierOf(published, { kind: partOf(thing), id }, language)
    const bytes = await renderDossier(made, format)
    if ((await scanDossier(bytes, [], made)).length > 0) return notThere(setting, thing, texts[language].notMade)
    return {
      response: new Response(Buffer.from(bytes), {
        headers: {
          'content-type': DOSSIER_FORMATS[format],
          'content-disposition': `attachment; filename="${id}-${language}.${format}"`,
        },
      }),
    }
  } catch (thrown) {
    if (!(thrown instanceof HabeasError)) throw thrown
    return notThere(
      setting,
      thing,
      thrown.code === 'typesetter' || thrown.code === 'pdf' ? texts[language].noPdf : texts[language].notMade,
    )
  }
}

function notThere({ language }: Setting, thing: Thing, words: string): Answer {
  const t = texts[language]
  return {
    title: t.dossier,
    part: thing.type === 'person' ? 'people' : 'events',
    status: 409,
    main: [
      <h1>{t.dossier}</h1>,
      <p class="lede">{words}</p>,
      <p>
        <a href={`/${language}/${pathOfThing(thing)}`}>{t.toThing}</a>
      </p>,
    ],
  }
}
