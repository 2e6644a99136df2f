import { ROLES, type Role, STATEMENT_TYPES, type StatementType } from '#core/extraction.ts'
import { MENTION_KINDS, type MentionKind } from '#core/mention.ts'
import type { Act, ActForm, Binding, Duty, MentionRule, Trigger } from './pack.ts'

/**
 * Rules as text, one block each:
 *
 *   release.verb verb batch=release_event needs=acted
 *     = (released|freed) @adverb?
 *     + Nina Petrova was released.
 *     - Nina Petrova was tried.
 *
 * First line: type and name, for a trigger its form, then settings (`pack.ts`): `code= batch= needs=a,b prepositions=with:negotiator takes=place:to
 * polarity= fixed told told=custody`; for a mention rule kind and name, then `value= tags=a,b near=`. `=` the pattern, `+` fires, `-` does not. `#` begins a remark.
 */
type Block = {
  head: string
  name: string
  words: string[]
  settings: Map<string, string>
  pattern: string
  yes: string[]
  no: string[]
}

/** Reads triggers, all of one layout, as items are (`itemOf`); ids begin with `prefix`. Throws SyntaxError saying which block is wrong. */
export function triggersOf(prefix: string, text: string): Trigger[] {
  return blocksOf(text).map(({ head, name, words, settings, pattern, yes, no }): Trigger => {
    const [type = '', form = ''] = [head, words[0]]
    if (!isOneOf<StatementType>(STATEMENT_TYPES, type) || !isOneOf(FORMS, form))
      throw new SyntaxError(`not a type and a form: ${type}.${name} ${form}`)
    const batch = settings.get('batch')
    const polarity = settings.get('polarity')
    if (batch !== undefined && !isOneOf<StatementType>(STATEMENT_TYPES, batch)) throw new SyntaxError(`no such type: ${batch}`)
    if (polarity !== undefined && !isOneOf(POLARITIES, polarity)) throw new SyntaxError(`no such polarity: ${polarity}`)
    const needs = settings
      .get('needs')
      ?.split(',')
      .map((role) => (role === 'acted' ? ('acted' as const) : roleOf(role)))
    return {
      id: `${prefix}.${type}.${name}`,
      type,
      form,
      pattern,
      tests: { yes, no },
      code: settings.get('code'),
      batch,
      needs,
      polarity,
      fixed: settings.has('fixed'),
      told: settings.get('told') === 'custody' ? 'custody' : settings.has('told') ? 'release' : null,
      prepositions: settings.has('prepositions') ? Object.fromEntries(pairsOf(settings.get('prepositions'))) : undefined,
      takes: settings.has('takes')
        ? Object.fromEntries(pairsOf(settings.get('takes')).map(([kind, role]) => [kindOf(kind), role]))
        : undefined,
    }
  })
}

/** Reads mention rules; ids begin with `prefix`. Throws SyntaxError saying which block is wrong. */
export function mentionRulesOf(prefix: string, text: string): MentionRule[] {
  return blocksOf(text).map(({ head, name, settings, pattern, yes, no }): MentionRule => {
    const kind = kindOf(head)
    if (kind === 'person' || kind === 'quote') throw new SyntaxError(`${kind} has no rules of this form: ${name}`)
    return {
      id: `${prefix}.${kind}.${name}`,
      kind,
      pattern,
      tests: { yes, no },
      value: settings.get('value'),
      near: settings.get('near'),
      tags: settings.get('tags')?.split(','),
    }
  })
}

/**
 * Reads words that bind: “binding.must self duty=must takes=base”; ids begin with `prefix`. Throws SyntaxError saying which block is wrong.
 */
