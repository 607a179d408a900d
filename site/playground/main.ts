import type { CleanerOptions, Hints, Keep } from 'copydesk'
import { changesPanel, hiddenPanel, metadataPanel, overviewPanel } from '#report/panels.js'
import { effectOf, isMarkup, reasonsOf } from '#report/reasons.js'
import { DARK, LIGHT, STYLE } from '#report/style.js'
import { escaped, excerpt, grouped } from '#report/views.js'
import { programCode, testCode } from './code.js'
import { Canceled, Desk } from './desk.js'
import { inSource, inText, mark, reveal, setText, sourceEditor, textOf, textViewer } from './editors.js'
import { LAYOUT } from './layout.js'
import { firstFrom } from './marks.js'
import { chips, fill, hintsOf, optionsOf } from './options.js'
import { hashOf, LONGEST, type Shared, sharedIn } from './permalink.js'
import type { As, Cleaned, Container, Format } from './protocol.js'
import { SAMPLES } from './samples.js'

/** Up to here every key cleans at once; longer sources wait for a pause. */
const SMALL = 200_000
const PAUSE = 400
/** Work that takes longer can be canceled, and a new key starts it again. */
const PATIENCE = 300

export function mountPlayground(root: HTMLElement): void {
  const style = document.createElement('style')
  style.textContent = `:root{${LIGHT}}:root.dark{${DARK}}${STYLE}`
  document.head.append(style)
  root.innerHTML = LAYOUT
  new Playground(root)
}

class Playground {
  private readonly desk = new Desk()
  private readonly form = this.find<HTMLFormElement>('form')
  private readonly source = sourceEditor(this.find('.pg-source .pg-editor'), 'Source', {
    change: (isReplaced) => this.edited(isReplaced),
    pick: (index) => this.pick(index, 'source'),
  })
  private readonly result = textViewer(this.find('#pg-output'), 'Result', (index) => this.pick(index, 'text'))
  private kept: Pick<CleanerOptions, 'keep' | 'rules'> = {}
  /** Hints of an item of a container that have no field of their own. */
  private extra: Hints = {}
  private container: Container | undefined
  private cleaned: Cleaned | undefined
  /** The source of `cleaned`. */
  private seen = ''
  private current = -1
  private format: Format = 'text'
  private panel = 'changes'
  private timer: ReturnType<typeof setTimeout> | undefined
  private patience: ReturnType<typeof setTimeout> | undefined
  private isStale = false
  private isSlow = false
  private isCleaning = false
  /** Counts requests, so that an answer to an old one is dropped. */
  private turn = 0

  constructor(private readonly root: HTMLElement) {
    this.listen()
    addEventListener('hashchange', () => this.restore())
    this.restore().then((isRestored) => {
      if (!isRestored) this.load(SAMPLES[0]?.source ?? '', {})
      root.dataset['ready'] = 'true'
    })
  }

