import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Baixe nosso app`, `Baixe o app do Exemplo`, `Descarregue a nossa app` */
  'get-app': {
    lines: [
      '(baixe|baixar|instale|descarregue|descarrega|faça o download do|faça download do|conheça|acesse|experimente|use|obtenha) [já|agora|gratuitamente|grátis|aqui] [o|a] (nosso|nossa|novo|nova) [novo|nova] (app|aplicativo|aplicação|apps)[ (e|para|do|da|gratuito|no|na|em|gratuitamente|agora|aqui){rest}]',
      '(baixe|instale|descarregue|faça o download do) [já|agora|gratuitamente] [o|a] (app|aplicativo|aplicação) (do|da|de|no|e|para|gratuitamente|grátis){rest}',
      '(baixe|baixar|instale|instalar|descarregar|abrir|ler|leia|ouvir|ver|continue lendo) [o|a|no|na] (app|aplicativo|aplicação)',
      '(leia|ler|acesse|ouça) [esta notícia|mais|esta matéria] no (app|aplicativo)[ (do|da) {publication}]',
      'leve {site} no (bolso|celular){rest}',
    ],
  },
  /** The badges of the stores: `Disponível no Google Play` */
  badge: {
    lines: [
      '(disponível|baixe|baixar|descarregar|descarregue|download|baixe agora|transferir) (no|na|em|pela) (google play|app store|play store|app gallery)[ e (na|no) (app store|google play|play store)]',
      '(aplicativo|app|aplicativos|aplicações|aplicação) (para|no|do) (android|ios|iphone|ipad|celular|telemóvel)',
      '(nosso app|nosso aplicativo|nossos aplicativos|as nossas apps)',
    ],
    place: 'edges',
  },
} satisfies Family
