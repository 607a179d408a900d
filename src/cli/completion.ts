import { FLAGS, type Flag } from './flags.js'

/** The supported shells. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const

const ALL = Object.entries<Flag>(FLAGS)
const COMMANDS = ['report', 'rules', 'completion']

/**
 * The script that makes a shell complete options, their values and files.
 *
 * `source <(copydesk completion bash)`, and then `copydesk --q⇥` → `copydesk --quotes`
 */
export function completionFor(shell: string): string | undefined {
  if (shell === 'bash') return bash()
  if (shell === 'zsh') return zsh()
  return shell === 'fish' ? fish() : undefined
}

function bash(): string {
  const cases = ALL.filter(([, { words }]) => words).map(
    ([name, { words }]) => `    --${name}) COMPREPLY=($(compgen -W '${words?.join(' ')}' -- "$word")); return ;;`,
  )
  const names = ALL.map(([name]) => `--${name}`).join(' ')
  return `# source <(copydesk completion bash)
_copydesk() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case $before in
${cases.join('\n')}
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '${names}' -- "$word")); return; fi
  if [[ $COMP_CWORD == 1 ]]; then COMPREPLY=($(compgen -W '${COMMANDS.join(' ')}' -- "$word")); fi
  COMPREPLY+=($(compgen -f -- "$word"))
}
complete -o filenames -F _copydesk copydesk
`
}

const ZSH_MARKS = /[[\]:'\\]/g

function zsh(): string {
  const specs = ALL.map(([name, { short, value, words, repeats, says }]) => {
    const told = `[${says.replace(ZSH_MARKS, (mark) => (mark === "'" ? '’' : `\\${mark}`))}]`
    const what = words ? `(${words.join(' ')})` : value === 'FILE' ? '_files' : ' '
    const takes = value === undefined ? '' : `:${value}:${what}`
    const star = repeats ? '*' : ''
    return [`    '${star}--${name}${told}${takes}'`, ...(short ? [`    '${star}-${short}${told}${takes}'`] : [])]
  })
  return `#compdef copydesk
# copydesk completion zsh > "\${fpath[1]}/_copydesk"
_copydesk() {
  _arguments -s \\
${specs.flat().join(' \\\n')} \\
    '*:file:_files'
}
compdef _copydesk copydesk
`
}

function fish(): string {
  const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
  const lines = ALL.map(([name, { short, value, words, says }]) => {
    const takes = value === undefined ? '' : words ? ` -x -a ${quoted(words.join(' '))}` : ' -r'
    return `complete -c copydesk -l ${name}${short ? ` -s ${short}` : ''}${takes} -d ${quoted(says)}`
  })
  const commands = `complete -c copydesk -n __fish_is_first_arg -a ${quoted(COMMANDS.join(' '))}`
  return `# copydesk completion fish > ~/.config/fish/completions/copydesk.fish\n${[...lines, commands].join('\n')}\n`
}
