import { switchOff } from '../document/switch-off.js'
import type { CleanDocument, FoundField, HiddenText } from '../document.js'
import type { Change } from '../edit/change.js'
import type { Span } from '../edit/edit.js'
import { effectOf, isMarkup, reasonsOf } from './reasons.js'
import { escaped, excerpt, grouped } from './views.js'

// Panels are strings of HTML, for report files and the playground. `data-change` is the index of a change, and `data-source`
// a place in the source; the page that shows the panels links them.

const SIGNS = { good: '✓', partial: '!', poor: '✕' } as const
const NEXT: Readonly<Record<string, string>> = {
  render: 'Open the page in a browser: scripts render it.',
  subscribe: 'The story is for subscribers.',
  'follow-links': 'The page is a list; its stories are on other pages.',
  'read-original': 'There is no text, or it stops early: read the original.',
  'check-encoding': 'The bytes were decoded with the wrong encoding.',
  'check-rules': 'The rules for this site do not fit this page.',
  review: 'Review it: parts may be missing, or may not belong to the story.',
}

/** The verdict, facts about the source, and warnings. */
export function overviewPanel(
  source: string,
  { text, changes, kind, kindReasons, lang, quality, warnings }: CleanDocument,
) {
  const { verdict, removed, reasons, next } = quality
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Kind', kind && `${kind}${kindReasons?.length ? ` (${kindReasons.join('; ')})` : ''}`],
    ['Language', lang],
    ['Source', `${grouped(source.length)} characters`],
    ['Text', `${grouped(text.length)} characters, ${percent(1 - removed)} of the source`],
    ['Changes', grouped(changes.length)],
    ['Next step', next && (NEXT[next] ?? next)],
  ]
  const notes = [...warnings, ...reasons.filter(({ code }) => !warnings.some((warning) => warning.code === code))]
  return `<p class="cd-verdict cd-${verdict}"><span aria-hidden="true">${SIGNS[verdict]}</span> Verdict: <strong>${verdict}</strong></p>
<dl class="cd-facts">${facts.map(([name, value]) => (value === undefined ? '' : `<div><dt>${name}</dt><dd>${escaped(value)}</dd></div>`)).join('')}</dl>
${notes.length === 0 ? '' : `<ul class="cd-notes">${notes.map(({ code, message, source: place }) => `<li><code>${escaped(code)}</code> ${escaped(message)}${place ? ` ${placeLink(place)}` : ''}</li>`).join('')}</ul>`}`
}

/** A share in percent; below 100% unless it is 1: `.9996` → `99.9%` */
function percent(share: number): string {
  const rounded = Math.floor(Math.min(1, Math.max(0, share)) * 1000) / 10
  return `${rounded}%`
}

const FIELDS: readonly (readonly [FoundField, string])[] = [
  ['title', 'Title'],
  ['authors', 'Authors'],
  ['dateline', 'Dateline'],
  ['agency', 'Agency'],
  ['publishedAt', 'Published'],
  ['firstPublishedAt', 'First published'],
  ['modifiedAt', 'Modified'],
  ['siteName', 'Site'],
  ['section', 'Section'],
  ['url', 'URL'],
  ['lang', 'Language'],
  ['description', 'Description'],
  ['image', 'Image'],
  ['tags', 'Tags'],
  ['credits', 'Credits'],
  ['corrections', 'Corrections'],
  ['truncated', 'Truncated at'],
]

