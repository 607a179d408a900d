import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['Forrás: MTI', 'Forrás', '(Forrás: Magyar Példa)', 'Forrás: example.org/4', 'Források: MTI, Reuters'],
    keeps: [
      'Forrás: a templom alatti víz, amelyet az egész város iszik.',
      'Források: a rendőrség és az orvosok megerősítették a halottak számát.',
      'A folyó forrása',
      'Magyar Nemzet alapján',
    ],
  },
  original: {
    removes: ['Az eredeti cikk itt olvasható', 'Eredeti cikk'],
    keeps: ['Az eredeti cikkely a vízről szólt.', 'Az eredeti regényt angolul olvasta'],
  },
}
