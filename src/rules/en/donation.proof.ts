import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Become a patron', 'Buy me a coffee'],
    keeps: [
      'If you can, please give blood at the town hall on Saturday.',
      'Harbour Hospice needs your help.',
      'Support us to keep the library open, its friends ask.',
      'If you can, please check on a neighbour, the council asks.',
      'Help keep our river clean, the club asks.',
      'Donate blood on Saturday at the town hall.',
      'The party was told to donate the money and support victims of the fraud.',
      'Make a contribution to the fund at any branch of the bank, the family asked.',
      'Every gift helps, the shelter said.',
      'We need your help to find the girl, the police said.',
      'He became a supporter of the club in 1998.',
      'Please consider others on the road, the council asks.',
    ],
  },
  button: {
    removes: ['Donate', 'Support us', 'Contribute'],
    keeps: ['Donate blood', 'Support for the bill', 'Give and take'],
  },
}
