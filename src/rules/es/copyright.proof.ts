import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'all-rights-reserved': {
    removes: [
      'Todos los derechos reservados a Editorial Ejemplo',
      'Quedan reservados todos los derechos',
      'Todos los derechos reservados.',
      'Derechos reservados',
      'Todos los derechos reservados - Editorial Ejemplo S.A.',
    ],
    keeps: [
      'Todos los derechos reservados a las víctimas serán respetados, dijo el juez.',
      'Derechos reservados para los pueblos originarios, reclamó la diputada.',
      'El proceso recuerda que todos los derechos reservados no valen contrato.',
      'Los derechos reservados a los pueblos originarios siguen sin ley, dijo la diputada.',
      'Todos los derechos, todos los días',
      'Derechos humanos',
    ],
  },
  'may-not': {
    removes: [
      'Prohibida la reproducción total o parcial',
      'Prohibida su reproducción total o parcial, sin autorización escrita de su titular.',
      'Queda prohibida la reproducción total o parcial de este contenido.',
    ],
    keeps: [
      'Prohibida la reproducción del lince en cautividad.',
      'Queda prohibida la copia de llaves en la prisión.',
      'Toda distribución de propaganda está prohibida sin permiso.',
      'Si quiere publicar este libro, pague, le dijo.',
      'Este material está protegido por derechos de autor, dijo el juez a los alumnos.',
      'Prohibida la venta de alcohol el domingo',
      'La reproducción del lince ibérico en cautividad bate un récord.',
      'Queda prohibido fumar en la playa, decidió el pleno.',
      'Si desea ayudar a los vecinos, llame al ayuntamiento.',
    ],
  },
  agency: {
    removes: ['(c) Agencia EFE', 'Copyright Agencia EFE', 'Copyright AFP'],
    keeps: ['El copyright de la canción pasó a su hija', 'La Agencia EFE cumple años'],
  },
}
