import { type Edtf, isEdtf } from '#core/edtf.ts'

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?[ ]?(Z|[+-]\d{2}:?\d{2})?)?$/i
const RFC = /^(?:[A-Za-z]{3}, )?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?) (GMT|UT|[+-]\d{4})$/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A timestamp in parts: the day as written, and the minutes east of UTC where it says them. */
type Stamp = { day: Edtf; time: string | null; offset: number | null }

/** Reads ISO 8601 or RFC 2822 (as in HTTP headers and feeds); null for anything else or a day not in the calendar. */
export function readTimestamp(text: string): Stamp | null {
  const iso = ISO.exec(text.trim())
  const rfc = iso ? null : RFC.exec(text.trim())
  const [, day = '', time = null, zone = null] = iso ?? (rfc ? ['', rfcDay(rfc), rfc[4] ?? null, rfc[5] ?? null] : [])
  return isEdtf(day) ? { day, time, offset: zone === null ? null : minutes(zone) } : null
}

function rfcDay([, day = '', month = '', year = '']: string[]): string {
  return `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function minutes(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0
}

/**
 * The day of a timestamp in the publisher's time zone. Where the zone is known and the timestamp has an offset, the instant is carried
 * over; else the day is the one written. A whole-hour offset other than UTC gives a fixed IANA zone (`Etc/GMT-3` is UTC+3).
 */
export function dayOf(stamp: Stamp, timeZone: string | null): { published: Edtf; timeZone: string | null } {
  const { day, time, offset } = stamp
  if (timeZone !== null && time !== null && offset !== null) {
    const instant = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`) - offset * 60_000
    const there = Number.isNaN(instant) ? '' : new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant)
    return { published: isEdtf(there) ? there : day, timeZone }
  }
  const fixed =
    offset !== null && offset !== 0 && offset % 60 === 0 ? `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset) / 60}` : null
  return { published: day, timeZone: timeZone ?? (fixed !== null && isTimeZone(fixed) ? fixed : null) }
}

/** Is it an IANA name this runtime knows? */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
