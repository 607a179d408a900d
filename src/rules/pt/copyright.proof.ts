import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'all-rights-reserved': {
    removes: [
      'Todos os direitos reservados.',
      'Direitos reservados',
      'Jornal Exemplo - Todos os direitos reservados',
      'Todos os direitos reservados - Editora Exemplo Ltda.',
    ],
    keeps: [
      'Os direitos reservados aos povos originários seguem sem lei, disse a deputada.',
      'Todos os direitos, todos os dias',
      'Direitos humanos',
    ],
  },
  'may-not': {
    removes: [
      'É proibida a reprodução',
      'Proibida a reprodução total ou parcial sem autorização.',
      'Este material não pode ser publicado, transmitido, reescrito ou redistribuído sem autorização.',
      'É permitida a reprodução desde que citada a fonte',
    ],
    keeps: [
      'Proibida a venda de álcool no domingo',
      'A reprodução do lince em cativeiro bate recorde.',
      'Está proibido fumar na praia, decidiu a câmara.',
    ],
  },
}