export function bindingsOf(prefix: string, text: string): Binding[] {
  return blocksOf(text).map(({ head, name, words, settings, pattern, yes, no }): Binding => {
    const form = words[0] ?? ''
    const duty = settings.get('duty') ?? ''
    const takes = settings.get('takes')?.split(',') ?? []
    const polarity = settings.get('polarity')
    if (head !== 'binding' || !isOneOf(FORMS, form)) throw new SyntaxError(`not a binding and its form: ${head}.${name} ${form}`)
    if (!isOneOf<Duty>(DUTIES, duty)) throw new SyntaxError(`what does it ask for: ${name}`)
    return {
      id: `${prefix}.${head}.${name}`,
      form,
      duty,
      takes: takes.map(actFormOf),
      frames: settings.get('frames') === 'ordered' ? 'ordered' : settings.has('frames') ? 'always' : undefined,
      pattern,
      tests: { yes, no },
      polarity: polarity !== undefined && isOneOf(POLARITIES, polarity) ? polarity : undefined,
    }
  })
}

/** Reads acts: “act.reports duty=must”, “act.travel code=exit_ban duty=mustnot noun”, “act.curfew state”. Throws SyntaxError as above. */
export function actsOf(prefix: string, text: string): Act[] {
  return blocksOf(text).map(({ head, name, words, settings, pattern, yes, no }): Act => {
    const duty = settings.get('duty') ?? null
    if (head !== 'act') throw new SyntaxError(`not an act: ${head}.${name}`)
    if (duty !== null && !isOneOf<Duty>(DUTIES, duty)) throw new SyntaxError(`what is asked for: ${name}`)
    return {
      id: `${prefix}.${head}.${name}`,
      code: settings.get('code'),
      country: settings.get('country'),
      duty,
      form: words.includes('state') ? 'state' : words.includes('noun') ? 'noun' : 'verb',
      pattern,
      tests: { yes, no },
    }
  })
}

const DUTIES = ['must', 'mustnot'] as const
const ACT_FORMS = ['base', 'gerund', 'noun', 'state', 'standing'] as const

function actFormOf(name: string): ActForm {
  if (isOneOf<ActForm>(ACT_FORMS, name)) return name
  throw new SyntaxError(`no such form of an act: ${name}`)
}

const FORMS = ['verb', 'passive', 'self', 'noun', 'attribute', 'converb', 'plain'] as const
const POLARITIES = ['flip', 'restricted', 'negated'] as const

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name => names.some((one) => one === name)

function roleOf(name: string): Role {
  if (isOneOf<Role>(ROLES, name)) return name
  throw new SyntaxError(`no such role: ${name}`)
}

function kindOf(name: string): MentionKind {
  if (isOneOf<MentionKind>(MENTION_KINDS, name)) return name
  throw new SyntaxError(`no such kind of mention: ${name}`)
}

const pairsOf = (text = ''): [string, Role][] =>
  text
    .split(',')
    .filter(Boolean)
    .map((pair) => {
      const [left = '', right = ''] = pair.split(':')
      return [left, roleOf(right)]
    })

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const last = blocks.at(-1)
    const body = line.slice(2)
    if (line.startsWith('= ') && last) last.pattern = body
    else if (line.startsWith('+ ') && last) last.yes.push(body)
    else if (line.startsWith('- ') && last) last.no.push(body)
    else blocks.push(headOf(line))
  }
  for (const { head, name, pattern } of blocks) if (pattern === '') throw new SyntaxError(`rule ${head}.${name} has no pattern`)
  return blocks
}

function headOf(line: string): Block {
  const [first = '', ...rest] = line.split(/\s+/)
  const dot = first.indexOf('.')
  if (dot < 1) throw new SyntaxError(`not the first line of a rule: ${line}`)
  const settings = new Map(
    rest
      .filter((word) => word.includes('=') || word === 'fixed' || word === 'told')
      .map((word) => [word.split('=')[0] ?? '', word.slice(word.indexOf('=') + 1)]),
  )
  return { head: first.slice(0, dot), name: first.slice(dot + 1), words: rest, settings, pattern: '', yes: [], no: [] }
}
