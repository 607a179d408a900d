import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Notícias relacionadas`, `Leia também`, `Veja também`, `Você pode gostar` */
  'related-stories': {
    lines: [
      '(notícias relacionadas|matérias relacionadas|artigos relacionados|relacionadas|mais notícias) {headline}',
      '(notícias|matérias|publicações|reportagens|postagens|histórias|leituras) (relacionadas|semelhantes|recomendadas|recentes)',
      '(artigos|conteúdos|posts|textos|vídeos|temas|links|conteúdo|artigo|post) (relacionados|relacionado|semelhantes|recomendados|recomendado|recentes)',
      '(leia|ler|veja|ver|confira|assista|ouça|vê|lê) (também|tambem|ainda)[ no {publication}| na {publication}| em {publication}| nesta seção]',
      '[você |também |talvez |você também |talvez você ](pode gostar|poderá gostar|pode gostar de|pode se interessar|' +
        'pode se interessar por|pode interessar|pode lhe interessar|lhe interesse|pode interessar-lhe|te interesse|' +
        'goste|goste de|vai gostar|pode te interessar|poderá interessar-lhe|irá gostar)[ disso| destes artigos]',
      '(mais|outras) (notícias|matérias) (de|sobre|do|da|em) {words}',
      '(quem leu|os leitores) {title} também {rest}',
    ],
    words: [
      'artigos relacionadosmais do autor',
      'artigos relacionados mais do autor',
      'mais do autor',
      'matéria relacionada',
      'notícia relacionada',
    ],
    headsList: true,
    proof: {
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
  },
  /** A ranking or a section of the site: `Mais lidas`, `Últimas notícias`, `Destaques` */
  ranking: {
    lines: [
      '(postagens|posts|artigos) (mais visitadas|mais visitados|populares)',
      'veja [os] vídeos [mais assistidos] (do|da) {publication}',
      '(últimas|outras|principais|mais|mais recentes) (notícias|publicações|postagens|matérias|histórias)[ (do|da|de|em|sobre) {publication}| do dia| de hoje]',
    ],
    words: ['destaques', 'mais lidas'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Últimas notícias'],
      keeps: [
        'Mais difícil',
        'Últimas notícias da frente vieram de mula.',
        'Tendências suicidas em alta',
        'As mais pobres pagam',
      ],
    },
  },
  /** A heading that could be a subhead elsewhere: `Relacionadas`, `Mais sobre a água`, `Mais em Política` */
  'weak-heading': {
    lines: [
      '(todas as notícias|tudo|veja mais notícias|leia mais notícias|confira mais notícias) (do|da|de|sobre|em) ' +
        '(cidade|região|semana|dia|estado|país|esporte|política|economia|{publication})',
      '(mais|também) (de|do|da|em|sobre|no|na) {publication}',
      'mais (sobre|em) {words}',
    ],
    words: [
      'relacionado',
      'relacionada',
      'relacionados',
      'relacionadas',
      'leia',
      'mais',
      'contexto',
      'também',
      'entenda',
      'a ler',
      'para ler',
      'saiba mais sobre',
      'mais informação',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Todas as notícias da cidade', 'Relacionadas', 'Mais em Política', 'Mais sobre Exemplo'],
      keeps: [
        'Todas as notícias da guerra são más, diz o poeta.',
        'Mais sobre rodas que a pé, resume o relatório.',
        'Mais do mesmo.',
        'Também há pão',
      ],
    },
  },
  /** Headings of other stories, by subject or author: `Mais deste autor`, `Mais sobre este assunto` */
  more: {
    lines: [
      '(mais|outros artigos|outras matérias|outros textos|outras notícias) (deste|desta|do mesmo|da mesma|do) (autor|autora)',
      '(mais|outras notícias) sobre (este|o) (assunto|tema)',
    ],
    place: 'edges',
    headsList: true,
    proof: { removes: ['Mais deste autor', 'Mais sobre este assunto'], keeps: ['Mais deste autor virá em maio.'] },
  },
} satisfies ProvenFamily
