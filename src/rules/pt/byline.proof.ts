import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  'by-desk': {
    removes: ['Da Redação', 'Redação', 'Agência Lusa', 'Redação / Lusa', 'Da Agência Brasil'],
    keeps: [
      'Por Natal, a redação fecha dois dias.',
      'Redação do Enem assusta',
      'Da redação ao estúdio',
      'Por agências e bancos passou o dinheiro',
    ],
  },
  by: {
    removes: [
      'Por Ana Silva',
      'Por: Ana Silva',
      'Por Ana Silva e Luís Paz',
      'Por Ana Silva, G1',
      'Por Ana Silva | Jornal Exemplo',
      'POR ANA SILVA',
      'Por Ana Silva - 12/05/2021',
    ],
    keeps: [
      'Por Natal, a cidade fecha a ponte dois dias.',
      'Por Ana Silva votou metade da vila.',
      'Por que Ana Silva deixou o cargo',
      'Por enquanto, nada',
    ],
  },
  'written-by': {
    removes: [
      'Escrito por Ana Silva',
      'Autor: Ana Silva',
      'Texto: Ana Silva',
      'Publicado por Ana Silva em 12/05/2021',
      'Reportagem: Luís Paz',
    ],
    keeps: [
      'Escrito por presos, o livro vendeu mil cópias.',
      'Autor do crime, a júri',
      'Texto: a lei completa',
      'Publicado por engano, o dado durou uma hora.',
    ],
  },
  label: {
    removes: ['Por:', 'Escrito por', 'Sobre o colunista'],
    keeps: ['Por fim', 'Autor desconhecido', 'Texto e contexto'],
  },
  'name-and-role': {
    removes: ['Ana Silva, da Redação', 'Ana Silva | Lusa', 'Ana Silva - Repórter da Agência Brasil'],
    keeps: [
      'Ana Silva, jornalista e mãe',
      'Ana Silva, da janela, viu tudo.',
      'Luís Paz, correspondente de guerra, morreu ontem.',
    ],
  },
}
