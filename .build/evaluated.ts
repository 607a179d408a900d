import { build } from 'esbuild'

/** What a module of the source exports, with all that it imports. */
export async function evaluated(path: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
