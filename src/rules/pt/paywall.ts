import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Assine para continuar lendo`, `Para continuar a ler, faça login` */
  'to-continue': {
    lines: [
      '(assine|cadastre-se|faça login|faça seu login|faça o login|entre|registe-se|inicie sessão|torne-se assinante|' +
        'seja assinante|assine já|assine agora|faça seu cadastro|faça seu cadastro gratuito|subscreva|crie sua conta|' +
        'seja um assinante|tenha acesso|assine ou faça login|cadastre-se gratuitamente) ' +
        '[gratuitamente|grátis|já|agora|aqui|ou faça login|ou assine] (para|e) ' +
        '(continuar|continue|ler|leia|ter acesso|tenha|acessar|acesse|desbloquear|ter|aceder|aceda|ver|prosseguir|' +
        'desfrute|seguir|liberar|aproveite)[ {title}| ](lendo|artigo|artigos|notícia|notícias|matéria|matérias|' +
        'conteúdo|conteúdos|reportagem|reportagens|assinantes|ilimitado|ilimitada|leitura|benefícios|newsletters|' +
        'jornalismo|digital|texto|textos|íntegra)[ {rest}]',
      '(assine|assinar|subscreva) (o|a) {publication}',
      '(assine|cadastre-se|faça login|registe-se|inicie sessão) para (continuar lendo|continuar a ler|ler mais|continuar|ler)',
      '(para|quer) continuar (lendo|a ler|a leitura)[,|?|:| {words},] [é preciso|é necessário|você precisa] ' +
        '(assine|cadastre-se|faça|entre|inicie|torne-se|seja|ser|assinar|registe-se|fazer){rest}',
      '(para|quer) continuar (lendo|a ler|a leitura)[?]',
      'que tal saber mais sobre esse assunto[?]',
      '(experimente|teste|leia) (um mês|{n} meses|1 mês|{n} dias|por um mês) (grátis|gratuitamente|de graça)',
    ],
    proof: {
      removes: [
        'Faça login para continuar lendo',
        'Assine o Exemplo',
        'Assine para continuar lendo',
        'Cadastre-se gratuitamente e continue lendo',
        'Para continuar a ler, inicie sessão',
        'Assine e tenha acesso ilimitado ao conteúdo exclusivo',
        'Que tal saber mais sobre esse assunto?',
        'Experimente um mês grátis',
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
  },
  /** `Conteúdo exclusivo para assinantes`, `Você atingiu o limite de matérias gratuitas` */
  'members-only': {
    lines: [
      '(conteúdo|artigo|matéria|notícia|texto|reportagem) (exclusivo|exclusiva|só|restrito|reservado|apenas|somente) ' +
        '(para|a|de) [os|nossos] (assinantes|assinante|subscritores|membros)',
      '(exclusivo|exclusivos|só|apenas|somente)[ para| a| de][ os] (assinantes|assinante|subscritores)',
      '(você|já) [já] (atingiu|alcançou|ultrapassou) [o|seu|o seu] limite de (artigos|matérias|notícias|leitura|textos)[ {rest}]',
      '(você|ainda) [ainda] (tem|pode ler|restam) {n} (matérias|artigos|notícias|matéria) ' +
        '(gratuitas|gratuitos|grátis|por ler|para ler)[ (este|neste|nesta|do) {rest}]',
      '(conteúdo|artigo) (premium|exclusivo|para assinantes|bloqueado)',
    ],
    place: 'edges',
    proof: {
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
  },
  /** `Já é assinante? Faça login`, `Esqueceu a senha?` */
  already: {
    lines: [
      '[se ](já|ainda não|não|você já) (é|és|é um|possui|tem|sou|tenho|possui cadastro ou é) ' +
        '[um|uma|nosso|cadastro|ou é] (assinante|subscritor|cadastro|conta|cadastrado|login|assinatura|registado|' +
        'membro)[?][ (faça|clique|entre|acesse|inicie|assine|cadastre-se|crie|entrar|então|aceda|registe-se|login|' +
        'saiba|por favor)[ {rest}]]',
      '(esqueceu|esqueci|esqueceu-se|esqueceu-se da|recuperar|redefinir|recupere|perdeu) [a|sua|minha|da|a sua|sua] ' +
        '(senha|password|palavra-passe|palavra passe)[?]',
      '(entrar|entre|continuar|acessar|fazer login|cadastre-se|iniciar sessão) com [o|a] [sua conta|conta] [do] ' +
        '(google|facebook|apple|twitter|e-mail|email|redes sociais)',
      '(uma|a sua|sua) (senha|palavra-passe|nova senha) (será|foi) enviada {rest}',
    ],
    words: [
      'lembrar-me',
      'lembrar de mim',
      'lembre-se de mim',
      'manter conectado',
      'mantenha-me conectado',
      'manter sessão iniciada',
      'lembrar senha',
    ],
    proof: {
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
  },
  /** `Assine por R$ 1,90`, `Cancele quando quiser`, `Ver planos` */
  offer: {
    lines: [
      '(assine|assinatura digital|subscreva|experimente|assinatura|assine o {publication}) ' +
        '[por|a partir de|de|já|agora|por apenas|digital|por só] [por|apenas] ' +
        '(r$|€|us$)[ ]{n}[[ ](/|por|ao|no|nos|durante|pelo)[ ](mês|ano|semana|primeiro mês|primeiros|{n} meses|' +
        'trimestre)[{rest}]]',
      '(assine|subscreva|experimente) [por|a partir de|por apenas] ' +
        '{n}[ ](€|reais|euros)[[ ](/|por|ao|no|nos|durante|pelo)[ ](mês|ano|semana|primeiro mês|primeiros|{n} meses|' +
        'trimestre)[{rest}]]',
      '(cancele|pode cancelar|cancelamento) (quando quiser|a qualquer momento|quando desejar|sempre que quiser)[ e {words}|. {words}|, sem {words}]',
      '(sem fidelização|sem fidelidade|sem compromisso)[ e {words}|. {words}]',
      'acesso (ilimitado|total|completo|livre) (a|ao|aos|à|às|e) ' +
        '{title}(conteúdo|conteúdos|notícias|artigos|site|jornal|edição|assinantes|matérias|reportagens)[ {rest}]',
      'acesso ilimitado',
      '(como assinante,|sendo assinante,|com a sua assinatura|com sua assinatura) {matter}',
      '(benefícios|vantagens) (do|de|para o|para) (assinante|assinantes|ser assinante|subscritor)',
    ],
    words: ['ver planos'],
    place: 'edges',
    proof: {
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
  },
  /** Buttons: `Assine`, `Entrar`, `Login`, `Torne-se assinante` */
  button: {
    lines: [
      '(assine|assine já|assine agora|assine aqui|seja assinante|torne-se assinante|subscreva já|assinatura|' +
        'assinaturas|área do assinante|clube do assinante|central do assinante|sou assinante|já sou assinante|' +
        'minha assinatura|assinantes|assinante|premium|assine {publication})',
      '(entrar|login|assine|cadastre-se) (/|ou|\\||·) (cadastre-se|assine|registrar|registe-se|criar conta|entrar)',
    ],
    words: ['entrar'],
    place: 'run',
    proof: {
      removes: ['Assine', 'Torne-se assinante', 'Assine já'],
      keeps: ['Entrar na razão', 'Registo civil', 'Assine embaixo'],
    },
  },
  /** `Desative o bloqueador de anúncios`, `Detectamos que você usa um bloqueador` */
  'ad-blocker': {
    lines: [
      '[por favor |por favor, ](desative|desligue|desactive|desabilite) [o] (seu|o seu|bloqueador|adblock|ad blocker)' +
        ' [bloqueador|adblock|adblocker|ad blocker|de anúncios|de publicidade][{matter}]',
      '(detectamos|percebemos|notamos|detetámos|parece) que (você|está|o seu|seu|estás|tem) {title} ' +
        '(bloqueador|adblock|ad blocker|adblocker|bloqueando)[{matter}]',
      'bloqueador de (anúncios|publicidade) (detectado|detetado|ativo)',
    ],
    proof: {
      removes: [
        'Desative o bloqueador de anúncios',
        'Detectamos que você está usando um bloqueador de anúncios. Desative-o.',
        'Por favor, desative o seu bloqueador de anúncios',
      ],
      keeps: ['Desative a bomba', 'Parece que você usa a cabeça, disse ele.', 'Bloqueador de anúncios vai a júri'],
    },
  },
  /** `Esta reportagem é exclusiva para assinantes`, `Para ler a matéria completa, assine` */
  notice: {
    lines: [
      '(este|esta) (artigo|notícia|matéria|reportagem|conteúdo|texto|entrevista|história) é ' +
        '[(só|apenas|exclusivo|exclusiva|somente)] para [(os|nossos)] (assinantes|usuários cadastrados|subscritores)' +
        '[ (do|da) {site}]',
      'para (ler|continuar lendo|continuar a ler|acessar|ter acesso a) [(este|esta|o|a|todo o|mais)] ' +
        '[(artigo|notícia|matéria|reportagem|conteúdo|texto|entrevista|história)] [(completo|completa)][,] ' +
        '(assine|cadastre-se|faça login|inicie sessão|torne-se assinante)[ {words}]',
      '(torne-se|seja|vire) (assinante|subscritor)[ (do|da) {site}][ (a partir de|por|desde) {title}| já| agora| aqui]',
      '(você|já) (leu|atingiu|usou|esgotou) [(já)] {words} (artigos|notícias|matérias) (gratuitos|gratuitas|grátis)[ {words}]',
    ],
    proof: {
      removes: [
        'Esta reportagem é exclusiva para assinantes',
        'Para ler a matéria completa, assine o porto24',
        'Torne-se assinante do porto24 por R$ 1,90 por mês',
      ],
      keeps: [
        'Este conteúdo é exclusivo para assinantes, disse o diretor.',
        'Para ler a carta, faça o caminho até o arquivo.',
        'Você leu todos os artigos da Constituição, disse o professor.',
      ],
    },
  },
} satisfies ProvenFamily
