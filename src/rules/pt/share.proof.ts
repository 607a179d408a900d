import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: ['Copiar link', 'Link copiado'],
    keeps: [
      'Compartilhe esta foto do suspeito, pediu a polícia aos moradores.',
      'Partilhar o pão',
      'Compartilhe com os vizinhos a água, pede a prefeitura.',
      'Copiar o modelo dinamarquês',
    ],
  },
  button: {
    removes: ['Compartilhar', 'Partilhar', 'Curtir', 'Siga-nos', '0 partilhas'],
    keeps: ['Partilhar mesa', 'Guardar silêncio', 'Gosto de futebol', 'Siga o mestre', '12 gostos amargos'],
  },
  bar: {
    removes: [
      'Compartilhar Facebook Twitter',
      'Partilhar: Facebook, Twitter, WhatsApp',
      'Facebook Twitter WhatsApp Copiar link',
    ],
    keeps: ['Partilhar casa e vida', 'Enviar soldados', 'Salvar Facebook na gaveta'],
  },
  wordpress: {
    removes: [
      'Enviar por e-mailPostar no blog!Compartilhar no XCompartilhar no Facebook',
      'Clique para imprimir(abre em nova janela)',
      'Curtir isso: Curtir Carregando...',
      'Gostar disto:',
    ],
    keeps: [
      'Postar no blog da escola é proibido.',
      'Clique para compartilhar, dizia o golpe, e 900 caíram.',
      'A porta abre em nova janela',
    ],
  },
  'follow-us': {
    removes: ['Siga-nos no Google Notícias', 'Siga o Exemplo no', 'Siga-nos nas redes sociais'],
    keeps: [
      'Entre no grupo do WhatsApp, dizia o recrutador.',
      'Siga-nos na marcha, pediram os organizadores.',
      'Siga o desvio na saída norte, avisou a polícia.',
      'Entre no coro na terça, na câmara.',
      'Facebook, Twitter e Google não quiseram comentar a decisão.',
    ],
  },
}
