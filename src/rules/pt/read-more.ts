import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Leia mais`, `Continue lendo`, `Leia a matéria completa` */
  link: {
    yields: 'continuation',
    lines: [
      'leia mais[ (aqui|no site)]',
      'continue lendo “{title}',
      '(leia|veja) mais [notícias] (no|na|em) {publication}',
      '(continue|continuar|continua) (lendo|a ler|lendo aqui|lendo a notícia|a leitura)',
      '(veja|ver|confira|leia|acompanhe) (mais|outras|todas as|todos os|mais em|outros) ' +
        '(notícias|artigos|matérias|textos|notícias sobre {rest}|notícias de {publication}|notícias da região {rest}|' +
        'conteúdos|posts)[ (aqui|no {publication}|em {publication}|sobre {rest})]',
      '(clique|clica|carregue) aqui',
      '(saiba|leia|veja|confira) mais (aqui|neste link|clicando aqui|em {url}|em: {url}|no {publication}|' +
        'na {publication}|sobre [o] assunto aqui|sobre isso aqui|nos links abaixo[: {matter}])',
      '(confira|veja|leia|acesse) (aqui|abaixo)[:] {url}',
    ],
    headsList: true,
    proof: {
      removes: [
        'Leia mais',
        'Continue lendo “Nova ponte abre na cidade”',
        'Continue lendo',
        'Saiba mais nos links abaixo: Vila vota pela ponte nova',
        'Leia mais sobre assunto aqui .',
        'Veja mais notícias sobre a região no G1 DF .',
        'Continuar a ler',
      ],
      keeps: [
        'Leia mais livros, pede a professora',
        'Clique aqui para ver seu prêmio, dizia a mensagem dos golpistas.',
        'Leia mais livros',
        'Continue lendo os clássicos',
        'Ler mais à noite faz mal à vista, segundo um estudo.',
        'Veja mais e fale menos',
      ],
    },
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
    proof: {
      removes: ['Saiba mais', 'Ver mais', 'Ler artigo'],
      keeps: ['Ver mais longe', 'Saiba mais que o rei', 'Mais informações que nunca'],
    },
  },
  /** A label before the headline of another story: `Leia também: Vila vota pela ponte`, `Leia mais | O que se sabe` */
  labelled: {
    labelled: true,
    lines: [
      '[>> |+ |👉 ](leia|ler|lê|veja|ver|confira|assista|ouça|conheça|entenda|saiba|descubra|relembre|vê|' +
        'não deixe de ler|pode ler|recomendamos|leia aqui|leia no {publication}|acompanhe) ' +
        '[também|tambem|mais|ainda|outras|a íntegra|mais sobre o assunto|mais notícias|aqui|no {publication}|' +
        'mais em {publication}][ ](:|\\||>>|>|»|→|–|—|-)[ “| «| "| ]{headline}',
      '{headline} (– leia mais|— leia mais|- leia mais)',
    ],
    proof: {
      removes: [
        'Leia também: Vila vota pela ponte nova',
        'LEIA TAMBÉM: Vila vota pela ponte nova',
        'Leia mais: O que se sabe da ponte',
        'Veja também | Vila vota pela ponte nova',
        'Saiba mais: Vila vota pela ponte nova',
        'Leia Mais - Vila vota pela ponte nova',
        'Leia também: "Ninguém sabia", diz prefeita',
        'Ler também: Vila vota pela ponte nova',
        '(Leia também: Vila vota pela ponte)',
        '[Leia mais: O que se sabe]',
      ],
      keeps: [
        'Leia também os clássicos: vão fazer bem.',
        'Leia também: ajuda.',
        'Veja: não há nada a fazer.',
        'Contexto: em 2019 a ponte caiu. Três pessoas morreram.',
        'Confira: pão e vinho',
      ],
    },
  },
  /** The same without a colon: `Leia também Vila vota pela ponte` */
  'no-colon': {
    lines: [
      '(leia também|leia mais|veja também|confira também|você pode gostar|pode gostar|notícia relacionada|' +
        'matéria relacionada|ler também|veja mais|assista também)[ “| «| ]{headline}[?]',
      '(leia também|leia mais|veja também|ler também|saiba mais|confira também|leia ainda|veja mais)[ ](:|\\||>>|>|»|→|–|—|-)[ “| «| ]{headline}?',
      '(leia também|leia mais|veja também|ler também|saiba mais|confira)[ ][:][ ]{url}',
    ],
    proof: {
      removes: [
        'Leia também Vila vota pela ponte nova',
        'Leia mais: O que houve com a ponte?',
        'Leia também: https://jornal.example/4',
      ],
      keeps: ['Leia também a ti', 'Leia mais Machado, pediu ela.', 'Veja também a mãe, pediu o médico'],
    },
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
    proof: {
      removes: ['(leia mais aqui)', '[Leia mais]'],
      keeps: [
        'O juiz (leia também o voto) calou.',
        'Disse “[o povo] leia mais”.',
        'Pediu (veja mais abaixo) perdão.',
        'A placa na parede (leia mais: isso faz feliz) ficou ali durante anos.',
        'Foi “ajudado” [leia mais: comprado por todos] durante anos, diz ela.',
      ],
    },
  },
  /** Another form of the site in front of a headline, at the edge: `Vídeo: Assim foi o dia da ponte` */
  section: {
    labelled: true,
    lines: [
      '(opinião|contexto|exclusivo|e mais|análise|entrevista|especial|editorial|coluna|ouça|assista|próxima|anterior|' +
        'próximo|ouvir|ver)[ ](:|\\||>>|>|»|→)[ “| «| ]{headline}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Contexto: A vila ardeu em 2003',
        'Exclusivo: O ministro renuncia',
        'Opinião | O que falta agora no vale',
      ],
      keeps: ['Opinião: não tem.', 'Vídeo e fotos provam o choque', 'Entrevista com o vampiro'],
    },
  },
  /** `Assista ao vídeo`, `Ouça o nosso podcast`, `Clique na imagem para ampliar` */
  'media-call': {
    lines: [
      '(assista|veja|ver|ouça|ouve|vê|confira) [aqui] (ao|o|a|este|nosso|o nosso|à|esta) ' +
        '(vídeo|podcast|áudio|galeria|galeria de fotos)[ aqui| completo| completa| abaixo| a seguir| na íntegra]',
      '(assista|veja|ouça|confira) aqui (ao|o|a|os|as) (vídeo|vídeos|podcast|áudio|galeria|imagens|fotos) (da|do|de|sobre|com) {words}',
      '(clique|clica|carregue|toque) (na|sobre a|em cima da|nas|em cada|numa) (imagem|imagens|foto|fotos|fotografia)' +
        '[ (para|e) (ampliar|ampliá-la|aumentar|ver|amplie|vê-la) {words}| para ampliar| para aumentar]',
      '(participe|participa|responda|vote|responde) (da|na|à|a) nossa (enquete|pesquisa|sondagem)[ {words}]',
      '(veja|confira|leia|acompanhe|consulte|acesse) aqui (toda a|todas as|todos os|mais) ' +
        '(informação|notícias|artigos|cobertura|atualidade|novidades|matérias)[ (sobre|do|da|de) {words}]',
      '(tudo|todas as notícias|toda a informação) (sobre|do|da) {title} (no nosso|na nossa|em nosso|em nossa) ' +
        '(especial|dossiê|seção|secção|cobertura|site|página)[ {words}]',
      '(acompanhe|siga) (ao vivo|em direto|em tempo real|aqui) ' +
        '(as notícias|as últimas notícias|a nossa cobertura|nossa cobertura|a cobertura|toda a cobertura|tudo)' +
        '[ (sobre|da|do) {words}]',
    ],
    proof: {
      removes: [
        'Assista ao vídeo',
        'Ouça o nosso podcast',
        'Clique na imagem para ampliar',
        'Responda à nossa enquete',
        'Veja aqui todas as notícias sobre a ponte',
        'Tudo sobre as obras no nosso especial',
        'Acompanhe ao vivo as notícias sobre a ponte',
      ],
      keeps: [
        'Assista ao vídeo do casamento dela',
        'Acompanhe ao vivo e depois chore',
        'Responda à carta, pediu a mãe.',
        'Tudo sobre rodas',
        'Clique, disse o juiz.',
      ],
    },
  },
  /** Pictures, sound and another story by their label, below the first sentence: `Galeria: a ponte em imagens`, `Vídeo: Assim foi o dia da ponte` */
  media: {
    labelled: true,
    lines: [
      '(galeria|galeria de fotos|galeria de imagens|em imagens|em fotos|em vídeo)[ ](:|\\||>>|>|»|→)[ “| «| ]{title}',
      '(vídeo|vídeos|fotos|podcast|infográfico|mais informações|ao vivo|minuto a minuto)[ ](:|\\||>>|>|»|→)[ “| «| ]{headline}',
    ],
    place: 'below',
    proof: {
      removes: [
        'Galeria: a ponte em imagens',
        'Vídeo: Assim foi o dia da ponte',
        'Mais informações: Prefeito promete outra ponte',
      ],
      keeps: [
        'Ao vivo: a noite em que o teatro ardeu',
        'Vídeo e rádio, as provas do processo',
        'Fotos de família na lama',
        'Mais informações: é o que pede a juíza ao banco.',
      ],
    },
  },
  /** The way to the whole story: `Leia a matéria completa` */
  full: {
    lines: [
      '(leia|ler|veja|confira) a (matéria|reportagem|notícia) (completa|na íntegra)[ (aqui|no site)]',
      'acompanhe (as últimas notícias|todas as notícias|a cobertura|tudo)[ {words}] (em tempo real|ao vivo|ao minuto)',
      'siga (aqui|ao minuto|em direto) {words} ao minuto',
      '(veja|confira|conheça|leia|saiba|consulte) (os|todos os|mais) (detalhes|pormenores) (aqui|neste link)',
      '(mais|todos os) (detalhes|informações) (aqui|neste link)',
      'clique aqui e (escolha|compre|adquira|saiba|confira|assine|conheça|leia|inscreva-se) {matter}',
      '(conheça|confira|veja) (os|as) {words} aqui',
    ],
    proof: {
      removes: [
        'Leia a matéria completa',
        'Acompanhe as últimas notícias em tempo real',
        'Veja os detalhes aqui',
        'Clique aqui e confira a lista completa',
        'Conheça os premiados aqui.',
      ],
      keeps: ['Veja a conta completa da obra, pediu o juiz.', 'Clique aqui e ali, e a luz acende, disse ela.'],
    },
  },
  /** A gallery, with the number of its pictures: `Galeria de fotos (10 fotos)` */
  photos: {
    lines: ['(galeria|galeria de fotos|galeria de imagens|fotos|imagens)( |: | : )[\\(]{n} (fotos|imagens)[\\)]'],
    proof: { removes: ['Galeria de fotos (10 fotos)'], keeps: ['Galeria de arte expõe 10 fotos'] },
  },
} satisfies ProvenFamily
