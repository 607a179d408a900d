import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `AO VIVO`, `Em direto`, `Última hora` */
  badge: {
    lines: [
      '(ao vivo|em direto|em directo|direto|directo|última hora|em atualização|em actualização|minuto a minuto|ao minuto|urgente|agora|tempo real|em tempo real|alerta)',
      '(assista|acompanhe|ouça|veja|siga) (ao vivo|em direto|em tempo real)',
      '(principais|momentos) (momentos|pontos|acontecimentos|destaques)',
    ],
    place: 'run',
  },
  /** A story that grows: `Notícia em atualização`, `Mais informações em instantes` */
  developing: {
    lines: [
      '[esta é uma ](notícia|matéria|reportagem|informação|história) (em atualização|em actualização|em desenvolvimento|em andamento|em construção|em apuração)[[.|,|;|:| e| que] {matter}]',
      '(mais informações|mais informação|mais detalhes|outras informações|novas informações) (em instantes|em breve|a qualquer momento|dentro de momentos|a seguir)',
      '(aguarde|aguarde mais|em breve|em instantes)[,] [mais] (informações|detalhes|informação|atualizações)',
      '(atualize|recarregue) a página {rest}',
    ],
    endings: [
      '[esta é uma ](notícia|matéria|reportagem) em (atualização|actualização|desenvolvimento)',
      '(mais informações|mais informação) (em instantes|em breve)',
    ],
    place: 'edges',
  },
  /** A control: `Ver mais atualizações`, `Acompanhe a cobertura ao vivo` */
  control: {
    lines: [
      '(ver|mostrar|carregar) [mais] (atualizações|atualizações anteriores|novas atualizações|mais recentes)',
      '(siga|acompanhe) [aqui] (a cobertura|o minuto a minuto|a nossa cobertura|nossa cobertura|as atualizações|a transmissão)[ (ao vivo|em direto|em tempo real)][ aqui]',
      '(atualização automática|mais recentes primeiro|mais antigas primeiro)',
    ],
  },
  /** How it ends: `Termina aqui a nossa cobertura`, `Obrigado por acompanhar a nossa cobertura` */
  closed: {
    yields: 'live-blog',
    lines: [
      '(termina|encerra|encerramos|terminamos|fechamos|fica) (aqui|por aqui) {words} (cobertura|direto|acompanhamento|transmissão|liveblog)[{rest}]',
      '(obrigado|obrigada) por (acompanhar|seguir|nos acompanhar|ter acompanhado|nos seguir) {words} (cobertura|direto|transmissão|liveblog)[{rest}]',
      '(este|o) (direto|liveblog|minuto a minuto|tempo real) (terminou|foi encerrado|chegou ao fim|está encerrado)',
    ],
    place: 'edges',
  },
} satisfies Family
