const CLOSES_BRACKET = /^[)\]]/
/** Small letters, or any that strokes part; capitals alone are the name of a body behind its words. */
const INITIALS = /^(?:\p{Ll}{2,4}\d?|\p{L}{1,4}-?\d{0,2}(?:[/|] ?\p{L}{1,4}-?\d{0,2}){1,3})$/u

/** Whether a bracket closes behind the letters of those who wrote a dispatch: `jng`, `jng/epo`. `after`: what closes the line. */
export const isInitials = (caught: string, _words: unknown, after: string): boolean =>
  CLOSES_BRACKET.test(after) && INITIALS.test(caught)
