import type { DeskRoute } from '../routes.ts'
import { addHandlers } from './add/index.ts'
import type { Handler } from './ask.ts'
import { codingHandlers } from './coding/index.ts'
import { doorHandlers } from './door/index.ts'
import { exchangeHandlers } from './exchange/index.ts'
import { inboxHandlers } from './inbox/index.ts'
import { listHandlers } from './lists/index.ts'
import { membersHandlers } from './members/index.ts'
import { publishHandlers } from './publish/index.tsx'
import { reviewHandlers } from './review/index.ts'
import { thingsHandlers } from './things/index.ts'
import { writingHandlers } from './writing/index.tsx'

/** Every page and act of the desk: a route of DESK_ROUTES without a handler does not pass the types. */
export const DESK_HANDLERS: Record<DeskRoute, Handler> = {
  ...doorHandlers,
  ...addHandlers,
  ...listHandlers,
  ...inboxHandlers,
  ...exchangeHandlers,
  ...membersHandlers,
  ...publishHandlers,
  ...reviewHandlers,
  ...thingsHandlers,
  ...writingHandlers,
  ...codingHandlers,
}
