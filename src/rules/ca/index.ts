import { ca as locale } from '../../locale/ca.js'
import { wordsIn } from '../../locale/words-in.js'
import type { ProvenFamily, RulePack } from '../rule.js'

const SOURCE = 'font|fonts|extret de|publicat a|original a'

/** Labels of ads, and what a page says where one interrupts it. */
const adMarker = {
  /** The label above an ad: `PUBLICITAT`, `Contingut patrocinat`. */
  label: {
    lines: [
      '(publicitat|anunci|anuncis)[ {n}]',
      '(contingut|article|espai) (patrocinat|promocionat|publicitari|comercial|de marca)',
      '(patrocinat|fi de la publicitat|tanca la publicitat|publireportatge)[ per {publication}]',
      "aquest article conté enllaços (d'afiliats|d'afiliació|patrocinats)[. {matter}]",
    ],
    proof: {
      removes: [
        'PUBLICITAT',
        '- Publicitat -',
        'Contingut patrocinat',
        'Publireportatge',
        "Aquest article conté enllaços d'afiliats.",
      ],
      keeps: ['La publicitat ha pujat un terç.', 'Anunci de tardor', 'Patrocinat pel club, el torneig creix'],
    },
  },
  /** Where an ad cuts the text: `L'article continua després de la publicitat`. */
  'continues-below': {
    lines: [
      "[(l'article|la notícia|el text|la informació|la lectura)] (continua|segueix) " +
        "(després de|sota|a sota de|més avall de) (la publicitat|l'anunci|la imatge|el vídeo|la galeria)",
    ],
    proof: {
      removes: ["L'article continua després de la publicitat", 'Continua després de la publicitat'],
      keeps: ["L'article continua sota la pols de l'arxiu.", 'La notícia continua'],
    },
  },
} satisfies ProvenFamily

/** The site as an app. */
const appPromo = {
  /** `Descarrega't l'aplicació`, `Baixa't l'app d'El Moll` */
  'get-app': {
    lines: [
      "(descarrega't|descarregueu-vos|baixa't|baixeu-vos|descarrega|instal·la) " +
        "(l'app|l'aplicació|la nostra app|la nostra aplicació|la nova app)[ (de|d'|del) {publication}| per {words}|" +
        ' gratuïta]',
    ],
    proof: {
      removes: ["Descarrega't l'aplicació", 'Descarrega la nostra aplicació'],
      keeps: ["Descarrega't l'aplicació de l'ajuntament i vota, va dir l'alcalde.", 'Baixa la llum'],
    },
  },
} satisfies ProvenFamily

/** Who wrote it, above the story. */
const byline = {
  /** `Text: Marta Puig`, `Per Jordi Vila, 12 de març de 2024` */
  author: {
    lines: [
      '(text|per|autor|autora|autors|escrit per|publicat per|entrevista de|redacció|una informació de)[ ][:] {author}',
      '(text|per|autor|autora|escrit per|publicat per)[:] {author}[,| \\|| ·| -| –| el] {stamp}',
      '{author}[,| -| –| \\|] (periodista|redactor|redactora|corresponsal)',
    ],
    place: 'head',
    proof: {
      removes: ['Text: Marta Puig', 'Per Jordi Vila, 12 de març de 2024', 'Jordi Vila, periodista'],
      keeps: ['Text: el que volia dir el poeta', 'Per sempre més', "L'autor de la carta és desconegut"],
    },
  },
  /** The label alone: `Autora`, `Sobre l'autor`. */
  label: {
    words: ['autor', 'autora', "sobre l'autor", "sobre l'autora", "més articles de l'autor"],
    place: 'run',
    proof: { removes: ['Autora', "Sobre l'autor"], keeps: ['Autora i veïns', "L'autor és mort"] },
  },
} satisfies ProvenFamily

/** What stands by a picture and is not its caption. */
const captionCredit = {
  /** A caption that closes with its credit: `El pont nou. Foto: Marta Puig / ACN`. */
  'caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Fotos', 'Fotografia', 'Imatge', 'Autor', 'Autora', 'Crèdit'],
      sources: ['arxiu', 'cedida', 'cedides', 'redacció'],
      small: ['i', 'de', 'per', 'via', 'del', "d'"],
      ends: 'àçèéíïòóúü',
    },
    proof: {
      removes: ['El pont nou sobre el riu. Foto: Marta Puig', "La plaça d'Onze de Gener de nit. FOTO: ACN"],
      keeps: [
        "A l'exposició hi havia les fotografies de la Marta Puig",
        'Sobre la taula hi havia cartes i Foto: havia desaparegut.',
      ],
    },
  },
  /** `Imatge d'arxiu`, `Foto: cedida`, `(ACN)` */
  label: {
    lines: [
      "(imatge|foto|fotografia) (d'arxiu|cedida|il·lustrativa|de recurs|promocional)",
      '(foto|fotos|imatge|fotografia|vídeo|imatges)[ ][:| -| /| \\|] (cedida|cedides|arxiu|{credit})',
    ],
    words: ['arxiu', "imatge d'arxiu", 'captura de pantalla'],
    place: 'edges',
    proof: {
      removes: ["Imatge d'arxiu", 'Foto: cedida', 'Fotos: Marta Puig'],
      keeps: ["Imatge d'arxiu trobada a les golfes.", 'Foto: què s’hi veia, es demanaven tots.'],
    },
  },
} satisfies ProvenFamily

