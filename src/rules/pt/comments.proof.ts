import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 comentários', '0 Comentários', 'Carregar mais comentários'],
    keeps: [
      '12 comentários racistas',
      'Comentários do ministro causam mal-estar',
      'Sem comentários do clube',
      'Ler os comentários faz mal',
    ],
  },
  heading: {
    removes: ['Comentários', 'Comentar', 'Responder'],
    keeps: ['Comentário final', 'Responder a tempo', 'Nome e sobrenome'],
  },
  invitation: {
    removes: [
      'Quer comentar? Faça login',
      'Comentários encerrados',
      'Deixe seu comentário',
      'Olá, deixe seu comentário.',
      'Deixe suas dúvidas e opiniões aqui embaixo!',
    ],
    keeps: [
      'Os comentários estão fechados, disse o porta-voz.',
      'Gostou da ponte? perguntou o prefeito.',
      'Deixe um copo de água na porta, pede a vizinha.',
      'Seja o primeiro a chegar, disse o pai.',
      'O que você acha da reforma, perguntou o locutor.',
      'Os comentários estão fora de lugar, disse a prefeita.',
    ],
  },
  form: {
    removes: ['Postar um comentário'],
    keeps: [
      'O seu comentário foi publicado na ata, disse o juiz.',
      'O seu e-mail não será prova no julgamento, disse a juíza.',
      'Os campos estão secos',
      'Seu comentário está fora de lugar, respondeu.',
    ],
  },
  policy: {
    removes: [
      'Os comentários são de responsabilidade exclusiva de seus autores.',
      'ATENÇÃO: Comentários com ofensas não serão aprovados pelo moderador.',
    ],
    keeps: [
      'Os comentários do juiz sobre a vítima chocaram a sala.',
      'O clube se reserva o direito de admissão, disse o advogado.',
      'As normas da comunidade mudam em maio',
    ],
  },
  'your-view': {
    removes: ['O que você acha?', 'E você, o que acha disso?'],
    keeps: ['O que você acha? perguntou o juiz.', 'O que acha da sua mãe?'],
  },
}
