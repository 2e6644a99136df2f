import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { EXIT, HabeasError, UsageError } from '#core/errors.ts'
import { publishedWorld } from '#publish/dossier/testing.ts'
import { dossier } from './dossier.ts'

const world = await publishedWorld()
const folder = mkdtempSync(join(tmpdir(), 'habeas-dossier-out-'))
after(() => {
  world[Symbol.dispose]()
  rmSync(folder, { recursive: true, force: true })
})
const [event] = world.published.overview.events
const [person] = world.published.overview.people
assert.ok(event && person)

async function run(...args: string[]): Promise<{ status: number; out: string[] }> {
  const out: string[] = []
  const io = { out: (line: string) => void out.push(line), err: () => {}, signal: new AbortController().signal }
  return { status: await dossier(['--published', world.folder, ...args], io, 'dossier'), out }
}
const out = (name: string) => join(folder, name)
const whole = ['--event', event.id, '--language', 'be', '--format', 'pdf', '--out', out('x.pdf')]
const without = (option: string) => whole.filter((_, at) => whole[at] !== option && whole[at - 1] !== option)

test('a dossier is written in each format, and said in a line or as JSON', async () => {
  const said = await run(...whole)
  assert.equal(said.status, EXIT.done)
  assert.match(said.out.join('\n'), /^Dossier of publication 1: \d+ sentences, \d+ footnotes, \d+ bytes\.$/)
  assert.equal(readFileSync(out('x.pdf')).toString('latin1', 0, 5), '%PDF-')
  const json = await run('--json', '--person', person.id, '--language', 'ru', '--format', 'docx', '--out', out('x.docx'))
  const { sentences, footnotes, size, ...rest } = JSON.parse(json.out[0] ?? '')
  assert.deepEqual(rest, { v: 1, kind: 'person', id: person.id, language: 'ru', format: 'docx', number: 1 })
  assert.ok(sentences > 0 && footnotes > 0)
  assert.equal(readFileSync(out('x.docx')).length, size)
})

test('what cannot be asked so is a wrong call; nothing is written', async () => {
  const wrong = [
    without('--event'),
    [...whole, '--person', person.id],
    [...without('--event'), '--event', 'no id'],
    without('--language'),
    [...without('--language'), '--language', 'pl'],
    [...without('--format'), '--format', 'html'],
    without('--out'),
    [...whole, 'more'],
    [...without('--out'), '--out', join(folder, 'no', 'such', 'x.pdf')],
  ]
  for (const args of wrong) await assert.rejects(run(...args), UsageError)
  await assert.rejects(
    run(...without('--event'), '--event', 'aaaaaaaaaaaaaaaa', '--out', out('none.pdf')),
    (thrown) => thrown instanceof HabeasError && thrown.code === 'not_published',
  )
  assert.ok(!existsSync(out('none.pdf')))
})
