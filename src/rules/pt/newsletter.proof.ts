import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Junte-se a 10.000 outros assinantes',
      'Assine o blog por e-mail',
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
      'Fique por dentro de tudo',
      'Não perca nenhuma notícia',
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
  agreement: {
    removes: [
      'Pode cancelar a subscrição em qualquer altura.',
      'Ao clicar em enviar, você concorda com os termos de uso',
      'Ao se inscrever, você concorda com os termos de uso',
      'Li e aceito a política de privacidade',
      'Você pode cancelar a qualquer momento',
      'Não enviamos spam.',
    ],
    keeps: [
      'Ao enviar o dinheiro, a vítima aceita condições abusivas.',
      'Com assinar o acordo, o presidente aceita a paz.',
      'Aceito que errei com os dados da vítima.',
      'Autorizo a venda nestas condições, assinou o prefeito.',
      'Você pode cancelar a inscrição no exame até sexta.',
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
    removes: ['Inscreva-se', 'Nome completo', 'Boletim diário', 'Nossas newsletters'],
    keeps: ['Boletim sem efeito', 'Telefone de lata', 'Receber visitas'],
  },
  notification: {
    removes: [
      'Receba alertas',
      'Ative as notificações',
      'Deseja receber notificações?',
      'Receba notificações do Exemplo',
    ],
    keeps: [
      'Ative as notificações do banco, pede a polícia.',
      'Receba notificações de despejo cada mês, diz a mulher.',
      'Ativar o alarme',
      'Receber notificações à meia-noite é legal, diz juiz.',
    ],
  },
}
