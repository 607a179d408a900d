import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Edit, Span } from '../edit/edit.js'
import { trimSpan } from '../units/sentences.js'

/** The beginning of a subtitle file: `WEBVTT`, or the number and the time of the first cue. */
const OPENING = /^\ufeff?\s{0,20}(?:WEBVTT(?=\s|$)|(?:\d{1,6}[ \t]{0,9}\r?\n)?(?:\d{1,3}:)?\d\d:\d\d[,.]\d{3} --> )/
const LONGEST_OPENING = 100
const TIME = /^\s{0,9}(?:\d{1,3}:)?\d\d:\d\d[,.]\d{3} --> (?:\d{1,3}:)?\d\d:\d\d[,.]\d{3}(?:\s|$)/
const ARROW = ' --> '
/** The number of a cue, up to the line of its time. */
const NUMBER = /^\d{1,6}[ \t]{0,9}\r?\n$/
/** `<i>`, `</c>`, `<00:01:02.500>`, `{\an8}`; `<v Jo Ng>` names the speaker. */
const TAG =
  /<(?:\/?(?:[biu]|c|lang|ruby|rt|v|font)(?:[.\s][^<>\n]{0,100})?|(?:\d\d:)?\d\d:\d\d\.\d{3})>|\{\\[^{}\n]{1,60}\}/g
const SPEAKER = /^<v(?:\.[^\s<>]{1,40})?\s([^<>\n]{1,80})>$/
const ENDED = /* @__PURE__ */ new RegExp(`[${STOPS}♪:][${CLOSERS}]{0,2}$`)
/** A change of speakers. */
const TURN = /^(?:[-–—]|>>|♪|\[|\()/
const RULE = 'news/subtitles'

/** Whether a source is a SubRip or WebVTT file. */
export const isSubtitles = (source: string): boolean =>
  OPENING.test(source.slice(0, LONGEST_OPENING)) && source.includes(ARROW)

/**
 * The edits that reduce subtitles to the spoken text. Numbers, times, notes and tags are removed, a sentence over several cues
 * becomes one line, and lines that scroll up are kept once.
 *
 * `1¶00:00:01,000 --> 00:00:02,500¶It rained¶¶2¶00:00:02,500 --> 00:00:04,000¶<i>all day.</i>` → `It rained all day.`
 */
export function subtitles(text: string): Edit[] {
  if (!isSubtitles(text)) return []
  const edits: Edit[] = []
  let end = 0
  let last = ''
  for (const line of cueLines(text)) {
    const tags = tagsIn(text, line)
    const spoken = withoutTags(text, line, tags)
    if (spoken === '' || spoken === last) continue
    const joint = last === '' ? '' : ENDED.test(last) || TURN.test(spoken) || tags[0]?.insert ? '\n' : ' '
    edits.push({ start: end, end: line.start, insert: joint, rule: RULE }, ...tags)
    end = line.end
    last = spoken
  }
  edits.push({ start: end, end: text.length, insert: '', rule: RULE })
  return edits.filter(({ start, end: until, insert }) => until > start || insert !== '')
}

/** The lines of all cues, trimmed. */
function cueLines(text: string): Span[] {
  const lines: Span[] = []
  let isCue = false
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = text.slice(start, end)
    if (TIME.test(line)) {
      // Some files have no blank line before the number of the next cue.
      const above = lines.at(-1)
      if (isCue && above && NUMBER.test(text.slice(above.start, start))) lines.pop()
      isCue = true
    } else if (line.trim() === '') isCue = false
    else if (isCue) lines.push(trimSpan(text, { start, end }))
    start = end + 1
  }
  return lines
}

function tagsIn(text: string, { start, end }: Span): Edit[] {
  return Array.from(text.slice(start, end).matchAll(TAG), ({ index, 0: tag }) => {
    const speaker = SPEAKER.exec(tag)?.[1]
    const insert = speaker === undefined ? '' : `${speaker}: `
    return { start: start + index, end: start + index + tag.length, insert, rule: `${RULE}/tag` }
  })
}

/** The text of a line without tags; empty if it has only tags. */
function withoutTags(text: string, { start, end }: Span, tags: readonly Edit[]): string {
  let spoken = ''
  let at = start
  for (const tag of tags) {
    spoken += text.slice(at, tag.start)
    at = tag.end
  }
  return (spoken + text.slice(at, end)).trim()
}
