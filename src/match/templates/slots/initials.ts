const CLOSES_BRACKET = /^[)\]]/
/** Lower-case letters, or any letters with slashes between them. Capitals alone are an abbreviation of the words before. */
const INITIALS = /^(?:\p{Ll}{2,4}\d?|\p{L}{1,4}-?\d{0,2}(?:[/|] ?\p{L}{1,4}-?\d{0,2}){1,3})$/u

/** Whether these are the initials of the reporters, followed by a closing bracket: `jng`, `jng/epo`. `after`: the end of the line. */
export const isInitials = (matched: string, _words: unknown, after: string): boolean =>
  CLOSES_BRACKET.test(after) && INITIALS.test(matched)
