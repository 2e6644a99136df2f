import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerName, itemName, questionName } from './answers.ts'

test('what is asked and answered has its label, a day its words; a code that is no more stands as it is', () => {
  const rows: [string, string][] = [
    [itemName('en', 'measure', 'aviation'), 'sanctions on aviation'],
    [itemName('en', 'measure', 'no_more_there'), 'no more there'],
    [questionName('en', 'stipulation', 'due'), 'Due'],
    [questionName('en', 'stipulation', 'no_more_there'), 'no more there'],
    [answerName('en', 'stipulation', 'due', '2026-01-01'), '1 January 2026'],
    [answerName('en', 'stipulation', 'due', 'soon'), 'soon'],
    [answerName('en', 'measure', 'imposed_for', 'migrants'), 'for migrants brought to the border'],
    [answerName('en', 'measure', 'no_more_there', 'as_ever'), 'as ever'],
  ]
  for (const [found, expected] of rows) assert.equal(found, expected)
})
