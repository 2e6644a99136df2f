import { Marked, type Token, type Tokens } from 'marked'
import { type EntityId, mintedId } from '#core/ids.ts'
import type { Block, Inline, LiveFigure } from '#core/writing.ts'

/** A figure in the text: [[event:…]], [[person:…]], [[gap]]. */
const FIGURE = /^\[\[(?:(event|person):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(gap))\]\]/

const parser = new Marked({
  gfm: false,
  extensions: [
    {
      name: 'figure',
      level: 'inline',
      start: (text: string) => text.indexOf('[['),
      tokenizer: (text: string) => {
        const match = FIGURE.exec(text)
        return match ? { type: 'figure', raw: match[0], kind: match[3] ?? match[1] ?? '', id: match[2] ?? '' } : undefined
      },
    },
  ],
})

/**
 * Reads the text of an article: paragraphs, headings, lists, quotations, bold, links, and live figures, in the Markdown that people know.
 * Whatever else Markdown has stays plain words; markup of pages is words too. Pure.
 */
export function blocksOf(text: string): Block[] {
  return parser.lexer(text.replaceAll('\r\n', '\n')).flatMap(blockOf)
}

function blockOf(token: Token): Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', words: words(token.tokens) }]
    case 'paragraph':
      return [{ kind: 'paragraph', words: words(token.tokens) }]
    case 'blockquote':
      return (token.tokens ?? [])
        .flatMap(blockOf)
        .map((block) => (block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block))
    case 'list': {
      const { ordered, items } = token as Tokens.List
      return [
        {
          kind: 'list',
          numbered: ordered,
          items: items.map((item) => item.tokens.flatMap((one) => words(childrenOf(one), one.raw))),
        },
      ]
    }
    case 'space':
    case 'hr':
    case 'def':
      return []
    default:
      return [{ kind: 'paragraph', words: plain(token.raw.trim()) }]
  }
}

function words(tokens: readonly Token[] | undefined, raw = '', strong = false): Inline[] {
  if (tokens === undefined) return plain(raw)
  return joined(tokens.flatMap((token) => inline(token, strong)))
}

function inline(token: Token, strong: boolean): Inline[] {
  switch (token.type) {
    case 'figure':
      return [{ kind: 'figure', figure: figureOf(token.kind, token.id) }]
    case 'link':
      return isWeb(token.href) ? [{ kind: 'link', to: token.href, text: textOf(token) }] : plain(textOf(token), strong)
    case 'strong':
      return words(token.tokens, token.raw, true)
    case 'em':
      return words(token.tokens, token.raw, strong)
    case 'br':
      return plain('\n', strong)
    case 'text':
    case 'escape': {
      const children = childrenOf(token)
      return children ? words(children, token.raw, strong) : plain(textOf(token), strong)
    }
    default:
      return plain(token.raw, strong)
  }
}

const childrenOf = (token: Token): Token[] | undefined => ('tokens' in token ? token.tokens : undefined)

const figureOf = (kind: string, id: string): LiveFigure =>
  kind === 'event'
    ? { kind, event: mintedId<EntityId>(id) }
    : kind === 'person'
      ? { kind, person: mintedId<EntityId>(id) }
      : { kind: 'gap' }

const isWeb = (address: string) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)

/** The lexer escapes for a page; we keep text as text and escape when a page is made. */
const textOf = (token: Token): string =>
  ('text' in token && typeof token.text === 'string' ? token.text : token.raw)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const plain = (text: string, strong = false): Inline[] => (text === '' ? [] : [{ kind: 'text', text, strong }])

/** Words side by side of one kind are one: so a name is not cut in two where it was written in one piece. */
const joined = (inlines: readonly Inline[]): Inline[] =>
  inlines.reduce<Inline[]>((all, one) => {
    const last = all.at(-1)
    if (last?.kind === 'text' && one.kind === 'text' && last.strong === one.strong)
      all[all.length - 1] = { ...last, text: last.text + one.text }
    else all.push(one)
    return all
  }, [])

const inlinesIn = (blocks: readonly Block[]): Inline[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.words))

/** The figures that a text names, each once, in its order. */
export const figuresIn = (blocks: readonly Block[]): LiveFigure[] =>
  inlinesIn(blocks).flatMap((one) => (one.kind === 'figure' ? [one.figure] : []))

/** What stands in a text besides its figures. */
export const wordsIn = (blocks: readonly Block[]): string =>
  inlinesIn(blocks)
    .map((one) => (one.kind === 'figure' ? '' : one.text))
    .join(' ')
