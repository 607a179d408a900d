import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  platform: {
    removes: ['Facebook', 'WhatsApp', 'X', 'Telegram'],
    keeps: ['Facebook and WhatsApp went down on Monday.', 'X marks the spot', 'Twitter turmoil', 'Line of duty'],
  },
  count: { removes: ['76', '1,204', '2.3K'], keeps: ['76 people', '76 to 12', 'No. 76', '3 2'] },
  platforms: {
    removes: ['Facebook Twitter WhatsApp Telegram Viber', 'Facebook | X | Email', 'Facebook Pinterest'],
    keeps: ['Facebook, Twitter fined', 'Facebook, Twitter and LinkedIn all declined to comment.', 'Facebook likes it'],
  },
}
