// Writes the catalog of rules: a page for each language, with what proves each rule.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url)
const pages = new URL('../pages/', import.meta.url)
const names = new Intl.DisplayNames('en', { type: 'language' })

/** The packs of the source: those of the build have no proofs. */
async function packsOfSource() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/rules/packs.ts', root))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { packs } = await import(`data:text/javascript;base64,${code}`)
  return packs
}

const SPECIAL = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text) => text.replaceAll(/[&<>"']/g, (sign) => SPECIAL[sign])
/** A line of a proof on one line, without what would turn or hide the text around it. */
const shown = (line) =>
  escaped(line)
    .replaceAll('\n', '⏎')
    .replaceAll(
      /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu,
      (sign) => `⟨U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )

const nameOf = (lang) => (lang === 'any' ? 'Any language' : names.of(lang))

const PLACES = {
  anywhere: 'anywhere',
  head: 'above the story',
  tail: 'below the story',
  edges: 'above or below the story',
  below: 'below the first sentence',
  between: 'between two sentences',
  run: 'next to other boilerplate',
}

const list = (items, className, lang) =>
  `<ul class="${className}">${items.map((item) => `<li><code${lang === 'any' ? '' : ` lang="${lang}"`} dir="auto">${shown(item)}</code></li>`).join('')}</ul>`

function patterns({ lines = [], words = [], endings = [], shapes = [], inside = [], closingCredit }) {
  return [
    ['Lines', lines],
    ['Lines, as written', words],
    ['Endings of the last paragraph', endings],
    ['Shapes of lines', shapes.map(({ pattern }) => String(pattern))],
    ['Within a line', inside.map(({ pattern }) => String(pattern))],
    ['Labels of picture credits', closingCredit?.labels ?? []],
  ].filter(([, items]) => items.length > 0)
}

function ruleHtml(address, rule, lang) {
  const { proof } = rule
  const count = patterns(rule).reduce((sum, [, items]) => sum + items.length, 0)
  const templates = patterns(rule).map(([title, items]) => `<p>${title}</p>${list(items, 'templates', 'any')}`)
  return `<section class="rule"><h3 id="${address.replaceAll('/', '-')}" tabindex="-1"><a href="#${address.replaceAll('/', '-')}">${address}</a></h3><p class="place">Removes ${PLACES[rule.place ?? 'anywhere']}</p><div class="proof"><div><h4>Removes</h4>${list(proof.removes, 'removes', lang)}</div><div><h4>Keeps</h4>${list(proof.keeps, 'keeps', lang)}</div></div><details><summary>${count} ${count === 1 ? 'template' : 'templates'}</summary>${templates.join('')}</details></section>`
}

function languagePage({ lang, families }) {
  const entries = Object.entries(families)
  const total = entries.reduce((sum, [, rules]) => sum + Object.keys(rules).length, 0)
  const body = entries.map(([family, rules]) => {
    const all = Object.entries(rules).map(([name, rule]) => ruleHtml(`${lang}/${family}/${name}`, rule, lang))
    return `<div class="rule-family">\n\n## ${family}\n\n<div v-pre>${all.join('')}</div>\n\n</div>`
  })
  return `---
title: 'Rules: ${nameOf(lang)}'
search: false
outline: [2, 2]
---

# Rules: ${nameOf(lang)}

${total} rules. Each one is tested with lines that it removes and with near misses that it keeps.

<ClientOnly><RuleFilter /></ClientOnly>

${body.join('\n\n')}
`
}

function indexPage(packs) {
  const count = (families) => Object.values(families).reduce((sum, rules) => sum + Object.keys(rules).length, 0)
  const proofs = packs.flatMap(({ families }) => Object.values(families).flatMap((rules) => Object.values(rules)))
  const lines = proofs.reduce((sum, { proof }) => sum + proof.removes.length + proof.keeps.length, 0)
  const rows = packs.map(
    ({ lang, families }) =>
      `| [${nameOf(lang)}](./${lang}.md) | \`${lang}\` | ${Object.keys(families).length} | ${count(families)} |`,
  )
  return `---
title: Rules
---

# Catalog of rules

A rule is data: templates of whole lines, and where a line must stand. Each rule has a proof: lines that it removes and near
misses that it keeps. ${proofs.length.toLocaleString('en-US')} rules in ${packs.length - 1} languages are proven by ${lines.toLocaleString('en-US')} lines, and
a test runs all of them. [Write your own rules](../guide/rules.md).

The address of a rule, such as \`en/share/this-page\`, is in the receipt of each change that it makes. To keep what it removes, call
\`createCleaner({ keep: ['en/share/this-page'] })\`.

| language | code | families | rules |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

export async function writeRules() {
  const packs = await packsOfSource()
  mkdirSync(new URL('rules/', pages), { recursive: true })
  for (const pack of packs) writeFileSync(new URL(`rules/${pack.lang}.md`, pages), languagePage(pack))
  writeFileSync(new URL('rules/index.md', pages), indexPage(packs))
  const languages = packs.map(({ lang }) => ({ lang, name: nameOf(lang) }))
  writeFileSync(new URL('languages.json', pages), JSON.stringify(languages))
}
