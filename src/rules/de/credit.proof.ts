import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: [
      'Foto: Jo Ng/Hafen',
      'Bild: Jo Ng / Hafenpost',
      'Titelbild: Jo Ng',
      '© Foto: Jo Ng',
      'Fotos von Jo Ng',
      'Bild: zvg',
      'Bildnachweis: Jo Ng',
    ],
    keeps: [
      'Foto: das Beweisstück lag im Fluss',
      'Bild: So sieht die neue Brücke aus',
      'Foto von der Brücke gestohlen',
      'Das Foto: Ein Mann lacht.',
      'Fotos von Oma',
    ],
  },
  'other-work': {
    removes: [
      'Text und Fotos: Jo Ng',
      'Redaktion: Jo Ng',
      'Kamera: Jo Ng',
      'Übersetzung: Jo Ng',
      'Mitarbeit: Jo Ng, Ed Poe',
    ],
    keeps: [
      'Video: so lief der Überfall ab',
      'Text: das Wort fehlte',
      'Redaktion: wir irrten',
      'Daten: was Ämter wissen',
    ],
  },
  biography: {
    removes: [
      'Jo Ng ist Redakteurin im Ressort Politik.',
      'Jo Ng ist seit 2014 freier Journalist in Wien und schreibt über Verkehr.',
      'Jo Ng schreibt für die Hafenpost über Brücken.',
    ],
    keeps: [
      'Jo Ng ist tot.',
      'Jo Ng ist Bäckerin in Wien.',
      'Frau Ng ist Redakteurin.',
      'Jo Ng schreibt Geschichte',
      'Jo Ng ist Autor des Buches und wurde am Montag verhaftet.',
      'Anna Schmidt ist eine Journalistin, die 2019 entführt wurde.',
      'Anna Schmidt schreibt über den Krieg.',
    ],
  },
  contact: {
    removes: [
      'E-Mail an die Redaktion',
      'Kontakt zur Autorin: jo@zeitung.example',
      'Schreiben Sie uns: post@zeitung.example',
      'Leserbriefe an: post@zeitung.example',
      'Sie erreichen die Autorin unter jo@zeitung.example',
      'Schreiben Sie dem Autor',
    ],
    keeps: [
      'Hinweise an die Polizei unter 0555 0100',
      'Zeugen schreiben an hinweise@polizei.example oder rufen an.',
      'Kontakt zur Mafia',
      'Mail an den Täter',
      'Sie erreichen den Gipfel unter Mühen',
    ],
  },
  tip: {
    removes: [
      'Haben Sie Hinweise für uns? Schreiben Sie uns!',
      'Schreiben Sie uns Ihre Meinung',
      'So erreichen Sie die Redaktion',
      'Haben Sie einen Tipp für uns?',
    ],
    keeps: [
      'Haben Sie Hinweise? Die Polizei bittet um Anrufe.',
      'Schreiben Sie uns nicht ab, rief der Trainer.',
      'So erreichen Sie die Insel',
      'Haben Sie einen Tipp für Ostern?',
    ],
  },
  'about-name': {
    removes: ['Über Maria Gomez', 'Über Jo Ng'],
    keeps: ['Über vierzig Leute kamen.', 'Der Autor ist unbekannt.'],
  },
  'about-author': {
    removes: ['Über den Autor', 'Zur Autorin:'],
    keeps: ['Über vierzig Leute kamen.', 'Der Autor ist unbekannt.'],
  },
}
