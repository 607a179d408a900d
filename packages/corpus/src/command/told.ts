import type { Summary } from '../run/summary.js'
import { percent } from './bar.js'

const MOST_RULES = 8

/** `counted(1, 'record')` → `1 record`; `counted(3, 'record')` → `3 records` */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** A summary of several lines for the terminal. */
export function told(summary: Summary, seconds: number): string {
  const { records, errors, verdicts, charactersIn, charactersOut, rules } = summary
  const failed = Object.values(errors).reduce((sum, count) => sum + count, 0)
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')
  const top = Object.entries(rules)
    .sort(([, a], [, b]) => b.characters - a.characters)
    .slice(0, MOST_RULES)
    .map(
      ([rule, { documents, characters }]) =>
        `  ${rule.padEnd(40)} ${counted(documents, 'document')}, ${counted(characters, 'character')}`,
    )
  return [
    `${counted(records, 'record')} in ${seconds.toFixed(1)} seconds, ${percent(charactersIn - charactersOut, charactersIn)} of their sources removed`,
    `verdicts: ${counts(verdicts) || 'none'}`,
    ...(failed > 0 ? [`errors: ${counts(errors)}`] : []),
    ...(top.length > 0 ? ['most went by:', ...top] : []),
    '',
  ].join('\n')
}
