import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Postado por Ana Silva às 10:00',
      'postado em 12/05/2021 10:04 / atualizado em 13/05/2021 11:00',
      '12/05/2021 10h04 Atualizado em 13/05/2021',
      'Atualizado há 5 horas',
    ],
    keeps: [
      'Publicado por Ana Silva às pressas, o livro vendeu bem.',
      'Publicado em 2019, o livro vendeu bem.',
      'Atualizado o censo, faltam mil moradores.',
      'Data limite: 12 de maio',
      'O número, atualizado em março, subiu.',
    ],
  },
  label: {
    removes: ['Publicado em', 'Última atualização:', 'Atualizado'],
    keeps: ['Publicado e esquecido', 'Data de validade', 'Leitura de domingo'],
  },
  'reading-time': {
    removes: ['5 min de leitura', 'Tempo de leitura: 3 minutos', '• 2 min de leitura'],
    keeps: ['5 minutos de glória', 'Um minuto de silêncio', 'A leitura de 3 minutos bastou ao juiz.'],
  },
  ago: {
    removes: ['há 5 horas', 'Há um dia', '20 minutos atrás'],
    keeps: ['Há 20 anos do golpe', 'Há um frio polar', 'Há 5 horas que espera.'],
  },
}
