const INT8 = 20
const DATE = 1082
const TIMESTAMP = 1114
const TIMESTAMPTZ = 1184

const asIs = (text: string) => text

/** PostgreSQL writes 2025-12-13 10:00:00.5+00; here it is ISO 8601 in UTC. */
const instant = (text: string) => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()

/** How values are read, by the type's object id, so that both engines give the same. Numbers over 2^53 do not occur here. */
export const PARSERS: Readonly<Record<number, (text: string) => string | number>> = {
  [INT8]: Number,
  [DATE]: asIs,
  [TIMESTAMP]: asIs,
  [TIMESTAMPTZ]: instant,
}