/** Where readers write back. */
const comments = {
  /** `Deixa un comentari`, `Escriu el teu comentari`, `Veure tots els comentaris` */
  leave: {
    lines: [
      '(deixa|deixeu|escriu|escriviu|afegeix|afegiu|publica|envia|fes|feu) (un|el teu|el vostre|un nou|el primer) (comentari|comentaris)',
      '(veure|mostra|mostrar|llegeix|llegir|carrega) [(tots els|més|els)] comentaris[ \\({n}\\)]',
      "(comenta|comenteu|comentar) [(aquest article|aquesta notícia|la notícia|l'article)]",
      '(participa|participeu) (en el debat|en la conversa|a la conversa|al debat)[ amb {words}]',
      "[{title}? ](digues-nos|digueu-nos|explica-ns|explica'ns|escriu-nos) (la teva opinió|què en penses|què et sembla) als comentaris",
      '(sigues|siguis|sigueu) (el primer|la primera|els primers) (a|en|de) comentar[ {words}]',
      'els comentaris (estan|són) (tancats|desactivats)[ {words}]',
    ],
    proof: {
      removes: [
        'Deixa un comentari',
        'Escriu el teu comentari',
        'Veure tots els comentaris (12)',
        'Els comentaris estan tancats',
      ],
      keeps: [
        "Deixa un comentari amarg l'alcaldessa",
        'Comenta la jugada amb un somriure',
        'Els comentaris són dolents, va dir.',
      ],
    },
  },
  /** `Comentaris (12)`, `12 comentaris` */
  count: {
    lines: ['comentaris[ ][:][ ][\\(]{n}[\\)]', '{n} (comentaris|comentari|respostes)'],
    place: 'below',
    proof: {
      removes: ['Comentaris (12)', '12 comentaris', 'Comentaris: 5'],
      keeps: ['12 comentaris van portar el regidor davant del jutge.', 'Comentaris de 14 experts surten a la revista'],
    },
  },
  /** A word that could be a subhead of the story: `Comentaris`, `Respon`. */
  heading: {
    words: [
      'comentaris',
      'comentari',
      'respon',
      'respondre',
      'resposta',
      'opina',
      'darrers comentaris',
      'últims comentaris',
      'nom',
      'correu electrònic',
      'lloc web',
      'cancel·la',
      'envia',
      'més recents',
      'més antics',
      'més valorats',
    ],
    place: 'run',
    proof: { removes: ['Comentaris', 'Respon'], keeps: ['Comentaris que sobren', 'Respon pels seus actes'] },
  },
  /** The labels of the form: `L'adreça electrònica no es publicarà. Els camps necessaris estan marcats amb *` */
  form: {
    lines: [
      "(l'adreça electrònica|l'adreça de correu electrònic|el teu correu electrònic|el vostre correu|" +
        'la teva adreça electrònica) no (es publicarà|serà publicada|serà publicat|es mostrarà)[. {title}]',
      'els camps (necessaris|obligatoris) estan marcats[ amb][ \\*]',
    ],
    proof: {
      removes: ["L'adreça electrònica no es publicarà. Els camps necessaris estan marcats amb *"],
      keeps: ["L'adreça electrònica no era seva, va dir la policia.", 'Els camps necessaris esperen pluja'],
    },
  },
  /** Who is not known may not comment: `Inicia sessió per comentar` */
  'log-in': {
    lines: [
      "(inicia sessió|inicieu sessió|identifica't|identifiqueu-vos|registra't|registreu-vos|heu d'iniciar la sessió|" +
        "has d'iniciar sessió|cal iniciar sessió) (per|per poder|per a) " +
        '(comentar|deixar un comentari|escriure un comentari|publicar un comentari|opinar)',
    ],
    place: 'edges',
    proof: { removes: ['Inicia sessió per comentar'], keeps: ['Registra el vot per comentar-lo després.'] },
  },
  /** That nobody has written yet: `No hi ha comentaris`, `Sense comentaris` */
  none: {
    lines: ['(no hi ha|encara no hi ha|sense|cap) comentari[s][ encara]'],
    place: 'tail',
    proof: {
      removes: ['No hi ha comentaris', 'Sense comentaris'],
      keeps: ['No hi ha comentaris del ministre', 'Sense comentaris, va respondre el batlle.'],
    },
  },
  /**
   * What comment tools print around their box:
   * `Desa el meu nom, correu electrònic i lloc web en aquest navegador per a la pròxima vegada que comenti.`,
   * `Publica un comentari a l’entrada`
   */
  box: {
    lines: [
      'desa el meu nom, {matter} en aquest navegador {matter}',
      'desa el meu nom, correu electrònic i {matter}',
      "(publica|envia|escriu) un comentari[ a l'entrada]",
      'comentaris (més antics|més recents|anteriors|següents)',
      'navegació (dels|pels|de) comentaris',
      '(el vostre|el teu|el) comentari està (pendent de|esperant) (moderació|aprovació)',
      '(un pensament|{n} pensaments|una resposta|{n} respostes) (sobre|a) {title}',
      '(un comentari|{n} comentaris) sobre “{title}”',
      '(retroenllaç|pingback|trackback)[s]: {title}',
      'no es (publicaran|permeten|admeten|acceptaran) comentaris (amb|que continguin|de caràcter) {words}',
      'els comentaris (ofensius|amb insults) (seran eliminats|no es publicaran)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Desa el meu nom, correu electrònic i lloc web en aquest navegador per a la pròxima vegada que comenti.',
        'Publica un comentari a l’entrada',
        'Comentaris més antics',
        'El vostre comentari està pendent de moderació.',
        'Un comentari sobre “Obre el pont nou”',
        'No es publicaran comentaris amb insults.',
      ],
      keeps: [
        'Desa el meu nom, li va dir.',
        'Escriu un comentari sobre la guerra, va demanar.',
        'Comentaris anteriors del conseller van aixecar polseguera.',
      ],
    },
  },
} satisfies ProvenFamily

