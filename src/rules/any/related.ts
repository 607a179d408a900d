import type { Family } from '../rule.js'

/** Links to other stories, by their looks alone. */
export const related = {
  /**
   * A headline all in capitals between two paragraphs: `MAYOR’S BROTHER SAYS HE KNEW NOTHING OF THE LOAN FOR THE BRIDGE`.
   * Subheads are shorter and more than three, and what people shout ends with a mark, stands in quotes or says `WE` or `YOU`.
   * Scripts without capitals have none.
   */
  'in-capitals': {
    inCapitals: true,
    shapes: [
      {
        holds: ' ',
        ends: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"\'’)',
        pattern:
          /^(?!\d{1,3}[.)])(?!.*\b(?:I|WE|US|YOU|MY|OUR|YOUR)\b)[\p{Lu}\d][^\p{Ll}\p{Lo}\s]{0,30}(?: [^\p{Ll}\p{Lo}\s]{1,30}){8,30}(?<=.{60})(?<![.!?…:])$/u,
      },
    ],
    place: 'between',
  },
} satisfies Family
