import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Junte-se a 10.000 outros assinantes',
      'Assine o blog por e-mail',
      'Quer receber as notícias por e-mail?',
    ],
    keeps: [
      'Quer saber se seu e-mail vazou? Veja como',
      'Assine ou morra: o novo modelo da imprensa',
      'O boletim médico divulgado hoje diz que o paciente está estável.',
      'Inscreva-se no censo até sexta, pede a prefeitura.',
      'Cadastre-se para a corrida',
      'Receba o boletim da escola com calma, pede a diretora.',
    ],
  },
  promise: {
    removes: [
      'Fique por dentro de tudo que acontece',
      'As principais notícias no seu e-mail',
      'Receba as notícias do dia no seu e-mail',
      'Receba nossas newsletters',
      'As principais notícias do porto no seu e-mail',
      'Receba em seu email as histórias do mar',
    ],
    keeps: [
      'Receba por e-mail o boleto, explica a prefeitura.',
      'As cartas chegaram no seu e-mail',
      'O ministro responde no seu e-mail',
      'Fique por dentro da lei, pede a juíza.',
      'Receba bem o visitante',
      'Receba ou não a carta em seu e-mail, o morador deve pagar a multa.',
      'As cartas na manga',
    ],
  },
  answer: {
    removes: ['E-mail invalido'],
    keeps: [
      'Obrigado por assinar a lei, disse o prefeito.',
      'Verifique seu e-mail todos os dias, aconselha o banco.',
      'Ocorreu um erro. Tente entender o caos no aeroporto.',
      'Obrigado pela música, cantava o coro.',
      'Ocorreu um erro na contagem, admitiu a junta.',
      'Verifique os pneus',
      'Inscrição rupestre',
    ],
  },
  form: {
    removes: ['Nome completo'],
    keeps: ['Boletim sem efeito', 'Telefone de lata', 'Receber visitas'],
  },
}
