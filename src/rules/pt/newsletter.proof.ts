import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Assine a nossa newsletter',
      'Assine Nossa Newsletter',
      'Subscreva a newsletter',
      'Inscreva-se na nossa newsletter',
      'Cadastre-se para receber nossa newsletter',
      'Assine nossa newsletter e receba as notícias do porto',
      'Digite seu endereço de e-mail para acompanhar as notícias diárias do Exemplo.',
      'Quer receber as notícias por e-mail?',
      'Comece o dia junto ao mar. Assine a nossa newsletter.',
    ],
    keeps: [
      'Assine ou morra: o novo modelo da imprensa',
      'O boletim médico divulgado hoje diz que o paciente está estável.',
      'Inscreva-se no censo até sexta, pede a prefeitura.',
      'Cadastre-se para a corrida',
      'Receba o boletim da escola com calma, pede a diretora.',
    ],
  },
  promise: {
    removes: [
      'Receba as notícias do dia no seu e-mail',
      'Receba nossas newsletters',
      'As principais notícias do porto no seu e-mail',
      'Receba em seu email as histórias do mar',
    ],
    keeps: [
      'Receba bem o visitante',
      'Receba ou não a carta em seu e-mail, o morador deve pagar a multa.',
      'As cartas na manga',
    ],
  },
  agreement: {
    removes: [
      'Ao se inscrever, você concorda com os termos de uso',
      'Li e aceito a política de privacidade',
      'Você pode cancelar a qualquer momento',
      'Não enviamos spam.',
    ],
    keeps: [
      'Ao assinar o tratado, os dois países mudaram de rumo.',
      'Aceito a derrota, disse o candidato.',
      'Pode cancelar tudo',
    ],
  },
  answer: {
    removes: [
      'Obrigado por se inscrever!',
      'Inscrição realizada com sucesso',
      'Verifique sua caixa de entrada',
      'Insira um e-mail válido',
      'Algo deu errado. Tente novamente.',
    ],
    keeps: [
      'Obrigado pela música, cantava o coro.',
      'Ocorreu um erro na contagem, admitiu a junta.',
      'Verifique os pneus',
      'Inscrição rupestre',
    ],
  },
  form: {
    removes: ['Inscreva-se', 'Nome completo', 'Boletim diário', 'Nossas newsletters'],
    keeps: ['Boletim sem efeito', 'Telefone de lata', 'Receber visitas'],
  },
  notification: {
    removes: ['Ative as notificações', 'Deseja receber notificações?', 'Receba notificações do Exemplo'],
    keeps: ['Ativar o alarme', 'Receber notificações à meia-noite é legal, diz juiz.'],
  },
}
