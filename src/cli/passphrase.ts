import { createInterface } from 'node:readline'
import { UsageError } from '#core/errors.ts'
import { PASSPHRASE_LEAST, type Weakness, weaknessOf } from '#members/passphrase.ts'

/** A terminal, or a pipe that ends. */
export type Input = NodeJS.ReadableStream & { isTTY?: boolean; setRawMode?: (isRaw: boolean) => unknown }

const REFUSED: Record<Weakness, string> = {
  short: `A passphrase has at least ${PASSPHRASE_LEAST} characters.`,
  trivial: 'This one is guessed first. Take several words that do not belong together.',
}

/**
 * A new passphrase: asked twice at a terminal, without showing it; from a pipe its first line. Throws UsageError when it is weak, or when the
 * two differ.
 */
export async function newPassphrase(input: Input, say: (line: string) => void, name: string): Promise<string> {
  const first = await askedHidden(input, say, 'Passphrase for the key file (nothing is shown while you type):')
  const weakness = weaknessOf(first, name)
  if (weakness) throw new UsageError(`${REFUSED[weakness]} Nothing was made.`)
  if (input.isTTY && (await askedHidden(input, say, 'The same again:')) !== first)
    throw new UsageError('The two were not the same. Nothing was made.')
  return first
}

/** One line: in composed letters, as browsers send them, without spaces around it. */
async function askedHidden(input: Input, say: (line: string) => void, question: string): Promise<string> {
  if (!input.isTTY || !input.setRawMode) return tidy(await firstLine(input))
  say(question)
  input.setRawMode(true)
  try {
    return tidy(await typedLine(input))
  } finally {
    input.setRawMode(false)
    input.pause()
  }
}

const tidy = (line: string) => line.normalize('NFC').trim()

async function firstLine(input: Input): Promise<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) return line
  return ''
}

/** Keys as a terminal sends them. */
const ENTER = '\r\n'
const BACK = '\u007f\b'
const GIVE_UP = '\u0003\u0004'

/** What is typed up to Enter, at a terminal that passes on each key. Throws UsageError when Ctrl-C or Ctrl-D is typed. */
function typedLine(input: Input): Promise<string> {
  const decoder = new TextDecoder()
  return new Promise((resolve, reject) => {
    let typed: string[] = []
    const end = (act: () => void) => {
      input.off('data', onData)
      act()
    }
    const onData = (bytes: Buffer | string) => {
      for (const key of typeof bytes === 'string' ? bytes : decoder.decode(bytes, { stream: true })) {
        if (ENTER.includes(key)) return end(() => resolve(typed.join('')))
        if (GIVE_UP.includes(key)) return end(() => reject(new UsageError('Given up. Nothing was made.')))
        typed = BACK.includes(key) ? typed.slice(0, -1) : [...typed, key]
      }
    }
    input.on('data', onData)
    input.resume()
  })
}
