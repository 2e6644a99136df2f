import type { Figure } from '../main.ts'
export const ours = (): Figure[] => []
