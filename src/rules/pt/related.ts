import type { Family } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Notícias relacionadas`, `Leia também`, `Veja também`, `Você pode gostar` */
  'related-stories': {
    lines: [
      '(notícias relacionadas|matérias relacionadas|artigos relacionados|relacionadas|mais notícias) {headline}',
      '(notícias|matérias|publicações|reportagens|postagens|histórias|leituras) (relacionadas|semelhantes|recomendadas|recentes)',
      '(artigos|conteúdos|posts|textos|vídeos|temas|links|conteúdo|artigo|post) (relacionados|relacionado|semelhantes|recomendados|recomendado|recentes)',
      '(artigos relacionadosmais do autor|artigos relacionados mais do autor|mais do autor|matéria relacionada|notícia relacionada)',
      '(leia|ler|veja|ver|confira|assista|ouça|vê|lê) (também|tambem|ainda)[ no {publication}| na {publication}| em {publication}| nesta seção]',
      '[você |também |talvez |você também |talvez você ](pode gostar|poderá gostar|pode gostar de|pode se interessar|pode se interessar por|pode interessar|pode lhe interessar|lhe interesse|pode interessar-lhe|te interesse|goste|goste de|vai gostar|pode te interessar|poderá interessar-lhe|irá gostar)[ disso| destes artigos]',
      '(não perca|não deixe de ler|não deixe de ver|recomendado para você|recomendados para você|recomendadas para você|recomendado para si|outras notícias|outras matérias|outros artigos|outros posts|mais notícias|mais artigos|mais matérias|mais conteúdos|continue por aqui|continue a ler|leia a seguir|a seguir|veja mais|veja mais notícias|sugestões de leitura|sugestão de leitura|saiba mais sobre o assunto|mais sobre este assunto|mais sobre o assunto|mais sobre este tema|leia mais sobre o assunto|leia mais notícias|em outras notícias|mais de {publication})',
      '(mais|outras) (notícias|matérias) (de|sobre|do|da|em) {words}',
      '(quem leu|os leitores) {title} também {rest}',
    ],
    headsList: true,
  },
  /** A ranking or a section of the site: `Mais lidas`, `Últimas notícias`, `Destaques` */
  ranking: {
    lines: [
      '(postagens|posts|artigos) (mais visitadas|mais visitados|populares)',
      'veja [os] vídeos [mais assistidos] (do|da) {publication}',
      '[as |os |notícias |artigos |o |+ |matérias ][mais |+ ](lidas|lidos|vistas|vistos|compartilhadas|partilhadas|comentadas|populares|recentes|acessadas|lido|visto|partilhados|comentados|clicadas|ouvidas)[ (do|da|de|no|na|em|agora|hoje|da semana|do dia|do mês) [{publication}]| agora| hoje| da semana| do dia]',
      '(últimas|outras|principais|mais|mais recentes) (notícias|publicações|postagens|matérias|histórias)[ (do|da|de|em|sobre) {publication}| do dia| de hoje]',
      '(mais recentes|mais lidas|mais vistas|últimas|últimos artigos|últimos vídeos|últimos posts|as mais lidas agora|mais lidas agora|em alta|tendências|trending|recomendados|recomendadas|recomendado|em destaque|destaques do dia|escolha do editor|escolhas do editor|escolhas da redação|populares|manchetes|giro de notícias|plantão|o que está a dar|mais vídeos|melhores vídeos|vídeos em alta|exclusivos|agora no {publication}|últimas do {publication}|últimas da {publication}|no ar agora)',
    ],
    place: 'tail',
    headsList: true,
  },
  /** A heading that could be a subhead elsewhere: `Relacionadas`, `Mais sobre a água`, `Mais em Política` */
  'weak-heading': {
    lines: [
      '(todas as notícias|tudo|veja mais notícias|leia mais notícias|confira mais notícias) (do|da|de|sobre|em) (cidade|região|semana|dia|estado|país|esporte|política|economia|{publication})',
      '(relacionado|relacionada|relacionados|relacionadas|leia|mais|contexto|também|entenda|a ler|para ler|saiba mais sobre|mais informação)',
      '(mais|também) (de|do|da|em|sobre|no|na) {publication}',
      'mais (sobre|em) {words}',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
