import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { TextBlock } from '../../src/blocks/text-block.js'

/** A block in the form of both readers: its fields, its lines, and the text of code and HTML. */
export interface ToldBlock extends Omit<Partial<TextBlock>, 'lines' | 'start' | 'end' | 'fenced'> {
  readonly at: string
  readonly text?: string
}

interface Node {
  readonly type: string
  readonly children?: readonly Node[]
  readonly position: { readonly start: Point; readonly end: Point }
  readonly depth?: number
  readonly ordered?: boolean
  readonly checked?: boolean | null
  readonly value?: string
  readonly lang?: string | null
  readonly identifier?: string
}

interface Point {
  readonly line: number
  readonly offset: number
}

interface Holder {
  isFresh: boolean
  readonly kind: TextBlock['kind']
  readonly depth: number
  readonly quoted: number
  readonly tells: Partial<TextBlock>
}

interface Place {
  readonly kind: TextBlock['kind']
  readonly depth: number
  readonly quoted: number
  readonly holder?: Holder
}

const commonmark = unified().use(remarkParse)
const gfm = unified().use(remarkParse).use(remarkGfm)

/** The blocks of a text as remark reads them, with or without GFM. */
export function toldByRemark(text: string, withGfm: boolean): ToldBlock[] {
  const told: ToldBlock[] = []
  const root = (withGfm ? gfm : commonmark).parse(text) as unknown as Node

  function tell(node: Node, place: Place, fields: Partial<ToldBlock>): void {
    const { depth, quoted, holder } = place
    told.push({
      kind: place.kind,
      ...(holder?.isFresh ? holder.tells : holder ? { continues: true } : {}),
      ...(depth > 0 ? { depth } : {}),
      ...(quoted > 0 ? { quoted } : {}),
      ...fields,
      at: `${node.position.start.line}–${node.position.end.line}`,
    })
    if (holder) holder.isFresh = false
  }

  function walk(node: Node, place: Place): void {
    const children = node.children ?? []
    const { depth, quoted, holder } = place
    if (node.type === 'root') for (const child of children) walk(child, place)
    else if (node.type === 'paragraph') tell(node, place, {})
    else if (node.type === 'heading') tell(node, place, { kind: 'heading', level: node.depth as never })
    else if (node.type === 'thematicBreak') tell(node, place, { kind: 'break' })
    else if (node.type === 'html') tell(node, place, { kind: 'html', text: node.value as string })
    else if (node.type === 'definition')
      tell(node, place, { kind: 'link-definition', label: node.identifier as string })
    else if (node.type === 'code') {
      const language = node.lang ? { language: node.lang } : {}
      tell(node, place, { kind: 'code', ...language, text: node.value as string })
    } else if (node.type === 'table') {
      for (const row of children) {
        if (row !== children[0]) tell(row, place, { kind: 'table' })
        else told.push(...headerOf(row, () => tell(row, place, { kind: 'table', header: true })))
      }
    } else if (node.type === 'list') for (const item of children) walkItem(item, node.ordered === true, place)
    else if (node.type === 'blockquote') {
      if (holder?.kind === 'quote') holder.isFresh = false
      const own =
        holder && holder.kind !== 'quote' ? holder : holderOf({ kind: 'quote', depth, quoted: quoted + 1 }, {})
      walkIn(node, { kind: 'quote', depth, quoted: quoted + 1, holder: own })
    } else if (node.type === 'footnoteDefinition') {
      open(place, node)
      const own = holderOf({ kind: 'footnote', depth, quoted }, { label: node.identifier as string })
      walkIn(node, { kind: 'footnote', depth, quoted, holder: own })
    } else throw new Error(`no block: ${node.type}`)
  }

  /** The delimiter row is the line below the header row. */
  function headerOf(_: Node, telling: () => void): ToldBlock[] {
    telling()
    const { at, ...header } = told.pop() as ToldBlock
    const line = Number(at.split('–')[0])
    return [{ ...header, at: `${line}–${line + 1}` }]
  }

  /** A list item or footnote that starts with another container gets an empty block. */
  function open({ holder }: Place, inner: Node): void {
    if (holder?.isFresh && holder.kind !== 'quote') tell(inner, { ...holder, holder }, {})
    else if (holder) holder.isFresh = false
  }

  function walkItem(item: Node, ordered: boolean, place: Place): void {
    open(place, item)
    const number = Number.parseInt(text.slice(item.position.start.offset), 10)
    const tells: Partial<TextBlock> = {
      ordered,
      ...(ordered ? { number } : {}),
      ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
    }
    const own = { kind: 'list-item', depth: place.depth + 1, quoted: place.quoted } as const
    walkIn(item, { ...own, holder: holderOf(own, tells) })
  }

  function walkIn(node: Node, place: Place): void {
    if (node.children?.length === 0) tell(node, place, {})
    for (const child of node.children ?? []) walk(child, place)
  }

  walk(root, { kind: 'paragraph', depth: 0, quoted: 0 })
  return told.map(comparable)
}

/** The blocks of a scan in the same form. */
export function toldByScan(text: string, blocks: readonly TextBlock[]): ToldBlock[] {
  return blocks.map(({ start, end, lines, fenced, ...fields }) => {
    const content = lines.map((line) => text.slice(line.start, line.end)).join('\n')
    const at = `${lineAt(text, start)}–${lineAt(text, end)}`
    return comparable(
      fields.kind === 'code' || fields.kind === 'html' ? { ...fields, at, text: content } : { ...fields, at },
    )
  })
}

const holderOf = (place: Omit<Holder, 'isFresh' | 'tells'>, tells: Holder['tells']): Holder => ({
  ...place,
  tells,
  isFresh: true,
})

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n?|\n/).length

/** Labels in their normalized form, without the last lines of empty containers and unclosed blocks. */
function comparable({ at, label, text, ...block }: ToldBlock): ToldBlock {
  const isOpenEnded = ['code', 'html', 'quote', 'list-item', 'footnote'].includes(block.kind as string)
  return {
    ...block,
    at: isOpenEnded ? (at.split('–')[0] as string) : at,
    ...(label === undefined ? {} : { label: label.replace(/\s+/g, ' ').trim().toLowerCase() }),
    ...(text === undefined ? {} : { text: text.trimEnd() }),
  }
}
