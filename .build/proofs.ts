import { readdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

type Proof = { readonly removes: readonly string[]; readonly keeps: readonly string[] }

/** Writes the proofs of all rules beside the command line, which prints them: JSON by address, compressed. */
export async function writeProofs(): Promise<void> {
  writeFileSync('dist/proofs.json.br', brotliCompressSync(JSON.stringify(await allProofs())))
}

/** `en/share/share-this` → `{ removes: ['Share this', …], keeps: […] }` */
export async function allProofs(folder = 'src/rules'): Promise<Readonly<Record<string, Proof>>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const beside = files.filter((path) => path.endsWith('.proof.ts')).sort()
  const lone = files.filter((path) => /^[a-z]+\/index\.ts$/.test(path)).sort()
  const read = (path: string) => `import * as file from './${path}'; add('${path}', file);`
  const contents = [...beside, ...lone].map((path, nth) => read(path).replaceAll('file', `file${nth}`)).join('\n')
  const add = 'const all = []; const add = (path, file) => all.push([path, file]); export { all }'
  const { outputFiles } = await build({
    stdin: { contents: `${add}\n${contents}`, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const { all } = (await import(`data:text/javascript;base64,${code}`)) as { all: [string, Record<string, unknown>][] }
  const proofs: Record<string, Proof> = {}
  const put = (lang: string, family: string, rules: object = {}) => {
    for (const [name, proof] of Object.entries(rules)) proofs[`${lang}/${family}/${name}`] = proof
  }
  for (const [path, file] of all) {
    const [lang = '', name = ''] = path.split('/')
    if (name !== 'index.ts') put(lang, name.replace('.proof.ts', ''), file['proof'] as object)
    else for (const [family, rules] of Object.entries((file['proofs'] as object) ?? {})) put(lang, family, rules)
  }
  return proofs
}
