import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'O post A ponte reabre apareceu primeiro em Jornal Exemplo.',
      'O artigo A ponte reabre aparece primeiro no Exemplo.',
    ],
    keeps: ['O post da ponte apareceu primeiro no mapa', 'A notícia apareceu primeiro no rádio, disse o avô.'],
  },
  'originally-appeared': {
    removes: [
      'Este artigo foi traduzido automaticamente.',
      'Este texto foi traduzido do inglês por Ana Silva',
      'Este artigo foi publicado originalmente em Exemplo',
      'Este texto foi originalmente publicado no The Conversation. Leia o original.',
      'Publicado originalmente em Exemplo',
    ],
    keeps: [
      'Este artigo foi publicado anteriormente e causou polêmica.',
      'Este texto foi escrito com sangue.',
      'Este artigo da constituição vale para todos.',
      'Este texto foi escrito com raiva na prisão.',
      'Publicado em 1605, o livro segue vivo.',
    ],
  },
  machine: {
    removes: [
      'Texto gerado por inteligência artificial',
      'Este texto foi traduzido com inteligência artificial',
      'Este conteúdo é de responsabilidade do anunciante.',
    ],
    keeps: [
      'Este conteúdo é de responsabilidade do governo, disse o juiz.',
      'Este romance foi escrito com inteligência',
      'Este texto foi escrito por freiras.',
    ],
  },
}
