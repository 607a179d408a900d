import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

const MODULES = 'dist/modules'
/** Tells bundlers what they may leave out; esbuild drops it with white space. */
const PURE = '@__PURE__'

/** Takes white space out of the modules for bundlers, but for those that need their comments; names stay for who debugs. */
export function trimModules(): void {
  const paths = readdirSync(MODULES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))
  for (const path of paths) {
    const code = readFileSync(`${MODULES}/${path}`, 'utf8')
    if (code.includes(PURE)) continue
    const trimmed = transformSync(code, { format: 'esm', charset: 'utf8', target: 'es2023', minifyWhitespace: true })
    writeFileSync(`${MODULES}/${path}`, trimmed.code)
  }
}
