import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Utilizamos cookies para melhorar a sua experiência.` */
  'cookie-notice': {
    lines: [
      '(utilizamos|usamos|nós usamos|nós utilizamos) [os] cookies',
      '(gerenciar|gerir) o consentimento [de|dos] [cookies]',
    ],
    proof: {
      removes: ['Utilizamos cookies'],
      keeps: [
        'Este conteúdo está hospedado na prisão, disse o juiz.',
        'Usamos cookies sem consentimento, admitiu a empresa.',
        'Ao usar os cookies, a firma violou a lei.',
        'Ao navegar pelo rio, eles aceitam as condições do parque.',
        'Ao clicar no link, as vítimas aceitavam termos de uso abusivos.',
        'Se continuar a seca, haverá novas condições.',
        'A agência multou a empresa por usar cookies sem aviso aos usuários.',
        'Se continuar a chuva, o clube adia o jogo.',
        'Os cookies da avó venceram o concurso.',
      ],
    },
  },
} satisfies ProvenFamily
