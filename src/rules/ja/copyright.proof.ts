import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'no-reuse': {
    removes: ['無断転載禁止', '無断転載を禁じます', '禁無断転載'],
    keeps: [
      '無断転載を認めた判決',
      '転載禁止を訴えた作家',
      '写真の無断転載は法律で禁じられています。',
      '当社は無断転載を禁止する方針を示した。',
      'すべての著作権は作者に帰属すると裁判所は述べた。',
      '著作権は誰にありますか、と彼は聞いた。',
      '著作権は誰のものか',
      '写真の無断転載で三社を訴えた。',
    ],
  },
}
