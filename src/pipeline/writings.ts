import type { LiveFigure } from '#core/writing.ts'
import { figureKey } from '#core/writing.ts'
import { ARTICLE_FORM, type ArticleBody, blocksOf, CARD_FORM, type CardBody, figuresIn } from '#editorial/index.ts'
import type { Member } from '#members/index.ts'
import { dayOf } from '#platform/clock.ts'
import { figuresOf } from '#publish/index.ts'
import { keepWriting, readWritings, type Writing } from '#register/index.ts'
import { make } from './make.ts'
import type { Workroom } from './workroom.ts'

/** What somebody does with what is written: keeps it, signs it, takes it back. */
export type Penned = { id: string | null; act: Writing['act']; seen: number } & (
  | { kind: 'article'; body: ArticleBody }
  | { kind: 'card'; body: CardBody }
)

/**
 * Keeps the next version of an article or a card; `id` null begins a new one. Signing an article notes what each of its figures is now.
 * Throws StaleError when somebody has kept a newer version than was `seen`; nothing is kept then.
 */
export async function pen({ stores, view }: Workroom, member: Member, penned: Penned): Promise<Writing> {
  const { kind, act, seen } = penned
  const body =
    penned.kind === 'card'
      ? CARD_FORM.parse(penned.body)
      : ARTICLE_FORM.parse({ ...penned.body, signed: act === 'sign' ? figuresNow(stores, view, figuresOfBody(penned.body)) : {} })
  const id = penned.id ?? stores.newId()
  return keepWriting(stores.database, { id, kind, act, body, by: member.id, at: stores.now() }, seen)
}

/** Every version of everything written, by id and version. */
export const written = ({ stores }: Workroom): Promise<Writing[]> => readWritings(stores.database)

const figuresOfBody = ({ texts }: ArticleBody): LiveFigure[] =>
  Object.values(texts).flatMap(({ body }) => figuresIn(blocksOf(body)))

/** What figures would say if the register were published now: by their keys; what no page would show is not there. */
function figuresNow(stores: Workroom['stores'], view: Workroom['view'], figures: readonly LiveFigure[]): Record<string, string> {
  if (figures.length === 0) return {}
  const { folder, keys, now } = stores
  const documents = make({
    rows: view().rows(),
    held: null,
    writings: { articles: [], cards: [] },
    register: { id: folder.register, kind: folder.kind },
    today: dayOf(now()),
    instance: keys.instance,
  })
  const values = figuresOf(documents, keys.instance, figures)
  return Object.fromEntries(
    figures.flatMap((figure, i) => {
      const value = values[i]?.now
      return value == null ? [] : [[figureKey(figure), value]]
    }),
  )
}
