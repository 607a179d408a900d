import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Notícias relacionadas Nova ponte abre na cidade',
      'Notícias relacionadas',
      'Artigos relacionadosMais do autor',
      'Leia também',
      'LEIA TAMBÉM:',
      'Veja Também',
      'Você pode gostar',
      'Conteúdo relacionado',
      'Ver também',
    ],
    keeps: [
      'Mais notícias más chegaram do sul.',
      'Notícias relacionadas com o caso encheram a semana',
      'Pode gostar ou não',
      'Leia também o prólogo',
      'Não perca a cabeça',
      'Outras vozes',
    ],
  },
  ranking: {
    removes: ['Últimas notícias'],
    keeps: [
      'Mais difícil',
      'Últimas notícias da frente vieram de mula.',
      'Tendências suicidas em alta',
      'As mais pobres pagam',
    ],
  },
  'weak-heading': {
    removes: ['Todas as notícias da cidade', 'Relacionadas', 'Mais em Política', 'Mais sobre Exemplo'],
    keeps: [
      'Todas as notícias da guerra são más, diz o poeta.',
      'Mais sobre rodas que a pé, resume o relatório.',
      'Mais do mesmo.',
      'Também há pão',
    ],
  },
}
