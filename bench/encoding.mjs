// Encoding repair side by side with @photostructure/ftfy, on the same text in one process: what is restored exactly, what
// clean text is damaged, and MB/s. Build first; then `node bench/encoding.mjs [--mb 4]`. Needs Node 22 for the rival.
// With `--write` the table goes into docs/encoding.md. With `--dump FILE` it writes the same cases for bench/encoding.py, which runs ftfy itself on them.
import { readFileSync, writeFileSync } from 'node:fs'
import { repairEncoding } from '../dist/text.js'
import { flag, publish, tableOf } from './readme.mjs'

const fixture = (name) =>
  JSON.parse(readFileSync(new URL(`../test/repair/mojibake/${name}.json`, import.meta.url), 'utf8'))
const rival = await import('@photostructure/ftfy').catch(() => undefined)

// Characters 80–FF of the code pages, as WHATWG has them; what a page leaves open is the character of that number.
const HIGH = Uint8Array.from({ length: 128 }, (_, at) => at + 128)
const LATIN_1 = Array.from(HIGH, (byte) => String.fromCharCode(byte))
const charactersOf = (label) =>
  Array.from(new TextDecoder(label).decode(HIGH), (character, at) => (character === '\ufffd' ? LATIN_1[at] : character))
const PAGES = {
  'latin-1': LATIN_1,
  // Node 20 decodes windows-1252 as latin-1, so its 32 are written out.
  'windows-1252': [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ', ...LATIN_1.slice(32)],
  macroman: charactersOf('macintosh'),
}
for (const page of ['windows-1251', 'windows-1250', 'windows-1253', 'windows-1254', 'windows-1257', 'iso-8859-2']) {
  PAGES[page] = charactersOf(page)
}

const misread = (text, page) =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 128 ? String.fromCharCode(byte) : PAGES[page][byte - 128],
  ).join('')

const sentences = Object.values(fixture('sentences'))
const words = sentences.flatMap((sentence) => sentence.split(' ')).filter((word) => misread(word, 'latin-1') !== word)
const cases = [
  ...Object.keys(PAGES).flatMap((page) =>
    sentences.map((whole) => [`misread as ${page}`, misread(whole, page), whole]),
  ),
  ...sentences.map((whole) => ['misread twice', misread(misread(whole, 'windows-1252'), 'windows-1252'), whole]),
  ...sentences.map((whole) => ['mixed line', `“Yes” – ${misread(whole, 'windows-1252')}`, `“Yes” – ${whole}`]),
  ...words.map((whole) => ['one word', misread(whole, 'windows-1252'), whole]),
  ...fixture('in-the-wild').map(({ broken, whole }) => ['in the wild', broken, whole]),
  ...sentences.flatMap((whole) => [whole, whole.toUpperCase()]).map((text) => ['clean, kept', text, text]),
  ...words
    .flatMap((word) => [`«${word}»`, `${word}…`, `${word}®`, word.toUpperCase()])
    .map((text) => ['clean, kept', text, text]),
  ...fixture('negatives').map(({ text }) => ['clean, kept', text, text]),
].filter(([kind, broken, whole]) => kind.startsWith('clean') || broken !== whole)

const article = (lines) =>
  Array.from({ length: Math.ceil(lines.length / 5) }, (_, at) => lines.slice(5 * at, 5 * at + 5).join(' ')).join('\n\n')
const fill = (make) => {
  const documents = []
  for (let size = 0, at = 0; size < Number(flag('mb', 4)) * 1e6; at++)
    size += documents[documents.push(make(at)) - 1].length
  return documents
}
const turned = (at) =>
  sentences
    .slice(at % sentences.length)
    .concat(sentences.slice(0, at % sentences.length))
    .slice(0, 20)
const corpora = {
  'clean, 27 languages': fill((at) => article(turned(at))),
  'one line of 20 broken': fill((at) =>
    article(turned(at).map((line, n) => (n === 19 ? misread(line, 'windows-1252') : line))),
  ),
}

const dump = flag('dump')
if (dump)
  writeFileSync(
    dump,
    JSON.stringify({
      cases,
      corpora: Object.fromEntries(Object.entries(corpora).map(([k, v]) => [k, v.slice(0, 300)])),
    }),
  )

const repairers = {
  copydesk: repairEncoding,
  ...(rival && { '@photostructure/ftfy': rival.fix_encoding ?? rival.fixEncoding }),
}
if (!rival) console.log('@photostructure/ftfy is not installed: alone')
const kinds = [...new Set(cases.map(([kind]) => kind))]
const table = Object.entries(repairers).map(([name, repair]) => {
  const row = { name }
  for (const kind of kinds) {
    const own = cases.filter(([of]) => of === kind)
    row[kind] = `${own.filter(([, broken, whole]) => repair(broken) === whole).length}/${own.length}`
  }
  for (const [corpus, all] of Object.entries(corpora)) {
    const documents = name === 'copydesk' ? all : all.slice(0, Math.ceil(all.length / 20))
    const megabytes = documents.reduce((sum, text) => sum + text.length, 0) / 1e6
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 4; round++) {
      const start = performance.now()
      for (const text of documents) repair(text)
      best = Math.min(best, performance.now() - start)
    }
    row[`${corpus}, MB/s`] = ((1000 * megabytes) / best).toFixed(1)
  }
  return row
})

const figures = Object.keys(table[0]).filter((key) => key !== 'name')
if (rival || !process.argv.includes('--write')) {
  publish(
    'encoding',
    tableOf([['', ...table.map(({ name }) => name)], ...figures.map((key) => [key, ...table.map((row) => row[key])])]),
  )
} else console.log('docs/encoding.md keeps its table: there is nobody beside copydesk in this one')
