import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['AO VIVO', 'Em atualização', 'Última hora'],
    keeps: ['Ao vivo do inferno', 'Última hora de um ditador', 'Agora ou nunca'],
  },
  developing: {
    removes: [
      'Notícia em atualização',
      'Matéria em atualização. Volte mais tarde.',
      'Mais informações em instantes',
      'Mais informação em breve',
    ],
    keeps: [
      'A notícia em desenvolvimento era falsa, admitiu a TV na segunda.',
      'Em breve, chuva',
      'Mais informações chegaram em instantes pelo rádio.',
    ],
  },
  control: {
    removes: ['Ver mais atualizações', 'Acompanhe a cobertura ao vivo', 'Siga aqui o minuto a minuto'],
    keeps: ['Acompanhe a lua', 'Ver atualizações do mapa ajuda a fugir, dizem os bombeiros.'],
  },
  closed: {
    removes: ['Termina aqui a nossa cobertura', 'Obrigado por acompanhar a nossa cobertura', 'Este direto terminou'],
    keeps: ['Termina aqui a viagem', 'Obrigado por nada', 'O direto acabou com a luta'],
  },
}
