import { glanceAt } from './glance.js'
import { leaningOf, witnessesOf } from './is-article.js'

/** What a page may be if it is no single article. */
export type OtherKind = 'list' | 'posts' | 'gallery'

const fewestHeadlines = 8

/** What a page is, if it is plainly something else than one article: a list of stories, several stories, a gallery. */
export function otherKindOf(html: string): OtherKind | undefined {
  const glance = glanceAt(html)
  const witnesses = witnessesOf(glance)
  if (witnesses.gallery <= -2.5) return 'gallery'
  if (leaningOf(witnesses) > 0) return undefined
  if (witnesses.posts < 0) return 'posts'
  const isList = witnesses.teasers <= -2 || (glance.headlines >= fewestHeadlines && witnesses.title < 0)
  return isList ? 'list' : undefined
}
