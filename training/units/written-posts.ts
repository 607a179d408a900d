import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FURNITURE, joined, type Labelled, type Segment, STORY, segmentsOf, UNKNOWN } from './documents.js'
import { randomOf } from './random.js'

/** The paragraphs of a page that are its story. */
export interface Story {
  readonly site: string
  readonly lang: string
  readonly paragraphs: readonly Segment[]
}

export function storyOf(page: Labelled): Story {
  const paragraphs = segmentsOf(page).filter(({ label }) => label === STORY)
  return { site: page.site, lang: page.lang, paragraphs }
}

const FOLDER = join(process.cwd(), 'training/units/written')
const LABELS: Readonly<Record<string, number>> = { '+': STORY, '-': FURNITURE, '?': UNKNOWN }

/** How many of the posts come in one line, and how many of these are glued. */
const IN_ONE_LINE = 0.3
const GLUED = 0.35

/**
 * The posts of `written/`, as they are; and with the story of a page in the place of theirs, for we write shorter than the
 * press. A post and its story are of one site, so that no fold learns a line of what it is judged on.
 */
export function* writtenPosts(stories: readonly Story[]): Generator<Labelled> {
  for (const file of readdirSync(FOLDER).sort()) {
    const lang = file.split('.')[0] as string
    const ofLanguage = stories.filter((story) => story.lang === lang && story.paragraphs.length > 2)
    for (const [nth, post] of postsIn(readFileSync(join(FOLDER, file), 'utf8')).entries()) {
      const id = `written ${lang} ${nth}`
      const random = randomOf(id)
      const story = ofLanguage[Math.floor(random() * ofLanguage.length)]
      const one = { set: 'written', kind: 'written', site: story?.site ?? id, lang, weight: 1 } as const
      yield { ...one, id, ...joined(post, () => '\n') }
      if (!story) continue
      const retold = retell(post, story.paragraphs, random)
      yield { ...one, id: `${id}#story`, ...joined(retold, () => '\n') }
      if (random() >= IN_ONE_LINE) continue
      const glued = random() < GLUED
      yield { ...one, id: `${id}#run`, ...joined(retold, () => (glued && random() < 0.7 ? '' : ' ')) }
    }
  }
}

/** Blocks of lines, a mark before each: `+ ` story, `- ` furniture, `? ` what editors differ on; `#` says something of a post. */
function postsIn(file: string): Segment[][] {
  return file
    .split(BLANK_LINES)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line && !line.startsWith('#'))
        .map(segmentOf),
    )
    .filter((post) => post.length > 0)
}

const BLANK_LINES = /\n\s*\n/
const MARKED = /^([-+?]) (.*\S)/

function segmentOf(line: string): Segment {
  const [, mark, text] = MARKED.exec(line.trimEnd()) ?? []
  if (!mark || !text) throw new SyntaxError(`a line of a post has no mark: ${line}`)
  return { text: text.trim(), label: LABELS[mark] as number }
}

/** A post with paragraphs of another story where its own stood, in their order. */
function retell(post: readonly Segment[], paragraphs: readonly Segment[], random: () => number): Segment[] {
  const isFirst = (at: number) => post[at]?.label === STORY && post[at - 1]?.label !== STORY
  const places = post.flatMap((_, at) => (isFirst(at) ? [at] : []))
  const cuts = places.map(() => Math.round(random() * paragraphs.length)).sort((a, b) => a - b)
  return post.flatMap((segment, at) => {
    if (segment.label !== STORY) return [segment]
    const place = places.indexOf(at)
    if (place < 0) return []
    const start = place === 0 ? 0 : (cuts[place] as number)
    const end = place === places.length - 1 ? paragraphs.length : (cuts[place + 1] as number)
    return paragraphs.slice(start, end)
  })
}