/** What a site must ask before it may show itself. */
const consent = {
  /** `Aquest lloc web utilitza galetes`, `Accepta totes les galetes` */
  cookies: {
    lines: [
      '(aquest lloc web|aquest web|aquesta web|aquesta pàgina|el nostre web|nosaltres) ' +
        '(utilitza|fa servir|empra|utilitzem|fem servir) (galetes|cookies)[( per| pròpies|,|.| i) {matter}]',
      '(accepta|acceptar|rebutja|rebutjar|configura|configurar) [(totes les|totes|les)] (galetes|cookies)',
      "(política de galetes|política de cookies|política de privacitat|política de privadesa|avís legal|condicions d'ús|termes i condicions)",
      '(activeu|activa|habiliteu|cal activar) [el] javascript[ {words}]',
      "per (veure|visualitzar) aquest (contingut|vídeo)[,] (accepta|accepteu|cal acceptar|has d'acceptar) {matter}",
      'aquesta adreça de (correu-e|correu electrònic|correu) està protegida (dels robots de spam|contra robots de spam|dels spambots)[. {matter}]',
    ],
    proof: {
      removes: [
        'Aquest lloc web utilitza galetes per millorar',
        'Accepta totes les galetes',
        'Avís legal',
        'Activeu JavaScript al navegador.',
        'Per veure aquest contingut, accepta les galetes.',
        'Aquesta adreça de correu-e està protegida dels robots de spam. Necessites Javascript habilitat per veure-la.',
      ],
      keeps: ['Aquesta pàgina fa servir una foto vella del pont.', "Accepta totes les culpes l'alcalde"],
    },
  },
} satisfies ProvenFamily

/** Who holds the rights, and what nobody else may do. */
const copyright = {
  /** `Tots els drets reservats`, `© 2024 El Moll. Tots els drets reservats` */
  'all-rights-reserved': {
    lines: [
      '[{publication}[ ©][ {year}][.|,| \\|| -] ]tots els drets reservats[(.|,|;| ©| -| a) {matter}]',
      '(copyright|©)[ ©] [{year}] [{publication}][.|,| \\|| -] tots els drets reservats',
    ],
    endings: ['tots els drets reservats'],
    proof: {
      removes: ['Tots els drets reservats', 'Tots els drets reservats. © 2024 El Moll'],
      keeps: ['Tots els drets dels treballadors seran reservats, va dir el jutge.'],
    },
  },
  /** `Prohibida la reproducció total o parcial` */
  'may-not': {
    lines: [
      '(prohibida la reproducció|queda prohibida la reproducció|es prohibeix la reproducció)[ total| parcial][ o parcial| o total][ {matter}]',
    ],
    place: 'tail',
    proof: {
      removes: ['Prohibida la reproducció total o parcial', 'Queda prohibida la reproducció sense permís'],
      keeps: ['La reproducció de les truites va bé.'],
    },
  },
} satisfies ProvenFamily

/** A plea for money. */
const donation = {
  /** `Fes-te subscriptor`, `Dona suport al periodisme independent` */
  support: {
    lines: [
      "(dona suport|doneu suport|ajuda|ajudeu|ajuda'ns) (al|a fer|al nostre|a) (periodisme independent|nostre periodisme|periodisme|{publication})[ {words}]",
      "(fes-te|feu-vos) (subscriptor|subscriptora|soci|sòcia|subscriptors|socis|mecenes)[ (de|d'|del|i) {words}]",
    ],
    place: 'edges',
    proof: {
      removes: ['Dona suport al periodisme independent', 'Fes-te subscriptor'],
      keeps: ['Dona suport al veí, va demanar el metge.', 'Fes-te gran, li deia la mare.'],
    },
  },
  /** A plea for money: `Dona suport a la nostra feina amb una donació` */
  give: {
    lines: [
      '(dona|dóna|doneu) suport a (la nostra|el nostre) (feina|projecte|periodisme)[ amb (una|la teva) (donació|aportació)]',
    ],
    place: 'edges',
    proof: {
      removes: ['Dona suport a la nostra feina amb una donació'],
      keeps: ['Dona suport a la nostra feina, va dir.'],
    },
  },
} satisfies ProvenFamily

