import { readFileSync } from 'node:fs'

/** Lets Vite import a sheet of rules as text, as esbuild does by itself. */
export const textImports = {
  name: 'text-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('/rules.txt') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined,
}
