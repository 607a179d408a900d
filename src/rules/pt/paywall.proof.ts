import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Faça login para continuar lendo',
      'Assine o Exemplo',
      'Assine para continuar lendo',
      'Cadastre-se gratuitamente e continue lendo',
      'Para continuar a ler, inicie sessão',
      'Assine e tenha acesso ilimitado ao conteúdo exclusivo',
      'Que tal saber mais sobre esse assunto?',
    ],
    keeps: [
      'Cadastre-se para ter acesso à vacina, indica o ministério.',
      'Faça login para ver o processo, pede o tribunal.',
      'Entre e tenha fé, disse o padre.',
      'Assine para ter paz, pediu o papa.',
      'Este conteúdo é exclusivo para membros do clube, disse.',
      'Assine a petição',
      'Para continuar lendo na velhice é preciso luz',
      'Os assinantes da companhia de gás vão pagar mais desde janeiro.',
      'Este artigo é de luxo',
      'Assine e mude a lei, pede a campanha.',
    ],
  },
  'members-only': {
    removes: [
      'Conteúdo Exclusivo para Assinantes',
      'Exclusivo para Assinantes',
      'Só para assinantes',
      'Você atingiu o limite de matérias gratuitas',
    ],
    keeps: [
      'Já leu todos os artigos da Constituição, disse o professor.',
      'Você tem 3 matérias para ler, disse o professor.',
      'Matéria exclusiva da mãe',
      'Só assinantes e vizinhos pagam a obra',
      'Você tem 3 dias de vida, disse o médico.',
    ],
  },
  already: {
    removes: [
      'Não tem conta? Cadastre-se',
      'Já é assinante? Entre',
      'Já é assinante?',
      'Já é assinante? Faça login',
      'Já possui cadastro ou é assinante?',
      'Esqueceu a senha?',
      'Entrar com o Google',
    ],
    keeps: [
      'Já é tarde',
      'Esqueceu a senha e perdeu um milhão',
      'Já tem candidato?',
      'Continuar com Google como sócio',
    ],
  },
  offer: {
    removes: [
      'Sem fidelização',
      'Assine por R$ 1,90 no primeiro mês',
      'Assine por R$ 1,90 no primeiro mês',
      'Cancele quando quiser',
      'Acesso ilimitado a todo o conteúdo',
      'Assine a partir de € 1',
    ],
    keeps: [
      'Cancele quando quiser o contrato, promete a empresa de luz.',
      'Acesso livre ao museu no domingo.',
      'Acesso total ao parque desde segunda.',
      'Experimente por 5 euros o menu do bairro.',
      'A partir de R$ 5 o quilo, o morango vende bem.',
      'Assinatura de R$ 5 bilhões para a ponte foi adiada.',
      'Conheça os planos do governo para a cidade.',
      'Confira o plano do governo.',
      'Experimente a fogo',
      'Cancele a viagem, pede o sindicato',
      'Escolha o seu santo',
      'Acesso ilimitado à água, o sonho',
    ],
  },
  button: {
    removes: ['Assine', 'Torne-se assinante', 'Assine já'],
    keeps: ['Entrar na razão', 'Registo civil', 'Assine embaixo'],
  },
  'ad-blocker': {
    removes: [
      'Desative o bloqueador de anúncios',
      'Detectamos que você está usando um bloqueador de anúncios. Desative-o.',
      'Por favor, desative o seu bloqueador de anúncios',
    ],
    keeps: ['Desative a bomba', 'Parece que você usa a cabeça, disse ele.', 'Bloqueador de anúncios vai a júri'],
  },
}
