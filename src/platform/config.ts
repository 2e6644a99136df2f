import { resolve } from 'node:path'
import { z } from 'zod'
import { UsageError } from '#core/errors.ts'

/** Every setting of the program. Nothing else reads the environment. */
export type Config = {
  /** The data folder, absolute. */
  data: string
  host: '127.0.0.1'
  /** The public door. */
  port: number
  /** The paste page. */
  deskPort: number
  /** A PostgreSQL server; null: the database embedded in the data folder. */
  databaseUrl: string | null
}

const EXAMPLES = {
  HABEAS_DATA: '/srv/habeas',
  HABEAS_HOST: '127.0.0.1',
  HABEAS_PORT: '8160',
  HABEAS_DESK_PORT: '8161',
  DATABASE_URL: 'postgres://habeas:secret@127.0.0.1:5432/habeas',
}
type Variable = keyof typeof EXAMPLES

const port = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, 'is not a port number, 0 to 65535')
    .transform(Number)

const isPostgres = (text: string) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)

const SCHEMA = z
  .object({
    HABEAS_DATA: z.string().trim().min(1, 'is empty').default('.habeas'),
    HABEAS_HOST: z.literal('127.0.0.1', 'may only be this machine for now').default('127.0.0.1'),
    HABEAS_PORT: port('8160'),
    HABEAS_DESK_PORT: port('8161'),
    DATABASE_URL: z.string().refine(isPostgres, 'is not the address of a PostgreSQL database').optional(),
  } satisfies Record<Variable, z.ZodType>)
  // Port 0 lets the system choose, so two of them never meet.
  .refine((env) => env.HABEAS_PORT !== env.HABEAS_DESK_PORT || env.HABEAS_PORT === 0, {
    path: ['HABEAS_DESK_PORT'],
    message: 'is the same as HABEAS_PORT',
  })

/**
 * Reads the environment. A relative data folder stands in `cwd`.
 * Throws UsageError naming each wrong variable, what is wrong with it and an example; never its value, which may hold a password.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, cwd: string): Config {
  const result = SCHEMA.safeParse(env)
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => {
      const variable = String(path[0]) as Variable
      return `${variable} ${message}. Example: ${variable}=${EXAMPLES[variable]}`
    })
    throw new UsageError(lines.join('\n'))
  }
  const { HABEAS_DATA, HABEAS_HOST, HABEAS_PORT, HABEAS_DESK_PORT, DATABASE_URL } = result.data
  return {
    data: resolve(cwd, HABEAS_DATA),
    host: HABEAS_HOST,
    port: HABEAS_PORT,
    deskPort: HABEAS_DESK_PORT,
    databaseUrl: DATABASE_URL ?? null,
  }
}
