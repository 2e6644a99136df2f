import assert from 'node:assert/strict'
import { edtf } from '#core/edtf.ts'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'
import { say } from './cases.ts'

/** Checks blocks of `= text` and the numbers in it, each as `exact: value scope`. */
export function counted(language: Language, cases: string): void {
  for (const block of cases.split('\n= ').filter((one) => one.trim() !== '')) {
    const [text = '', ...wanted] = block
      .trim()
      .replace(/^= /, '')
      .split('\n')
      .map((line) => line.trim())
    const lines = say(readText(text.replaceAll('\\n', '\n'), { language, published: edtf('2025-12-14') }))
    const counts = lines.filter((line) => line.startsWith('count ')).map((line) => line.slice('count '.length))
    assert.deepEqual(counts, wanted.filter(Boolean), text)
  }
}
