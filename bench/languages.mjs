// How often the language of a short text is told rightly, beside franc and eld: lines of 20 to 200 characters cut from clean
// texts in 42 languages. `npm run bench:languages` after a build; the texts are those of ../shared/eval, read and not kept.
// Their packages are installed in a folder for temporary files, not in the project.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const DATA = fileURLToPath(new URL('../../shared/eval/data/', import.meta.url))
const FILES = ['pool/text/clean-news.jsonl', 'text/posts-3.jsonl', 'text/posts.jsonl']
const LENGTHS = [20, 50, 100, 200]
const MOST_OF_LANGUAGE = 60
const PEERS = { franc: 'franc@6', eld: 'eld@2' }

if (!existsSync(DATA)) {
  console.log('languages: there is no ../shared/eval here, so nothing is measured')
  process.exit()
}

/** Names of one language. */
const SAME = { nb: 'no', nn: 'no', bs: 'hr' }
const ISO_639_3 =
  'eng en spa es por pt fra fr ita it ron ro deu de nld nl swe sv nob no nno no dan da fin fi pol pl ces cs hun hu tur tr ' +
  'vie vi ind id rus ru ukr uk arb ar pes fa prs fa hin hi ben bn bul bg cat ca glg gl slk sk hrv hr bos hr srp sr slv sl ' +
  'ell el heb he tha th jpn ja kor ko cmn zh hau ha isl is mar mr zlm ms zsm ms swh sw tam ta urd ur'
const pairs = ISO_639_3.split(' ')
const two = new Map(pairs.flatMap((code, at) => (at % 2 === 0 ? [[code, pairs[at + 1]]] : [])))
const mainOf = (lang) => SAME[lang] ?? lang

const detectors = { copydesk: await ours(), ...(await peers()) }
const texts = textsByLanguage()
console.log(`${texts.size} languages\n`)
console.log('| characters | | right | wrong | silent |\n|---|---|---|---|---|')
for (const length of LENGTHS) {
  const lines = linesOf(length)
  for (const [name, detect] of Object.entries(detectors)) {
    const told = lines.map(({ lang, line }) => [lang, detect(line)])
    const right = told.filter(([lang, said]) => said !== undefined && mainOf(said) === lang).length
    const silent = told.filter(([, said]) => said === undefined).length
    const share = (count) => (count / lines.length).toFixed(3)
    console.log(
      `| ${length} | ${name} | ${share(right)} | ${share(lines.length - right - silent)} | ${share(silent)} |`,
    )
  }
}

async function ours() {
  const { cleanText } = await import('../dist/text.js')
  return (line) => cleanText(line).lang
}

async function peers() {
  const folder = join(tmpdir(), 'copydesk-languages')
  mkdirSync(folder, { recursive: true })
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...Object.values(PEERS)])
  const { franc } = await import(pathToFileURL(join(folder, 'node_modules/franc/index.js')).href)
  const { eld } = await import(pathToFileURL(join(folder, 'node_modules/eld/src/entries/static.medium.js')).href)
  return {
    franc: (line) => {
      const code = franc(line, { minLength: 1 })
      return code === 'und' ? undefined : (two.get(code) ?? code)
    },
    eld: (line) => eld.detect(line).language || undefined,
  }
}

function textsByLanguage() {
  const found = new Map()
  for (const file of FILES)
    for (const line of readFileSync(join(DATA, file), 'utf8').split('\n').filter(Boolean)) {
      const { lang, text, gold } = JSON.parse(line)
      const whole = (text ?? (Array.isArray(gold) ? gold.join('\n') : '')).replace(/\s+/g, ' ')
      if (whole.length < 220) continue
      const main = mainOf(lang)
      found.set(main, [...(found.get(main) ?? []), whole])
    }
  return new Map([...found].sort())
}

/** Lines that begin with a word, the same in each run. */
function linesOf(length) {
  let seed = 7
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  return [...texts].flatMap(([lang, some]) =>
    Array.from({ length: Math.min(MOST_OF_LANGUAGE, 4 * some.length) }, (_, nth) => {
      const text = some[nth % some.length]
      const at = Math.floor(random() * (text.length - length))
      const blank = text.indexOf(' ', at)
      const start = blank >= 0 && blank < text.length - length ? blank + 1 : at
      return { lang, line: text.slice(start, start + length) }
    }),
  )
}
