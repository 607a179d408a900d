/**
 * Copydesk in a unified pipeline: a page as a tree of HTML (hast) goes in, its story comes out as one.
 * Needs `hast-util-to-html`, which every pipeline that writes HTML has: `npm install hast-util-to-html`.
 */
import { toHtml as written } from 'hast-util-to-html'
import { treeOf } from './document/tree.js'
import { type CleanDocument, type CleanerOptions, cleanHtml, createCleaner, type Hints } from './index.js'

/** A node of a tree, as unified has them: `{ type: 'text', value: 'Rain' }`. */
export interface HastNode {
  type: string
}

/** The top of a tree: `{ type: 'root', children: [] }`. */
export interface HastRoot extends HastNode {
  type: 'root'
  // biome-ignore lint/suspicious/noExplicitAny: any tree of hast is one, whoever declared its types
  children: any[]
}

/** A file on its way through a pipeline; the document is put into its data: `file.data.copydesk.document.title`. */
export interface PipelineFile {
  data: Record<string, unknown>
}

/** What the plugin can be told: all that a cleaner can, and what is known of a file: `{ quotes: 'curly', hints: { url } }`. */
export interface RehypeOptions extends CleanerOptions {
  /** What is known of the page from elsewhere, or what tells it by the file. */
  readonly hints?: Hints | ((file: PipelineFile) => Hints) | undefined
}

/** What the plugin leaves in the data of a file: `file.data.copydesk as CleanedTree`. */
export interface CleanedTree {
  /** The document; its places are in `source`. */
  readonly document: CleanDocument
  /** The tree as HTML, as it was cleaned. */
  readonly source: string
}

/**
 * A plugin for unified: the tree becomes that of the story, with its links, emphasis and pictures, and the document is put
 * into `file.data.copydesk`. Throws a `CopydeskOptionError` if it is told something that it does not understand.
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
 * The story of a document as a tree, the same that `toHtml` writes.
 *
 * `toHast(clean('<p>Rain</p>')).children` → `[{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'Rain' }] }]`
 */
export function toHast(document: Pick<CleanDocument, 'text' | 'blocks' | 'marks'>): HastRoot {
  return { type: 'root', children: treeOf(document) }
}
