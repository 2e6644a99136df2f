import type { RegisterView } from '#register/index.ts'
import { queueFor } from './review/desk.ts'
import type { Waiting } from './shell.tsx'

/** How much waits in each part of the desk, as the queue counts it. */
export const waitingIn = (view: RegisterView): Waiting => ({ queue: queueFor(view).drafts })
