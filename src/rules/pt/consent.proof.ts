import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Armazenar e/ou aceder a informações num dispositivo',
      'Este conteúdo está hospedado no YouTube',
      'Ao continuar navegando, você concorda com o uso de cookies.',
      'Valorizamos a sua privacidade',
      'Nós e os nossos parceiros armazenamos informações num dispositivo.',
      'Utilizamos cookies',
      'Utilizamos cookies para melhorar a sua experiência.',
      'Este site usa cookies. Ao continuar, você concorda.',
      'Ao continuar navegando, você concorda com a nossa política de privacidade.',
      'Nós e os nossos parceiros usamos cookies para mostrar anúncios.',
    ],
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
  choice: {
    removes: ['Aceitar cookies', 'Rejeitar', 'Política de Cookies', 'Entendi'],
    keeps: ['Aceitar a derrota', 'Rejeitar o acordo', 'Concordo com tudo'],
  },
  captcha: {
    removes: ['Este site é protegido por reCAPTCHA e aplicam-se os termos do Google.', 'Não sou um robô'],
    keeps: ['Não sou um robô, protesta o operário', 'Este site é protegido por lei'],
  },
  browser: {
    removes: [
      'Seu navegador não suporta o elemento de áudio.',
      'O seu browser está desatualizado',
      'Ative o JavaScript',
    ],
    keeps: ['O navegador português não voltou', 'Ative o freio de mão', 'Seu navegador não sabe nada de você, certo?'],
  },
}
