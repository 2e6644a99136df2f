/** Where progress is shown: stderr, or a stand-in. Columns are those of a terminal. */
export type ProgressTarget = { write(text: string): unknown; isTTY?: boolean; columns?: number }

/** Long work as it goes on. */
export type Progress = {
  /** That many more are done. */
  step(count?: number): void
  /** The last line: how many, how long. */
  end(): void
}

/** Between two lines: often enough on a terminal, where the line is written over; seldom in a log. */
const PAUSE = { terminal: 100, log: 5000 } as const

/**
 * Shows done, rate and time left: `Reading  12 of 40  8.2/s  4 s left`. On a terminal one line, else plain lines. `total` null: not known.
 * `now` is in milliseconds and only goes forward, such as `performance.now`.
 */
export function showProgress(target: ProgressTarget, label: string, total: number | null, now: () => number): Progress {
  const began = now()
  const pause = target.isTTY ? PAUSE.terminal : PAUSE.log
  let done = 0
  let shown = began
  const put = (line: string, last: boolean) => {
    if (!target.isTTY) return target.write(`${line}\n`)
    const room = (target.columns ?? 80) - 1
    return target.write(`\r\u001B[2K${line.slice(0, room)}${last ? '\n' : ''}`)
  }
  return {
    step(count = 1) {
      done += count
      const time = now()
      if (time - shown < pause) return
      shown = time
      put(lineOf(label, done, total, time - began), false)
    },
    end: () => void put(`${label}  ${done}  ${duration(now() - began)}`, true),
  }
}

function lineOf(label: string, done: number, total: number | null, elapsed: number): string {
  const rate = done / (elapsed / 1000)
  const parts = [
    label,
    total === null ? String(done) : `${done} of ${total}`,
    `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`,
  ]
  if (total !== null && rate > 0) parts.push(`${duration(((total - done) / rate) * 1000)} left`)
  return parts.join('  ')
}

function duration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds / 1000)
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 120) return `${Math.round(seconds)} s`
  return `${Math.round(seconds / 60)} min`
}
