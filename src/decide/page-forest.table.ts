import type { Forest } from './forest.js'
export const PAGE_FOREST: Forest = { columns: [], cuts: [], trees: '' }
