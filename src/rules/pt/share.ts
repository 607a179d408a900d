import type { Family } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Compartilhe esta notícia`, `Partilhar no Facebook`, `Copiar link` */
  'share-this': {
    lines: [
      '(compartilhe|compartilhar|partilhe|partilhar|partilha|compartilha|tuitar|enviar) [esta|este|essa|esse|a|o|nossa|nosso] (notícia|matéria|artigo|publicação|reportagem|conteúdo|texto|página|post|link|história|vídeo)[ (no|na|em|com|por|nas redes sociais|via|nas suas redes|:){rest}]',
      '(compartilhe|compartilhar|partilhe|partilhar|partilha|tweetar|tuitar|enviar|publicar|compartilhe isso|compartilhe esta notícia) (no|na|em|por|via|pelo|com|nas) {platforms}',
      '(compartilhe|compartilhar|partilhar|partilhe) (via|com|por|nas redes sociais|com amigos|com seus amigos|com os amigos|por e-mail|por email|isso|isto|em|no|via:|nas suas redes sociais|nas redes)',
      '(copiar|copie|obter) [o] (link|url|endereço|ligação)[ da notícia]',
      '(link|url|endereço) (copiado|copiada)[ para a área de transferência]',
      '(enviar|mandar) (por|a um|para um) (e-mail|email|amigo|whatsapp)',
      '(opções|mais opções) de (compartilhamento|partilha)',
      '(compartilhe com seus amigos|partilhe com os seus amigos|gostou? compartilhe|compartilhar é se importar|obrigado por compartilhar nosso conteúdo|gostou da notícia? compartilhe|se gostou, compartilhe)',
    ],
  },
  /** A button of one word: `Compartilhar`, `Partilhar`, `Curtir`, `Seguir` */
  button: {
    lines: [
      '(compartilhar|compartilhe|compartilhamentos|compartilhado|partilhar|partilhe|partilha|partilhas|curtir|curta|gosto|gostei|seguir|siga|siga-nos|siga-no|guardar|salvar|enviar|imprimir|tweetar|tuitar|tweet|copiar|link|e-mail|enviar por e-mail|enviar por email|nas redes|redes sociais|nos siga no)',
      '(compartilhar|partilhar|curtir|gostei|partilhas|compartilhamentos) {n}',
      '{n} (compartilhamentos|partilhas|curtidas|partilha|compartilhamento|shares|visualizações|leituras|gostos)',
    ],
    place: 'run',
  },
  /** Several in a row: `Compartilhar Facebook Twitter`, `Partilhar: Facebook, WhatsApp` */
  bar: {
    lines: [
      '(compartilhar|compartilhe|partilhar|partilhe|imprimir|enviar|tweet|tweetar|curtir|salvar)[,|:| \\|| /| •| no| no:| em| em:| via] {buttons}',
      '(facebook|twitter|whatsapp|telegram|linkedin)[,| \\|| /| •] {platforms} (compartilhar|partilhar|imprimir|enviar|copiar link|email|e-mail|salvar)',
      '(partilhar no facebook|partilhar no twitter|compartilhar no facebook|compartilhar no whatsapp)[,| \\|| •] {words}',
    ],
    place: 'edges',
  },
  /** The share block of WordPress: `Clique para compartilhar no Twitter(abre em nova janela)`, `Curtir isso: Curtir Carregando...` */
  wordpress: {
    lines: [
      'enviar por e-mailpostar no blog!{matter}',
      'enviar por e-mail postar no blog!{matter}',
      'enviar a mensagem por e-maildê a sua opinião!{matter}',
      '(clique|carregue|clique aqui) (para|aqui para) (compartilhar|partilhar|imprimir|enviar|enviar um link) [no|na|em|por|um link por|via] {site}[ ]\\((abre|opens) em (nova|uma nova) janela\\)',
      '(clique|carregue) (para|aqui para) (imprimir|enviar um link por e-mail para um amigo|enviar por e-mail a um amigo)[[ ]\\((abre|opens) em (nova|uma nova) janela\\)]',
      '(compartilhar|partilhar) (no|na|em) {platforms}[ ]\\(abre em (nova|uma nova) janela\\)',
      '(curtir isso|gostar disto|compartilhe isso|partilhar isto|partilhe isto|curtir isto)[:][ ](curtir|gosto)[ ]carregando',
      '(curtir isso|gostar disto|compartilhe isso|partilhar isto|partilhe isto|curtir carregando|gosto carregando|curtir isto|compartilhe:)',
    ],
  },
  /** A plea that names its platform: `Siga-nos no Facebook`, `Siga o canal do Exemplo no WhatsApp`, `Entre no nosso grupo do Telegram` */
  'follow-us': {
    lines: [
      '[e |também |e também ](siga nossa página|siga nosso perfil|siga o nosso perfil|curta nossa página|curta a nossa página|curta nossa fanpage|acompanhe a gente|siga a gente|siga-nos|siga|nos siga|segue-nos|curta|acompanhe|acompanhe-nos|nos acompanhe|encontre-nos|visite-nos|inscreva-se) [também|já] (no|na|nas|pelo|em|através do)[:] [nosso canal do|nosso canal no|nosso canal de|nossa página no|canal do] {platforms}[( e| para|:|,| ou|.| em| no| -| com) {rest}]',
      '(siga|acompanhe|curta|veja|siga as notícias de|siga o perfil do|siga a página do) [o|a|as|as notícias do] {publication} (no|na|nas|pelo) (google notícias|google news|google|facebook|twitter|x|instagram|whatsapp|telegram|tiktok|youtube|linkedin|redes sociais|canal do whatsapp)[( e| para|:|,| ou|.| em| -| com) {rest}]',
      '(siga|acompanhe|curta) (o|a) {site} (no|na|nas|pelo|no:|em)',
      '(siga|siga-nos|acompanhe|acompanhe-nos|nos siga) (nas|em) (redes sociais|nossas redes sociais|nossas redes|redes)[( e| para|:|,|.) {rest}]',
      '(siga|entre|participe|acompanhe|inscreva-se|assine|siga já|faça parte|junte-se|acesse|subscreva|adere) [já|agora|também] (o|no|do|ao|a|na|da|em) [nosso|nossa|novo] (canal|grupo|comunidade|canal oficial) [oficial|gratuito] (do|da|de|no|na|de notícias do) {matter}(whatsapp|telegram|youtube|facebook)[( e (receba|fique|acompanhe|participe|não)| para| :|:|.| -| com| pelo) {rest}]',
      '(siga|entre|participe|acompanhe|inscreva-se|assine|faça parte|junte-se|subscreva) [já|agora|também] (o|no|do|ao|a|na|da|em) [nosso|nossa|novo] (canal|grupo|comunidade) (do|da|de|no|na) (whatsapp|telegram|youtube|facebook)[( e (receba|fique|acompanhe|participe|não)| para| :|:|.| -| com| pelo) {rest}]',
      '(adicione|escolha|defina|coloque) [o|a] {site} como (fonte|sua fonte|uma fonte) (preferida|preferencial|de preferência|favorita){rest}',
      '(receba|recebe) (as notícias|notícias) (do {site}|de {site}) (no|pelo) (whatsapp|telegram|google news)[{rest}]',
      '(siga-nos|nos siga|siga a gente) (no|nas|na|em) (google notícias|google news|google discover|redes sociais|nossas redes|nossas redes sociais)',
      'clique aqui (para|e) (entrar|entre|siga|seguir|participar|participe|acompanhe|acompanhar|faça parte|acesse) (no|na|o|a|do|da|ao) [nosso|nossa] [{publication}] (canal|grupo|comunidade|página|perfil|canal do {publication}) (no|do|na|de) {platforms}',
      'clique aqui (para|e) (entrar|entre|siga|seguir|participar|participe|acompanhe) [no|na|o|a|do] (nosso|nossa) (canal|grupo|comunidade|página|perfil) (no|do|na|de) {platforms}',
      '(participe dos|acesse nossos|entre em nossos) (canais|grupos) {rest}',
    ],
    endings: [
      '(siga-nos|siga o {publication}|siga a {publication}|acompanhe o {publication}) (no|na|nas|em) {platforms}[( e| para|:|,) {rest}]',
      '(siga|entre no) (nosso|o nosso) (canal|grupo) (do|no) {platforms}[ {rest}]',
    ],
    place: 'edges',
  },
} satisfies Family
