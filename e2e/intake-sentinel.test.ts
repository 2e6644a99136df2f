import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { FORMS, fieldsOf } from '#intake/forms/index.ts'
import { mailboxOf, newReceipt } from '#intake/receipt/index.ts'
import { newSentinel, post, ROOT, sendSealed, startIntake } from './intake-door.ts'
import { filesWith, memoryHolds } from './memory.ts'
import { habeas, ownFolder } from './program.ts'

test('what is typed, named and sent stands nowhere afterwards: no file, no database, no output, no backup, no memory of a new start', async (t) => {
  using own = ownFolder()
  const temp = join(own.path, 'temp')
  mkdirSync(temp)
  const env = { TMPDIR: temp, HABEAS_DATA: join(own.path, 'register'), HABEAS_INTAKE_DATA: join(own.path, 'door') }
  const member = await generateHybridIdentity()
  const recipients = [await identityToRecipient(member)]
  const words = [ROOT]
  const word = newSentinel
  const first = await startIntake(own.path, recipients, env)

  // Without JavaScript: every field of every form, right and wrong, files, what is no form, lines that break.
  const fields = new Map<string, string>()
  for (const form of FORMS.values())
    for (const { code } of fieldsOf(form)) {
      for (const prefix of [form.code, form.kind]) fields.set(`${prefix}.${code}`, word(code.replaceAll('-', '')))
    }
  const all = Object.fromEntries([...fields, ['receipt', word('receipt')], ['number', word('number')], ['kept', word('kept')]])
  // Fetched before: each form waits until its token is eight seconds old.
  const tokens = await Promise.all(Array.from({ length: 20 }, first.token))
  const token = tokens.pop() ?? ''
  for (const choice of ['tell', 'contact', 'need', 'job', 'housing', 'withdraw', 'more'])
    for (const to of ['send', 'next'])
      await (
        await first.send({ ...all, t: tokens.pop() ?? '', where: 'abroad', choice, from: 'check', to, 'testimony.told': 'no' })
      ).text()
  const valid = {
    where: 'abroad',
    choice: 'tell',
    from: 'check',
    to: 'send',
    'testimony.told': 'no',
    'contact.telegram': 'quiet_reader',
  }
  const sent = await first.send({
    ...valid,
    t: tokens.pop() ?? '',
    'testimony.what': word('story'),
    'contact.note': word('note'),
  })
  assert.equal(sent.status, 200)
  const shown = await sent.text()
  const [, receipt = ''] = /<ol class="words">([\s\S]*?)<\/ol>/.exec(shown) ?? []
  words.push(
    receipt
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s+/)
      .join(' '),
  )
  await (
    await first.send({ ...all, t: token, from: 'mailbox', to: 'next', choice: 'mailbox', receipt: words.at(-1) ?? '' })
  ).text()
  const form = new FormData()
  form.set('t', token)
  for (const [name, value] of Object.entries({ ...valid, to: 'next', from: 'files', choice: 'files' })) form.set(name, value)
  for (let n = 0; n < 3; n++)
    form.append('files', new File([`${word('body')} `.repeat(20_000)], `${word('name')}.jpg`, { type: `image/${word('type')}` }))
  assert.equal((await fetch(`${first.address}/en/`, { method: 'POST', body: form })).status, 200)
  await fetch(`${first.address}/en/`, { method: 'POST', body: word('plain'), headers: { 'content-type': 'text/plain' } })
  await fetch(`${first.address}/${word('path')}?${word('query')}`, {
    headers: { 'user-agent': word('agent'), referer: `http://x/${word('referer')}` },
  })
  await post(`${first.address}/e`, { id: word('id'), kind: word('kind'), proof: word('proof') })
  await broken(first.address, token, word('brokenbody'), word('brokenname'))

  // With it: sealed before it is sent.
  const { id, recipient } = await mailboxOf(newReceipt())
  await sendSealed(first, 'testimony', {
    fields: { what: word('sealedstory') },
    files: [new File([word('sealedbody')], word('sealedname'))],
    mailbox: { id, recipient },
  })

  assert.ok((await first.carrier.waiting()).length >= 4)
  assert.deepEqual(filesWith(own.path, words), [])
  await first.kill()
  const { out, err } = await first.ended
  for (const one of words) assert.ok(!`${out}${err}`.includes(one), 'the output holds what was sent')

  const second = await startIntake(own.path, recipients, env)
  assert.equal((await fetch(`${second.address}/en/`)).status, 200)
  const held = memoryHolds(second.pid, words)
  if (held !== null) assert.equal(memoryHolds(second.pid, ['habeas_intake']), true, 'memory is read')
  if (held === null) t.diagnostic('the memory of another process cannot be read here')
  else assert.equal(held, false, 'the memory of a new start holds what was sent')
  await second.stop()

  // At the desk it stays sealed; a backup holds nothing of it either.
  assert.equal((await habeas(['intake', 'sync'], env)).status, 0)
  const backup = join(own.path, 'backup.age')
  const [to = ''] = recipients
  assert.equal((await habeas(['backup', '--out', backup, '--to', to], env)).status, 0)
  assert.deepEqual(filesWith(own.path, words), [])
})

/** A form with a file whose line breaks in the middle. */
async function broken(address: string, token: string, body: string, name: string): Promise<void> {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  const part = (head: string, text: string) => `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`
  const form = `${part('name="t"', token)}${part('name="from"', 'files')}${part(`name="files"; filename="${name}"`, body.repeat(3_000))}`
  const head = `POST /en/ HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9999999\r\n\r\n`
  const cut = new Promise((resolve) => socket.once('close', resolve))
  await new Promise((resolve) => socket.write(head + form, resolve))
  socket.destroySoon()
  await cut
}
