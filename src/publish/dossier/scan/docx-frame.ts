import { renderDossier } from '../format.ts'
import type { Dossier, Fact, Note } from '../types.ts'
import { docxStrings } from './docx-strings.ts'

const fact: Fact = {
  id: '',
  n: 1,
  words: '',
  notes: [
    { n: 1, first: true },
    { n: 1, first: false },
  ],
  statements: [''],
}
const note: Note = {
  n: 1,
  quote: '',
  statements: [],
  words: { before: '', exact: '', after: '', language: 'be-Latn' },
  instead: null,
  said: '',
  origin: '',
  title: { words: '', language: 'be-Latn' },
  copy: '',
  address: { text: '', link: 'https://example.org/' },
}
/** A dossier of everything that a dossier has, without a word in it. */
const WORDLESS: Dossier = {
  v: 1,
  of: { kind: 'event', id: '' },
  language: 'en',
  over: '',
  title: '',
  on: '1980-01-01',
  about: [''],
  sections: [
    {
      code: '',
      heading: '',
      parts: [
        { kind: 'remark', words: '' },
        { kind: 'facts', lead: '', facts: [fact] },
        { kind: 'unanswered', lead: '', items: [''] },
      ],
    },
  ],
  notes: [note],
  sources: { heading: '', text: '', lines: [{ n: 1, title: '', rest: '', language: 'und' }] },
  facts: { heading: '', text: '', head: ['', '', ''], rows: [['', '', '']] },
}

/** Names of parts, styles and relations that the format itself writes: what a file without a word has. Nobody can be in it. */
export async function docxFrame(): Promise<ReadonlySet<string>> {
  return new Set(docxStrings(await renderDossier(WORDLESS, 'docx')).map(({ text }) => text))
}
