import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redactionOf } from './policy.ts'
import { shownPeople } from './shown.ts'
import { type Doc, recordOf, type Say } from './testing.ts'

const PUBLIC = { level: 'public' as const, shown: { be: 'Сяргей Волкаў', ru: 'Сергей Волков', en: 'Sergei Volkov' } }
const released = (words: string, key: string): Say => ({ property: 'release', evidence: words, person: { words, key } })

/** The redacted text of the first document. */
function redacted(docs: Doc[], exposures: Parameters<typeof recordOf>[1], freed: string[] = []): string {
  const record = recordOf(docs, exposures, freed)
  const { redactor, places } = redactionOf(record, shownPeople(record))
  const [id] = record.sources.keys()
  return id === undefined ? '' : redactor.redactText(record.sources.get(id)?.layer.text ?? '', places(id)).text
}

test('who may be named in a text', () => {
  const text = 'Yesterday Sergei Volkov was released. Volkov left. He met Piotr Volkov.'
  const first = (says: Say[], seen: string[] = []): Doc => ({ text, says, seen })
  const table: [string, string, string][] = [
    ['nobody is shown', redacted([first([released('Sergei Volkov', 'v')])], {}), 'Yesterday ▮ was released. ▮ left. He met ▮.'],
    [
      'a person shown',
      redacted([first([released('Sergei Volkov', 'v')])], { v: PUBLIC }),
      'Yesterday Sergei Volkov was released. Volkov left. He met ▮.',
    ],
    [
      'a hidden namesake: only the resolved mention stays',
      redacted([first([released('Sergei Volkov', 'v'), released('Piotr Volkov', 'p')])], { v: PUBLIC }),
      'Yesterday Sergei Volkov was released. ▮ left. He met ▮.',
    ],
    [
      'the namesake stands in another document',
      redacted([first([released('Sergei Volkov', 'v')]), { text: 'Piotr Volkov left.', says: [released('Piotr Volkov', 'p')] }], {
        v: PUBLIC,
      }),
      'Yesterday Sergei Volkov was released. ▮ left. He met ▮.',
    ],
    [
      'a mention that nobody resolved is hidden where it stands',
      redacted([first([], ['Sergei Volkov']), { text: 'Sergei Volkov left.', says: [released('Sergei Volkov', 'v')] }], {
        v: PUBLIC,
      }),
      'Yesterday ▮ was released. Volkov left. He met ▮.',
    ],
    [
      'shown by initials: hidden in texts',
      redacted([first([released('Sergei Volkov', 'v')])], { v: { ...PUBLIC, level: 'initials' } }),
      'Yesterday ▮ was released. ▮ left. He met ▮.',
    ],
    [
      'hidden by decision',
      redacted([first([released('Sergei Volkov', 'v')])], { v: { ...PUBLIC, level: 'hidden' } }),
      'Yesterday ▮ was released. ▮ left. He met ▮.',
    ],
    [
      'a freed word that is the name of somebody hidden stays hidden',
      redacted([first([released('Sergei Volkov', 'v')])], {}, ['volkov']),
      'Yesterday ▮ was released. ▮ left. He met ▮.',
    ],
  ]
  for (const [what, left, expected] of table) assert.equal(left, expected, what)
})

test('a secret passage is hidden in every text, also when its statement is a draft or was rejected', () => {
  const text = 'Sergei Volkov left. They told Sergei Volkov what not to say! The people are in Minsk.'
  const doc: Doc = {
    text,
    says: [
      released('Sergei Volkov', 'v'),
      { property: 'condition', code: 'exit_ban', evidence: 'what not to say', person: { words: 'Sergei Volkov', key: 'v' } },
    ],
  }
  assert.equal(redacted([doc], { v: PUBLIC }), 'Sergei Volkov left. ▮! The people are in Minsk.')
})
