import type { Family } from '../rule.js'

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
    ],
  },
  /** Labels that are a word of any story on the trade: `Pub`, `Anúncio`, `Patrocinado` */
  'short-label': {
    lines: ['(pub|publi|anúncio[s]|patrocinado|patrocinados|patrocínio|promovido|propaganda)'],
    place: 'run',
  },
  /** Where an ad or a box cuts the text: `Continua após a publicidade`, `A notícia continua após o anúncio` */
  'continues-below': {
    lines: [
      '(leia mais|continue lendo|continua) (depois|após|abaixo) [do|da|o|a] (anúncio|publicidade|propaganda)',
      '[a matéria |o texto |a notícia |o artigo |a reportagem |a leitura |o conteúdo ](continua|continue|segue|prossegue) (depois|após|abaixo|depois do|depois da|após o|após a|abaixo do|abaixo da|a seguir|apos a|depois de|embaixo) [a|da|de|o|do] [desta|deste] (publicidade|anúncio|anuncio|propaganda|vídeo|video|pub|galeria|foto|imagem|publicidade…)',
      'continua (abaixo|a seguir|depois da pub)',
    ],
  },
  /** Labels of paid matter, at an edge: `Conteúdo patrocinado`, `Informe publicitário` */
  'paid-label': {
    lines: [
      '(em parceria com|oferecimento|em colaboração com|conteúdo produzido por) {publication}',
      '(conteúdo|artigo|post|publicação|texto|link|links|vídeo) (patrocinado|patrocinados|patrocinada|de marca|promovido|publicitário|comercial|pago|pagos)[ por]',
      'conteúdo de (nossos|nosso) (parceiros|parceiro|anunciantes)',
    ],
    place: 'edges',
  },
  /** Who paid, alone on its line: `Patrocinado por Banco Exemplo` */
  'paid-by': {
    lines: [
      '(patrocinado|apresentado|oferecido|promovido) por[:] {name}',
      '(conteúdo|post|artigo) (patrocinado|oferecido) por {name}',
    ],
    place: 'edges',
  },
  /** Networks that fill a box: `Links promovidos por Taboola`, `Anúncios Google` */
  network: {
    lines: [
      '[links |conteúdo |conteúdos ](promovidos|promovido|patrocinados|patrocinado|recomendado|recomendados) por (taboola|outbrain|mgid|google|dino)',
      '(por|by) (taboola|outbrain)',
      'anúncios [do|da|de] google',
      'publicidade (do|da) google',
    ],
  },
  /** Controls of an ad: `Pular anúncio`, `Fechar anúncio`, `O anúncio termina em 5 segundos` */
  control: {
    lines: [
      '(fechar|pular|ocultar|remover|denunciar|saltar) [o|este|a] (anúncio|publicidade|propaganda)',
      '(o|seu|este) (anúncio|vídeo) (termina|terminará|começa|começará|fecha|será fechado) em [{n}] [segundos|s]',
      'por que (estou vendo|vejo) este anúncio[?]',
    ],
  },
  /** What a link pays: `Este artigo contém links de afiliados.`, `Podemos receber uma comissão por compras feitas através dos links.` */
  affiliate: {
    lines: [
      'o {publication} (pode|poderá) (receber|ganhar|obter) comissão {matter}',
      '[nota: |aviso: |* ](este|esta|nosso|nossos|nossa) (artigo|artigos|página|matéria|post|conteúdo|site|texto|guia|reportagem|blog) (contém|contêm|pode conter|podem conter|inclui|incluem) [alguns] links (de afiliado|de afiliados|de afiliação|afiliados|patrocinados|de compra|comerciais)[( e|,|.| que| a| por| com) {matter}]',
    ],
  },
} satisfies Family
