import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'in-capitals': {
    removes: [
      'MAYOR’S BROTHER SAYS HE KNEW NOTHING OF THE LOAN FOR THE BRIDGE',
      "FARMERS IN THREE STATES WARN OF A 'LOST YEAR' AFTER FLOODS",
    ],
    keeps: [
      'WHAT HAPPENS NEXT',
      'THE VERDICT OF THE COURT IN FULL',
      'WE WILL NEVER, EVER GIVE UP ON THE PEOPLE OF THIS STATE!',
      '“WE WILL NEVER, EVER GIVE UP ON THE PEOPLE OF THIS STATE”',
      'Mayor’s Brother Says He Knew Nothing of the Loan for the Bridge',
    ],
  },
}
