import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FIND_RULES, flagsOf, masked, WORD_RULES } from './index.ts'
import { loaded } from './rule.ts'
import { RULE_LANGUAGES } from './types.ts'

const RULES = [...WORD_RULES, ...FIND_RULES]

for (const rule of RULES)
  test(`${rule.id} speaks where it must and is silent where it must not`, () => {
    const kind = rule.kinds?.[0] ?? 'notice'
    const wrong: string[] = []
    for (const language of RULE_LANGUAGES) {
      for (const text of rule.yes[language]) {
        const flag = flagsOf({ kind, title: '', text }).find((one) => one.rule === rule.id)
        if (!flag) wrong.push(`silent on: ${text}`)
        else assert.equal(text.slice(flag.span?.start, flag.span?.end), flag.span?.exact)
      }
      for (const text of rule.no[language]) {
        const flags = flagsOf({ kind, title: '', text }).filter(({ severity, code }) => severity !== 'note' && code !== 'pay')
        if (flags.length > 0) wrong.push(`${flags.map((one) => `${one.rule} (${one.span?.exact})`).join(', ')} on: ${text}`)
      }
    }
    assert.deepEqual(wrong, [])
  })
