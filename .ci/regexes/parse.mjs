// Reads a regular expression into a tree. What it does not know it refuses, so that nothing is proven of what was misread.
//
//   set       one character: `text` is the class or character as written, which V8 is asked about (`alphabet.mjs`)
//   sequence  parts one after the other
//   choice    branches, one of them
//   repeat    body from min to max times
//   group     body, with its number if it captures
//   edge      `^`, `$`, `\b`, `\B`: takes no character
//   look      a lookahead or lookbehind (`behind`), with its body
//   back      what the group of that number has matched

const TOKEN =
  /\\(?:[pP]\{[^}]*\}|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:<?[=!]|:|<\w+>)|\{\d+(?:,\d*)?\}|[\s\S]/guy

/** `a|(b){2,}` → the tree of a choice */
export function parse(source) {
  const tokens = source.match(TOKEN) ?? []
  if (tokens.join('') !== source) throw new Error(`cannot read ${source}`)
  const reader = { tokens, at: 0, groups: [] }
  const tree = choice(reader)
  if (reader.at < tokens.length) throw new Error(`stray ${tokens[reader.at]} in ${source}`)
  return { tree, groups: reader.groups }
}

function choice(reader) {
  const branches = [sequence(reader)]
  while (reader.tokens[reader.at] === '|') {
    reader.at++
    branches.push(sequence(reader))
  }
  return branches.length === 1 ? branches[0] : { type: 'choice', branches }
}

function sequence(reader) {
  const parts = []
  for (
    let token = reader.tokens[reader.at];
    token && token !== '|' && token !== ')';
    token = reader.tokens[reader.at]
  ) {
    reader.at++
    parts.push(repeated(reader, atom(reader, token)))
  }
  return parts.length === 1 ? parts[0] : { type: 'sequence', parts }
}

function repeated(reader, body) {
  const times = timesOf(reader.tokens[reader.at])
  if (!times) return body
  reader.at++
  if (reader.tokens[reader.at] === '?') reader.at++
  return { type: 'repeat', body, ...times }
}

function timesOf(token) {
  if (token === '*') return { min: 0, max: Number.POSITIVE_INFINITY }
  if (token === '+') return { min: 1, max: Number.POSITIVE_INFINITY }
  if (token === '?') return { min: 0, max: 1 }
  const [, min, comma, max] = /^\{(\d+)(,?)(\d*)\}$/.exec(token ?? '') ?? []
  if (min === undefined) return undefined
  return { min: Number(min), max: max ? Number(max) : comma ? Number.POSITIVE_INFINITY : Number(min) }
}

function atom(reader, token) {
  if (token.startsWith('(')) return group(reader, token)
  if (token === '^' || token === '$' || token === '\\b' || token === '\\B') return { type: 'edge', text: token }
  if (/^\\[1-9k]/.test(token)) {
    if (token === '\\k') throw new Error('names of groups are not known here')
    return { type: 'back', number: Number(token.slice(1)) }
  }
  if (/^(?:[*+?]|\{\d)/.test(token)) throw new Error(`nothing is repeated by ${token}`)
  return { type: 'set', text: token }
}

function group(reader, token) {
  const number = token === '(' ? reader.groups.push(undefined) : 0
  if (/^\(\?<\w/.test(token)) throw new Error('names of groups are not known here')
  const body = choice(reader)
  if (reader.tokens[reader.at++] !== ')') throw new Error('a group has no end')
  if (number) reader.groups[number - 1] = body
  if (token.endsWith('=') || token.endsWith('!'))
    return { type: 'look', behind: token.includes('<'), negative: token.endsWith('!'), body }
  return { type: 'group', number, body }
}

/** Whether all repetitions of a tree end. */
export function isBounded(node) {
  if (node.type === 'repeat' && node.max === Number.POSITIVE_INFINITY) return false
  return (node.parts ?? node.branches ?? (node.body ? [node.body] : [])).every(isBounded)
}
