import type { LiveFigure } from '#core/writing.ts'
import { ARTICLE_FORM, type ArticleBody, blocksOf, CARD_FORM, type CardBody, figuresIn } from '#editorial/index.ts'
import type { Member } from '#members/index.ts'
import { keepWriting, readWritings, type Writing } from '#register/index.ts'
import { publishRoom } from './publish-room.ts'
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
export async function pen(work: Workroom, member: Member, penned: Penned): Promise<Writing> {
  const { database, now, newId } = work.stores
  const { kind, act, seen } = penned
  const room = publishRoom(work)
  const signed = async (figures: LiveFigure[]) => (act === 'sign' && figures.length > 0 ? room.figures(figures) : {})
  const body =
    penned.kind === 'card'
      ? CARD_FORM.parse(penned.body)
      : ARTICLE_FORM.parse({ ...penned.body, signed: await signed(figuresOfBody(penned.body)) })
  const id = penned.id ?? newId()
  const kept = await keepWriting(database, { id, kind, act, body, by: member.id, at: now() }, seen)
  room.stir()
  return kept
}

/** Every version of everything written, by id and version. */
export const written = ({ stores }: Workroom): Promise<Writing[]> => readWritings(stores.database)

const figuresOfBody = ({ texts }: ArticleBody): LiveFigure[] =>
  Object.values(texts).flatMap(({ body }) => figuresIn(blocksOf(body)))
