import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { nameOfAct } from '#members/index.ts'
import { uploadsFolder } from '#pipeline/bring-in.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { ISLAND_FILE } from '../islands.ts'
import { addressesOf, DESK_ROUTES, DOOR_ROUTES, READ_ROUTES, type Route } from '../routes.ts'
import { BODY_LIMIT, FILES_MOST } from './form.ts'
import { HOME, leadsTo, openTestDesk, type TestDesk, wordsOf } from './testing.ts'

let desk: TestDesk
before(async () => {
  desk = await openTestDesk()
})
after(() => desk[Symbol.asyncDispose]())

const table = (routes: Record<string, Route>) => Object.values(routes)
const written = (pattern: string) => (addressesOf(pattern)[0] ?? '').replace(/:\w+(?:\{[^}]*\})?/g, 'x')

test('every registered route is in the inventory and nothing else', () => {
  const { readStart: _, readIcon: _icon, ...read } = READ_ROUTES
  const expected = [...table(DOOR_ROUTES), ...table(DESK_ROUTES), ...table(read)]
  assert.deepEqual(
    desk.app.routes.map(({ method, path }) => `${method} ${path}`).sort(),
    expected.flatMap(({ method, pattern }) => addressesOf(pattern).map((address) => `${method} ${address}`)).sort(),
  )
})

test('without a session every page and every act is refused, and told so in the language of its address', async () => {
  for (const { method, pattern } of table(DESK_ROUTES)) {
    const response = await desk.ask(written(pattern), { method })
    assert.deepEqual([response.status, leadsTo(response), response.headers.get('set-cookie')], [403, null, null], pattern)
  }
  for (const [language, words] of [
    ['be', 'за сталом нікога няма'],
    ['ru', 'за столом никого нет'],
    ['en', 'Nobody is at the desk'],
  ] as const)
    assert.ok((await wordsOf(await desk.ask(`/${language}/queue`))).includes(words))
})

test('a request under another name or from another page passes nowhere', async () => {
  const { cookie, formToken } = await desk.sit()
  const hostile: { base?: string; headers: Record<string, string> }[] = [
    { base: 'http://rebound.example:4711', headers: {} },
    { headers: { host: 'rebound.example' } },
    { headers: { host: '127.0.0.1:4712' } },
    { headers: { 'sec-fetch-site': 'cross-site' } },
    { headers: { 'sec-fetch-site': 'same-site' } },
    { headers: { 'sec-fetch-site': 'none' } },
    { headers: { origin: 'https://example.org' } },
    { headers: { origin: 'http://127.0.0.1:4712' } },
    { headers: { origin: 'null' } },
  ]
  for (const { method, pattern } of [...table(DESK_ROUTES), ...table(DOOR_ROUTES)])
    for (const { base = HOME, headers } of hostile) {
      // A page may be opened from anywhere; only its name must be right.
      if (method === 'GET' && base === HOME && headers.host === undefined) continue
      const body = method === 'POST' ? new URLSearchParams({ formToken }) : null
      const asked = new Request(base + written(pattern), { method, body, headers: { cookie, ...headers } })
      const answer = await desk.app.fetch(asked)
      assert.equal(answer.status, 403, `${method} ${pattern} ${JSON.stringify({ base, headers })}`)
      assert.equal(answer.headers.get('location'), null)
    }
})
test('a form without the token of its session acts on nothing, whichever act it is', async () => {
  const [own, other] = [await desk.sit(), await desk.sit('Reader Two')]
  for (const { pattern, takes } of table(DESK_ROUTES).filter(({ method }) => method === 'POST'))
    for (const formToken of ['', 'x', other.formToken]) {
      const body = takes === 'files' ? new FormData() : new URLSearchParams()
      if (formToken !== '') body.append('formToken', formToken)
      const response = await desk.ask(written(pattern), { method: 'POST', body, headers: { cookie: own.cookie } })
      assert.equal(response.status, 403, pattern)
      assert.match(await response.text(), /This form is from another session|from another|з іншага сеансу/)
    }
})