/** Ways around the site. */
const navigation = {
  /** What a page files its story under: `Etiquetes: pont, riu`, `Arxivat a: Cultura` */
  filing: {
    labelled: true,
    lines: [
      '(etiquetes|etiqueta|tags|temes|tema|categoria|categories|secció|paraules clau|arxivat a|arxivat en|arxivat sota)[ ](:|：)[ ]{rest}',
    ],
    place: 'edges',
    proof: {
      removes: ['Etiquetes: pont, riu', 'Categoria: Notícies', 'Arxivat a: Cultura'],
      keeps: ["Temes: L'alcalde va dir que les obres comencen a la primavera i duren dos anys.", 'Categoria'],
    },
  },
  /** Labels of lists of tags, their tags elsewhere: `TEMA:`, `Arxivat a:` */
  'filing-label': {
    words: [
      'etiquetes',
      'tags',
      'temes',
      'tema',
      'temes relacionats',
      'paraules clau',
      'arxivat a',
      'arxivat en',
      'més continguts de',
      'més informació sobre',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['TEMA:', 'ARXIVAT A:', 'Més continguts de'],
      keeps: ['Temes que cremen', 'Arxivat a correcuita'],
    },
  },
  /** Words of menus that could be subheads: `Inici`, `Cerca`. */
  menu: {
    words: [
      'inici',
      'portada',
      'cerca',
      'cercar',
      'menú',
      'inicia sessió',
      'registre',
      'contacte',
      'contacta',
      'qui som',
      'subscripcions',
      'tornar a dalt',
      'torna a dalt',
      'anterior',
      'següent',
      'article anterior',
      'article següent',
      'notícies',
      'esports',
      'cultura',
      'societat',
      'política',
      'economia',
      'opinió',
      'arts escèniques',
      'etiquetes',
    ],
    place: 'run',
    proof: { removes: ['Cerca', 'Torna a dalt'], keeps: ['Notícies del barri', 'Inici de la fi'] },
  },
  /** Where to send news, and what to report: `Has trobat un error? Escriu-nos` */
  tip: {
    lines: [
      "(tens|teniu) (una notícia|una història|una idea|informació)? (escriu-nos|escriviu-nos|envia'ns-la|envia-la|contacta amb nosaltres)[ {rest}]",
      "(has trobat|has vist|heu trobat) (un error|alguna errada|una errada)? (escriu-nos|avisa'ns|fes-nos-ho saber|comunica'ns-ho)[ {rest}]",
      "(informa d'un error|comunica un error|notifica un error)[ en aquesta notícia]",
    ],
    proof: {
      removes: [
        'Tens una notícia? Escriu-nos a desk@example.org',
        'Has trobat un error? Escriu-nos',
        "Informa d'un error",
      ],
      keeps: ['Tens una idea? va demanar el jutge.', "Informa d'un robatori la policia"],
    },
  },
  /** Links to other pages of the site: `Torna a la portada`, `Entrada més antiga` */
  'page-links': {
    lines: [
      "(torna|tornar|anar|ves) a (la portada|l'inici|la pàgina principal|la pàgina d'inici|la llista)",
      '(article|entrada|notícia) (anterior|següent|més antiga|més recent)',
      'entrades més (antigues|recents)',
    ],
    place: 'edges',
    proof: { removes: ['Torna a la portada', 'Entrada més antiga'], keeps: ['Torna a l’inici de la guerra'] },
  },
} satisfies ProvenFamily

/** Letters that a site sends. */
const newsletter = {
  /** `Subscriu-te al nostre butlletí`, `Rep les notícies al teu correu` */
  'sign-up': {
    lines: [
      "(subscriu-te|subscriviu-vos|apunta't|apunteu-vos|registra't) (al|als|a la|a les) [(nostre|nostra|teu)] " +
        '(butlletí|butlletins|newsletter)[ {words}][ i {title}]',
      '(rep|rebeu|rebràs) [(les últimes|les principals|les millors|totes les|les)] (notícies|novetats) ' +
        '(al teu correu|per correu|al correu|al mòbil|per correu electrònic|al vostre correu)[ {words}]',
      '(subscriu-te|subscriviu-vos|escolta) [(al|el)] nostre (pòdcast|podcast)[ {words}]',
      'les notícies més (importants|destacades)[ del dia][ {words}] (al|en el) (teu|vostre) (correu|correu electrònic|bústia)',
    ],
    proof: {
      removes: [
        'Subscriu-te al nostre butlletí',
        'Rep les últimes notícies al teu correu',
        'Subscriu-te al nostre pòdcast',
        'Les notícies més importants del dia al teu correu',
      ],
      keeps: ["Apunta't al curs de natació, deia el cartell.", 'Rep les notícies amb calma'],
    },
  },
  /** What a form for letters says when it was sent: `Gràcies per subscriure't` */
  answer: {
    lines: ["gràcies per (subscriure't|subscriure-vos|registrar-te|la subscripció|la teva subscripció)"],
    place: 'edges',
    proof: { removes: ["Gràcies per subscriure't"], keeps: ['Gràcies per la visita, va escriure el rei.'] },
  },
  /** A switch for notifications: `Activa les notificacions` */
  notifications: {
    lines: ['(activa|activeu|activar|rep|permet) [les] (notificacions|alertes)[ de {publication}]'],
    place: 'edges',
    proof: { removes: ['Activa les notificacions'], keeps: ['Activa les alertes per pluja la Generalitat'] },
  },
  /** The field for the address: `El teu correu electrònic` */
  address: {
    lines: [
      '(el teu|la teva|el vostre|introdueix el teu|introduïu el vostre|escriu el teu) (correu|correu electrònic|e-mail|email|adreça electrònica)',
    ],
    place: 'edges',
    proof: { removes: ['El teu correu electrònic'], keeps: ['El teu correu el llegeix algú, va advertir la policia.'] },
  },
  /** The way out: `Dona't de baixa` */
  unsubscribe: {
    lines: [
      "(dona't|doneu-vos|donar-se) de baixa[ (del butlletí|de la llista|de la newsletter)]",
      'cancel·la la subscripció',
    ],
    place: 'edges',
    proof: {
      removes: ["Dona't de baixa", 'Cancel·la la subscripció'],
      keeps: ['Cancel·la la subscripció al gas mig poble'],
    },
  },
} satisfies ProvenFamily

