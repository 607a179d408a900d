import type { ProvenFamily } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Foto: Jo Ng/ANP`, `Beeld: Jo Ng`, `Foto's: Jo Ng`, `Beeld Jo Ng` */
  photo: {
    lines: [
      "[© ](foto|foto's|fotografie|fotograaf|beeld|beelden|illustratie|illustraties|afbeelding|infographic|" +
        'headerfoto|omslagfoto|hoofdfoto|uitgelichte afbeelding|bron foto|bron beeld|fotocredit[s]|fotobron|cartoon|' +
        "tekst en foto's|tekst en beeld|foto en tekst|foto/video)[ ](:|©|: ©|\\|)[ ]{credit}",
      "(foto|foto's|beeld|fotografie|illustratie) (door|van) {author}",
      "(foto|beeld|foto's) {author}[/{credit}]",
      "(foto|beeld|foto's) (anp|belga|afp|reuters|getty images|epa|ap|hollandse hoogte|pro shots)[ ][/ {credit}|/{credit}| {credit}]",
      '(foto|beeld)[ ][:|/][ ](eigen foto|eigen beeld|privé|privébeeld|privéfoto|rr|redactie|ter beschikking gesteld|' +
        'aangeleverd|archief|politie|shutterstock|google maps|streetview|google streetview)',
    ],
    proof: {
      removes: ['Foto: Jo Ng/Haven', 'Beeld: Jo Ng', 'Foto’s: Jo Ng', 'Beeld Jo Ng', 'Foto ANP / Jo Ng'],
      keeps: [
        'Foto: het bewijs lag in de rivier',
        'De foto van ANP won.',
        'Beeld van de brug gestolen',
        'Foto van oma',
      ],
    },
  },
  /** Where the words could be a subhead: `Video: Haven TV`, `Bewerking: Jo Ng` */
  'other-work': {
    lines: [
      '(video|camera|montage|regie|productie|vormgeving|eindredactie|bewerking|research|met medewerking van|' +
        'mede mogelijk door|graphics|kaart|data)[ ]: {credit}',
      'vertaling: {author}',
    ],
    place: 'edges',
    proof: {
      removes: ['Camera: Jo Ng', 'Eindredactie: Jo Ng'],
      keeps: ['Video: zo verliep de overval', 'Research toont: thee helpt'],
    },
  },
  /** `Mail de redactie`, `Heb je een tip? Mail ons`, `Tip de redactie` */
  contact: {
    lines: [
      '(heb je|heb jij|hebt u|heeft u|weet je|wil je) [{words}] ' +
        '(tip|tips|opmerking|vraag|nieuws|verhaal|klacht|ervaring|nieuwstip) ' +
        '[(voor ons|voor de redactie|over dit artikel|over dit bericht|naar aanleiding van dit artikel)]? ' +
        '[(mail|stuur|laat|app|neem|tip|geef|klik|vul) [{words}] (redactie|ons|onze|hier|{email}|formulier|een bericht|' +
        'een mail|een mailtje)[ {matter}|: {matter}|! {matter}]]',
      '(heb je|heb jij|hebt u|heeft u) [{words}] (tip|tips|nieuwstip|opmerking|vraag) voor (ons|de redactie|onze redactie)[?]',
      '(tip|mail|app|whatsapp|contacteer|contact met|stuur een mail naar|neem contact op met) ' +
        '(de redactie|onze redactie|ons|onze redacteuren)[ (via|op|met|door) {words}|: {email}| via {email}| via {url}]',
      '(mail|contacteer|contact met|stuur een mail naar|neem contact op met) (de auteur|de redacteur|de verslaggever|de schrijver)[: {email}| via {email}]',
      '(reageren|tips|tip|contact|e-mail|mail|reacties|vragen|tips of opmerkingen|vragen of opmerkingen)[?|:| ][ ]' +
        '[(mail naar|mail|stuur een mail naar|mail ons via)] {email}',
      'volg {author} (op|via) {platforms}[: {rest}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Heb je een tip? Mail ons',
        'Tip de redactie',
        'Mail de auteur',
        'Reageren? post@krant.example',
        'Tips? Mail naar tip@krant.example',
        'Heb je een tip? Mail de redactie',
        'Mail de redactie',
      ],
      keeps: [
        'Heeft u informatie? Bel de politie op 0555-0100.',
        'Tips bij hitte',
        'Getuigen mailen naar tip@politie.example of bellen 0555-0100.',
        'Heb je een tip? Bel dan de politie via 0900-8844.',
        'Heeft u een tip over de dader? Bel de politie.',
        'Mail de redactie niet langer, schreef hij.',
        'App ons dan, zei de agent.',
        'Neem contact op met de auteur van de brief, luidde het advies.',
      ],
    },
  },
  /** A heading with a name, above a biography: `Over Maria Gomez` */
  'about-name': {
    lines: ['over {author}'],
    place: 'tail',
    headsBiography: 'named',
    proof: {
      removes: ['Over Maria Gomez', 'Over Jo Ng'],
      keeps: ['Over veertig mensen.', 'De auteur is onbekend.'],
    },
  },
  /** A heading above a biography: `Over de auteur` */
  'about-author': {
    lines: ['over (de|deze) (auteur|schrijver|auteurs|redacteur|journalist)'],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['Over de auteur', 'Over deze schrijver'],
      keeps: ['Over veertig mensen.', 'De auteur is onbekend.'],
    },
  },
  /** A plea to write to the desk: `Fout gezien? Mail ons via redactie@krant.example`, `Stuur je foto’s via WhatsApp naar 06 00000000` */
  'write-us': {
    lines: [
      '[{title}? ](mail ons|mail naar de redactie|mail de redactie|schrijf ons|stuur ons|neem contact met ons op|' +
        'laat het ons weten|stuur de redactie|laat het weten)[ {words}] {email}',
      '[{title}? ](stuur|mail|app|stuur ons) [(ons|je|uw|jouw|de redactie)] {words} whatsapp[ {matter}]',
      '(fout|taalfout|foutje) (gezien|gevonden|ontdekt)[ {words}]? (mail|meld|laat|stuur|tip|schrijf) {matter}',
      '(heb je|heeft u|zie je|ziet u) een (fout|taalfout|foutje) (gezien|gevonden|ontdekt)[ {words}]? (mail|meld|laat|stuur|tip|schrijf) {matter}',
      '(heb je|heeft u) een (tip|nieuwstip|verhaal|vraag) voor (de redactie|onze redactie|ons)? {matter}',
      '(heb je|heeft u) (vragen|een vraag|vragen of opmerkingen|opmerkingen)? (stel ze|stel die|mail|stuur|stel je vraag)[ {words}] {email}',
    ],
    proof: {
      removes: [
        'Fout gezien? Mail ons via redactie@krant.example',
        'Mail ons op redactie@krant.example',
        'Stuur je foto’s en video’s via WhatsApp naar 06 00000000',
        'Heb je vragen? Stel ze via redactie@krant.example',
      ],
      keeps: [
        'Getuigen mailen naar politie@haven.example.',
        'Heb je iets gezien? Mail naar politie@haven.example',
        'Mail ons, vroeg de juf aan haar leerlingen.',
      ],
    },
  },
  /** Who else worked on it: `Eindredactie: Anna de Vries`, `Vertaling: Anna de Vries` */
  hands: {
    lines: [
      "(eindredactie|redactie|tekst|tekst en foto's|vertaling|vertaald door|bewerking|eindredacteur|redacteur|" +
        'samenstelling|presentatie|productie|vormgeving)[ ][:] {author}',
    ],
    place: 'tail',
    proof: {
      removes: ['Eindredactie: Anna de Vries', 'Vertaling: Anna de Vries'],
      keeps: ['Vertaling: een vak apart', 'Redactie: geen namen'],
    },
  },
  /** Whose the picture is: `Foto: Anna de Vries` */
  picture: {
    lines: ["(foto|beeld|foto's|fotografie|illustratie)[ ]:[ ]{author}"],
    place: 'tail',
    proof: { removes: ['Foto: Anna de Vries'], keeps: ['Beeld: het bleef leeg'] },
  },
} satisfies ProvenFamily
