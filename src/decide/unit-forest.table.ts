import type { Forest } from './forest.js'
export const UNIT_FOREST: Forest = { columns: [], cuts: [], trees: '' }