/** What only subscribers may read. */
const paywall = {
  /** `Contingut exclusiu per a subscriptors`, `Ja ets subscriptor? Inicia sessió` */
  subscribers: {
    lines: [
      '[(aquest|aquest article és un|aquest és un)] (contingut|article) [(és)] ' +
        '(exclusiu|només|reservat|disponible només) per (a|als) [(les persones)] ' +
        '(subscriptors|subscriptores|socis|usuaris registrats|persones subscriptores)[ {words}]',
      '(ja ets|ja sou|ets|ja estàs) (subscriptor|subscriptora|subscrit|registrat|soci|subscriptors)? ' +
        "(inicia sessió|inicieu sessió|entra|identifica't|accedeix)[ {rest}]",
      "(subscriu-te|registra't|inicia sessió|fes-te subscriptor) per " +
        "(continuar llegint|seguir llegint|llegir l'article complet|llegir-ne més|llegir la notícia sencera|" +
        'accedir a tot el contingut)',
      '(prova-ho|proveu-ho|llegeix) gratis durant (un mes|{n} mesos|{n} dies)',
      '(cancel·la|pots cancel·lar) (quan vulguis|en qualsevol moment)',
    ],
    proof: {
      removes: [
        'Contingut exclusiu per a subscriptors',
        'Ja ets subscriptor? Inicia sessió',
        'Subscriu-te per continuar llegint',
        'Prova-ho gratis durant un mes',
      ],
      keeps: ['Aquest article de la llei és per a tothom.', "Subscriu-te per veure l'òpera, deia el cartell."],
    },
  },
  /** The end of what is free: `Ja ets subscriptor? Inicia la sessió` */
  wall: {
    lines: [
      "(ja|encara no) (ets|sou|és) (subscriptor|subscriptora|subscriptors)? (inicia la sessió|inicieu sessió|entra|inicia sessió|subscriu-t'hi)",
    ],
    proof: { removes: ['Ja ets subscriptor? Inicia la sessió'], keeps: ['Ja ets a casa? va preguntar.'] },
  },
} satisfies ProvenFamily