/** The fields of the document, and where the source has them. */
export function metadataPanel(document: CleanDocument): string {
  const rows = FIELDS.flatMap(([field, label]) => {
    const value = shown(document[field])
    if (value === '') return []
    const places = (document.found[field] ?? []).map(
      ({ source, rule, path }) =>
        `<li>${placeLink(source)} <code>${escaped(rule)}</code>${path ? ` <span>${escaped(path)}</span>` : ''}</li>`,
    )
    const found =
      places.length === 0
        ? '<span class="cd-soft">a hint, or derived from the text</span>'
        : `<ul>${places.join('')}</ul>`
    return [`<tr><th scope="row">${label}</th><td>${escaped(value)}</td><td>${found}</td></tr>`]
  })
  if (rows.length === 0) return '<p class="cd-soft">No metadata was found.</p>'
  return `<table class="cd-table"><thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">Found at</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function shown(value: CleanDocument[FoundField]): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join(', ')
  return 'mark' in value ? value.mark : 'text' in value ? value.text : ''
}

/** Content that is hidden from readers. */
export function hiddenPanel(hidden: readonly HiddenText[]): string {
  if (hidden.length === 0) return '<p class="cd-soft">Nothing in the source is hidden from readers.</p>'
  const items = hidden.map(
    ({ start, end, text, rule, because, grade }) =>
      `<li class="cd-${grade}">${placeLink({ start, end })} <strong>${grade}</strong> <code>${escaped(rule)}</code>${because === undefined ? '' : ` <span class="cd-soft">${escaped(excerpt(because, 80))}</span>`}<br><q>${escaped(excerpt(text, 300))}</q></li>`,
  )
  return `<ul class="cd-list">${items.join('')}</ul>`
}

/** Changes by the same rules. */
export interface ChangeGroup {
  readonly rules: readonly string[]
  /** Indexes of the changes, in source order. */
  readonly members: readonly number[]
}

/** Groups changes by rules, most important first: boilerplate, then typography, then markup. */
export function groupsOf(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, { rules: readonly string[]; members: number[] }>()
  for (const [index, { rules }] of changes.entries()) {
    const key = rules.join('\n')
    const group = groups.get(key) ?? { rules, members: [] }
    groups.set(key, group)
    group.members.push(index)
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || (a.members[0] ?? 0) - (b.members[0] ?? 0))
}

const rank = ({ rules }: ChangeGroup) =>
  isMarkup({ rules }) ? 2 : rules.every((rule) => rule.startsWith('text/')) ? 1 : 0

const VERBS = { removed: 'removed', replaced: 'replaced', added: 'added' } as const
/** The most changes that a group lists. All are marked in the source. */
const MOST_LISTED = 50
/** Groups up to this size are expanded at first. */
const OPEN = 3

/** All changes by rule, with reasons. With `actions`, buttons keep the text or turn a rule off. */
export function changesPanel(changes: readonly Change[], { actions = false } = {}): string {
  if (changes.length === 0) return '<p class="cd-soft">No changes: the source was clean.</p>'
  return groupsOf(changes)
    .map((group) => groupHtml(group, changes, actions))
    .join('')
}

function groupHtml(group: ChangeGroup, changes: readonly Change[], actions: boolean): string {
  const { rules, members } = group
  const telling = rules.filter((rule) => !isMarkup({ rules: [rule] }))
  const more = members.length - MOST_LISTED
  const isOpen = members.length <= OPEN && rank(group) < 2
  return `<details class="cd-group"${isOpen ? ' open' : ''}><summary><span class="cd-reason">${escaped(reasonsOf(rules))}</span> <code>${escaped(rules.join(', '))}</code> <span class="cd-count">${grouped(members.length)}</span></summary>
<ol class="cd-list">${members
    .slice(0, MOST_LISTED)
    .map((index) => changeHtml(index, changes[index] as Change))
    .join('')}</ol>
${more > 0 ? `<p class="cd-soft">and ${grouped(more)} more, marked in the source</p>` : ''}
<p class="cd-actions">${telling.map((rule) => keepHtml(rule, actions, telling.length === 1)).join('')}</p></details>`
}

function changeHtml(index: number, change: Change): string {
  const { start, end, before, after, because = [] } = change
  const effect = effectOf(change)
  const del = before === '' ? '' : `<del>${escaped(excerpt(before))}</del>`
  const ins = after.trim() === '' && effect === 'removed' ? '' : `<ins>${escaped(excerpt(after))}</ins>`
  const reason =
    because.length === 0 ? '' : `<span class="cd-soft">because ${escaped(excerpt(because.join('; '), 200))}</span>`
  return `<li><button type="button" class="cd-jump" data-change="${index}" title="Show in the source (${start}–${end})"><span class="cd-sr">${VERBS[effect]} </span>${del}${del && ins ? '<span class="cd-sr"> with </span>' : ''}${ins}</button>${reason}</li>`
}

/** How to keep what a rule changes: buttons if they work, else the option to set. */
function keepHtml(rule: string, actions: boolean, isOnly: boolean): string {
  const code = switchOff(rule)
  const name = escaped(rule)
  if (!actions)
    return code === undefined ? '' : `<span class="cd-soft">To keep it:</span> <code>${escaped(code)}</code> `
  const shown = isOnly ? '' : ` <code>${name}</code>`
  const keep = code?.includes("keep: ['")
    ? `<button type="button" data-keep="${name}" aria-label="Keep ${name}">Keep${shown}</button>`
    : ''
  return `${keep}<button type="button" data-off="${name}" aria-label="Switch off ${name}">Switch off${shown}</button>`
}

const placeLink = ({ start, end }: Span) =>
  `<button type="button" class="cd-place" data-source="${start}-${end}" title="Show in the source">${grouped(start)}–${grouped(end)}</button>`
