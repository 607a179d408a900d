import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Assine a nossa newsletter`, `Subscreva a newsletter`, `Cadastre-se e receba nosso boletim` */
  'sign-up': {
    lines: [
      '(assine|subscreva|subscreve|inscreva-se|inscreve-te|cadastre-se|cadastra-te|registe-se|assinar|subscrever|increva-se|se inscreva) [já|aqui|agora|gratuitamente|grátis|gratis|na|em|para|e receba] [a|o|as|os|na|no|nas|à|às|para] [nossa|nosso|nossas|sua|receber] [nossa|as|a|nossas] (newsletter[s]|boletim|boletins|informativo|lista de e-mails|boletim diário|boletim semanal|news letter|newsletter gratuita|boletim de notícias|newsletter diária)[ (e|do|da|de|para|com|gratuita|gratuitamente|grátis|aqui|no|em|semanal|diária|sobre){rest}]',
      '(assine|subscreva|inscreva-se|cadastre-se) [aqui|gratuitamente|já] [a|na|o|no|em] {words} (newsletter[s]|boletim)',
      '(quer|deseja|queres|gostaria de|gosta de) (receber|ficar|saber|se manter|acompanhar) {title} (newsletter[s]|boletim|e-mail|email|caixa de entrada|canal do whatsapp|whatsapp|telegram)[{matter}]',
      '{matter}(. |! |? )(assine|subscreva|inscreva-se|cadastre-se) [aqui] [a|na|o|em] {words} (newsletter[s]|boletim)[{matter}]',
      'clique aqui (para|e) (assinar|se inscrever|subscrever|receber|receba|assine|inscreva-se|se cadastrar) {title}',
      '(digite|insira|coloque|informe|introduza) [o] (seu|teu|o seu) [endereço de] (e-mail|email) [aqui|abaixo] para (assinar|acompanhar|receber|subscrever|se inscrever){title}',
      '[a |o |nossa |nosso ]newsletter[s]: {rest}',
    ],
  },
  /** The promise: `Receba as notícias do dia no seu e-mail`, `As principais notícias na sua caixa de entrada` */
  promise: {
    lines: [
      '(receba|receber|recebe|tenha|quero receber|fique por dentro|enviamos) [gratuitamente|grátis|todos os dias|diariamente|todas as manhãs|em primeira mão|no seu e-mail] {title} (seu e-mail|seu email|teu email|sua caixa|tua caixa|caixa de entrada|por e-mail|por email|seu celular|seu whatsapp|newsletter[s]|pelo whatsapp|no whatsapp|no telegram|seu telemóvel|seu inbox)[(.|!| todos| todas| diariamente| com| de forma| e) {matter}]',
      '(receba|recebe|receber) (em seu|no seu|em sua|na sua|no teu|na tua|por|gratuitamente no seu|diariamente no seu) (e-mail|email|caixa de entrada|celular|whatsapp|telemóvel|correio) {matter}',
      '(receba|recebe) (nossas newsletters|a newsletter|a nossa newsletter|nossa newsletter|nossos alertas|nossas notícias|as newsletters|alertas de notícias)[ {rest}]',
      '(as|o|a|os|todas as|tudo) {title} (no seu|na sua|em seu|em sua|no teu) (e-mail|email|caixa de entrada|inbox|celular|whatsapp)[ {words}]',
    ],
    place: 'edges',
  },
  /** `Ao se inscrever, você concorda com os termos`, `Li e aceito a política de privacidade` */
  agreement: {
    lines: [
      '(ao|com) (se inscrever|se cadastrar|inscrever-se|subscrever|assinar|clicar|enviar|registar-se|fornecer|informar|continuar|prosseguir){matter} (concorda|aceita|aceito|concordo|autoriza|privacidade|termos|consente|confirma)[{matter}]',
      '[sim, ](li e aceito|li e concordo|aceito|autorizo|concordo|desejo receber|quero receber|dou o meu consentimento) {title} (privacidade|termos|comunicações|newsletter[s]|ofertas|dados|e-mails|condições)[{matter}]',
      '(você pode|pode|poderá) (cancelar a qualquer momento|se descadastrar|cancelar a subscrição|cancelar a sua subscrição|cancelar sua inscrição|cancelar a inscrição|anular a subscrição)[{title}]',
      '(não enviamos|não fazemos|sem|nada de) spam[{matter}]',
    ],
  },
  /** What the form answers: `Obrigado por se inscrever!`, `Verifique seu e-mail`, `E-mail inválido` */
  answer: {
    lines: [
      '(obrigado|obrigada) (por|pela) (se inscrever|se cadastrar|assinar|subscrever|inscrever-se|sua inscrição|sua assinatura|seu cadastro|subscrição)[{matter}]',
      '(inscrição|cadastro|subscrição|assinatura) (realizada|realizado|efetuada|efetuado|confirmada|concluído|feita|feito) [com sucesso]',
      '(verifique|confira|cheque|consulte) (seu|sua|o seu|a sua) (e-mail|email|caixa de entrada|caixa de e-mail|caixa de spam)[ {rest}]',
      '(digite|insira|informe|introduza|por favor, insira|por favor insira|coloque) (um|seu|o seu|teu) [endereço de] (e-mail|email) [válido|aqui]',
      '(ocorreu um erro|houve um erro|algo deu errado|ops! algo deu errado)[.|,|!] [por favor|por favor,] (tente|tenta){rest}',
      '(e-mail|email) (inválido|já cadastrado|obrigatório)',
      '(ver|veja|conheça|conhecer) (todas as|mais|nossas|todas as nossas) newsletters',
    ],
  },
  /** Labels and buttons, which need company: `Seu e-mail`, `Inscrever-se`, `Newsletter` */
  form: {
    lines: [
      '[seu|digite seu|insira seu|o seu|endereço de|informe seu|o teu] (e-mail|email|melhor e-mail|endereço de e-mail)[ (aqui|\\*)]',
      '(inscreva-se|inscrever-se|inscrever|cadastre-se|cadastrar|subscrever|subscreva|assinar|quero receber|receber|enviar|increver|não, obrigado|inscreva-se já|inscreva-se agora|subscreva já|é grátis|quero assinar|newsletter resumo do dia)',
      '[a|nossa|as|nossas] (newsletters|boletim|boletins|newsletter diária|newsletter semanal|boletim diário)[ (do|da) {publication}]',
      '(sobrenome|telefone|celular|cep|nome completo)',
      '{words} newsletter',
    ],
    place: 'run',
  },
  /** `Ative as notificações`, `Deseja receber notificações?` */
  notification: {
    lines: [
      '(ative|ativar|permita|permitir|receba|receber|habilite) [as|nossas|as nossas] notificações[ (de|para|do|e|no|em|push|sobre){rest}]',
      '(deseja|quer|gostaria de) (receber|ativar) [as|nossas|as nossas] (notificações|alertas)[ {rest}][?]',
    ],
  },
} satisfies Family
