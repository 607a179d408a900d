import { saidBy, WARNING_CODES } from '../src/quality/warnings.table.js'

/** The table of warnings that docs/warnings.md must hold. */
export function warningTable(): string {
  const rows = WARNING_CODES.map((code) => {
    const { message, grade, next } = saidBy(code)
    return `| \`${code}\` | ${message} | ${grade ?? ''} | ${next === undefined ? '' : `\`${next}\``} |`
  })
  return ['| code | message | at best | next |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