  private find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    return this.root.querySelector(selector) as Found
  }

  private get as(): As {
    return this.find<HTMLSelectElement>('[name=as]').value as As
  }

  private get options(): CleanerOptions {
    return optionsOf(this.form, this.kept)
  }

  private get hints(): Hints {
    return { ...this.extra, ...hintsOf(this.form) }
  }

  // What a person does

  private listen(): void {
    this.root.addEventListener('click', (event) => this.clicked(event))
    this.root.addEventListener('keydown', (event) => this.pressed(event))
    addEventListener('keydown', (event) => {
      if (event.key !== 'F8') return
      event.preventDefault()
      this.step(event.shiftKey ? -1 : 1)
    })
    this.form.addEventListener('input', () => this.clean())
    this.form.addEventListener('submit', (event) => event.preventDefault())
    const file = this.find<HTMLInputElement>('[type=file]')
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? []
      file.value = ''
      if (chosen) this.open(chosen)
    })
    this.root.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLSelectElement
      if (name === 'as') this.clean()
      if (name === 'item') this.showItem(Number(value))
      if (name === 'sample' && value !== '') {
        const { source, url } = SAMPLES[Number(value)] as (typeof SAMPLES)[number]
        this.reset()
        this.load(source, url === undefined ? {} : { url })
      }
    })
    // Before the editor sees it: it would insert the file as text, whatever its encoding.
    this.root.addEventListener('dragover', (event) => event.preventDefault(), true)
    const drop = (event: DragEvent) => {
      const [dropped] = event.dataTransfer?.files ?? []
      if (!dropped) return
      event.preventDefault()
      event.stopPropagation()
      this.open(dropped)
    }
    this.root.addEventListener('drop', drop, true)
  }

  private clicked({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('button')
    if (!button || !this.root.contains(button)) return
    const { change, source, keep, off, undo, at, tab, phrase, step } = button.dataset
    if (change !== undefined) this.pick(Number(change), 'list')
    if (step !== undefined) this.step(Number(step))
    if (source !== undefined) this.showPlace(source)
    if (keep !== undefined) this.setKept({ ...this.kept, keep: [...(this.kept.keep ?? []), keep as Keep] })
    if (phrase !== undefined) this.setKept({ ...this.kept, keep: [...(this.kept.keep ?? []), { phrase }] })
    if (off !== undefined) this.setKept({ ...this.kept, rules: { ...this.kept.rules, [off]: false } })
    if (undo === 'keep')
      this.setKept({ ...this.kept, keep: (this.kept.keep ?? []).filter((_, nth) => nth !== Number(at)) })
    if (undo === 'rules') {
      const { [at as string]: _, ...rules } = this.kept.rules ?? {}
      this.setKept({ ...this.kept, rules })
    }
    if (tab !== undefined) this.select(button)
    this.command(button.getAttribute('name') ?? '', button)
  }

  private command(name: string, button: HTMLElement): void {
    if (name === 'open') this.find('[type=file]').click()
    if (name === 'share') this.share()
    if (name === 'cancel') this.desk.cancel()
    if (name === 'reset') {
      this.reset()
      this.clean()
    }
    if (name === 'copy-result') this.copy(textOf(this.result), button)
    if (name === 'copy-code') this.copy(this.find('#pg-panel pre').textContent ?? '', button)
  }

  /** Arrow keys move between tabs, as in every tab list. */
  private pressed(event: KeyboardEvent): void {
    const tab = (event.target as Element).closest<HTMLElement>('[role=tab]')
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!tab || by === undefined) return
    const tabs = [...(tab.parentElement as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')]
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] as HTMLElement
    next.focus()
    this.select(next)
  }

  private select(tab: HTMLElement): void {
    const list = tab.closest('[role=tablist]') as HTMLElement
    for (const one of list.querySelectorAll<HTMLElement>('[role=tab]')) {
      one.setAttribute('aria-selected', String(one === tab))
      one.tabIndex = one === tab ? 0 : -1
    }
    const panel = tab.getAttribute('aria-controls') as string
    this.find(`#${panel}`).setAttribute('aria-labelledby', tab.id)
    const name = tab.dataset['tab'] as string
    if (panel === 'pg-output') {
      this.format = name as Format
      this.find('.pg-result').dataset['format'] = name
      this.showResult()
    } else {
      this.panel = name
      this.showPanel()
    }
  }

  private edited(isReplaced: boolean): void {
    this.find<HTMLSelectElement>('[name=sample]').value = ''
    if (isReplaced) this.split(textOf(this.source))
    clearTimeout(this.timer)
    if (this.source.state.doc.length <= SMALL) this.clean()
    else this.timer = setTimeout(() => this.clean(), PAUSE)
  }

  private async open(file: File): Promise<void> {
    this.say(`Reading ${file.name}…`)
    const bytes = new Uint8Array(await file.arrayBuffer())
    try {
      const { text, encoding } = await this.desk.ask({ kind: 'decode', bytes, name: file.name }, [bytes.buffer])
      this.find<HTMLSelectElement>('[name=sample]').value = ''
      await this.load(text, {})
      if (encoding !== 'utf-8') this.say(`${this.status} · decoded as ${encoding}`)
    } catch (error) {
      this.say(messageOf(error))
    }
  }

  // The source

  private async load(source: string, hints: Hints): Promise<void> {
    this.container = undefined
    this.extra = {}
    fill(this.form, this.options, hints)
    if (!(await this.split(source))) {
      setText(this.source, source)
      await this.clean()
    }
  }

  /** Takes a feed or records apart; false if the source is one story. */
  private async split(source: string): Promise<boolean> {
    const start = source.slice(0, 1000).trimStart()
    this.container = SEVERAL.test(start)
      ? await this.desk.ask({ kind: 'split', source }).catch(() => undefined)
      : undefined
    const box = this.find('.pg-container')
    box.hidden = !this.container
    if (!this.container) return false
    const { name, items, isCut } = this.container
    this.find('.pg-container label').textContent =
      `${name}, ${isCut ? `first ${items.length} records` : `${items.length} items`}`
    this.find('#pg-item').innerHTML = items
      .map(({ title }, nth) => `<option value="${nth}">${nth + 1}. ${escaped(excerpt(title, 90))}</option>`)
      .join('')
    this.showItem(0)
    return true
  }

  private showItem(nth: number): void {
    const item = this.container?.items[nth]
    if (!item) return
    const { url, lang, ...extra } = item.hints
    fill(this.form, this.options, { ...(url && { url }), ...(lang && { lang }) })
    this.extra = extra
    setText(this.source, item.source)
    this.clean()
  }

  private reset(): void {
    this.kept = {}
    const { url, lang } = hintsOf(this.form)
    fill(this.form, {}, { ...(url && { url }), ...(lang && { lang }) })
    this.find<HTMLSelectElement>('[name=as]').value = 'auto'
  }

  private setKept(kept: Pick<CleanerOptions, 'keep' | 'rules'>): void {
    this.kept = kept
    this.find<HTMLDetailsElement>('.pg-options').open = true
    this.clean()
  }

  // The work

  private async clean(): Promise<void> {
    this.find('.pg-chips').innerHTML = chips(this.kept)
    const set = Object.keys(this.options).length
    this.find('.pg-set').textContent = set === 0 ? '' : `${set} set`
    if (this.isCleaning && !this.isSlow) {
      this.isStale = true // answered soon; then once more
      return
    }
    if (this.isCleaning) this.desk.cancel()
    const turn = ++this.turn
    const source = textOf(this.source)
    this.isStale = false
    this.isCleaning = true
    clearTimeout(this.patience)
    this.patience = setTimeout(() => this.wait(true), PATIENCE)
    try {
      const request = { kind: 'clean', source, as: this.as, hints: this.hints, options: this.options } as const
      const cleaned = await this.desk.ask(request)
      if (turn !== this.turn) return
      this.done()
      if (textOf(this.source) === source) this.show(source, cleaned)
      else this.isStale = true
    } catch (error) {
      if (turn !== this.turn) return
      this.done()
      this.say(error instanceof Canceled ? 'Canceled. Edit the source to start again.' : messageOf(error), true)
    }
    if (this.isStale) await this.clean()
  }

  private done(): void {
    this.isCleaning = false
    this.wait(false)
  }

  private wait(isSlow: boolean): void {
    clearTimeout(this.patience)
    this.isSlow = isSlow
    this.find('[name=cancel]').hidden = !isSlow
    if (isSlow) this.say(`Cleaning ${grouped(this.source.state.doc.length)} characters…`)
  }

  private status = ''

  private say(message: string, isError = false): void {
    this.status = message
    const box = this.find('.pg-status')
    box.textContent = message
    box.classList.toggle('pg-error', isError)
  }

  // What is shown

  private show(source: string, cleaned: Cleaned): void {
    this.cleaned = cleaned
    this.seen = source
    this.current = -1
    const { changes, quality } = cleaned.document
    const packs = ['any', 'en', ...cleaned.languages].join(', ')
    this.say(
      `${quality.verdict} · ${grouped(changes.length)} changes · ${grouped(source.length)} characters in ${cleaned.milliseconds.toFixed(0)} ms · rules: ${packs}`,
    )
    mark(this.source, inSource(changes), -1)
    this.showResult()
    this.showPanel()
    this.showChange()
    this.find('#tab-changes').textContent = `Changes ${grouped(changes.length)}`
    this.find('#tab-hidden').textContent =
      `Hidden text${cleaned.hidden.length > 0 ? ` ${grouped(cleaned.hidden.length)}` : ''}`
    this.root.dataset['cleaned'] = String(Number(this.root.dataset['cleaned'] ?? 0) + 1)
  }

  private async showResult(): Promise<void> {
    if (!this.cleaned) return
    const { document: doc } = this.cleaned
    const { format } = this
    if (format === 'text') {
      setText(this.result, doc.text)
      mark(this.result, inText(doc.changes), this.current)
      return
    }
    const written = await this.desk.ask({ kind: 'format', format }).catch(() => undefined)
    if (written !== undefined && format === this.format) setText(this.result, written)
  }

  private showPanel(): void {
    if (!this.cleaned) return
    const { document: doc, hidden } = this.cleaned
    const panels: Record<string, () => string> = {
      changes: () => changesPanel(doc.changes, { actions: true }),
      overview: () => overviewPanel(this.seen, doc),
      metadata: () => metadataPanel(doc),
      hidden: () => hiddenPanel(hidden),
      code: () => codePanel(programCode(this.as, this.options, this.hints)),
      test: () => codePanel(testCode(this.seen, doc, this.as, this.options, this.hints)),
    }
    this.find('#pg-panel').innerHTML = panels[this.panel]?.() ?? ''
  }

  private pick(index: number, from: 'source' | 'text' | 'list'): void {
    const changes = this.cleaned?.document.changes ?? []
    const change = changes[index]
    if (!change) return
    this.current = index
    reveal(this.source, index, change.start, from === 'source' ? undefined : { from: change.start, to: change.end })
    if (this.format === 'text') {
      const place = inText(changes)[index]
      if (place) reveal(this.result, index, place.start)
    }
    for (const one of this.root.querySelectorAll('#pg-panel .cd-jump')) {
      const isCurrent = (one as HTMLElement).dataset['change'] === String(index)
      one.classList.toggle('cd-current', isCurrent)
      if (isCurrent && from !== 'list') one.closest('details')?.setAttribute('open', '')
    }
    this.showChange()
  }

  /** The change after, or before, the current one; without one, from the cursor on. */
  private step(by: number): void {
    const changes = this.cleaned?.document.changes ?? []
    if (changes.length === 0) return
    const { head } = this.source.state.selection.main
    const next = this.current >= 0 ? this.current + by : firstFrom(inSource(changes), head) + (by < 0 ? -1 : 0)
    this.pick((next + changes.length) % changes.length, 'list')
  }

  private showPlace(place: string): void {
    const [from = 0, to = 0] = place.split('-').map(Number)
    reveal(this.source, -1, from, { from, to })
    this.source.focus()
  }

  private showChange(): void {
    const box = this.find('.pg-change')
    const changes = this.cleaned?.document.changes ?? []
    const change = changes[this.current]
    box.hidden = !change
    if (!change) return
    const { before, rules, because = [] } = change
    const phrase = before.trim()
    const canKeep = phrase !== '' && phrase.length < 200 && !phrase.includes('\n') && effectOf(change) === 'removed'
    box.innerHTML = `<p><strong>${escaped(reasonsOf(rules))}</strong> <code>${escaped(rules.join(', '))}</code>${because.length === 0 ? '' : ` <span class="cd-soft">because ${escaped(excerpt(because.join('; '), 200))}</span>`}</p>
<p class="cd-actions">${canKeep ? `<button type="button" data-phrase="${escaped(phrase)}">Keep this text</button>` : ''}${rules
      .filter((rule) => !isMarkup({ rules: [rule] }))
      .map(
        (rule) => `<button type="button" data-off="${escaped(rule)}">Switch off <code>${escaped(rule)}</code></button>`,
      )
      .join('')}</p>
<p class="pg-steps"><button type="button" data-step="-1" aria-label="Previous change (Shift+F8)">↑</button> ${grouped(this.current + 1)} of ${grouped(changes.length)} <button type="button" data-step="1" aria-label="Next change (F8)">↓</button></p>`
  }

  // Links

  private async share(): Promise<void> {
    const state: Shared = { source: textOf(this.source), as: this.as, hints: this.hints, options: this.options }
    const { hash, length } = await hashOf(state)
    if (hash === undefined) {
      this.say(`This text is too long for a link: ${grouped(length)} characters of at most ${grouped(LONGEST)}.`, true)
      return
    }
    history.replaceState(history.state, '', `#${hash}`)
    await this.copy(location.href, this.find('[name=share]'))
  }

  /** Opens what the hash of the address holds; false if it holds nothing. */
  private async restore(): Promise<boolean> {
    try {
      const shared = await sharedIn(location.hash)
      if (!shared) return false
      const { keep, rules } = shared.options
      this.kept = { ...(keep && { keep }), ...(rules && { rules }) }
      fill(this.form, shared.options, shared.hints)
      this.find<HTMLSelectElement>('[name=as]').value = shared.as
      this.find('.pg-container').hidden = true
      this.container = undefined
      const { url: _, lang: __, ...extra } = shared.hints
      this.extra = extra
      setText(this.source, shared.source)
      await this.clean()
      return true
    } catch {
      this.say('This link is incomplete, so it cannot be opened.', true)
      return true
    }
  }

  private async copy(text: string, button: HTMLElement): Promise<void> {
    const label = button.textContent
    try {
      await navigator.clipboard.writeText(text)
      button.textContent = 'Copied'
    } catch {
      button.textContent = 'Copying is blocked'
    }
    setTimeout(() => {
      button.textContent = label
    }, 1500)
  }
}

/** What may be a feed or records. */
const SEVERAL = /^(?:<\?xml\b|<rss\b|<feed\b|<rdf:RDF\b|\{)/i

const codePanel = (code: string) =>
  `<div class="pg-code"><button type="button" name="copy-code">Copy</button><pre tabindex="0"><code>${escaped(code)}</code></pre></div>`

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
