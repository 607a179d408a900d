import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Pule Mais lidas e continue lendo'],
    keeps: ['Pular para o abismo', 'Voltar ao início do ano', 'Abrir o menu da discórdia', 'Fim da espera'],
  },
  'menu-word': {
    removes: ['Início', 'Buscar', 'Carregando...'],
    keeps: ['Início das aulas', 'Buscar ouro', 'Mais água', 'Política e futebol'],
  },
  crumbs: {
    removes: ['Início > Notícias > Vale', 'Capa » Política', 'Você está aqui: Início'],
    keeps: ['Início e fim', 'Notícias de um sequestro', 'Está em jogo a água'],
  },
  gallery: {
    removes: ['Foto 1 de 5', 'Ampliar imagem', '12 de 14 fotos'],
    keeps: [
      'Clique aqui para ver seu prêmio, dizia a mensagem dos golpistas.',
      'Foto 1 de 5 era falsa, disse o perito.',
      'Ver fotos de guerra muda as crianças',
      'Ampliar a imagem do país',
    ],
  },
  tools: {
    removes: ['Ofereça este artigo a um amigo', 'Oferecer artigo', 'Ouvir notícia', 'Ouça esta notícia'],
    keeps: [
      'Presentear artigos de luxo ao juiz foi crime.',
      'Ouça esta canção',
      'Guardar a calma',
      'Resumo de um fracasso',
      'Imprimir uma casa em três dias',
    ],
  },
  pager: {
    removes: ['Pagina 5 de 5'],
    keeps: ['Página 2 do romance', 'A próxima notícia será boa, brincou.', 'Artigo 155', 'Próxima parada: a lua'],
  },
  'search-box': {
    removes: ['Pesquisar no site', 'Digite sua busca', 'Pesquisar por:'],
    keeps: ['Buscar no mar', 'Digite e chore', 'Procurar por sobreviventes'],
  },
}
