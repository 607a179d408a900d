import type { ProvenFamily } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Pular para o conteúdo`, `Ir para o conteúdo principal`, `Voltar ao topo` */
  'skip-link': {
    lines: ['(pule|pular) {words} e continue lendo', '(fim|final) do {words} podcast'],
    words: ['voltar ao topo', 'ir para o conteúdo principal', 'pular para o conteúdo'],
    proof: {
      removes: ['Pule Mais lidas e continue lendo'],
      keeps: ['Pular para o abismo', 'Voltar ao início do ano', 'Abrir o menu da discórdia', 'Fim da espera'],
    },
  },
  /** A word or two of a menu: `Início`, `Buscar`, `Tags`, `Entrar` */
  'menu-word': {
    words: [
      'entrar',
      'início',
      'inicio',
      'home',
      'menu',
      'buscar',
      'busca',
      'pesquisar',
      'pesquisa',
      'procurar',
      'fechar',
      'seções',
      'secções',
      'editorias',
      'próximo',
      'próxima',
      'anterior',
      'voltar',
      'mais',
      'mostrar mais',
      'carregar mais',
      'ler',
      'abrir',
      'sair',
      'minha conta',
      'a minha conta',
      'perfil',
      'ajuda',
      'capa',
      'topo',
      'carregando',
      'a carregar',
      'loading',
    ],
    place: 'run',
    proof: {
      removes: ['Início', 'Buscar', 'Carregando...'],
      keeps: ['Início das aulas', 'Buscar ouro', 'Mais água', 'Política e futebol'],
    },
  },
  /** Where the page stands on the site: `Início > Notícias > Vale`, `Você está em: Início` */
  crumbs: {
    lines: [
      '(início|inicio|home|notícias|capa|página inicial) (>|»|›|→|>>|::|\\||•|/) {rest}',
      '(você está|está|você está lendo|você está em|está em) (aqui|em)[: {rest}]',
    ],
    place: 'head',
    proof: {
      removes: ['Início > Notícias > Vale', 'Capa » Política', 'Você está aqui: Início'],
      keeps: ['Início e fim', 'Notícias de um sequestro', 'Está em jogo a água'],
    },
  },
  /** A gallery’s counter and buttons: `Foto 1 de 5`, `Ver galeria`, `Ampliar` */
  gallery: {
    lines: [
      '(foto|imagem|galeria|vídeo|fotografia) {n}( de | / |/){n}',
      '{n}( de | / |/){n} (fotos|imagens|fotografias)',
      '(ampliar|expandir|baixar) [a] (imagem|foto|fotografia)',
    ],
    words: ['ampliar', 'ver galeria'],
    place: 'edges',
    proof: {
      removes: ['Foto 1 de 5', 'Ampliar imagem', '12 de 14 fotos'],
      keeps: [
        'Clique aqui para ver seu prêmio, dizia a mensagem dos golpistas.',
        'Foto 1 de 5 era falsa, disse o perito.',
        'Ver fotos de guerra muda as crianças',
        'Ampliar a imagem do país',
      ],
    },
  },
  /** Tools beside a story: `Ouça esta notícia`, `Tamanho da letra`, `Imprimir`, `Salvar para ler depois` */
  tools: {
    lines: [
      '(ofereça|oferecer) este artigo a um amigo',
      'ver artigo completo',
      '(ofereça|oferecer|presentear|presenteie) [este|o] artigo',
      '(ouvir|ouça) (artigo|notícia|matéria|reportagem)',
      '(ouça|ouvir|ouve|escute|escutar|oiça) (esta|este|a|o|essa) (notícia|matéria|artigo|reportagem|texto|conteúdo|áudio)[ (aqui|{n} min|{n} minutos)]',
    ],
    words: ['salvar para ler depois', 'tamanho da letra'],
    place: 'edges',
    proof: {
      removes: ['Ofereça este artigo a um amigo', 'Oferecer artigo', 'Ouvir notícia', 'Ouça esta notícia'],
      keeps: [
        'Presentear artigos de luxo ao juiz foi crime.',
        'Ouça esta canção',
        'Guardar a calma',
        'Resumo de um fracasso',
        'Imprimir uma casa em três dias',
      ],
    },
  },
  /** To the next page or story: `Artigo anterior`, `Próxima página`, `Navegação de Post` */
  pager: {
    lines: ['(página|pág.) {n} de {n}'],
    words: ['navegação de post', 'próxima página', 'artigo anterior'],
    place: 'edges',
    proof: {
      removes: ['Pagina 5 de 5'],
      keeps: ['Página 2 do romance', 'A próxima notícia será boa, brincou.', 'Artigo 155', 'Próxima parada: a lua'],
    },
  },
  /** The search box: `Digite sua busca`, `Pesquisar por:` */
  'search-box': {
    lines: [
      '(pesquisar|buscar|procurar|busca|pesquisa) (por|no site|neste site|no {publication}|notícias|aqui|em {publication})',
      '(digite|escreva|insira) {title} (busca|buscar|pesquisar|pesquisa|procura|palavra-chave)',
    ],
    place: 'edges',
    proof: {
      removes: ['Pesquisar no site', 'Digite sua busca', 'Pesquisar por:'],
      keeps: ['Buscar no mar', 'Digite e chore', 'Procurar por sobreviventes'],
    },
  },
  /** Under which words a story is filed: `Assuntos: ponte, rio` */
  'tag-list': {
    lines: ['(assuntos|temas|palavras-chave|marcadores|tópicos)[ ]: {words}, {matter}'],
    place: 'tail',
    proof: { removes: ['Assuntos: ponte, rio'], keeps: ['Temas: nenhum', 'Assuntos pendentes, velhos e novos'] },
  },
  /** What a page files its story under: `Tags: ponte, rio` */
  filing: {
    labelled: true,
    lines: ['(tags|etiquetas|marcadores|categoria|categorias|palavras-chave|publicado em)[ ](:|：)[ ]{rest}'],
    place: 'head',
    proof: {
      removes: ['Tags: ponte, rio', 'Categoria: Notícias', 'Palavras-chave: ponte, rio'],
      keeps: ['Tags nas paredes irritam moradores'],
    },
  },
  /** Links to other pages of the site: `Voltar à página inicial`, `Próximo artigo` */
  'page-links': {
    lines: [
      '(voltar|ir|voltar para) (à|a|para a|ao|para o) (página inicial|home|início|topo|capa|lista|primeira página)',
      '(próximo|próxima|artigo|notícia|matéria|post) (artigo|notícia|matéria|post|seguinte|anterior|página)',
      '(postagem|postagens|mensagem|post|posts) mais (antiga|antigas|recente|recentes|antigo|antigos)',
      '(todas as|ver todas as|mais|ver mais|veja todas as) (notícias|matérias)[ (aqui|»)]',
    ],
    place: 'edges',
    proof: {
      removes: ['Voltar à página inicial', 'Próximo artigo', 'Postagem mais antiga', 'Todas as notícias'],
      keeps: ['Voltar ao início do jogo', 'Notícia anterior ao crime'],
    },
  },
  /** What a page files its story under: `Categoria: Notícias` */
  filed: {
    lines: ['(categoria|categorias|editoria|seção|secção|arquivado em|publicado em)[ ]: {words}'],
    place: 'tail',
    proof: {
      removes: ['Categoria: Notícias'],
      keeps: ['Categoria: nenhuma destas três serve, respondeu o rapaz ao juiz.'],
    },
  },
} satisfies ProvenFamily
