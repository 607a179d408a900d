import type { CleanDocument, HiddenText } from '../document.js'
import { changesPanel, hiddenPanel, metadataPanel, overviewPanel } from './panels.js'
import { DARK, LIGHT, STYLE } from './style.js'
import { escaped, grouped, sourceView, textView } from './views.js'

/** A source and its document. */
export interface Reported {
  /** The name of its file, or the title of a feed item. */
  readonly name: string
  readonly source: string
  readonly document: CleanDocument
  readonly hidden: readonly HiddenText[]
}

const PAGE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0;background:var(--cd-soft-ground);color:var(--cd-ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:1500px;margin:0 auto;padding:24px 20px 60px}
h1{font-size:24px;margin:0 0 4px;letter-spacing:-.01em}
h2{font-size:20px;margin:0 0 14px;overflow-wrap:anywhere}
h3{font-size:14px;margin:0 0 10px;color:var(--cd-soft)}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:13px}
nav ol{columns:2 320px;padding-left:24px;margin:16px 0}
a{color:var(--cd-accent)}
a:focus-visible,button:focus-visible,summary:focus-visible,pre:focus-visible{outline:2px solid var(--cd-accent);outline-offset:2px}
.source{margin:28px 0 0;padding-top:24px;border-top:1px solid var(--cd-line)}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:16px;margin-top:16px}
.card{background:var(--cd-ground);border:1px solid var(--cd-line);border-radius:10px;padding:16px;margin-top:16px;min-width:0}
.columns .card{margin-top:0}
pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;max-height:70vh;overflow:auto;font:13.5px/1.65 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.text pre{font:16px/1.65 Georgia,"Times New Roman",serif}
.bar{display:flex;justify-content:space-between;gap:12px;align-items:baseline;flex-wrap:wrap}
.bar label{font-size:13px;color:var(--cd-soft)}
.plain .cd-markup del{display:none}
.plain .cd-markup ins{background:none;color:inherit;text-decoration:none}
.help{color:var(--cd-soft);font-size:13px;margin:0}
kbd{font:12px ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--cd-line);border-radius:4px;padding:0 5px}
@media (max-width:860px){.columns{grid-template-columns:minmax(0,1fr)}.cd-table thead{display:none}.cd-table tr,.cd-table td,.cd-table tbody th{display:block;border:0;padding:2px 0}.cd-table tr{border-bottom:1px solid var(--cd-line);padding:8px 0}}
@media print{pre{max-height:none}body{background:#fff}}
@media (prefers-reduced-motion:reduce){*{scroll-behavior:auto!important}}
`.trim()

/** The start of a report, up to the first source. Reports are written in pieces because they can have many sources. */
export function reportHead(version: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>copydesk report</title><style>${PAGE}\n${STYLE}</style></head><body><main>
<h1>copydesk report</h1>
<p class="help">Made by copydesk ${escaped(version)}. Click a change to see its rule. <kbd>n</kbd> next change, <kbd>p</kbd> previous change.</p>`
}

/** One source: its verdict, its changes in place, its text, and the places of its metadata. */
export function reportSource({ name, source, document, hidden }: Reported, nth: number): string {
  const { text, changes } = document
  return `<section class="source plain" id="source-${nth}" aria-labelledby="name-${nth}">
<h2 id="name-${nth}">${escaped(name)}</h2>
<div class="card">${overviewPanel(source, document)}</div>
<div class="columns">
<div class="card"><div class="bar"><h3>Source, with its changes</h3><label><input type="checkbox" class="markup"> Show markup</label></div><pre class="view" tabindex="0" role="region" aria-label="Source of ${escaped(name)}">${sourceView(source, changes)}</pre></div>
<div class="card text"><h3>Text</h3><pre class="view" tabindex="0" role="region" aria-label="Text of ${escaped(name)}" dir="auto">${textView(text, changes)}</pre></div>
</div>
<div class="card"><h3>${grouped(changes.length)} ${changes.length === 1 ? 'change' : 'changes'}, by rule</h3>${changesPanel(changes)}</div>
<div class="card"><h3>Metadata</h3>${metadataPanel(document)}</div>
<div class="card"><h3>Hidden from readers</h3>${hiddenPanel(hidden)}</div>
</section>
`
}

/** The end of a report. */
export const reportTail = (): string => `</main><script>${SCRIPT}</script></body></html>\n`

/** Makes a report respond to clicks and keys. It is readable without the script. */
const SCRIPT = `
const all = (root, selector) => [...root.querySelectorAll(selector)]
let section = document.querySelector('.source'), current = -1
function show(place, from) {
  section = place
  for (const one of all(document, '.cd-current')) one.classList.remove('cd-current')
  const change = all(section, '[data-change="' + current + '"]')
  for (const one of change) {
    one.classList.add('cd-current')
    const group = one.closest('details')
    if (group && !group.contains(from)) group.open = true
    if (one !== from) one.scrollIntoView({ block: 'nearest' })
  }
}
function step(by) {
  if (!section) return
  const shown = all(section, '.view [data-at]').filter((one) => one.offsetParent !== null)
  const at = shown.findIndex((one) => Number(one.dataset.change) >= current)
  const exact = at >= 0 && Number(shown[at].dataset.change) === current
  const next = shown[at < 0 ? (by > 0 ? -1 : shown.length - 1) : by > 0 ? (exact ? at + 1 : at) : at - 1]
  if (!next) return
  current = Number(next.dataset.change)
  show(section, null)
}
document.addEventListener('click', ({ target }) => {
  const place = target.closest('.source')
  if (!place) return
  if (target.matches('.cd-unfold')) { target.nextElementSibling.hidden = false; target.remove(); return }
  const change = target.closest('[data-change]'), source = target.closest('[data-source]')
  if (change) { current = Number(change.dataset.change); show(place, change) }
  if (source) {
    const start = Number.parseInt(source.dataset.source, 10)
    const before = all(place, '[data-at]').filter((one) => Number(one.dataset.at) <= start).at(-1)
    place.classList.remove('plain')
    place.querySelector('.markup').checked = true
    current = before ? Number(before.dataset.change) : 0
    show(place, source)
  }
})
document.addEventListener('change', ({ target }) => {
  if (target.matches('.markup')) target.closest('.source').classList.toggle('plain', !target.checked)
})
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return
  if (event.key === 'n') step(1)
  if (event.key === 'p') step(-1)
})
`.trim()
