import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: [
      'Foto: Ana Silva/Folhapress',
      '(crédito: Ana Silva)',
      'Foto: Divulgação',
      'Fotos: Arquivo',
      'Foto de Ana Silva',
      'Imagem: Ana Silva',
    ],
    keeps: [
      'Foto: a imagem premiada mostra uma garça ao amanhecer.',
      'A foto de Ana Silva ganhou o prêmio.',
      'Foto de família na cúpula',
      'Crédito: como pedir sem risco',
      'Vídeo: assim caiu a ponte',
    ],
  },
  courtesy: {
    removes: ['Imagem: UNICEF', 'imagem via exemplo.example', 'Cortesia de Clube Náutico'],
    keeps: ['Cortesia da casa', 'Imagem: tudo o que o espelho conta', 'Imagem do país em jogo'],
  },
  contact: {
    removes: [
      'Quer sugerir uma reportagem? Mande para o Exemplo',
      'Tem uma sugestão de reportagem? Envie para nós',
      'Fale com a redação',
      'Siga-me no Twitter: @ana_silva',
      'E-mail: ana@jornal.example',
      'Ana Silva @ana_silva',
      'Siga a Coluna do Porto: Twitter: @porto Facebook: facebook.com/porto',
    ],
    keeps: [
      'Siga-me no Twitter, escreveu o vereador.',
      'Tem alguma informação? perguntou o delegado.',
      'Quem tiver informação pode escrever para denuncias@policia.example ou ligar 190.',
      'Contato com a vítima: nenhum',
      'E-mail faz meio século',
    ],
  },
  biography: {
    removes: [
      'Ana Silva é jornalista e escreve sobre o mar.',
      'Luís da Paz é repórter de Economia. Antes trabalhou na rádio.',
    ],
    keeps: [
      'Ana Silva é suspeita do roubo, segundo a polícia.',
      'O preso é jornalista e vive em Lima, disse o juiz.',
      'Ana Silva é a prefeita mais jovem do país.',
    ],
  },
  'about-name': {
    removes: ['Sobre Maria Gomes', 'Sobre Jo Ng'],
    keeps: ['Sobre quarenta pessoas nada se sabe.', 'O autor é desconhecido.'],
  },
  'about-author': {
    removes: ['Sobre o autor', 'Sobre a autora'],
    keeps: ['Sobre quarenta pessoas nada se sabe.', 'O autor é desconhecido.'],
  },
}
