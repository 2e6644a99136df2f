/** Reads how somebody can be reached. What is refused is never kept, shown again, or named in an error. Pure. */
export { readOtherWay } from './other.ts'
export { type Refused, readTelegram } from './telegram.ts'
