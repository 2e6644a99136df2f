import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'

const FLOORS: Record<string, number> = {
  core: 0,
  vocabulary: 0,
  names: 0,
  platform: 1,
  texts: 1,
  register: 2,
  members: 2,
  preserve: 3,
  extract: 3,
  resolve: 3,
  review: 3,
  assess: 3,
  publish: 3,
  editorial: 3,
  intake: 3,
  exchange: 3,
  pipeline: 4,
  web: 5,
  cli: 6,
}
/** Rooms of floor 3 that stay pure: they import floor 0 only. */
const PURE = new Set(['extract', 'assess', 'resolve', 'editorial', 'exchange'])
/** What may not stand in a pure room: input and output, the clock, chance. */
const EFFECTS =
  /\bnode:(?!crypto|assert|test)[a-z/_]+|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bprocess\.[a-z]/

const SRC = import.meta.dirname
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && path.includes('/'))
const isTest = (path: string) => /\.test\.tsx?$|\/testing/.test(path)
const roomOf = (path: string) => path.split('/')[0] ?? ''
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** The rooms of this house that a file imports from, with how it wrote it. */
function importsOf(path: string): { room: string; written: string }[] {
  const code = readFileSync(join(SRC, path), 'utf8')
  return [...code.matchAll(IMPORT)].flatMap(([, a, b, c]) => {
    const written = a ?? b ?? c ?? ''
    if (written.startsWith('#')) return [{ room: written.slice(1).split('/')[0] ?? '', written }]
    if (written.startsWith('.')) return [{ room: roomOf(relative(SRC, join(SRC, path, '..', written))), written }]
    return []
  })
}

test('every room has its floor', () => {
  for (const path of files) assert.ok(roomOf(path) in FLOORS, `${roomOf(path)} stands on no floor`)
})

test('a floor imports only from floors below it; rooms of floor 3 do not import each other', () => {
  const wrong = files
    .filter((path) => !isTest(path))
    .flatMap((path) => {
      const room = roomOf(path)
      const floor = FLOORS[room] ?? 0
      return importsOf(path)
        .filter(
          ({ room: other }) => other !== room && !((FLOORS[other] ?? 9) < floor || (room === 'vocabulary' && other === 'core')),
        )
        .map(({ written }) => `${path} imports ${written}`)
    })
  assert.deepEqual(wrong, [])
})

test('no file leads back to itself, not by its types either', () => {
  const known = new Set(files)
  const next = new Map(
    files.map((path) => [
      path,
      importsOf(path).flatMap(({ written }) => {
        const file = written.startsWith('#') ? written.slice(1) : relative(SRC, join(SRC, path, '..', written))
        return known.has(file) ? [file] : []
      }),
    ]),
  )
  // What leads only to files that are done is done; what is never done lies on a circle, or leads to one.
  const open = new Set(files)
  for (let size = -1; size !== open.size; ) {
    size = open.size
    for (const path of open) if (next.get(path)?.every((file) => !open.has(file))) open.delete(path)
  }
  assert.deepEqual([...open], [])
})

test('core, vocabulary, names, extract, assess and resolve are pure', () => {
  const pure = files.filter((path) => !isTest(path) && (FLOORS[roomOf(path)] === 0 || PURE.has(roomOf(path))))
  const wrong = pure.flatMap((path) => {
    const effect = EFFECTS.exec(readFileSync(join(SRC, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
    const high = importsOf(path).filter(({ room }) => room !== roomOf(path) && FLOORS[room] !== 0)
    return [...(effect ? [`${path} uses ${effect[0]}`] : []), ...high.map(({ written }) => `${path} imports ${written}`)]
  })
  assert.deepEqual(wrong, [])
})

test('names imports nothing of the house', () => {
  for (const path of files.filter((one) => roomOf(one) === 'names'))
    for (const { room } of importsOf(path)) assert.equal(room, 'names', path)
})

test('the public door reads the published folder and nothing else', () => {
  const allowed = new Set(['core', 'vocabulary', 'texts', 'web'])
  for (const path of files.filter((one) => one.startsWith('web/public/') && !isTest(one)))
    for (const { room, written } of importsOf(path))
      assert.ok(
        allowed.has(room) ||
          written === '#publish/read.ts' ||
          written === '#publish/types.ts' ||
          written === '#publish/findings/types.ts' ||
          written.startsWith('#platform/http'),
        `${path} imports ${written}`,
      )
})

test('another room is imported by its name, not by a path that climbs out', () => {
  const wrong = files.flatMap((path) =>
    importsOf(path)
      .filter(({ room, written }) => written.startsWith('.') && room !== roomOf(path))
      .map(({ written }) => `${path} imports ${written}`),
  )
  assert.deepEqual(wrong, [])
})
