import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: [
      'Pular para o conteúdo',
      'Ir para o conteúdo principal',
      'Voltar ao topo',
      'Fechar menu',
      'Pule Mais lidas e continue lendo',
    ],
    keeps: ['Pular para o abismo', 'Voltar ao início do ano', 'Abrir o menu da discórdia', 'Fim da espera'],
  },
  'menu-word': {
    removes: ['Início', 'Buscar', 'Assuntos', 'Política', 'Fale conosco', 'Carregando...'],
    keeps: ['Início das aulas', 'Buscar ouro', 'Mais água', 'Política e futebol'],
  },
  footer: {
    removes: [
      'Política de Privacidade | Termos de Uso | Contato',
      'Cartas do leitor',
      'Jornalista responsável: Ana Silva',
    ],
    keeps: ['Política de privacidade sob suspeita', 'Cartas ao diretor da prisão', 'Diretor preso'],
  },
  crumbs: {
    removes: ['Início > Notícias > Vale', 'Capa » Política', 'Você está aqui: Início'],
    keeps: ['Início e fim', 'Notícias de um sequestro', 'Está em jogo a água'],
  },
  gallery: {
    removes: [
      'Clique aqui para ver as fotos',
      'Foto 1 de 5',
      'Ver galeria',
      'Ampliar imagem',
      '12 de 14 fotos',
      'Clique para ampliar',
    ],
    keeps: [
      'Clique aqui para ver seu prêmio, dizia a mensagem dos golpistas.',
      'Foto 1 de 5 era falsa, disse o perito.',
      'Ver fotos de guerra muda as crianças',
      'Ampliar a imagem do país',
    ],
  },
  tools: {
    removes: [
      'Ofereça este artigo a um amigo',
      'Oferecer artigo',
      'Ouvir notícia',
      'Ouça esta notícia',
      'Tamanho da letra',
      'Imprimir artigo',
      'Apenas assinantes podem salvar para ler depois',
      'Modo escuro',
    ],
    keeps: [
      'Presentear artigos de luxo ao juiz foi crime.',
      'Ouça esta canção',
      'Guardar a calma',
      'Resumo de um fracasso',
      'Imprimir uma casa em três dias',
    ],
  },
  pager: {
    removes: [
      'Artigo anterior',
      'Próxima página',
      'Navegação de Post',
      'Artigo anteriorA ponte reabre em maio',
      'Próximo artigo',
    ],
    keeps: ['Página 2 do romance', 'A próxima notícia será boa, brincou.', 'Artigo 155', 'Próxima parada: a lua'],
  },
  'tag-list': {
    removes: ['Palavras-chave: ponte, vale', 'Arquivado em: Política', 'Assuntos: água, seca', 'Tópicos relacionados'],
    keeps: [
      'Etiquetas de vinho contra a fraude',
      'Temas pendentes',
      'Arquivado o caso da ponte',
      'Categoria de acesso',
    ],
  },
  'search-box': {
    removes: ['Pesquisar no site', 'Digite sua busca', 'Busca avançada', 'Pesquisar por:'],
    keeps: ['Buscar no mar', 'Digite e chore', 'Procurar por sobreviventes'],
  },
}
