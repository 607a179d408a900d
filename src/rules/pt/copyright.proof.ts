import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'all-rights-reserved': {
    removes: [
      'Todos os direitos reservados a Editora Exemplo',
      'Todos os direitos reservados.',
      'Direitos reservados',
      'Todos os direitos reservados - Editora Exemplo Ltda.',
    ],
    keeps: [
      'Todos os direitos reservados aos herdeiros continuam em vigor, afirmou a advogada.',
      'Direitos reservados para os povos indígenas, pediu a deputada.',
      'O processo lembra que todos os direitos reservados não valem contrato.',
      'Os direitos reservados aos povos originários seguem sem lei, disse a deputada.',
      'Todos os direitos, todos os dias',
      'Direitos humanos',
    ],
  },
  'may-not': {
    removes: [
      'É proibida a reprodução do conteúdo desta página em qualquer meio de comunicação',
      'É proibida a reprodução',
      'Proibida a reprodução total ou parcial sem autorização.',
    ],
    keeps: [
      'Proibida a reprodução do lince em cativeiro.',
      'Fica proibida a cópia de chaves na prisão.',
      'O conteúdo da carta é protegido por lei, disse o juiz.',
      'As fotos da vítima estão sob proteção da legislação, disse o juiz.',
      'É permitida a reprodução de carpas no lago.',
      'Para reproduzir este quadro, ele levou dez anos.',
      'Este texto não pode ser copiado à mão pelos monges.',
      'Proibida a venda de álcool no domingo',
      'A reprodução do lince em cativeiro bate recorde.',
      'Está proibido fumar na praia, decidiu a câmara.',
    ],
  },
}
