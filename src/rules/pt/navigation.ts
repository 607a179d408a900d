import type { Family } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Pular para o conteúdo`, `Ir para o conteúdo principal`, `Voltar ao topo` */
  'skip-link': {
    lines: [
      '(pular|ir|saltar|avançar|passar|skip) [direto] (para o|para a|ao|para|para o nosso) (conteúdo|conteúdo principal|menu|menu principal|rodapé|busca|pesquisa|navegação|topo)',
      '(voltar|volte|ir|regressar) (ao topo|para o topo|ao início|à home|para a home|à página inicial|ao menu|para o início|ao inicio|à capa)',
      '(abrir|fechar|mostrar|ocultar) [o] (menu|menu principal|busca|pesquisa|navegação|submenu)',
      '(menu|navegação) (principal|secundário|de navegação|móvel|mobile|do utilizador)',
      '(pule|pular) {words} e continue lendo',
      '(fim|final) do {words} podcast',
    ],
  },
  /** A word or two of a menu: `Início`, `Buscar`, `Tags`, `Entrar` */
  'menu-word': {
    lines: [
      '(início|inicio|home|menu|buscar|busca|pesquisar|pesquisa|procurar|fechar|seções|secções|editorias|próximo|próxima|anterior|voltar|mais|mostrar mais|carregar mais|ler|abrir|sair|minha conta|a minha conta|perfil|ajuda|capa|topo|carregando|a carregar|loading)',
      '(assuntos|temas|tópicos|tags|etiquetas|marcadores|categorias|categoria|arquivos|autores|especiais|serviços|colunistas|charges|tudo sobre|sobre|arquivado em|destaque|destaques)',
      '(contato|contacto|contactos|fale conosco|fale connosco|quem somos|sobre nós|expediente|ficha técnica|estatuto editorial|anuncie|anuncie aqui|anuncie conosco|publicidade e marketing|mapa do site|política de privacidade|termos de uso|termos e condições|termos de serviço|trabalhe conosco|rss|classificados|edição impressa|edição digital|loja|horóscopo|loterias|previsão do tempo|tempo|trânsito|agenda|ouvidoria|redes sociais|imprensa|acessibilidade|princípios editoriais)',
      '(resumo|enquete|ver resultado|resultado parcial|conteúdo indisponível|página inicial|postagem mais recente|postagem mais antiga|postagens mais antigas|postagens mais recentes|mensagem mais recente|mensagem antiga|comunicado|comunicados|coronavírus|são paulo|veja mais sobre|acompanhe tudo sobre)',
      '(vídeo|vídeos|video|videos|fotos|galeria|galerias|galeria de fotos|imagens|áudio|podcast|podcasts|multimédia|multimídia|infográficos)',
      '(notícias|política|economia|esporte|esportes|desporto|futebol|mundo|internacional|brasil|portugal|país|sociedade|cultura|opinião|editorial|polícia|cidades|cotidiano|geral|tecnologia|ciência|saúde|educação|turismo|viagem|moda|carros|negócios|finanças|entretenimento|famosos|tv|celebridades|estilo|vida|gastronomia|receitas|meio ambiente|local|região|nacional|justiça|blogs|colunas|concursos|emprego|variedades)',
    ],
    place: 'run',
  },
  /** What stands at the foot of every page: `Política de Privacidade | Termos de Uso`, `Cartas ao diretor` */
  footer: {
    lines: [
      '(política de privacidade|termos de uso|termos e condições|fale conosco|quem somos|contactos|anuncie|ficha técnica|expediente)[,| \\|| •| ·| -| /] (política de privacidade|termos de uso|termos e condições|fale conosco|contactos|contato|expediente|anuncie|estatuto editorial|política de cookies){matter}',
      '(cartas ao diretor|cartas do leitor|painel do leitor|envie sua notícia|envie sua sugestão|sugestões de pauta|você repórter|vc no g1|mande sua notícia|trabalhe connosco|provedor do leitor|anuncie no {publication})',
      '(diretor|diretora|jornalista responsável|editor responsável|editor-chefe|registo erc|diretor de redação)[ ]: {matter}',
    ],
    place: 'tail',
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
      '(ver|abrir|veja|confira|vejam) [a|as|todas as|mais|{n}] (galeria|galerias|fotos|imagens|fotogaleria|galeria de fotos|galeria de imagens|fotografias)[ completa| \\({n}\\)]',
      '(clique|toque|clica|carregue) (para|na imagem para|na foto para|aqui para) (ampliar|aumentar|expandir)[ a (imagem|foto)]',
      '(clique|toque|clica|carregue) (para|na imagem para|na foto para|aqui para) ver (a|as|mais) (imagem|foto|fotos|imagens|galeria)[ {words}]',
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
      '(tamanho|aumentar|diminuir|reduzir) [da|do|a|o|de] (letra|texto|fonte|tamanho da fonte|tamanho da letra|fonte do texto)',
      '(imprimir|guardar|salvar|baixar|ler|enviar|traduzir) (notícia|artigo|matéria|página|pdf|esta notícia|para ler depois|para ler mais tarde|por e-mail|por email|mais tarde|depois|nos favoritos)',
      '(versão|modo) (para impressão|escuro|claro|de leitura|noturno|leitura|para imprimir)',
      '(seguir|deixar de seguir|seguir tema|seguir autor|adicionar aos favoritos|receber alertas|criar alerta|ativar alertas|gerar resumo|resumo gerado por ia|resumo da notícia|leitura rápida|apenas assinantes podem salvar para ler depois|0:00|00:00)',
      '(este|o) (resumo|áudio|conteúdo|texto) (foi|é) (gerado|criado|produzido|narrado|elaborado) (com|por|através) {title}',
    ],
    place: 'edges',
  },
  /** To the next page or story: `Artigo anterior`, `Próxima página`, `Navegação de Post` */
  pager: {
    lines: [
      '(artigo|notícia|matéria|post|página|publicação|anterior|próximo|próxima|posts|publicações) (anterior|seguinte|anteriores|próxima|próximo|artigo|notícia|matéria|post|página|mais antigos|mais recentes|mais antigas)',
      '(artigo anterior|próximo artigo|notícia anterior|próxima notícia|post anterior|próximo post|matéria anterior|próxima matéria|artigo seguinte|publicação anterior|próxima publicação)[ |:|: ]{title}',
      'navegação (de|do|por|de posts|dos) (post|posts|artigos|publicações|página|páginas)',
      '(página|pág.) {n} de {n}',
    ],
    place: 'edges',
  },
  /** Under which words a story is filed: `Tags: ponte, vale`, `Assuntos: água`, `Arquivado em: Política` */
  'tag-list': {
    lines: [
      '(tags|tag|assuntos|assunto|temas|tópicos|marcadores|etiquetas|categorias|categoria|palavras-chave|palavras chave|arquivado em|publicado em|mais sobre|tudo sobre|leia mais sobre|saiba mais sobre|tópicos relacionados|assuntos relacionados|em destaque|tags relacionadas|marcado com|editoria|neste artigo|nesta notícia|veja mais sobre|conteúdos sobre|acompanhe tudo sobre|veja tudo sobre)[ ]: {matter}',
      '(arquivado em|marcado como|marcado com|publicado na categoria|etiquetado com|este post foi publicado em) {matter}',
      '(tópicos relacionados|assuntos relacionados|tudo sobre|mais sobre|neste artigo|tags relacionadas|temas relacionados|mais sobre o tema)',
    ],
    place: 'tail',
    headsList: true,
  },
  /** The search box: `Digite sua busca`, `Pesquisar por:` */
  'search-box': {
    lines: [
      '(pesquisar|buscar|procurar|busca|pesquisa) (por|no site|neste site|no {publication}|notícias|aqui|em {publication})',
      '(digite|escreva|insira) {title} (busca|buscar|pesquisar|pesquisa|procura|palavra-chave)',
      '(busca avançada|pesquisa avançada|resultados da busca|resultados da pesquisa|o que você procura[?]|nenhum resultado encontrado|ver todos os resultados)',
    ],
    place: 'edges',
  },
} satisfies Family
