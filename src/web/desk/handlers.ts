import type { DeskRoute } from '../routes.ts'
import type { Handler } from './ask.ts'
import { doorHandlers } from './door/index.ts'

/** Every page and act of the desk: a route of DESK_ROUTES without a handler, or with two, does not pass the types. */
export const DESK_HANDLERS: Record<DeskRoute, Handler> = {
  ...doorHandlers,
}
