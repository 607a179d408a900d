import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  reproduction: {
    removes: [
      '© Riproduzione riservata',
      '©RIPRODUZIONE RISERVATA',
      'RIPRODUZIONE RISERVATA',
      'RIPRODUZIONE RISERVATA © Copyright ANSA',
      '© RIPRODUZIONE RISERVATA',
    ],
    keeps: [
      'La riproduzione riservata ai soci costa cara.',
      'Riproduzione riservata ai lupi del parco',
      'Riproduzione assistita',
    ],
  },
  'all-rights-reserved': {
    removes: [
      'Tutti i diritti riservati a Editrice Esempio',
      'Tutti i diritti riservati',
      'Tutti i diritti sono riservati.',
    ],
    keeps: [
      'Tutti i diritti riservati alle vittime saranno rispettati, ha detto il giudice.',
      'Diritti riservati a chi lavora, chiede il sindacato.',
      'Il processo ricorda che tutti i diritti riservati non valgono un contratto.',
      'I diritti riservati ai popoli restano senza legge, dice la deputata.',
      'Tutti i diritti, tutti i giorni',
      'Diritti umani',
    ],
  },
  'may-not': {
    removes: ['Il presente articolo è protetto da copyright', 'Ogni riproduzione è vietata senza autorizzazione.'],
    keeps: [
      'Vietata la riproduzione della lince in cattività.',
      'È vietata la riproduzione di chiavi in carcere.',
      'Ogni riproduzione della lince in cattività è vietata.',
      'I contenuti della lettera sono coperti da copyright, dice il giudice.',
      'I testi di Dante sono riprodotti in mostra.',
      'Vietata la vendita di alcol la domenica',
      'La riproduzione della lince in cattività segna un record.',
      'È vietato fumare in spiaggia, ha deciso il consiglio.',
    ],
  },
}
