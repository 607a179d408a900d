import type { Document } from 'domhandler'
import { type CheerioAPI, type CheerioOptions, load } from './cheerio.js'

/**
 * What reads sources into trees. One loader serves all: with each that `load` makes comes a class of its own, and as
 * long as no full collection frees that class it keeps its tree, so that pages pile up and pause the program.
 */
export function treeReader(options: CheerioOptions): (source: string) => Document {
  let loader: CheerioAPI | undefined
  return (source) => {
    loader ??= load('', options, false)
    const [root] = loader.root().clone().html(source)
    if (!root) throw new Error('cheerio gave no root')
    return root
  }
}
