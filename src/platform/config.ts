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
  intake: IntakeConfig
  /** A language model that speaks the chat interface of OpenAI; null: none is asked. */
  model: ModelConfig | null
}

/** The intake door: it has nothing in common with the register but the machine, and often not that. */
export type IntakeConfig = {
  /** Its folder, absolute. */
  data: string
  port: number
  /** A socket on which it listens instead of its port, for an onion service on the same machine. */
  socket: string | null
  databaseUrl: string | null
  /** The socket of a door that runs elsewhere, brought to this machine; null: that of the folder. */
  door: string | null
  /** Where "leave this page" leads: an address in which `{language}` stands for be, ru or en. */
  leave: string
  /** Where the public finds the intake, ending in `/`; null: nothing leads there from the public site. */
  address: string | null
}

/** `url` ends before `/chat/completions`; `keyFile` holds a bearer token and nothing else. */
export type ModelConfig = { url: string; name: string; keyFile: string | null }

const EXAMPLES = {
  HABEAS_DATA: '/srv/habeas',
  HABEAS_HOST: '127.0.0.1',
  HABEAS_PORT: '8160',
  HABEAS_DESK_PORT: '8161',
  HABEAS_MODEL_URL: 'http://127.0.0.1:11434/v1',
  HABEAS_MODEL_NAME: 'llama3',
  HABEAS_MODEL_HOST: 'models.example.org',
  HABEAS_MODEL_KEY_FILE: '/etc/habeas/model.key',
  HABEAS_INTAKE_DATA: '/srv/habeas-intake',
  HABEAS_INTAKE_PORT: '8162',
  HABEAS_INTAKE_SOCKET: '/run/habeas/intake.sock',
  HABEAS_INTAKE_DOOR: '/run/user/1000/door.sock',
  HABEAS_INTAKE_LEAVE: 'https://{language}.wikipedia.org/',
  HABEAS_INTAKE_ADDRESS: 'https://in.example.org/',
  DATABASE_URL: 'postgres://habeas:secret@127.0.0.1:5432/habeas',
  INTAKE_DATABASE_URL: 'postgres://door:secret@127.0.0.1:5432/intake',
}
type Variable = keyof typeof EXAMPLES

const port = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, 'is not a port number, 0 to 65535')
    .transform(Number)

const isPostgres = (text: string) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)

const isHttp = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).username === ''
const isWeb = (text: string) => isHttp(text.replaceAll('{language}', 'be'))
const HERE = new Set(['localhost', '127.0.0.1', '[::1]'])
const isAllowed = (url: string, named: string | undefined) => {
  const { hostname, protocol } = new URL(url)
  return HERE.has(hostname) || (hostname === named && protocol === 'https:')
}

const SCHEMA = z
  .object({
    HABEAS_DATA: z.string().trim().min(1, 'is empty').default('.habeas'),
    HABEAS_HOST: z.literal('127.0.0.1', 'may only be this machine for now').default('127.0.0.1'),
    HABEAS_PORT: port('8160'),
    HABEAS_DESK_PORT: port('8161'),
    HABEAS_MODEL_URL: z.string().refine(isHttp, 'is not the address of a model server').optional(),
    HABEAS_MODEL_NAME: z.string().min(1, 'is empty').optional(),
    HABEAS_MODEL_HOST: z.string().min(1, 'is empty').optional(),
    HABEAS_MODEL_KEY_FILE: z.string().min(1, 'is empty').optional(),
    HABEAS_INTAKE_DATA: z.string().trim().min(1, 'is empty').optional(),
    HABEAS_INTAKE_PORT: port('8162'),
    HABEAS_INTAKE_SOCKET: z.string().min(1, 'is empty').optional(),
    HABEAS_INTAKE_DOOR: z.string().min(1, 'is empty').optional(),
    HABEAS_INTAKE_LEAVE: z.string().refine(isWeb, 'is not the address of a page').default('https://{language}.wikipedia.org/'),
    HABEAS_INTAKE_ADDRESS: z.string().refine(isHttp, 'is not the address of a door').optional(),
    DATABASE_URL: z.string().refine(isPostgres, 'is not the address of a PostgreSQL database').optional(),
    INTAKE_DATABASE_URL: z.string().refine(isPostgres, 'is not the address of a PostgreSQL database').optional(),
  } satisfies Record<Variable, z.ZodType>)
  .refine((env) => env.HABEAS_MODEL_URL === undefined || env.HABEAS_MODEL_NAME !== undefined, {
    path: ['HABEAS_MODEL_NAME'],
    message: 'is needed with HABEAS_MODEL_URL',
  })
  // Text leaves this machine only for a host that somebody has named.
  .refine((env) => env.HABEAS_MODEL_URL === undefined || isAllowed(env.HABEAS_MODEL_URL, env.HABEAS_MODEL_HOST), {
    path: ['HABEAS_MODEL_HOST'],
    message: 'must name the host of HABEAS_MODEL_URL, when that is another machine; then https is needed',
  })
  .refine((env) => env.INTAKE_DATABASE_URL === undefined || env.INTAKE_DATABASE_URL !== env.DATABASE_URL, {
    path: ['INTAKE_DATABASE_URL'],
    message: 'is the database of the register; the intake needs one of its own',
  })
  .refine((env) => env.HABEAS_INTAKE_DATA !== env.HABEAS_DATA, {
    path: ['HABEAS_INTAKE_DATA'],
    message: 'is the folder of the register; the intake needs one of its own',
  })
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
  const { HABEAS_MODEL_URL, HABEAS_MODEL_NAME, HABEAS_MODEL_KEY_FILE } = result.data
  const intake = result.data
  return {
    data: resolve(cwd, HABEAS_DATA),
    host: HABEAS_HOST,
    port: HABEAS_PORT,
    deskPort: HABEAS_DESK_PORT,
    databaseUrl: DATABASE_URL ?? null,
    intake: {
      // Beside the folder of the register it belongs to, and never in it.
      data: resolve(cwd, intake.HABEAS_INTAKE_DATA ?? `${HABEAS_DATA.replace(/[\\/]+$/, '')}-intake`),
      port: intake.HABEAS_INTAKE_PORT,
      socket: intake.HABEAS_INTAKE_SOCKET === undefined ? null : resolve(cwd, intake.HABEAS_INTAKE_SOCKET),
      databaseUrl: intake.INTAKE_DATABASE_URL ?? null,
      door: intake.HABEAS_INTAKE_DOOR === undefined ? null : resolve(cwd, intake.HABEAS_INTAKE_DOOR),
      leave: intake.HABEAS_INTAKE_LEAVE,
      address: intake.HABEAS_INTAKE_ADDRESS === undefined ? null : `${intake.HABEAS_INTAKE_ADDRESS.replace(/\/+$/, '')}/`,
    },
    model:
      HABEAS_MODEL_URL === undefined || HABEAS_MODEL_NAME === undefined
        ? null
        : {
            url: HABEAS_MODEL_URL.replace(/\/+$/, ''),
            name: HABEAS_MODEL_NAME,
            keyFile: HABEAS_MODEL_KEY_FILE === undefined ? null : resolve(cwd, HABEAS_MODEL_KEY_FILE),
          },
  }
}
