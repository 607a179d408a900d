import { readdirSync } from 'node:fs'
import remapping, { type EncodedSourceMap } from '@jridgewell/remapping'
import { transformSync } from 'esbuild'
import { type Built, readBuilt, type SourceMap, thinned, writeBuilt } from './source-maps.js'

const MODULES = 'dist/modules'
/** What throws is printed with its line. */
const LINE = 100
/** Tells bundlers what they may leave out; esbuild drops it with white space. */
const PURE = /\/\* @__PURE__ \*\/ ?/g
const SHORT_PURE = '/*@__PURE__*/'
/** Stands for it meanwhile: signs that no code uses, and that stay before a call. As long, so that columns stay. */
const STAND_IN = '!~!~!~!~!~!~!'

/** Takes white space and long names out of the modules for bundlers, a twentieth of the package. */
export function trimModules(): void {
  const paths = readdirSync(MODULES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))
  for (const path of paths) {
    const { code, map } = trimmed(readBuilt(`${MODULES}/${path}`))
    writeBuilt(`${MODULES}/${path}`, { code, map: map && thinned(code, map) })
  }
}

/** Code without white space and long names, and with its marks for bundlers. */
export function trimmed({ code, map }: Built): Built {
  if (code.includes(STAND_IN)) throw new Error(`somebody has use for ${STAND_IN}`)
  const options = {
    format: 'esm',
    charset: 'utf8',
    target: 'es2023',
    minifyWhitespace: true,
    minifyIdentifiers: true,
    lineLimit: LINE,
    sourcemap: 'external',
  } as const
  const made = transformSync(code.replace(PURE, STAND_IN), options)
  if (made.code.split(STAND_IN).length !== code.split(PURE).length) throw new Error('a mark for bundlers is lost')
  return {
    code: made.code.replaceAll(STAND_IN, SHORT_PURE),
    map: map && (remapping([made.map, map as EncodedSourceMap], () => null) as SourceMap),
  }
}
