import type { Family } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Pular para o conteúdo`, `Ir para o conteúdo principal`, `Voltar ao topo` */
  'skip-link': {
    lines: ['(pule|pular) {words} e continue lendo', '(fim|final) do {words} podcast'],
  },
  /** A word or two of a menu: `Início`, `Buscar`, `Tags`, `Entrar` */
  'menu-word': {
    words: [
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
  },
  /** Where the page stands on the site: `Início > Notícias > Vale`, `Você está em: Início` */
  crumbs: {
    lines: [
      '(início|inicio|home|notícias|capa|página inicial) (>|»|›|→|>>|::|\\||•|/) {rest}',
      '(você está|está|você está lendo|você está em|está em) (aqui|em)[: {rest}]',
    ],
    place: 'head',
  },
  /** A gallery’s counter and buttons: `Foto 1 de 5`, `Ver galeria`, `Ampliar` */
  gallery: {
    lines: [
      '(foto|imagem|galeria|vídeo|fotografia) {n}( de | / |/){n}',
      '{n}( de | / |/){n} (fotos|imagens|fotografias)',
      '(ampliar|expandir|baixar) [a] (imagem|foto|fotografia)',
    ],
    place: 'edges',
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
    place: 'edges',
  },
  /** To the next page or story: `Artigo anterior`, `Próxima página`, `Navegação de Post` */
  pager: {
    lines: ['(página|pág.) {n} de {n}'],
    place: 'edges',
  },
  /** The search box: `Digite sua busca`, `Pesquisar por:` */
  'search-box': {
    lines: [
      '(pesquisar|buscar|procurar|busca|pesquisa) (por|no site|neste site|no {publication}|notícias|aqui|em {publication})',
      '(digite|escreva|insira) {title} (busca|buscar|pesquisar|pesquisa|procura|palavra-chave)',
    ],
    place: 'edges',
  },
} satisfies Family
