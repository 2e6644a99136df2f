// Lets the pinned Node run .tsx files: plain .ts needs nothing (types are stripped), JSX is compiled as a file is loaded.
import { readFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

// What was stripped and compiled once is kept in the package itself; where that cannot be written, nothing is kept.
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
enableCompileCache(join(root, 'node_modules/.cache/habeas/compiled'))

registerHooks({
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
