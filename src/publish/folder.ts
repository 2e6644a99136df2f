/** How a published folder is laid out; what the writer and the reader agree on. */
export const POINTER = 'current'
export const MANIFEST = 'manifest.json'

/** The folder of a snapshot: six digits and more. */
export const folderOf = (number: number): string => String(number).padStart(6, '0')

/** The number that a pointer or folder name gives, or null. */
export const numberIn = (text: string): number | null => (/^\d{6,}\s*$/.test(text) ? Number(text) : null)

/** Folders of a snapshot, one for each kind of document that has a page of its own. */
export const PARTS = ['events', 'people', 'sources', 'articles', 'findings'] as const

/** Names that a file of a snapshot can have; nothing leads out of its folder. */
export const isSnapshotPath = (path: string): boolean =>
  /^(?:(?:events|people|sources|articles|findings)\/)?[a-z0-9]+\.(?:json|jsonl|csv)$/.test(path)