test('a one-time address: looking does not use it up, the cookie is strict, and the address is good for nothing afterwards', async () => {
  const token = desk.sessions.invite(desk.stores.member)
  for (let n = 0; n < 2; n++) {
    const looked = await desk.ask(`/enter/${token}`)
    assert.deepEqual(
      [looked.status, looked.headers.get('set-cookie'), looked.headers.get('referrer-policy')],
      [200, null, 'no-referrer'],
    )
  }
  const entered = await desk.ask(`/enter/${token}`, { method: 'POST', headers: { 'accept-language': 'ru' } })
  assert.deepEqual([entered.status, leadsTo(entered)], [303, '/ru/who'])
  const cookie = entered.headers.get('set-cookie') ?? ''
  assert.match(cookie, /^desk4711=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
  for (const method of ['GET', 'POST']) {
    const again = await desk.ask(`/enter/${token}`, { method })
    assert.deepEqual([again.status, again.headers.get('set-cookie')], [410, null])
  }
  const late = desk.sessions.invite(desk.stores.member)
  desk.pass(24 * 60 * 60 * 1000 + 1)
  assert.equal((await desk.ask(`/enter/${late}`, { method: 'POST' })).status, 410)
  assert.equal((await desk.ask(`/enter/${token.slice(0, -1)}`, { method: 'POST' })).status, 410)
})

test('nothing is framed, kept or run, and no address is told to another page', async () => {
  const { get } = await desk.sit()
  for (const path of ['/en/queue', '/en/add', '/en/members', '/en/nothing', '/', '/enter/x']) {
    const { headers } = await get(path)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/, path)
    assert.deepEqual([headers.get('x-frame-options'), headers.get('cache-control')], ['DENY', 'no-store'], path)
    assert.match(headers.get('referrer-policy') ?? '', /^(?:same-origin|no-referrer)$/)
  }
  assert.doesNotMatch((await get('/en/members')).headers.get('content-security-policy') ?? '', /script-src/)
})

test('the script of the desk is kept by the browser as its route says; without a session there is none', async () => {
  const { get } = await desk.sit()
  const own = await get(`/${ISLAND_FILE}`)
  assert.deepEqual([own.status, own.headers.get('cache-control')], [200, 'public, max-age=31536000, immutable'])
  const other = await desk.ask(`/${ISLAND_FILE}`)
  assert.deepEqual([other.status === 200, other.headers.get('cache-control')], [false, 'no-store'])
})

