import { SIGN_REASONS } from '../src/quality/reasons.table.js'
import { saidBy, WARNING_CODES } from '../src/quality/warnings.table.js'

/** The table of warnings that docs/warnings.md must hold. */
export function warningTable(): string {
  const rows = WARNING_CODES.map((code) => {
    const { message, grade, next } = saidBy(code)
    return `| \`${code}\` | ${message} | ${grade ?? ''} | ${next === undefined ? '' : `\`${next}\``} |`
  })
  return ['| code | message | best verdict | next |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** The table of the reasons that a model gives, which docs/warnings.md must hold, too. */
export function reasonTable(): string {
  const rows = SIGN_REASONS.map(({ code, message, next }) => `| \`${code}\` | ${message} | \`${next}\` |`)
  return ['| code | meaning | next |', '| --- | --- | --- |', ...rows].join('\n')
}
