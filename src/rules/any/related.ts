import type { Family } from '../rule.js'

/** Links to other stories, by their looks alone. */
export const related = {
  /**
   * A headline all in capitals between two paragraphs, seven words or more: `MAYOR’S BROTHER SAYS HE KNEW NOTHING OF THE LOAN`.
   * Subheads are shorter, and what people shout ends with a mark or stands in quotes.
   */
  'in-capitals': {
    shapes: [
      {
        holds: ' ',
        ends: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"\'’)',
        pattern: /^[\p{Lu}\d][^\p{Ll}\s]{0,30}(?: [^\p{Ll}\s]{1,30}){6,30}(?<=.{40})(?<![.!?…:])$/u,
      },
    ],
    place: 'between',
  },
} satisfies Family
