/**
 * One string of a finished file. `shown`: what a reader sees; `beside`: alternative texts, titles of headings, names, metadata; `link`: where
 * a link leads; `bytes`: a part that is no text (a font), searched as it is. A part that cannot be read is told, never passed over.
 */
export type Found = { kind: 'shown' | 'beside' | 'link' | 'bytes' | 'unreadable'; place: string; text: string }
