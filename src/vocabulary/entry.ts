/** A name in the languages of the site, as a native would write it. */
export type Labels = { be: string; ru: string; en: string }

/**
 * One word of the domain: a stable code, what it means in one English sentence, and where that meaning is from. `meaning`: the same sentence in
 * the languages of the site, where people who choose or read it need it.
 */
export type Entry = { code: string; definition: string; source: string; labels: Labels; meaning?: Labels }

/** public: may be shown. protected: figures only, under disclosure control. secret: never leaves the register. */
export const SENSITIVITIES = ['public', 'protected', 'secret'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** How a thing may be shown when it is said of one person, and when it is said of an event or a group. */
export type Guard = { person: Sensitivity; event: Sensitivity }

export const OPEN: Guard = { person: 'public', event: 'public' }
export const PROTECTED: Guard = { person: 'protected', event: 'public' }
export const SECRET: Guard = { person: 'secret', event: 'protected' }

/** Labels in the order be, ru, en. */
export const say = (be: string, ru: string, en: string): Labels => ({ be, ru, en })

/** The one sentence for what this project itself set down; the page is part of the project. */
export const OWN = 'docs/contracts.md'
