import type { Family } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Leia mais`, `Continue lendo`, `Leia a matéria completa` */
  link: {
    yields: 'continuation',
    lines: [
      'continue lendo “{title}',
      '(leia|veja) mais [notícias] (no|na|em) {publication}',
      '(continue|continuar|continua) (lendo|a ler|lendo aqui|lendo a notícia|a leitura)',
      '(veja|ver|confira|leia|acompanhe) (mais|outras|todas as|todos os|mais em|outros) (notícias|artigos|matérias|textos|notícias sobre {rest}|notícias de {publication}|notícias da região {rest}|conteúdos|posts)[ (aqui|no {publication}|em {publication}|sobre {rest})]',
      '(clique|clica|carregue) aqui',
      '(saiba|leia|veja|confira) mais (aqui|neste link|clicando aqui|em {url}|em: {url}|no {publication}|na {publication}|sobre [o] assunto aqui|sobre isso aqui|nos links abaixo[: {matter}])',
      '(confira|veja|leia|acesse) (aqui|abaixo)[:] {url}',
    ],
    headsList: true,
  },
  /** A button of a word or two: `Saiba mais`, `Ver mais`, `Ler artigo` */
  button: {
    lines: [
      '(ver|mostrar|saber|saiba|carregar|descubra|conheça) (mais|tudo|todos|todas|menos|matéria|notícia|detalhes)',
    ],
    words: [
      'ir para a notícia',
      'ler artigo',
      'ver matéria',
      'expandir',
      'mais informações',
      'mais informação',
      'mais detalhes',
      'ver todas',
      'acesse',
      'confira',
      'leia',
    ],
    place: 'run',
  },
  /** A label before the headline of another story: `Leia também: Vila vota pela ponte`, `Leia mais | O que se sabe` */
  labelled: {
    labelled: true,
    lines: [
      '[>> |+ |👉 ](leia|ler|lê|veja|ver|confira|assista|ouça|conheça|entenda|saiba|descubra|relembre|vê|não deixe de ler|pode ler|recomendamos|leia aqui|leia no {publication}|acompanhe) [também|tambem|mais|ainda|outras|a íntegra|mais sobre o assunto|mais notícias|aqui|no {publication}|mais em {publication}][ ](:|\\||>>|>|»|→|–|—|-)[ “| «| "| ]{headline}',
      '{headline} (– leia mais|— leia mais|- leia mais)',
    ],
  },
  /** The same without a colon: `Leia também Vila vota pela ponte` */
  'no-colon': {
    lines: [
      '(leia também|leia mais|veja também|confira também|você pode gostar|pode gostar|notícia relacionada|matéria relacionada|ler também|veja mais|assista também)[ “| «| ]{headline}[?]',
      '(leia também|leia mais|veja também|ler também|saiba mais|confira também|leia ainda|veja mais)[ ](:|\\||>>|>|»|→|–|—|-)[ “| «| ]{headline}?',
      '(leia também|leia mais|veja também|ler também|saiba mais|confira)[ ][:][ ]{url}',
    ],
  },
  /** The same in brackets within a paragraph: `(Leia também: Vila vota pela ponte)`, `[Leia mais aqui]` */
  bracketed: {
    inside: [
      {
        opens: '(',
        pattern:
          /\((?:leia mais|leia mais aqui|leia aqui|saiba mais|saiba mais aqui|clique aqui|veja aqui|ver mais)\)/iy,
      },
      {
        opens: '[',
        pattern: /\[(?:leia mais|leia mais aqui|saiba mais|continue lendo|ver mais|clique aqui)(?:…|\.{3})?\]/iy,
      },
    ],
  },
  /** Another form of the site in front of a headline, at the edge: `Vídeo: Assim foi o dia da ponte` */
  section: {
    labelled: true,
    lines: [
      '(opinião|contexto|exclusivo|e mais|análise|vídeo|vídeos|fotos|galeria|podcast|entrevista|especial|infográfico|ao vivo|editorial|coluna|ouça|assista|próxima|anterior|próximo|ouvir|ver)[ ](:|\\||>>|>|»|→)[ “| «| ]{headline}',
    ],
    place: 'tail',
  },
} satisfies Family
