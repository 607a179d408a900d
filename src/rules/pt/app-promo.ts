import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Baixe nosso app`, `Baixe o app do Exemplo`, `Descarregue a nossa app` */
  'get-app': {
    lines: [
      '(baixe|baixar|instale|descarregue|descarrega|faça o download do|faça download do|conheça|acesse|experimente|obtenha) [já|agora|gratuitamente|grátis|aqui] [o|a] (nosso|nossa) [novo|nova] (app|aplicativo|aplicação|apps)[ (e|para|gratuito|no|na|em|gratuitamente|agora|aqui){rest}]',
      '(baixe|instale|descarregue|faça o download do|faça download do|conheça|acesse) [já|agora|gratuitamente] [o|a] [novo|nova] (app|aplicativo|aplicação)[ gratuito| grátis| oficial] (do|da|de) {publication}[( no| na| para| e (receba|acompanhe|leia|fique)) {rest}]',
      '(baixe|instale|descarregue|faça o download do) [já|agora|gratuitamente] [o|a] (app|aplicativo|aplicação) (no (google play|app store|seu celular|seu telemóvel)|na (app store|google play|play store)|para (android|ios|iphone|celular)|gratuitamente|grátis|e (receba|acompanhe|fique|leia))[ {rest}]',
      '(o|a|nosso|nossa|o nosso|a nossa) (app|aplicativo|aplicação) [(do|da|de) {publication}] (está|já está) disponível (para|no|na|em) {rest}',
      '(baixe|baixar|instale|instalar|descarregar|abrir|ler|leia|ouvir|ver|continue lendo) [o|a|no|na] (app|aplicativo|aplicação)',
      '(leia|ler|acesse|ouça) [esta notícia|mais|esta matéria] no (app|aplicativo)[ (do|da) {publication}]',
      'leve {site} no (bolso|celular){rest}',
    ],
  },
  /** The badges of the stores: `Disponível no Google Play` */
  badge: {
    lines: [
      '(disponível|baixe|baixar|descarregar|descarregue|download|baixe agora|transferir) (no|na|em|pela) (google play|app store|play store|app gallery)[ e [na|no] (app store|google play|play store)]',
      '(aplicativo|app|aplicativos|aplicações|aplicação) (para|no|do) (android|ios|iphone|ipad|celular|telemóvel)',
      '(nosso app|nosso aplicativo|nossos aplicativos|as nossas apps)',
    ],
    place: 'edges',
  },
} satisfies Family