/** Links to the rest of a story, and to others, within it. */
const readMore = {
  /** `Llegir més`, `Llegeix l'article complet`, `Continua llegint` */
  link: {
    yields: 'continuation',
    lines: [
      '(llegir|llegeix|llegiu|llegeix-ne|llegir-ne|veure|saber-ne) més[ (a|aquí) [{publication}]]',
      "(llegir|llegeix|llegiu|veure) (l'article|la notícia|l'entrevista|el text) (complet|completa|sencer|sencera)[ (a|aquí|al) [{publication}]]",
      '(continua|continueu|segueix|seguiu|continuar|seguir) llegint',
      'més informació[ (a|aquí|al) [{publication}]]',
      "(podeu|pots) (llegir|veure|consultar) (l'article|la notícia|l'entrevista) (complet|completa|sencer|sencera) " +
        '(aquí|en aquest enllaç|a {publication}|a {url})',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Llegir més', 'Continua llegint', "Llegeix l'article complet", 'Més informació'],
      keeps: ['Llegir més llibres fa bé', 'Continua llegint el contracte, va dir.', 'Més informació demana el jutge'],
    },
  },
  /** A label before the headline of another story: `Llegeix també: La ciutat vota el nou pont`. */
  labelled: {
    labelled: true,
    lines: [
      '(llegeix|llegiu|vegeu|mira|consulta) (també|a més|més)[ ](:|\\||>|>>|»|→|–|—|-) {headline}',
      '(notícia relacionada|notícies relacionades|article relacionat|relacionat|relacionada|et pot interessar|' +
        'us pot interessar|més informació|més notícies)[ ](:|\\||>|>>|»|→|–|—|-) {headline}',
    ],
    endings: ['(llegeix també|llegiu també|vegeu també|et pot interessar)[ ](:|\\||—) {headline}'],
    proof: {
      removes: ['Llegeix també: La ciutat vota el nou pont', 'Relacionat | El pont queda tancat fins a la tardor'],
      keeps: ['Mira també com aguanta el pont', "Més informació: l'alcalde no va respondre les nostres preguntes."],
    },
  },
  /** Another form of the story: `Mira el vídeo`, `Escolta l'article` */
  media: {
    lines: [
      '(mira|mireu|veure|vegeu) (el vídeo|la galeria|les fotos|la fotogaleria|en directe|les imatges)[ aquí| a continuació| \\({n}\\)]',
      "(escolta|escolteu) (l'article|la notícia|el pòdcast|el podcast|el nostre pòdcast)[ aquí]",
      "(participa|participeu|vota|voteu) (en|a) (l'enquesta|la nostra enquesta)",
      '(clica|cliqueu|fes clic|feu clic|premeu) (a la|sobre la|damunt la|a) (imatge|foto|fotografia) per (ampliar-la|ampliar|engrandir-la|veure-la més gran)',
      '(galeria|fotogaleria|fotos|vídeo)[ ][:|\\(]{n}[\\)]',
      "(segueix|seguiu) (l'última hora|totes les notícies|l'actualitat|les últimes notícies)[ {words}] (en directe|al minut|al nostre directe)",
      '(tots els|més) (detalls|informació) (aquí|en aquest enllaç)',
      '(consulta|llegeix|trobaràs) (tots els|més) detalls aquí',
    ],
    proof: {
      removes: [
        'Mira el vídeo',
        "Escolta l'article",
        "Participa en l'enquesta",
        'Clica a la imatge per ampliar-la',
        "Segueix l'última hora en directe",
        'Tots els detalls aquí',
      ],
      keeps: ['Mira el vídeo, va dir al policia.', 'Escolta els nens, va dir.', 'Vota a favor'],
    },
  },
  /** A button that shows more: `Mostra'n més` */
  button: {
    lines: [
      "(mostra'n|mostra|veure'n|carrega'n|mostrar|veure|carregar|carrega) (més|més notícies|més articles|tot|tots)",
    ],
    place: 'edges',
    proof: { removes: ["Mostra'n més", 'Carrega més'], keeps: ['Mostra més ganes que ningú'] },
  },
  /** A gallery, with the number of its pictures: `Galeria de fotos (10 fotos)` */
  photos: {
    lines: [
      "(galeria|galeria de fotos|fotogaleria|galeria d'imatges)( |: | : )[\\(]{n} (fotos|imatges|fotografies)[\\)]",
    ],
    proof: { removes: ['Galeria de fotos (10 fotos)'], keeps: ['Galeria d’art: 10 fotos robades'] },
  },
} satisfies ProvenFamily

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
const related = {
  /** `Notícies relacionades`, `Et pot interessar`, `El més llegit` */
  'related-stories': {
    lines: [
      '(notícies|articles|temes|continguts|entrades) (relacionades|relacionats|similars|recomanades|recomanats|destacades)',
      '(et|us) (pot|podria|poden) (interessar|agradar)[ també]',
      "(t'interessarà|et recomanem|us recomanem|et pot interessar)",
      '(també|a més) (et|us) (pot|podria|poden) interessar',
      '(més|altres|totes les|darreres|últimes) notícies[ de {words}| sobre {words}]',
      '(el més llegit|les més llegides|més llegides|el més vist)',
    ],
    headsList: true,
    place: 'edges',
    proof: {
      removes: ['Notícies relacionades', 'Et pot interessar', 'El més llegit', 'Més notícies:'],
      keeps: [
        'Notícies relacionades amb el crim arriben avui',
        'Et pot interessar la política, va dir.',
        'El més llegit és un llibre vell',
      ],
    },
  },
  /** A heading that could be a subhead: `Relacionats`, `Sobre el tema`. */
  'weak-heading': {
    words: [
      'relacionats',
      'relacionades',
      'sobre el tema',
      'destacats',
      'recomanat',
      'recomanats',
      'no et perdis',
      'enllaços',
      'enllaços relacionats',
      'enllaços externs',
      'documents relacionats',
    ],
    place: 'tail',
    headsList: true,
    proof: { removes: ['Relacionats', 'Destacats:'], keeps: ['Relacionats amb el cas', 'Sobre el tema tothom calla'] },
  },
  /** Headings of other stories, by subject or author: `Més d’aquest autor`, `Més sobre aquest tema` */
  more: {
    lines: ["(més|altres articles|tots els articles) (d'aquest|del mateix) autor", 'més sobre (aquest|el) tema'],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Més d’aquest autor', 'Més sobre aquest tema'],
      keeps: ['Més sobre aquest tema dirà el ministre.'],
    },
  },
} satisfies ProvenFamily

