// Lets the pinned Node run .tsx files: plain .ts needs nothing (types are stripped), JSX is compiled as a file is loaded.
import { readFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)

// What was stripped and compiled once is kept in the package itself; where that cannot be written, nothing is kept.
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
enableCompileCache(join(root, 'node_modules/.cache/habeas/compiled'))

// Our own files name each other by room (`#core/…`, as in package.json) or by place, with their endings: where such a name leads needs no
// search and no look at package.json in every folder, of which a start of two hundred files has enough to be felt.
const source = pathToFileURL(join(root, 'src')).href
const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const rooms = new Map(
  Object.entries(imports).map(([name, place]) => [name.slice(0, -1), `${source}${place.slice('./src'.length, -1)}`]),
)

function addressOf(specifier, from) {
  if (!specifier.startsWith('#')) return new URL(specifier, from).href
  const end = specifier.indexOf('/') + 1
  const room = rooms.get(specifier.slice(0, end))
  return room && room + specifier.slice(end)
}

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.endsWith('.ts') && context.parentURL?.startsWith(`${source}/`)
    const url = isOurs ? addressOf(specifier, context.parentURL) : undefined
    return url === undefined ? next(specifier, context) : { url, format: 'module-typescript', shortCircuit: true }
  },
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const file = fileURLToPath(url)
    // Loaded with the first .tsx: reading a file or a register needs none.
    const { transformSync } = require('rolldown/utils')
    const { code, errors } = transformSync(file, readFileSync(file, 'utf8'), {
      jsx: { runtime: 'automatic', importSource: 'hono/jsx' },
      sourcemap: true,
    })
    if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0].message}`)
    return { format: 'module', source: code, shortCircuit: true }
  },
})
