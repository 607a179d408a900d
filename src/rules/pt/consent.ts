import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Utilizamos cookies para melhorar a sua experiência.` */
  'cookie-notice': {
    lines: [
      '(utilizamos|usamos|nós usamos|nós utilizamos) [os] cookies',
      '(gerenciar|gerir) o consentimento [de|dos] [cookies]',
    ],
    words: ['utilizamos cookies para melhorar a sua experiência'],
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
  /** `Este site utiliza cookies para melhorar a sua experiência`, `Ative o JavaScript para ver os comentários` */
  'site-notice': {
    lines: [
      '(este site|este website|este portal|nosso site|o nosso site|esta página) (utiliza|usa|emprega) cookies[ (para|próprios|e|de) {notice}]',
      '[por favor, ](ative|habilite|active|ativar|habilitar) [o] javascript[ (para|no|em) {words}]',
      '(é necessário|é preciso|você precisa|precisa|deve|tem de) (ativar|habilitar|activar) [o] javascript[ (para|no|em) {words}]',
      '(seu|o seu|este) navegador não (suporta|oferece suporte a|é compatível com|consegue reproduzir) ' +
        '(o elemento|a tag|vídeos|o áudio|o vídeo|áudio|vídeo|html5|iframes|este|javascript|elementos)[ {words}]',
      'para (ver|visualizar|exibir|assistir a) (este|o) (conteúdo|vídeo|tweet)[,] ' +
        '(aceite|você precisa aceitar|é necessário aceitar|tem de aceitar|deve aceitar) {matter}',
      '(este|o) endereço de (email|e-mail) [address] está (protegido|sendo protegido|a ser protegido) ' +
        '(contra piratas|de spambots|contra spambots|contra bots de spam)[. {matter}]',
    ],
    proof: {
      removes: [
        'Este site utiliza cookies para melhorar a sua experiência',
        'Ative o JavaScript para ver os comentários',
        'Seu navegador não suporta o elemento de áudio',
        'É necessário ativar o JavaScript para ver este conteúdo',
        'Para ver este conteúdo, aceite os cookies.',
        'Este endereço de e-mail está protegido contra spambots. Você precisa ativar o JavaScript para vê-lo.',
      ],
      keeps: [
        'Este site usa cookies das avós, diz o confeiteiro.',
        'Ative a sirene, ordenou o chefe',
        'Seu navegador não suporta a tempestade, capitão.',
      ],
    },
  },
  /** Buttons of cookie banners: `Aceitar todos os cookies` */
  accept: {
    lines: ['(aceitar|rejeitar|recusar) [todos] os cookies'],
    place: 'edges',
    proof: { removes: ['Aceitar todos os cookies'], keeps: ['Aceitar os cookies custa caro, diz o estudo.'] },
  },
} satisfies ProvenFamily
