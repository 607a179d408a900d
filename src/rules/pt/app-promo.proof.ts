import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Baixe o aplicativo do Exemplo no Google Play',
      'O app do Exemplo está disponível para Android e iOS',
      'Baixe Nosso App',
      'Baixe o app do Exemplo',
      'Descarregue a nossa app',
      'Baixe o nosso aplicativo e receba alertas',
      'Abrir no app',
      'Leia no aplicativo',
    ],
    keeps: [
      'Baixe o aplicativo da prefeitura, recomendou a secretária.',
      'Baixe o app e denuncie, pediu a polícia.',
      'O app da cidade está disponível desde maio.',
      'Baixe a pressão com sal, diz estudo',
      'O aplicativo do banco caiu por três horas, disse a empresa.',
      'Baixar o preço do aplicativo é difícil',
    ],
  },
  badge: {
    removes: ['Disponível no Google Play', 'Baixe na App Store', 'Aplicativo para Android'],
    keeps: ['Disponível nas farmácias desde segunda', 'Aplicativo para frear a dengue'],
  },
}