/** Buttons, bars and pleas to share or to follow. */
const share = {
  /** `Comparteix a Facebook`, `Comparteix aquest article`, `Segueix-nos a Instagram` */
  'share-this': {
    lines: [
      '(comparteix|compartiu|compartir|comparteix-ho|comparteix-la) (a|al|en|per|via) {platforms}',
      "(comparteix|compartiu|compartir) (aquest article|aquesta notícia|l'article|la notícia|aquesta entrada|aquest contingut)[ amb {words}| a {words}]",
      "(t'ha agradat|us ha agradat|t'agrada) (aquest article|l'article|la notícia|aquesta notícia)? " +
        '(comparteix-lo|comparteix-la|compartiu-lo|compartiu-la)[ amb {words}]',
      '(segueix-nos|seguiu-nos|segueix {publication}|ens pots seguir|ens podeu seguir) [(també)] (a|al|en|per) {platforms}[(,| i) {words}]',
      '(segueix-nos|seguiu-nos) a les xarxes[ socials]',
      '(fes-te|feu-vos) (fan|fans|seguidor) (nostre|nostra|a facebook|de la nostra pàgina)[ {words}]',
      "(envia'ns|envieu-nos) (les teves|les vostres|la teva) (fotos|fotos i vídeos|imatges|notícies) " +
        '(per|al|a través de|a) [(nostre)] (whatsapp|telegram|correu|{email})[ {rest}]',
      '(segueix-nos|seguiu-nos) a google (news|notícies)',
    ],
    proof: {
      removes: [
        'Comparteix a Facebook',
        'Comparteix aquest article',
        "T'ha agradat l'article? Comparteix-lo!",
        'Segueix-nos a Instagram',
        "Envia'ns les teves fotos i vídeos per WhatsApp",
        'Segueix-nos a Google News',
      ],
      keeps: [
        'Comparteix pa amb els veïns',
        'Segueix-nos, va cridar el guia.',
        'Comparteix aquest dolor amb mi, va dir.',
      ],
    },
  },
  /** A button of one word: `Comparteix`, `Imprimeix`. */
  button: {
    words: ['comparteix', 'compartir', 'compartiu', 'imprimeix', 'imprimir', "m'agrada", 'desa', 'copia', 'envia'],
    place: 'run',
    proof: { removes: ['Comparteix', 'Imprimeix'], keeps: ['Comparteix pa', 'Envia una carta al rei'] },
  },
  /** A button that copies the address, or sends it: `Copia l'enllaç`, `Envia per correu` */
  link: {
    lines: [
      "(copia|copieu|copiar) (l'enllaç|enllaç|l'adreça|l'url)",
      "(enllaç|l'enllaç s'ha) copiat[ {words}]",
      '(envia|enviar|envieu) (per|per correu|a un) (correu|correu electrònic|amic|e-mail|whatsapp|electrònic)',
    ],
    place: 'edges',
    proof: { removes: ["Copia l'enllaç", 'Envia per correu'], keeps: ["Copia l'enllaç entre la ciutat i el camp"] },
  },
  /** `Uneix-te al nostre canal de WhatsApp` */
  channel: {
    lines: [
      "(uneix-te|uniu-vos|apunta't|apunteu-vos|subscriu-te|segueix) (al|el|a la|la) [(nostre|nostra)] (canal|grup|comunitat) (de|a|d') {platforms}[ {words}]",
    ],
    place: 'edges',
    proof: {
      removes: ['Uneix-te al nostre canal de WhatsApp'],
      keeps: ['Uneix-te a la protesta, demanen els estudiants.'],
    },
  },
  /** How often the story was read: `1.204 visualitzacions` */
  views: {
    lines: [
      '{n} (visualitzacions|visites|lectures|vistes)',
      '(visites|visualitzacions|lectures|vist)[ ][:] {n}[ vegades| cops]',
    ],
    place: 'edges',
    proof: { removes: ['1.204 visualitzacions', 'Visites: 33'], keeps: ['1.204 visites van fer el metge famós.'] },
  },
  /** `Afegeix-nos com a font preferida a Google` */
  source: {
    lines: ['(afegeix-nos|afegiu-nos|afegeix {publication}) com a font (preferida|preferent) a google'],
    place: 'edges',
    proof: {
      removes: ['Afegeix-nos com a font preferida a Google'],
      keeps: ['Afegeix-nos com a veïns, va fer broma el ministre.'],
    },
  },
} satisfies ProvenFamily

/** Where a copy was taken from. */
const sourceTrailer = {
  /** `Font: ACN`, `Font: elmoll.cat` */
  source: {
    lines: [
      `(${SOURCE})[ ]:[ ]{publication}`,
      `(${SOURCE})[ ]:[ ]{url}`,
      `(${SOURCE})[ ]:[ ]{credit}`,
      '(font|fonts) (-|–|—|\\||/) {publication}',
      "amb (informació|informacions|material) (de|d'|de l')[ ](reuters|efe|acn|afp|ap|europa press|agències)[ i (reuters|efe|acn|afp|ap|europa press)]",
    ],
    words: ['font', 'fonts'],
    endings: ['(font|fonts)[ ]:[ ]{publication}', '(font|fonts)[ ]:[ ]{url}'],
    place: 'tail',
    proof: {
      removes: ['Font: ACN', 'Font: elmoll.cat', '(Font: Diari Exemple)', 'Font', 'Amb informació de Reuters'],
      keeps: ["Font: l'aigua sota l'església que beu tot el poble.", 'Font de vida'],
    },
  },
} satisfies ProvenFamily

/** What a feed adds to each of its posts, and where it was printed. */
const syndication = {
  /** `L'entrada El pont obert ha aparegut primer a El Moll.`, `Aquesta informació es va publicar originalment el 12 de març de 2016` */
  'appeared-first': {
    lines: [
      "(l'entrada|l'article|el post) {work} (ha aparegut primer a|va aparèixer primer a|es va publicar primer a|ha aparegut primer en) {site}",
      '(aquest article|aquest text|aquesta informació|aquesta notícia|aquesta entrevista|aquesta entrada) ' +
        "(es va publicar|va ser publicat|va ser publicada|va aparèixer|s'ha publicat) " +
        '(originalment|originàriament|primer|per primera vegada|per primer cop)[ (a|al|el|en|la) {matter}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        "L'entrada El pont obert ha aparegut primer a El Moll.",
        'Aquest article es va publicar originalment a la revista Exemple',
        'Aquesta informació es va publicar originalment el 12 de març de 2016',
      ],
      keeps: ["L'entrada al pont va aparèixer a la paret.", 'Aquest article es va escriure amb sang.'],
    },
  },
} satisfies ProvenFamily

