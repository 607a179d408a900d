import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const TABLES = /(evidence|decide)[\\/](words|unit-forest|second-forest)\.table\.ts$/
const FOLD = /^\d+$/

/** The names of the folds that `train.py --folds-out` wrote. */
export const foldsIn = (folds) => readdirSync(folds).filter((name) => FOLD.test(name))

/** A plugin of esbuild that puts the tables of a fold in the place of those that ship. */
export const tablesOf = (folds, fold) => ({
  name: 'tables',
  setup: ({ onLoad }) =>
    onLoad({ filter: TABLES }, ({ path }) => {
      const [, room, table] = TABLES.exec(path)
      return { contents: readFileSync(join(resolve(folds), fold, room, `${table}.table.ts`), 'utf8'), loader: 'ts' }
    }),
})
