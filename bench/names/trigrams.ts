import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { asciiWords } from './ascii.ts'
import type { NamedPerson } from './data.ts'
import { type Counts, emptyCounts, formsOf } from './measure.ts'

/** PostgreSQL with pg_trgm, the embedded one; like the other matchers it is given the plain Latin letters of the names. */
export type Trigrams = {
  countPairs: (people: readonly NamedPerson[]) => Promise<Counts>
  /** The register that `ranks` and `nearest` look in. */
  load: (people: readonly NamedPerson[]) => Promise<void>
  ranks: (questions: readonly { name: string; id: string }[]) => Promise<number[]>
  nearest: (name: string) => Promise<string | undefined>
  close: () => Promise<void>
}

const asciiOf = (name: string): string => asciiWords(name).join(' ')

export async function trigrams(): Promise<Trigrams> {
  const db = await PGlite.create({ extensions: { pg_trgm } })
  await db.exec('CREATE EXTENSION pg_trgm; CREATE TABLE form (owner int, name text); CREATE TABLE register (id text, name text)')
  await db.exec('CREATE TABLE question (at int, id text, name text)')
  const empty = (table: string): Promise<unknown> => db.exec(`TRUNCATE ${table}`)
  return {
    async countPairs(people) {
      const forms = formsOf(people)
      await empty('form')
      await db.query('INSERT INTO form SELECT * FROM unnest($1::int[], $2::text[])', [
        forms.map(({ owner }) => owner),
        forms.map(({ name }) => asciiOf(name)),
      ])
      const { rows } = await db.query<{ step: number; same: boolean; pairs: number }>(
        `WITH numbered AS (SELECT row_number() OVER () AS at, owner, name FROM form)
         SELECT floor(similarity(a.name, b.name) * 400)::int AS step, a.owner = b.owner AS same, count(*)::int AS pairs
         FROM numbered a JOIN numbered b ON a.at < b.at GROUP BY 1, 2`,
      )
      const counts = emptyCounts()
      for (const { step, same, pairs } of rows) {
        const into = same ? counts.same : counts.other
        into[step] = (into[step] ?? 0) + pairs
      }
      return counts
    },
    async load(people) {
      await db.exec('DROP INDEX IF EXISTS register_name; TRUNCATE register')
      const forms = people.flatMap(({ id, names }) => names.map((name) => ({ id, name: asciiOf(name) })))
      await db.query('INSERT INTO register SELECT * FROM unnest($1::text[], $2::text[])', [
        forms.map(({ id }) => id),
        forms.map(({ name }) => name),
      ])
      await db.exec('CREATE INDEX register_name ON register USING gist (name gist_trgm_ops); ANALYZE register')
    },
    async ranks(questions) {
      await empty('question')
      await db.query('INSERT INTO question SELECT * FROM unnest($1::int[], $2::text[], $3::text[])', [
        questions.map((_, at) => at),
        questions.map(({ id }) => id),
        questions.map(({ name }) => asciiOf(name)),
      ])
      const { rows } = await db.query<{ rank: number }>(
        `SELECT (SELECT count(DISTINCT other.id)::int FROM register other WHERE similarity(other.name, q.name) >= right_one.score) AS rank
         FROM question q CROSS JOIN LATERAL (SELECT max(similarity(r.name, q.name)) AS score FROM register r WHERE r.id = q.id) right_one
         ORDER BY q.at`,
      )
      return rows.map(({ rank }) => rank)
    },
    async nearest(name) {
      const { rows } = await db.query<{ id: string }>('SELECT id FROM register ORDER BY name <-> $1 LIMIT 1', [asciiOf(name)])
      return rows[0]?.id
    },
    close: () => db.close(),
  }
}
