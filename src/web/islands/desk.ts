/**
 * Keys for the page of a document. They press what stands on the page anyway; nothing is asked from anywhere. `S` and `N` take the words
 * that are selected in the text.
 */

const page = document.querySelector<HTMLElement>('[data-keys]')
const text = document.querySelector<HTMLElement>('#text')

type Place = { start: number; end: number }

/** Where a point of the page stands in the text: the beginning of its paragraph and the letters before it. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-at]')
  if (!paragraph) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset.at) + before.toString().length
}

/** The selected words of the text, without spaces at their ends. */
function selected(): Place | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!text?.contains(range.commonAncestorContainer)) return null
  const words = range.toString()
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === null || end === null || words.trim() === '') return null
  const left = words.length - words.trimStart().length
  const right = words.length - words.trimEnd().length
  return { start: start + left, end: end - right }
}

const press = (selector: string): void => page?.querySelector<HTMLElement>(selector)?.click()
const opened = (selector: string): HTMLDetailsElement | null => {
  const details = page?.querySelector<HTMLDetailsElement>(selector) ?? null
  if (details) details.open = true
  return details
}

/** The selected words become the passage of the form that is open, or of the correction. */
function takePassage(): void {
  const place = selected()
  opened('details.correct')
  const field = page?.querySelector<HTMLTextAreaElement>('textarea[name=passage]')
  const at = page?.querySelector<HTMLInputElement>('input[name=passage-at]')
  if (!field) return
  if (place) {
    field.value = getSelection()?.toString().trim() ?? ''
    if (at) at.value = String(place.start)
  }
  field.focus()
}

function newFact(): void {
  const link = page?.querySelector<HTMLAnchorElement>('a[data-key=n]')
  if (!link) return
  const place = selected()
  const address = new URL(link.href)
  if (place) {
    address.searchParams.set('start', String(place.start))
    address.searchParams.set('end', String(place.end))
  }
  location.assign(address)
}

const KEYS: Record<string, () => void> = {
  j: () => press('a[data-key=j]'),
  k: () => press('a[data-key=k]'),
  a: () => press('.decide button[value=accept], .decide button[value=empty]'),
  r: () => opened('details.reject')?.querySelector<HTMLElement>('button')?.focus(),
  e: () => opened('details.correct')?.querySelector<HTMLElement>('select')?.focus(),
  s: takePassage,
  n: newFact,
  u: () => document.querySelector<HTMLElement>('#undo')?.click(),
  '?': () => {
    const keys = document.querySelector<HTMLElement>('#keys')
    keys?.toggleAttribute('hidden')
    keys?.scrollIntoView({ block: 'nearest' })
  },
}

/** The letter of a key by its place, so that it is the same key on a Cyrillic keyboard. */
const letterOf = (event: KeyboardEvent): string =>
  event.key === '?' ? '?' : (/^Key([A-Z])$/.exec(event.code)?.[1] ?? '').toLowerCase()

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? target.type !== 'radio'
    : target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

let isPressed = false

/** Whoever speaks to the computer, or touches keys by accident, switches them off for good (WCAG 2.1.4). */
const SWITCH = 'keys'
const isOff = (): boolean => localStorage.getItem(SWITCH) === 'off'

function showSwitch(): void {
  page?.classList.toggle('has-keys', !isOff())
  const button = document.querySelector<HTMLElement>('#keys-switch')
  if (button) button.textContent = (isOff() ? button.dataset.on : button.dataset.off) ?? ''
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isPressed || isOff() || isTyping(event.target)) return
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
  const reject = page?.querySelector<HTMLDetailsElement>('details.reject')
  if (digit !== undefined && reject?.open) {
    const buttons = reject.querySelectorAll<HTMLElement>('button')
    buttons[(Number(digit) + 9) % 10]?.click()
    event.preventDefault()
    return
  }
  const act = KEYS[letterOf(event)]
  if (!act) return
  event.preventDefault()
  act()
}

if (page) {
  document.addEventListener('keydown', onKey)
  // A form that is sent once is not sent twice by a key that was pressed while the next page is on its way.
  document.addEventListener('submit', () => {
    isPressed = true
  })
  // Coming back by the browser's own button, the page is as it was left.
  addEventListener('pageshow', () => {
    isPressed = false
  })
  document.querySelector('#keys')?.removeAttribute('hidden')
  document.querySelector('#keys-switch')?.addEventListener('click', () => {
    localStorage.setItem(SWITCH, isOff() ? 'on' : 'off')
    showSwitch()
  })
  showSwitch()
}
