import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Baixe o app do porto24`, `Descarregue a nossa aplicação` */
  'get-app': {
    lines: [
      '(baixe|baixa|instale|descarregue|descarrega|faça o download de|faça download de|faça o download)' +
        '[ já| agora| aqui| hoje| grátis| gratuitamente| de graça] (o|a|do|da|o nosso|a nossa|nosso|nossa) ' +
        '(app|aplicativo|aplicação)[ gratuito| gratuita| oficial][ no seu celular| no seu telemóvel|' +
        ' para ios e android| para android e ios| (do|da|de) {publication}]' +
        '[( e|, e| para) (receba|receber|fique|ficar|não perca|acompanhe|acompanhar|tenha|leia|saiba|siga) {title}]',
      '[já ](disponível|disponíveis) (na|no|para|em) (app store|google play|apple store|play store)( e|,| ou) ' +
        '[na |no |para ](app store|google play|apple store|play store)',
    ],
    proof: {
      removes: [
        'Baixe o app do porto24',
        'Descarregue a nossa aplicação e receba alertas',
        'Disponível na App Store e no Google Play',
      ],
      keeps: [
        'Baixe o app do SUS e vacine-se, pede o ministério.',
        'Os motoristas pagam pelo telefone. Baixe o aplicativo da prefeitura.',
        'Disponível na App Store em maio, o jogo soma milhões de downloads.',
      ],
    },
  },
} satisfies ProvenFamily
