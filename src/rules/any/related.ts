import type { ProvenFamily } from '../rule.js'
import { shapesHolding } from '../shapes.js'

/** Links to other stories, by their looks alone. */
export const related = {
  /** The story before: `← Rain comes to the valley`. An arrow at the end may lead on to the rest of this one. */
  arrow: {
    shapes: [{ holds: '←', pattern: /^← ?[\p{L}\p{N}"'“‘„][^\n]{2,150}$/u }],
    place: 'tail',
    proof: {
      removes: ['← Rain comes to the valley'],
      keeps: ['Oslo ← Rome ← Paris', 'The arrow ← marks the spot.'],
    },
  },
  /** A headline of another story behind a sign that leads to it: `👉 Rain comes to the valley`. Bullets may mark a list, so they are left alone. */
  pointer: {
    shapes: shapesHolding(['👉', '🔗'], {
      pattern: /^(?:👉|🔗) ?[\p{L}\p{N}"'“‘„«][^\n:.。]{12,170}(?<![!;])$/u,
    }),
    place: 'tail',
    proof: {
      removes: ['👉 Rain comes to the valley', '🔗 Rain comes to the valley'],
      keeps: [
        '► Rain comes to the valley',
        '👉 Where: the old town hall in the valley',
        '👉 Bring a coat and a lamp.',
        '🔗 no',
      ],
    },
  },
  /**
   * A headline all in capitals between two paragraphs: `MAYOR’S BROTHER SAYS HE KNEW NOTHING OF THE LOAN FOR THE BRIDGE`.
   * Subheads are shorter and more than three, and what people shout ends with a mark, stands in quotes or says “WE” or “YOU”.
   * Scripts without capitals have none.
   */
  'in-capitals': {
    inCapitals: true,
    shapes: [
      {
        holds: ' ',
        ends: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"\'’)',
        pattern:
          /^(?!\d{1,3}[.)])(?!.{0,999}\b(?:I|WE|US|YOU|MY|OUR|YOUR)\b)[\p{Lu}\d][^\p{Ll}\p{Lo}\s]{0,30}(?: [^\p{Ll}\p{Lo}\s]{1,30}){8,30}(?<=.{60})(?<![.!?…:])$/u,
      },
    ],
    place: 'between',
    proof: {
      removes: [
        'MAYOR’S BROTHER SAYS HE KNEW NOTHING OF THE LOAN FOR THE BRIDGE',
        "FARMERS IN THREE STATES WARN OF A 'LOST YEAR' AFTER THE FLOODS",
      ],
      keeps: [
        'WHAT HAPPENS NEXT',
        'WHAT WILL HAPPEN TO THE OLD BRIDGE OVER THE RIVER',
        '2. HOW TO CROSS THE RIVER WITH A COW, A BOAT AND NO BRIDGE IN SIGHT',
        'FOUR YEARS AGO I STOOD ON THESE STEPS AND TOLD YOU THAT THE BRIDGE WOULD STAND',
        '町議会 は 火曜日 川 に かかる 古い 石橋 を 架け替える こと を 決めた 工事 は 来年 の 春 に 始まり 二年 かかる 見通し だ という NEW',
        'THE VERDICT OF THE COURT IN FULL',
        'WE WILL NEVER, EVER GIVE UP ON THE PEOPLE OF THIS STATE!',
        '“WE WILL NEVER, EVER GIVE UP ON THE PEOPLE OF THIS STATE”',
        'Mayor’s Brother Says He Knew Nothing of the Loan for the Bridge',
      ],
    },
  },
} satisfies ProvenFamily
