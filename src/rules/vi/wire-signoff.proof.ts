import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['(TTXVN)', 'TTXVN/Báo Phố', '(TTXVN/Vietnam+)'],
    keeps: ['TTXVN đưa tin cầu đã thông xe', 'VTV bị phạt', 'VOV dẫn lời ông'],
  },
}
