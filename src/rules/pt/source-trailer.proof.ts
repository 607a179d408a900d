import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      'Fonte: Agência Brasil',
      '( fonte: Jornal do Porto online )',
      'Fontes: AFP, BBC',
      'Fonte',
      'Fonte - Exemplo',
      'Fonte: página de Ana no facebook link',
    ],
    keeps: [
      'Fonte: a polícia, o hospital e duas testemunhas confirmam.',
      'Uma fonte do ministério negou.',
      'Fonte de vida e de conflito',
      'Via livre para a ponte',
    ],
  },
  address: {
    removes: [
      'Fonte: https://jornal.example/4',
      'Leia a matéria original',
      'Link da matéria: https://jornal.example/4',
      'Matéria completa: www.jornal.example/4',
    ],
    keeps: [
      'Ler o texto original custa, admite a professora.',
      'Link fatal',
      'Quem souber algo pode entrar em https://policia.example/aviso e avisar.',
    ],
  },
  'with-information': {
    removes: [
      'Com informações da Agência Brasil',
      '(*Com informações da AFP)',
      'Com informações do portal porto hoje',
      'As informações são da Folhapress',
    ],
    keeps: [
      'Com informações da polícia, o juiz agiu.',
      'Com informações de seus espiões, o rei venceu a batalha.',
      'Com dados de hoje, a dívida é menor.',
      'Com a Lusa de luto, o time joga hoje',
    ],
  },
}
