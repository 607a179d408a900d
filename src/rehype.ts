/**
 * Copydesk as a unified plugin: takes a page as an HTML tree (hast) and returns the story as a tree. Requires
 * `hast-util-to-html`, which pipelines that write HTML already have: `npm install hast-util-to-html`.
 */
import { toHtml as written } from 'hast-util-to-html'
import { treeOf } from './document/tree.js'
import { type CleanDocument, type CleanerOptions, cleanHtml, createCleaner, type Hints } from './index.js'

/** A node of a unified tree: `{ type: 'text', value: 'Rain' }`. */
export interface HastNode {
  type: string
}

/** The root of a tree: `{ type: 'root', children: [] }`. */
export interface HastRoot extends HastNode {
  type: 'root'
  // biome-ignore lint/suspicious/noExplicitAny: accepts any hast tree, regardless of who declared its types
  children: any[]
}

/** A file in a pipeline. The document is stored in its data: `file.data.copydesk.document.title`. */
export interface PipelineFile {
  data: Record<string, unknown>
}

/** The options of the plugin: those of a cleaner, and hints about a file: `{ quotes: 'curly', hints: { url } }`. */
export interface RehypeOptions extends CleanerOptions {
  /** Facts about the page that you already know, or a function that returns them for a file. */
  readonly hints?: Hints | ((file: PipelineFile) => Hints) | undefined
}

/** The data that the plugin adds to a file: `file.data.copydesk as CleanedTree`. */
export interface CleanedTree {
  /** The document. Its source offsets refer to `source`. */
  readonly document: CleanDocument
  /** The cleaned HTML, serialized from the tree. */
  readonly source: string
}

/**
 * A unified plugin. It replaces the tree with the story, including links, emphasis and images, and stores the document in
 * `file.data.copydesk`. Throws a `CopydeskOptionError` for an invalid option.
 *
 * `unified().use(rehypeParse).use(rehypeCopydesk, { hints: { url } }).use(rehypeStringify)`
 */
export function rehypeCopydesk(options: RehypeOptions = {}): (tree: HastRoot, file: PipelineFile) => HastRoot {
  const { hints, ...others } = options
  const clean = createCleaner(others)
  return (tree, file) => {
    const source = written(tree as never)
    const document = clean(source, typeof hints === 'function' ? hints(file) : hints)
    file.data['copydesk'] = { document, source } satisfies CleanedTree
    return toHast(document)
  }
}

/**
 * The document of a page that is a tree.
 *
 * `fromHast({ type: 'root', children: [{ type: 'text', value: 'Said “so”.' }] }).text` → `'Said "so".'`
 */
export function fromHast(tree: HastRoot, hints?: Hints): CleanDocument {
  return cleanHtml(written(tree as never), hints)
}

/**
 * The story of a document as a tree, equivalent to the output of `toHtml`.
 *
 * `toHast(clean('<p>Rain</p>')).children` → `[{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text',
 * value: 'Rain' }] }]`
 */
export function toHast(document: Pick<CleanDocument, 'text' | 'blocks' | 'marks'>): HastRoot {
  return { type: 'root', children: treeOf(document) }
}
