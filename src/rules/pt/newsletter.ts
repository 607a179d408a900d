import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Assine a nossa newsletter`, `Subscreva a newsletter`, `Cadastre-se e receba nosso boletim` */
  'sign-up': {
    lines: [
      'junte-se a [outros] {n} (outros assinantes|assinantes|subscritores)',
      '(assine|subscreva) (o|este) blog por (e-mail|email)',
      '(assine|subscreva|subscreve|inscreva-se|inscreve-te|cadastre-se|cadastra-te|registe-se|assinar|subscrever|increva-se|se inscreva) [já|aqui|agora|gratuitamente|grátis|gratis|na|em|para|e receba] [a|o|as|os|na|no|nas|à|às|para] [nossa|nosso|nossas|sua|receber] [nossa|as|a|nossas] (newsletter[s]|boletim|boletins|informativo|lista de e-mails|boletim diário|boletim semanal|news letter|newsletter gratuita|boletim de notícias|newsletter diária)[ (e|do|da|de|para|com|gratuita|gratuitamente|grátis|aqui|no|em|semanal|diária|sobre){rest}]',
      '(assine|subscreva|inscreva-se|cadastre-se) [aqui|gratuitamente|já] [a|na|o|no|em] {words} (newsletter[s]|boletim)',
      '(quer|deseja|queres|gostaria de|gosta de) (receber|ficar|saber|se manter|acompanhar) {title} (newsletter[s]|nosso boletim|(no|em) seu (e-mail|email|celular|whatsapp)|por e-mail|por email|caixa de entrada|canal do whatsapp|pelo whatsapp|no whatsapp|no telegram)[{matter}]',
      '{matter}(. |! |? )(assine|subscreva|inscreva-se|cadastre-se) [aqui] [a|na|o|em] {words} (newsletter[s]|boletim)[{matter}]',
      'clique aqui (para|e) (assinar|se inscrever|subscrever|receber|receba|assine|inscreva-se|se cadastrar) {title}',
      '(digite|insira|coloque|informe|introduza) [o] (seu|teu|o seu) [endereço de] (e-mail|email) [aqui|abaixo] para (assinar|acompanhar|receber|subscrever|se inscrever){title}',
      '[a |o |nossa |nosso ]newsletter[s]: {rest}',
    ],
  },
  /** The promise: `Receba as notícias do dia no seu e-mail`, `As principais notícias na sua caixa de entrada` */
  promise: {
    lines: [
      'fique por dentro de tudo (que acontece|o que acontece|que rola)[ {rest}]',
      '(receba|receber|recebe|tenha|quero receber|fique por dentro|enviamos) [gratuitamente|grátis|todos os dias|diariamente|todas as manhãs|em primeira mão|no seu e-mail] {title} (seu e-mail|seu email|teu email|sua caixa|tua caixa|caixa de entrada|por e-mail|por email|seu celular|seu whatsapp|newsletter[s]|pelo whatsapp|no whatsapp|no telegram|seu telemóvel|seu inbox)[(.|!| todos| todas| diariamente| com| de forma| e) {matter}]',
      '(receba|recebe|receber) (em seu|no seu|em sua|na sua|no teu|na tua|por|gratuitamente no seu|diariamente no seu) (e-mail|email|caixa de entrada|celular|whatsapp|telemóvel|correio) [diariamente|todos os dias|gratuitamente|nosso|nossos|nossas|todas] (as|os|o|a|nosso|nossas|nossos|nossa) [principais|últimas|melhores|nossas|nossos] (notícias|destaques|newsletter|newsletters|alertas|matérias|informações|ebook|conteúdos|novidades|melhor|manchetes|resumo|boletim|artigos|textos|histórias){matter}',
      '(receba|recebe|receber) (em seu|no seu|em sua|na sua|por|pelo) (e-mail|email|caixa de entrada|celular|whatsapp|telemóvel) [nosso|nossos|nossas|a nossa|o nosso|nossa] (notícias|destaques|newsletter|newsletters|alertas|novidades|ebook|conteúdos|boletim)[{matter}]',
      '(fique|mantenha-se|manter-se) [bem|sempre] (informado|informada|atualizado|por dentro)[ (com|de|das|do|sobre) (tudo|notícias|principais notícias|últimas notícias|as notícias|as últimas notícias|a gente|todas as notícias)| com (o|a) {publication}| das (notícias|últimas notícias)[ (do|da|de|sobre) {words}]]',
      'não perca (nenhuma|nenhuma das|as últimas|nossas) (notícia|notícias|novidade|novidades)[ (do|da|sobre|e) {rest}]',
      '(receba|recebe) (nossas newsletters|a newsletter|a nossa newsletter|nossa newsletter|nossos alertas|nossas notícias|as newsletters|alertas de notícias)[ {rest}]',
      '(as|o|a|os|todas as|tudo) [principais|últimas|melhores|mais importantes] (notícias|novidades|informações|destaques|manchetes|melhor|essencial|principal|matérias|que importa|mais importante)[ {title}] (no seu|na sua|em seu|em sua|no teu) (e-mail|email|caixa de entrada|inbox|celular|whatsapp)[ {words}]',
    ],
    place: 'edges',
  },
  /** `Ao se inscrever, você concorda com os termos`, `Li e aceito a política de privacidade` */
  agreement: {
    lines: [
      'ao (se inscrever|se cadastrar|inscrever-se|subscrever|assinar|clicar|enviar|registar-se|fornecer|informar|continuar|prosseguir){matter}(você concorda|você aceita|você autoriza|concorda com (os|a|as|o|nossos|nossa)|aceita (os|a|as|nossos|nossa|receber) (termos|política|condições|nossos|newsletter)|está a concordar){rest}',
      '[sim, ](li e aceito|li e concordo|aceito receber|aceito a|aceito os|autorizo o|autorizo a receber|concordo com|concordo em receber|desejo receber|quero receber|dou o meu consentimento) {title} (privacidade|termos|comunicações|newsletter[s]|ofertas|dados pessoais|e-mails|condições de uso)[{matter}]',
      '(você pode|pode|poderá) (se descadastrar|cancelar a subscrição|cancelar a sua subscrição|cancelar sua inscrição|cancelar a inscrição|anular a subscrição|cancelar) (a qualquer momento|quando quiser|em qualquer altura|clicando)[{rest}]',
      '(não enviamos|não fazemos|sem|nada de) spam[{matter}]',
    ],
  },
  /** What the form answers: `Obrigado por se inscrever!`, `Verifique seu e-mail`, `E-mail inválido` */
  answer: {
    lines: [
      '(obrigado|obrigada) (por|pela) (se inscrever|se cadastrar|assinar|subscrever|inscrever-se|sua inscrição|sua assinatura|seu cadastro|subscrição)[( em| na| no|.|!) {matter}]',
      '(inscrição|cadastro|subscrição|assinatura) (realizada|realizado|efetuada|efetuado|confirmada|concluído|feita|feito) [com sucesso]',
      '(verifique|confira|cheque|consulte) (seu|sua|o seu|a sua) (e-mail|email|caixa de entrada|caixa de e-mail|caixa de spam)[ (para|e) (confirmar|confirme|ativar|validar|concluir|verificar){rest}|. {matter}]',
      '(digite|insira|informe|introduza|por favor, insira|por favor insira|coloque) (um|seu|o seu|teu) [endereço de] (e-mail|email) [válido|aqui]',
      '(ocorreu um erro|houve um erro|algo deu errado|ops! algo deu errado)[.|,|!] [por favor|por favor,] (tente|tenta) (novamente|de novo|mais tarde|outra vez)[ {rest}]',
      '(e-mail|email) (inválido|já cadastrado|obrigatório)',
      '(ver|veja|conheça|conhecer) (todas as|mais|nossas|todas as nossas) newsletters',
    ],
  },
  /** Labels and buttons, which need company: `Seu e-mail`, `Inscrever-se`, `Newsletter` */
  form: {
    lines: [
      '[a |nossa ]newsletter (do|da) {publication}',
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
      '(ative|ativar|permita|permitir|receba|receber|habilite) [as|nossas|as nossas] notificações[ (do|da) {publication}| push| (para (não|receber|ficar|saber|acompanhar)|e (receba|fique|não)|em tempo real|no seu|sobre (as|os|notícias)|de (notícias|últimas)){rest}]',
      '(receba|receber|ative|ativar) [os|nossos|os nossos] alertas[ de notícias| (do|da) {publication}]',
      '(deseja|quer|gostaria de) (receber|ativar) [as|nossas|as nossas] (notificações|alertas)[ {rest}][?]',
    ],
  },
} satisfies Family
