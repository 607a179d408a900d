import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `PUBLICIDADE`, `- Publicidade -`, `Espaço publicitário` */
  label: {
    lines: [
      'publicidade[ x| {n}| publicidade]',
      '(espaço|anúncio|bloco|banner) publicitário',
      '(carregando|a carregar) (anúncio|anúncios|publicidade)',
      'publicidade (fechar|pular)',
      'loading',
      'não foi possível carregar [o] anúncio',
    ],
    proof: {
      removes: [
        'PUBLICIDADE',
        '- Publicidade -',
        'Publicidade:',
        'Espaço publicitário',
        'Não foi possível carregar anúncio',
      ],
      keeps: [
        'Publicidade enganosa',
        'A publicidade digital cresceu um terço no ano passado, diz o setor.',
        'Publicidade infantil na mira',
      ],
    },
  },
  /** Labels that are a word of any story on the trade: `Pub`, `Anúncio`, `Patrocinado` */
  'short-label': {
    lines: ['(pub|publi|anúncio[s]|patrocinado|patrocinados|patrocínio|promovido|propaganda)'],
    place: 'run',
    proof: {
      removes: ['PUB', 'Anúncio', 'Patrocinado'],
      keeps: ['Pub irlandês fecha', 'Anúncio surpresa', 'Propaganda de guerra'],
    },
  },
  /** Where an ad or a box cuts the text: `Continua após a publicidade`, `A notícia continua após o anúncio` */
  'continues-below': {
    lines: [
      '(leia mais|continue lendo|continua) (depois|após|abaixo) [do|da|o|a] (anúncio|publicidade|propaganda)',
      '[a matéria |o texto |a notícia |o artigo |a reportagem |a leitura |o conteúdo ]' +
        '(continua|continue|segue|prossegue) (depois|após|abaixo|depois do|depois da|após o|após a|abaixo do|abaixo da|' +
        'a seguir|apos a|depois de|embaixo) [a|da|de|o|do] [desta|deste] ' +
        '(publicidade|anúncio|anuncio|propaganda|vídeo|video|pub|galeria|foto|imagem|publicidade…)',
      'continua (abaixo|a seguir|depois da pub)',
    ],
    proof: {
      removes: [
        'Leia mais depois do anúncio',
        'CONTINUA DEPOIS DA PUBLICIDADE',
        'Continua após a publicidade',
        'Continua após publicidade',
        'A matéria continua após o anúncio',
        'Continue lendo após a publicidade',
        'A notícia continua abaixo do vídeo',
      ],
      keeps: [
        'Continua depois do jogo a festa',
        'A busca continua abaixo da ponte',
        'Continua após o intervalo a greve',
        'O texto continua em debate no Senado',
        'A matéria continua viva',
      ],
    },
  },
  /** Labels of paid matter, at an edge: `Conteúdo patrocinado`, `Informe publicitário` */
  'paid-label': {
    lines: [
      '(em parceria com|oferecimento|em colaboração com|conteúdo produzido por) {publication}',
      '(conteúdo|artigo|post|publicação|texto|link|links|vídeo) ' +
        '(patrocinado|patrocinados|patrocinada|de marca|promovido|publicitário|comercial|pago|pagos)[ por]',
      'conteúdo de (nossos|nosso) (parceiros|parceiro|anunciantes)',
    ],
    words: ['informe publicitário'],
    place: 'edges',
    proof: {
      removes: [
        'Em parceria com Banco Exemplo',
        'Conteúdo Patrocinado',
        'Post Patrocinado',
        'Conteúdo de nossos parceiros',
      ],
      keeps: [
        'Em parceria com a polícia, o juiz agiu.',
        'Conteúdo patrocinado: o mercado de milhões que cresce todo ano.',
        'Apoio popular cai',
        'Matéria prima em alta',
      ],
    },
  },
  /** Who paid, alone on its line: `Patrocinado por Banco Exemplo` */
  'paid-by': {
    lines: [
      '(patrocinado|apresentado|oferecido|promovido) por[:] {name}',
      '(conteúdo|post|artigo) (patrocinado|oferecido) por {name}',
    ],
    place: 'edges',
    proof: {
      removes: ['Patrocinado por Banco Exemplo', 'Conteúdo oferecido por Acme'],
      keeps: [
        'Apresentado por vizinhos, o projeto chegou ao plenário.',
        'Patrocinado pelo clube, o torneio começa hoje',
      ],
    },
  },
  /** Networks that fill a box: `Links promovidos por Taboola`, `Anúncios Google` */
  network: {
    lines: [
      '[links |conteúdo |conteúdos ](promovidos|promovido|patrocinados|patrocinado|recomendado|recomendados) por (taboola|outbrain|mgid|google|dino)',
      '(por|by) (taboola|outbrain)',
      'anúncios [do|da|de] google',
      'publicidade (do|da) google',
    ],
    proof: {
      removes: ['Links promovidos por Taboola', 'Anúncios Google', 'por Taboola'],
      keeps: ['Anúncios do Google ficam mais caros', 'Promovidos por mérito, os cabos festejam'],
    },
  },
  /** Controls of an ad: `Pular anúncio`, `Fechar anúncio`, `O anúncio termina em 5 segundos` */
  control: {
    lines: [
      '(fechar|pular|ocultar|remover|denunciar|saltar) [o|este|a] (anúncio|publicidade|propaganda)',
      '(o|seu|este) (anúncio|vídeo) (termina|terminará|começa|começará|fecha|será fechado) em [{n}] [segundos|s]',
      'por que (estou vendo|vejo) este anúncio[?]',
    ],
    proof: {
      removes: ['Pular anúncio', 'Fechar anúncio', 'O anúncio termina em 5 segundos'],
      keeps: ['Pular a cerca', 'O anúncio termina em polêmica', 'Remover a publicidade do estádio, pede o vereador'],
    },
  },
  /** What a link pays: `Este artigo contém links de afiliados.`, `Podemos receber uma comissão por compras feitas através dos links.` */
  affiliate: {
    lines: [
      'o {publication} (pode|poderá) (receber|ganhar|obter) comissão {matter}',
      '[nota: |aviso: |* ](este|esta|nosso|nossos|nossa) (artigo|artigos|página|matéria|post|conteúdo|site|texto|' +
        'guia|reportagem|blog) (contém|contêm|pode conter|podem conter|inclui|incluem) [alguns] links ' +
        '(de afiliado|de afiliados|de afiliação|afiliados|patrocinados|de compra|comerciais)' +
        '[( e|,|.| que| a| por| com) {matter}]',
    ],
    words: ['podemos receber uma comissão por compras feitas através dos links'],
    proof: {
      removes: ['Este artigo contém links de afiliados.'],
      keeps: [
        'Este artigo da lei contém armadilhas, diz a juíza.',
        'Os links desta família com a máfia são velhos.',
        'Podemos receber a comissão, disse o deputado.',
      ],
    },
  },
} satisfies ProvenFamily
