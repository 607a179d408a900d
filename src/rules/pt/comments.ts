import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 comentários`, `Comentários (32)`, `Ver comentários` */
  count: {
    lines: [
      '{n} (comentário[s]|respostas|resposta)',
      'comentários[ ][\\(]{n}[\\)]',
      '(ver|mostrar|ler|carregar|ocultar|exibir|leia) [todos|mais] [os] comentários[ ][[\\(]{n}[\\)]]',
      '(não há|sem|nenhum|ainda não há|0) (comentário[s])[ (ainda|para esta notícia|nesta notícia|sobre esta notícia)]',
      '(carregando|carregar mais|últimos|todos os|mais) comentários',
      'comentários (dos leitores|recentes|do facebook|facebook|sobre esta notícia|desta notícia)',
    ],
    place: 'edges',
  },
  /** A word or two, which could be a heading of the story: `Comentários`, `Comentar`, `Responder` */
  heading: {
    lines: [
      'ordenar por[ ]:[ ](mais recentes|mais antigos|relevância|data|melhores)',
      '(comentário[s]|comentar|comente|responder|resposta[s]|opine|opinar|seu comentário|sua opinião|ordenar por|mais votados|denunciar|reportar|enviar|enviar comentário|publicar comentário|publicar|cancelar)',
      '(nome|e-mail|email|site|website|mensagem|seu nome|seu e-mail|sobrenome|cidade)',
    ],
    place: 'run',
  },
  /** `Deixe um comentário Cancelar resposta`, `Seja o primeiro a comentar`, `Deixe seu comentário` */
  invitation: {
    lines: [
      '(quer|deseja) (comentar|opinar)[?] (faça login|assine|entre|cadastre-se|inicie sessão)[ {rest}]',
      '[olá, ](deixe|deixa|escreva|adicione|adicionar|faça|envie|enviar|publique|poste|dê|compartilhe) [aqui] (um|uma|seu|sua|o seu|a sua|suas|seus|o teu) (comentário|comentários|resposta|opinião|opiniões|mensagem)[ (aqui|abaixo|sobre esta notícia|nos comentários|sobre o assunto)]',
      '(deixe|deixar|publicar|escreva|deixa) (um|uma|o seu|seu) (comentário|resposta)[ ][/ ]cancelar [a] resposta',
      '(cancelar [a] resposta|clique aqui para cancelar a resposta)',
      'seja o primeiro a (comentar|opinar|deixar um comentário|escrever um comentário|deixar a sua opinião)[{rest}]',
      '(comente|comentar|opine sobre) (esta|este|essa|a|o) (notícia|artigo|matéria|texto|reportagem|conteúdo|publicação)',
      '(o que|e você, o que|e você|e aí, o que) [você] (acha|achou|pensa|acha disso)[?| disso?| sobre isso?| da notícia?| sobre o assunto?][ ](deixe|comente|conte|diga|compartilhe|opine){rest}',
      '(o que|e você, o que|e aí, o que) [você] (achou|acha) (desta|dessa|da|deste|desse|do) (notícia|artigo|matéria|reportagem|texto|post|conteúdo)[?]',
      '(gostou|você gostou) (deste|desta|dessa|desse|da|do) (artigo|notícia|matéria|conteúdo|texto|reportagem|post)[?][ (compartilhe|deixe|comente|siga|curta|então){rest}]',
      '(este|esta|esse|essa) (artigo|notícia|matéria|conteúdo|página|informação) foi útil[ para você][?]',
      '(conte|diga|deixe|comente) (para nós|pra gente|para a gente|aí|aqui|aqui embaixo|nos comentários|abaixo|aqui abaixo)[ {rest}]',
      'deixe (suas|sua|seus) (dúvidas|dúvida|opiniões|opinião|sugestões|impressões|comentários) {words}[! {matter}|. {matter}]',
      '[você |tem de |tem que |é preciso |é necessário ](precisa|deve|precisa estar|deve estar|tem de|tem que|necessita|iniciar sessão|fazer login|inicie sessão|faça login|faça o login|acesse sua conta|autentique-se|entre|entrar|estar logado|efetue login) [estar|fazer|iniciar] [logado|conectado|login|sessão|cadastrado|registado|ser assinante] (para|e) [poder] (enviar|comentar|publicar|deixar|postar|responder|participar|escrever|fazer) [um|comentários|o seu|seu] [comentário|comentários]',
      '(os|as) comentários (estão|encontram-se) (fechados|encerrados|desativados|desabilitados|desactivados)[ (para|em) {rest}]',
      'comentários (fechados|encerrados|desativados)',
      '(tem de|é preciso|é necessário) iniciar [a] sessão para (comentar|publicar um comentário|enviar um comentário|deixar um comentário)',
      '(participe|entre|junte-se) (da|à|na) (conversa|discussão)',
      '(para comentar|só assinantes|apenas assinantes|somente assinantes) {title} (comentar|assinante|assinantes|login|cadastro|conta|sessão)[{rest}]',
    ],
  },
  /** The labels of the form: `O seu endereço de e-mail não será publicado. Campos obligatórios são marcados com *` */
  form: {
    lines: [
      '(postar|enviar|publicar) um comentário',
      '(assinar|subscrever)[ ]: (postar comentários|enviar feedback|postagens|mensagens|comentários)[ \\(atom\\)]',
      '[o ](seu|teu) (endereço de e-mail|endereço de email|e-mail|email|endereço de correio electrónico|endereço de correio eletrónico) não (será|vai ser) publicado[{matter}]',
      '[os ]campos (obrigatórios|de preenchimento obrigatório|necessários|com) [\\*] (são|estão) [marcados|assinalados|obrigatórios|identificados][ com| com \\*]',
      '(salvar|guardar|salve|guarde) (meus|o meu|meu|os meus) (dados|nome){matter}próxima vez que eu comentar',
      '(guardar|salvar) o meu nome, email e site{matter}',
      '(notifique-me|avise-me|notificar-me|me notifique|receber|quero receber) [sobre|por|de|um] [e-mail|email] (sobre|novos|quando|de|com) [novos] (comentários|publicações|posts|comentário)[{rest}]',
      '[por favor|por favor,] (digite|insira|introduza|informe|coloque|escreva) (seu|o seu|um) (comentário|nome|endereço de e-mail|email|nome aqui|endereço de e-mail aqui|comentário aqui)[ aqui]',
      'você digitou um endereço de e-mail incorreto',
      'este site (utiliza|usa|faz uso d) [o] akismet para reduzir (spam|o spam)[{matter}]',
      '(seu|o seu) comentário (está|foi|será|aguarda|passará|será publicado) (aguardando|aguarda|em|enviado|publicado|moderado|moderação|sujeito|avaliado|por|após|com sucesso)[ (moderação|análise|com|após|por|e|aprovação|de|pela|pelo) {rest}|. {matter}]',
      '(seu|o seu) comentário (está|aguarda) (aguardando moderação|em moderação|moderação|em análise)',
      'publicar [o] comentário',
    ],
  },
  /** `Os comentários são de responsabilidade de seus autores.`, `ATENÇÃO: comentários ofensivos não serão aprovados` */
  policy: {
    lines: [
      '[atenção: |aviso: |* ][todos ]os comentários (são|publicados|aqui|expressam|não|postados|deste|realizados|feitos|dos|e){matter}(responsabilidade|opinião|moderados|moderação|autores|do site|desta página|do jornal|excluídos|removidos|não representam|sem aviso|do portal)[{matter}]',
      '[atenção: |aviso: ]comentários {matter} (não serão|serão) (aprovados|publicados|aceitos|excluídos|removidos|apagados|moderados|deletados)[{matter}]',
      '{matter} (se reserva|reserva-se|reservamo-nos|nos reservamos) (o|no|ao) direito (de|a) (excluir|remover|apagar|moderar|eliminar|não publicar|rejeitar){matter}comentário[{matter}]',
      '(regras|política|termos|normas|condições) (de|para|dos|da) (comentários|uso dos comentários|publicação de comentários|participação|comunidade|comentar)',
      '(leia|consulte|veja|conheça) [aqui] (as regras|os termos|nossa política|as normas|a política) [de] {words} (comentários|comunidade|participação)[{rest}]',
    ],
    place: 'tail',
  },
  /** Below the story only, for an interview asks it too: `O que você acha?` */
  'your-view': {
    lines: ['[e você, |e aí, ]o que [você] (acha|achou|pensa|acha disso)[?| disso?| sobre isso?| sobre o assunto?]'],
    place: 'tail',
  },
} satisfies Family
