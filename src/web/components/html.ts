import { type Child, Fragment } from 'hono/jsx'

/** Markup as text. The fragment matters: a bare list would be joined by commas. */
export const htmlOf = (child: Child): string => String(Fragment({ children: child }))
