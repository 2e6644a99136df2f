/**
 * Endings of surnames in sounds (sounds/index.ts) that tell gender, case or the language that writes, and what stays of them: the first row
 * that fits holds, if at least three sounds are left. Source: how be, ru, uk, pl, lt and English papers print the same families.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[szc]k)(?:aj[ae]|aju|oj|ij|yj|a|i|y|as|is|ys|os|us|e)$/, ''],
  [/(?<=[oae])[vw](?:a|as|os|u|oj|aj|ej|e)?$/, 'w'],
  [/(?<=[iy]n)(?:a|as|os)$/, ''],
  [/(?<=[bvghxdZzklmnprstfcCSw])(?:aja|oj|ij|yj|i|y)$/, ''],
  [/(?<=[bvghxdZzklmnprstfcCSjw])(?:ij|yj|i|y)?(?:us|as|is|ys)$/, ''],
]
const LEAST_LEFT = 3

/**
 * A surname in sounds without what gender and language put at its end, so that those of a couple and those of one man in Vilnius and in
 * Warsaw meet: `tixanowskaja`, `tixanowski`, `tixanowskis` are `tixanowsk`; `kolesnikova`, `kolesnikovas`, `kolesnikow` are `kolesnikow`.
 * A key to find by, no proof: a Каліна and a Калін meet too.
 */
export function surnameStem(sounds: string): string {
  for (const [ending, instead] of ENDINGS) {
    const stem = sounds.replace(ending, instead)
    if (stem !== sounds && stem.length >= LEAST_LEFT) return stem
    if (ending.test(sounds)) return sounds
  }
  return sounds
}
