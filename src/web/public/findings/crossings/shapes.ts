/**
 * A scheme of Belarus and its neighbours: outlines of our own, drawn roughly by degrees of longitude and latitude, with every border shared.
 * Not a map, and no data of anybody's.
 */
type Point = readonly [east: number, north: number]

/** What the frame shows, in degrees. */
const FRAME = { west: 19.6, east: 33.4, south: 49, north: 57.7 }

/** Per cent of the width and of the height. */
export const placeAt = ([east, north]: Point): { x: number; y: number } => ({
  x: ((east - FRAME.west) / (FRAME.east - FRAME.west)) * 100,
  y: ((FRAME.north - north) / (FRAME.north - FRAME.south)) * 100,
})

const WITH_LT: Point[] = [
  [23.5, 53.9],
  [24.8, 54],
  [25.7, 54.2],
  [25.7, 54.9],
  [26.6, 55.2],
  [26.6, 55.7],
]
const WITH_LV: Point[] = [
  [26.6, 55.7],
  [27.5, 55.8],
  [28.2, 56.1],
]
const WITH_RU: Point[] = [
  [28.2, 56.1],
  [29.4, 55.8],
  [30.9, 55.6],
  [30.9, 54.7],
  [32.6, 53.4],
  [31.4, 53.1],
  [31.8, 52.1],
]
const WITH_UA: Point[] = [
  [31.8, 52.1],
  [30.6, 51.4],
  [29.1, 51.5],
  [27.2, 51.7],
  [25, 51.9],
  [23.6, 51.5],
]
const WITH_PL: Point[] = [
  [23.6, 51.5],
  [23.6, 52.1],
  [23.2, 52.4],
  [23.9, 52.8],
  [23.5, 53.9],
]
const LT_LV: Point[] = [
  [26.6, 55.7],
  [25.6, 56.1],
  [24.6, 56.3],
  [22.5, 56.4],
  [21, 56.1],
]
const PL_LT: Point[] = [
  [22.8, 54.4],
  [23.5, 53.9],
]
const back = (points: readonly Point[]): Point[] => [...points].reverse()

/** Outlines by ISO code; what goes beyond the frame ends at its edge. */
export const OUTLINES: readonly { code: string; points: readonly Point[] }[] = [
  { code: 'RU', points: [...WITH_RU, [33.4, 52.3], [33.4, 57.7], [27.7, 57.7], [28.2, 56.1]] },
  { code: 'UA', points: [...back(WITH_UA), [33.4, 52.3], [33.4, 49], [22.6, 49], [24, 50.6]] },
  { code: 'PL', points: [...WITH_PL, ...back(PL_LT), [19.6, 54.4], [19.6, 49.4], [22.6, 49], [24, 50.6]] },
  { code: 'LT', points: [...WITH_LT, ...LT_LV, [21.2, 55.3], [22.6, 55], ...PL_LT] },
  {
    code: 'LV',
    points: [
      ...back(LT_LV),
      ...WITH_LV,
      [27.7, 57.6],
      [25.3, 57.7],
      [24.3, 57.2],
      [23.2, 57.1],
      [22.6, 57.7],
      [21.4, 57.4],
      [21, 56.1],
    ],
  },
  { code: 'BY', points: [...WITH_LT, ...WITH_LV, ...WITH_RU, ...WITH_UA, ...WITH_PL] },
]

/** Of each neighbour: where its label stands, and where an arrow out of Belarus begins and ends. */
export const NEIGHBOURS: Readonly<Record<string, { label: Point; from: Point; to: Point }>> = {
  LT: { label: [24, 55.9], from: [26.6, 53.9], to: [25.4, 54.65] },
  LV: { label: [25.7, 56.85], from: [27.4, 55], to: [27, 56.3] },
  PL: { label: [21.05, 53.1], from: [25, 53], to: [22.7, 52.9] },
  UA: { label: [27.6, 50.6], from: [27.5, 52.6], to: [27.5, 51.1] },
  RU: { label: [32.4, 55], from: [30, 54], to: [31.8, 54.6] },
}

/** Where the name of Belarus stands. */
export const HOME: Point = [28.3, 53.4]