test('whoever comes in says under which name they work before anything else', async () => {
  const browser = await desk.come()
  for (const path of ['/be/queue', '/be/members', '/be/add']) assert.equal(leadsTo(await browser.get(path)), '/be/who')
  const refused = await browser.post('/be/who', { name: '<b>' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /value="&lt;b&gt;"/)
  assert.equal(leadsTo(await browser.post('/be/who', { name: 'Чытач Тры' })), '/be/queue')
  assert.match(await wordsOf(await browser.get('/be/queue')), /Працуе Чытач Тры/)
  assert.equal(leadsTo(await browser.get('/be/who')), '/be/queue')
  assert.equal(leadsTo(await browser.post('/be/who', { name: 'Чытач Чатыры' })), '/be/queue')
  assert.ok(!desk.members.all().some(({ name }) => name === 'Чытач Чатыры'))
})

test('what was decided in a session is taken back in it, one act after the other; what others decided since holds', async () => {
  const [one, two] = [await desk.sit('Reader Five'), await desk.sit('Reader Six')]
  const sessionOf = (name: string) => {
    const found = desk.sessions.open().findLast(({ member }) => member.name === name)
    assert.ok(found)
    return found
  }
  const act = async (name: string, act: 'free' | 'unfree') => {
    const { member, acts } = sessionOf(name)
    const [decided] = await desk.work.decide(member, [{ target: 'word', word: 'heron', act }])
    assert.equal(decided?.status, 'applied')
    if (decided?.status === 'applied') acts.push({ decisions: [decided.decision], at: decided.decision.at })
  }
  assert.equal(leadsTo(await one.post('/en/undo')), '/en/queue?done=nothingToUndo')
  await act('Reader Five', 'free')
  assert.match(await wordsOf(await one.get('/en/queue')), /Last act: freed a word, Reader Five/)
  assert.doesNotMatch(await wordsOf(await two.get('/en/queue')), /Last act/)
  const lastOf = (name: string) => nameOfAct(sessionOf(name))
  const shown = lastOf('Reader Five')
  await act('Reader Five', 'unfree')
  // An older tab shows the first act, and its button takes nothing else back.
  for (const stale of [{ act: shown }, {}]) assert.equal(leadsTo(await one.post('/en/undo', stale)), '/en/queue?done=undoOther')
  const once = { act: lastOf('Reader Five') }
  assert.match(await (await one.get('/en/queue')).text(), new RegExp(`name="act" value="${once.act}"`))
  assert.equal(leadsTo(await one.post('/en/undo', once)), '/en/queue?done=undone')
  assert.equal(leadsTo(await one.post('/en/undo', once)), '/en/queue?done=undoOther')
  assert.equal(desk.work.view().wordIs('heron')?.act, 'free')
  await act('Reader Six', 'unfree')
  assert.equal(leadsTo(await one.post('/en/undo', { act: shown, back: 'members' })), '/en/members?done=undoStale')
  assert.equal(desk.work.view().wordIs('heron')?.act, 'unfree')
  assert.equal(
    leadsTo(await two.post('/en/undo', { act: lastOf('Reader Six'), back: 'people?q=a&page=2' })),
    '/en/people?q=a&page=2&done=undone',
  )
  assert.equal(desk.work.view().wordIs('heron')?.act, 'free')
  assert.match(await wordsOf(await two.get('/en/members?done=undone')), /Taken back/)
  assert.doesNotMatch(await wordsOf(await two.get('/en/members?done=Call%20me')), /Call me/)
  for (const back of ['//evil.example', 'https://evil.example', '../../evil', 'a/../../b', '/x', 'a\r\nb: c'])
    assert.equal(leadsTo(await one.post('/en/undo', { back })), '/en/queue?done=nothingToUndo', back)
})

test('who has left is out at once; who is at the desk cannot take themselves off it', async () => {
  const [stays, goes] = [await desk.sit('Reader Seven'), await desk.sit('Reader Eight')]
  const idOf = (name: string) => desk.members.all().find((one) => one.name === name)?.id ?? ''
  assert.equal((await stays.post(`/en/members/${idOf('Reader Seven')}/left`)).status, 404)
  assert.equal(leadsTo(await stays.post(`/en/members/${idOf('Reader Eight')}/left`)), '/en/members?done=memberLeft')
  assert.equal((await goes.get('/en/queue')).status, 403)
  assert.equal((await goes.post('/en/undo')).status, 403)
  assert.equal((await stays.post(`/en/members/${idOf('Reader Eight')}/address`)).status, 404)
  assert.match(await wordsOf(await stays.get('/en/members')), /Reader Eight · left on 2 May 2026/)
})

test('an address for somebody is shown once; opened, the browser works under their name', async () => {
  const browser = await desk.sit('Reader Nine')
  assert.equal(leadsTo(await browser.post('/en/members', { name: 'Reader Ten' })), '/en/members?done=memberAdded')
  const ten = desk.members.all().find(({ name }) => name === 'Reader Ten')
  const page = await (await browser.post(`/en/members/${ten?.id}/address`)).text()
  const [, path = ''] = /http:\/\/127\.0\.0\.1:4711(\/enter\/[\w-]{43})/.exec(page) ?? []
  assert.doesNotMatch(await (await browser.get('/en/members')).text(), /\/enter\//)
  const entered = await desk.ask(path, { method: 'POST' })
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  assert.match(await wordsOf(await desk.ask('/en/queue', { headers: { cookie } })), /Acting as Reader Ten/)
  const renamed = await browser.post(`/en/members/${ten?.id}/name`, { name: 'reader nine' })
  assert.equal(renamed.status, 422)
  assert.match(await renamed.text(), /value="reader nine"/)
  assert.equal(leadsTo(await browser.post(`/en/members/${ten?.id}/name`, { name: 'Reader 10' })), '/en/members?done=renamed')
  assert.match(await wordsOf(await desk.ask('/en/queue', { headers: { cookie } })), /Acting as Reader 10/)
})

test('one browser has one session; what was decided before the program was started anew tells when somebody last looked', async () => {
  const browser = await desk.sit('Reader Fourteen')
  const sessions = () => desk.sessions.open().filter(({ member }) => member.name === 'Reader Fourteen')
  const [session] = sessions()
  assert.ok(session)
  assert.equal(session.lastLooked, null)
  const [decided] = await desk.work.decide(session.member, [{ target: 'word', word: 'egret', act: 'free' }])
  assert.equal(decided?.status, 'applied')
  await desk.ask(`/enter/${desk.sessions.invite(session.member)}`, { method: 'POST', headers: { cookie: browser.cookie } })
  assert.equal(sessions().length, 1)
  assert.notEqual(sessions()[0], session)
  assert.ok(sessions()[0]?.lastLooked)
  assert.equal((await browser.get('/en/queue')).status, 403)
})

test('the reminder comes, is put off, and can be switched off and on', async () => {
  const browser = await desk.sit('Reader Eleven')
  for (let n = 0; n < 10; n++) {
    desk.pass(5 * 60_000)
    await browser.get('/be/add')
  }
  assert.match(await wordsOf(await browser.get('/be/add')), /50 хвілін без перапынку/)
  assert.equal(leadsTo(await browser.post('/be/pause', { back: 'add' })), '/be/add?done=paused')
  assert.doesNotMatch(await wordsOf(await browser.get('/be/add')), /без перапынку/)
  assert.equal(leadsTo(await browser.post('/be/members/reminder', { on: '' })), '/be/members?done=pauseOff')
  for (let n = 0; n < 11; n++) {
    desk.pass(5 * 60_000)
    await browser.get('/be/add')
  }
  assert.doesNotMatch(await wordsOf(await browser.get('/be/add')), /без перапынку/)
  assert.equal(leadsTo(await browser.post('/be/members/reminder', { on: '1' })), '/be/members?done=pauseOn')
})

test('who leaves the desk needs a new address; reading a text needs none', async () => {
  const browser = await desk.sit('Reader Twelve')
  assert.equal(leadsTo(await browser.get('/', { 'accept-language': 'be' })), '/be/queue')
  assert.equal(leadsTo(await browser.post('/be/leave')), '/be/read')
  assert.equal((await browser.get('/be/queue')).status, 403)
  assert.equal(leadsTo(await desk.ask('/', { headers: { 'accept-language': 'be' } })), '/be/read')
  for (const language of SITE_LANGUAGES) assert.equal((await desk.ask(`/${language}/read`)).status, 200)
})

test('a form that is too large, or none, changes nothing and leaves nothing', async () => {
  const { cookie, formToken } = await desk.sit('Reader Thirteen')
  const send = (path: string, body: RequestInit['body'], type: string) =>
    desk.ask(path, { method: 'POST', body: body ?? null, headers: { cookie, 'content-type': type } })
  const form = 'application/x-www-form-urlencoded'
  const large = `formToken=${formToken}&name=${'a'.repeat(BODY_LIMIT)}`
  assert.equal((await send('/en/members', large, form)).status, 413)
  assert.equal((await send('/en/members', `{"formToken":"${formToken}"}`, 'application/json')).status, 403)
  assert.equal((await send('/en/add/files', `formToken=${formToken}`, form)).status, 403)
  assert.equal((await send('/en/add/files', '--x\r\n', 'multipart/form-data; boundary=x')).status, 403)
  const unknown = new FormData()
  unknown.append('files', new File(['words'], 'a.txt'))
  unknown.append('formToken', formToken)
  assert.equal((await desk.ask('/en/add/files', { method: 'POST', body: unknown, headers: { cookie } })).status, 403)
  const many = new FormData()
  many.append('formToken', formToken)
  for (let n = 0; n <= FILES_MOST; n++) many.append('files', new File(['x'], `${n}.txt`))
  assert.equal((await desk.ask('/en/add/files', { method: 'POST', body: many, headers: { cookie } })).status, 413)
  const folder = uploadsFolder(desk.stores)
  assert.deepEqual(existsSync(folder) ? readdirSync(folder) : [], [])
})

test('no fault of the program was met', () => assert.deepEqual(desk.faults, []))
