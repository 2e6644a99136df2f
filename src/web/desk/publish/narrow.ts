import type { Said } from '#publish/index.ts'

/** Two facts that are told beside each other: of long texts only the sentences that are not in both. */
export function narrowed(before: Said, after: Said): [Said, Said] {
  if (before.is === 'passage' && after.is === 'passage')
    return [
      { ...before, text: onlyIn(before.text, after.text) },
      { ...after, text: onlyIn(after.text, before.text) },
    ]
  return [before, after]
}

/** Sentences and lines of one text that do not stand in the other; an ellipsis for what lies between. */
export function onlyIn(text: string, other: string): string {
  const there = new Set(sentencesIn(other))
  let gap = false
  const told: string[] = []
  for (const sentence of sentencesIn(text)) {
    if (there.has(sentence)) gap = true
    else {
      if (gap) told.push('…')
      gap = false
      told.push(sentence)
    }
  }
  return [...told, ...(gap ? ['…'] : [])].join(' ')
}

const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?…][»”"]?)\s+|\n+/u).filter((one) => one.trim() !== '')
