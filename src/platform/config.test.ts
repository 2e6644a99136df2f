import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UsageError } from '#core/errors.ts'
import { readConfig } from './config.ts'

test('nothing set: the defaults', () => {
  assert.deepEqual(readConfig({}, '/home/team'), {
    data: '/home/team/.habeas',
    host: '127.0.0.1',
    port: 8160,
    deskPort: 8161,
    databaseUrl: null,
    intake: {
      data: '/home/team/.habeas-intake',
      port: 8162,
      socket: null,
      databaseUrl: null,
      door: null,
      leave: 'https://{language}.wikipedia.org/',
      address: null,
    },
    model: null,
  })
})

test('what is set is read; another variable does not matter', () => {
  const env = {
    HABEAS_DATA: '/srv/register',
    HABEAS_PORT: '0',
    HABEAS_DESK_PORT: '0',
    DATABASE_URL: 'postgresql:///habeas',
    HABEAS_INTAKE_DATA: 'door',
    HABEAS_INTAKE_PORT: '0',
    HABEAS_INTAKE_SOCKET: '/run/door.sock',
    HABEAS_INTAKE_DOOR: 'there.sock',
    HABEAS_INTAKE_LEAVE: 'https://example.org/weather?lang={language}',
    HABEAS_INTAKE_ADDRESS: 'http://in.example.org',
    INTAKE_DATABASE_URL: 'postgresql:///intake',
    HOME: '/',
  }
  assert.deepEqual(readConfig(env, '/home/team'), {
    data: '/srv/register',
    host: '127.0.0.1',
    port: 0,
    deskPort: 0,
    databaseUrl: 'postgresql:///habeas',
    intake: {
      data: '/home/team/door',
      port: 0,
      socket: '/run/door.sock',
      databaseUrl: 'postgresql:///intake',
      door: '/home/team/there.sock',
      leave: 'https://example.org/weather?lang={language}',
      address: 'http://in.example.org/',
    },
    model: null,
  })
})

test('an error names each variable, what is wrong, an example, and never the value', () => {
  const cases: [Record<string, string>, string][] = [
    [{ HABEAS_PORT: '99999' }, 'HABEAS_PORT is not a port number, 0 to 65535. Example: HABEAS_PORT=8160'],
    [{ HABEAS_PORT: '80a' }, 'HABEAS_PORT is not a port number, 0 to 65535. Example: HABEAS_PORT=8160'],
    [{ HABEAS_DATA: ' ' }, 'HABEAS_DATA is empty. Example: HABEAS_DATA=/srv/habeas'],
    [{ HABEAS_HOST: '0.0.0.0' }, 'HABEAS_HOST may only be this machine for now. Example: HABEAS_HOST=127.0.0.1'],
    [{ HABEAS_PORT: '8161' }, 'HABEAS_DESK_PORT is the same as HABEAS_PORT. Example: HABEAS_DESK_PORT=8161'],
    [
      { HABEAS_INTAKE_DATA: '.habeas' },
      'HABEAS_INTAKE_DATA is the folder of the register; the intake needs one of its own. Example: HABEAS_INTAKE_DATA=/srv/habeas-intake',
    ],
    [
      { DATABASE_URL: 'postgres://a:b@c/d', INTAKE_DATABASE_URL: 'postgres://a:b@c/d' },
      'INTAKE_DATABASE_URL is the database of the register; the intake needs one of its own. Example: INTAKE_DATABASE_URL=postgres://door:secret@127.0.0.1:5432/intake',
    ],
    [
      { HABEAS_INTAKE_LEAVE: 'javascript:alert(1)' },
      'HABEAS_INTAKE_LEAVE is not the address of a page. Example: HABEAS_INTAKE_LEAVE=https://{language}.wikipedia.org/',
    ],
    [
      { DATABASE_URL: 'mysql://root:hunter2@host/x' },
      'DATABASE_URL is not the address of a PostgreSQL database. Example: DATABASE_URL=postgres://habeas:secret@127.0.0.1:5432/habeas',
    ],
    [
      { HABEAS_PORT: 'x', HABEAS_DESK_PORT: 'y' },
      'HABEAS_PORT is not a port number, 0 to 65535. Example: HABEAS_PORT=8160\nHABEAS_DESK_PORT is not a port number, 0 to 65535. Example: HABEAS_DESK_PORT=8161',
    ],
  ]
  for (const [env, message] of cases) assert.throws(() => readConfig(env, '/'), new UsageError(message))
})

test('a model is asked on this machine, or on the host that is named, by https', () => {
  const local = { HABEAS_MODEL_URL: 'http://127.0.0.1:11434/v1/', HABEAS_MODEL_NAME: 'tiny' }
  assert.deepEqual(readConfig(local, '/').model, { url: 'http://127.0.0.1:11434/v1', name: 'tiny', keyFile: null })
  const away = { ...local, HABEAS_MODEL_URL: 'https://models.example.org/v1', HABEAS_MODEL_HOST: 'models.example.org' }
  assert.equal(readConfig(away, '/').model?.url, 'https://models.example.org/v1')
  for (const wrong of [
    { ...local, HABEAS_MODEL_NAME: undefined },
    { ...local, HABEAS_MODEL_URL: 'file:///etc/passwd' },
    { ...local, HABEAS_MODEL_URL: 'http://user:secret@localhost/v1' },
    { ...away, HABEAS_MODEL_HOST: undefined },
    { ...away, HABEAS_MODEL_HOST: 'other.example.org' },
    { ...away, HABEAS_MODEL_URL: 'http://models.example.org/v1' },
    { ...away, HABEAS_MODEL_URL: 'https://127.0.0.1.example.org/v1' },
  ])
    assert.throws(() => readConfig(wrong, '/'), UsageError)
})
