import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

const MODULES = 'dist/modules'
/** What throws is printed with its line. */
const LINE = 200
/** Tells bundlers what they may leave out; esbuild drops it with white space. */
const PURE = /\/\* @__PURE__ \*\/ ?/g
/** Stands for it meanwhile: signs of which nobody has use, and which stay before what they stand before. */
const STAND_IN = '!~!~'

/** Takes white space and long names out of the modules for bundlers, a twentieth of the package. */
export function trimModules(): void {
  const paths = readdirSync(MODULES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))
  for (const path of paths) writeFileSync(`${MODULES}/${path}`, trimmed(readFileSync(`${MODULES}/${path}`, 'utf8')))
}

/** Code without white space and long names, and with its marks for bundlers. */
export function trimmed(code: string): string {
  if (code.includes(STAND_IN)) throw new Error(`somebody has use for ${STAND_IN}`)
  const options = {
    format: 'esm',
    charset: 'utf8',
    target: 'es2023',
    minifyWhitespace: true,
    minifyIdentifiers: true,
    lineLimit: LINE,
  } as const
  const made = transformSync(code.replace(PURE, STAND_IN), options).code
  if (made.split(STAND_IN).length !== code.split(PURE).length) throw new Error('a mark for bundlers is lost')
  return made.replaceAll(STAND_IN, '/*@__PURE__*/')
}
