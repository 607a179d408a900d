import { SAMPLES } from './samples.js'

const field = (name: string, label: string, control: string) =>
  `<div class="pg-field"><label for="pg-${name}">${label}</label>${control}</div>`

const select = (name: string, label: string, options: string) =>
  field(name, label, `<select name="${name}" id="pg-${name}">${options}</select>`)

const choice = (name: string, label: string, values: readonly string[]) =>
  select(name, label, values.map((value) => `<option>${value}</option>`).join(''))

const input = (name: string, label: string, placeholder: string, type = 'text') =>
  field(
    name,
    label,
    `<input name="${name}" id="pg-${name}" type="${type}" autocomplete="off" spellcheck="false" placeholder="${placeholder}">`,
  )

const tab = (id: string, name: string, group: string, isFirst = false) =>
  `<button type="button" role="tab" id="tab-${id}" aria-controls="${group}" aria-selected="${isFirst}" tabindex="${isFirst ? 0 : -1}" data-tab="${id}">${name}</button>`

/** The parts of the page, without what the worker finds. */
export const LAYOUT = `
<div class="pg-bar">
  ${select('sample', 'Sample', `<option value="">Choose a text…</option>${SAMPLES.map(({ name }, nth) => `<option value="${nth}">${name}</option>`).join('')}`)}
  <button type="button" name="open">Open a file…</button><input type="file" hidden aria-label="File">
  ${select('as', 'Read as', '<option value="auto">HTML or text, detected</option><option value="text">Plain text</option>')}
  <button type="button" name="share">Copy link</button>
  <p class="pg-status" role="status" aria-live="polite"></p>
  <button type="button" name="cancel" hidden>Cancel</button>
</div>
<details class="pg-options"><summary>Options <span class="pg-set"></span></summary>
  <form>
    ${choice('quotes', 'Quotes', ['straight', 'curly', 'keep'])}
    ${choice('dashes', 'Dashes', ['keep', 'hyphen', 'em'])}
    ${choice('ellipsis', 'Ellipsis', ['keep', 'dots', 'character'])}
    ${choice('html', 'HTML', ['auto', 'article', 'all'])}
    ${choice('captions', 'Captions', ['remove', 'keep'])}
    ${choice('comments', 'Comments', ['keep', 'drop'])}
    ${choice('favor', 'In doubt', ['balanced', 'recall', 'precision'])}
    ${input('take', 'Take only (CSS selector)', '.story')}
    ${input('drop', 'Drop (CSS selector)', '.advert')}
    ${input('url', 'URL of the page', 'https://', 'url')}
    ${input('lang', 'Language', 'detected')}
  </form>
  <div class="pg-chips" role="group" aria-label="Rules that are kept or switched off"></div>
  <button type="button" name="reset">Reset options</button>
</details>
<div class="pg-container" hidden>${select('item', '', '')}</div>
<div class="pg-panes">
  <section class="pg-pane pg-source" aria-label="Source"><header><h2>Source</h2><span class="pg-hint">paste, drop or open a file</span></header><div class="pg-editor"></div></section>
  <section class="pg-pane pg-result" data-format="text" aria-label="Result"><header><div role="tablist" aria-label="Format of the result">
    ${tab('text', 'Text', 'pg-output', true)}${tab('markdown', 'Markdown', 'pg-output')}${tab('html', 'HTML', 'pg-output')}${tab('json', 'JSON', 'pg-output')}
  </div><button type="button" name="copy-result">Copy</button></header><div class="pg-editor" id="pg-output" role="tabpanel" aria-labelledby="tab-text"></div></section>
</div>
<div class="pg-change" aria-live="polite" hidden></div>
<section class="pg-panels" aria-label="What was found">
  <div role="tablist" aria-label="Details">
    ${tab('changes', 'Changes', 'pg-panel', true)}${tab('overview', 'Quality', 'pg-panel')}${tab('metadata', 'Metadata', 'pg-panel')}${tab('hidden', 'Hidden text', 'pg-panel')}${tab('code', 'Code', 'pg-panel')}${tab('test', 'Vitest', 'pg-panel')}
  </div>
  <div id="pg-panel" role="tabpanel" tabindex="0" aria-labelledby="tab-changes"></div>
</section>
`