/** When a story was put up, changed, or how long it takes to read. */
const timestamp = {
  /** `Publicat: 12/03/2024 14:05`, `Actualitzat el 12 de març de 2024` */
  labelled: {
    lines: [
      '(publicat|publicada|actualitzat|actualitzada|última actualització|darrera actualització|data de publicació|' +
        "data|modificat|creat)[ ][:|,|el|a|l'][ ]{date}[ a les {date}]",
      '(publicat|actualitzat) fa {n} {words}',
    ],
    place: 'edges',
    proof: {
      removes: ['Publicat: 12/03/2024 14:05', 'Actualitzat el 12 de març de 2024', 'Actualitzat fa 5 minuts'],
      keeps: ['Publicat en tres volums, el diari és un èxit.', 'Data de les eleccions: encara no se sap'],
    },
  },
  /** `Temps de lectura: 3 min`, `2 min. de lectura` */
  'reading-time': {
    lines: [
      '(temps de lectura|lectura|temps estimat de lectura)[ ][:|~|de][ ]{n} (min|min.|minuts|minut)',
      '{n} (min|min.|minuts|minut) de lectura',
      '{n} min.[ {publication}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Temps de lectura: 3 min', '3 minuts de lectura', '2 min. Barcelona'],
      keeps: ['Temps de lectura, en té poc.', '3 minuts de lectura van ser prou per al jutge.'],
    },
  },
  /** `fa 5 minuts`, `Avui a les 12:30` */
  ago: {
    lines: [
      'fa {n} (segons|minuts|minut|hores|hora|dies|dia|setmanes|setmana|mesos|mes|anys|any)',
      "(avui|ahir)[,] [a] (les|l') {n}(:|.){n}",
    ],
    words: ['ara mateix', 'publicat', 'actualitzat', 'última actualització', 'darrera actualització'],
    place: 'edges',
    proof: { removes: ['fa 5 minuts', 'Avui a les 12:30', 'Actualitzat'], keeps: ['Fa 5 minuts va caure el pont'] },
  },
} satisfies ProvenFamily

/** Who worked on it, below the story. */
const wireSignoff = {
  /** `(ACN)`, `Redacció`, `ACN / Redacció` */
  agency: {
    lines: ['(acn|redacció|agències|europa press)(/|, | / | i )[ ]{credit}'],
    words: ['acn', 'agències', 'redacció', 'europa press'],
    endings: ['(acn)'],
    place: 'tail',
    proof: {
      removes: ['(ACN)', 'Redacció', 'ACN / Redacció'],
      keeps: ['ACN ho va publicar al maig', 'Ho va avançar ACN.'],
    },
  },
  /** `Text: Marta Puig`, `Traducció: Jordi Vila` */
  desk: {
    lines: [
      '(text|text i fotos|text i fotografies|autor|autora|traducció|edició|redacció)[ ]:[ ]{author}',
      '(text|text i fotos|text i fotografies|autor|autora|traducció|edició|redacció)[ ]:[ ]{credit}',
    ],
    place: 'tail',
    proof: {
      removes: ['Text: Marta Puig', 'Traducció: Jordi Vila'],
      keeps: ['Text: el que volia dir el poeta', 'Edició de vins'],
    },
  },
} satisfies ProvenFamily

/** Where to write about mistakes, and whose views they are. */
const correctionNote = {
  /** Where readers report mistakes: `Heu trobat un error? Aviseu-nos` */
  report: {
    lines: [
      "(heu|ha) (trobat|vist|detectat) (un|algun) error[ (en el text|en aquest article|a l'article)]? (aviseu-nos|escriviu-nos|digueu-nos-ho|feu-nos-ho saber)",
    ],
    place: 'edges',
    proof: { removes: ['Heu trobat un error? Aviseu-nos'], keeps: ['Heu trobat un error? va preguntar el jutge.'] },
  },
  /** Whose views they are: `Les opinions expressades són responsabilitat de l’autor.` */
  opinion: {
    lines: [
      'les opinions (expressades|expressats|publicades)[ {words}] (són|no reflecteixen|corresponen) {words}',
      "(l'article|aquest article) (reflecteix|expressa) (només|únicament) l'opinió (de l'autor|de l'autora)",
      "(aquest|l')[ ](article|text) (s'ha|ha estat) (escrit|creat|elaborat|traduït) amb (l'ajuda|el suport|ajuda) de " +
        '(la ia|la intel·ligència artificial|ia|intel·ligència artificial)[ {matter}]',
      "(aquest article|aquesta notícia) té més d('un any|e {n} anys|'un mes)",
      '(notícia|informació) en (desenvolupament|actualització)',
      '(hi haurà ampliació|seguirà ampliació|en breu, més informació)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Les opinions expressades són responsabilitat de l’autor.',
        "Aquest article s'ha escrit amb l'ajuda de la IA.",
        "Aquest article té més d'un any.",
        'Notícia en desenvolupament.',
      ],
      keeps: ['Les opinions expressades a la sala foren dures.'],
    },
  },
} satisfies ProvenFamily

const families = {
  'correction-note': correctionNote,
  'ad-marker': adMarker,
  'app-promo': appPromo,
  byline,
  'caption-credit': captionCredit,
  comments,
  consent,
  copyright,
  donation,
  navigation,
  newsletter,
  paywall,
  'read-more': readMore,
  related,
  share,
  'source-trailer': sourceTrailer,
  syndication,
  timestamp,
  'wire-signoff': wireSignoff,
} satisfies RulePack['families']

/** Catalan: `createCleaner({ packs: [any, ca] })` */
export const ca: RulePack = { lang: 'ca', words: wordsIn(locale), families }
