import type { Child } from 'hono/jsx'
import type { Ask } from './ask.ts'

/** The name of the field that holds the token of the session. */
export const TOKEN_FIELD = 'formToken'

/** A form that acts: it carries the token of the session. `to` is the address after the language, as in an Answer. */
export function ActForm({
  ask: { language, session },
  to,
  children,
  files = false,
  id,
  class: name,
}: {
  ask: Pick<Ask, 'language' | 'session'>
  to: string
  children?: Child
  /** Files are chosen in it. */
  files?: boolean
  id?: string
  class?: string
}) {
  return (
    <form
      method="post"
      action={`/${language}/${to}`}
      id={id}
      class={name}
      accept-charset="utf-8"
      enctype={files ? 'multipart/form-data' : undefined}
    >
      <input type="hidden" name={TOKEN_FIELD} value={session.formToken} />
      {children}
    </form>
  )
}
