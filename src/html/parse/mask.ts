import type { Gap } from './elements.js'

/** A stretch of the source that the parser must not see and that flow takes out. */
export interface Mask {
  readonly start: number
  end: number
  readonly rule: string
  /** The gap it leaves. */
  gap: Gap
}

/** The source as the parser may see it: blanks under each mask, so that offsets hold. */
export function maskOut(html: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return html
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of masks) {
    pieces.push(html.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  pieces.push(html.slice(at))
  return pieces.join('')
}
