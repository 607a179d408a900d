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
      'Tutti i diritti riservati',
      'Giornale Esempio - Tutti i diritti riservati',
      'Tutti i diritti sono riservati.',
    ],
    keeps: [
      'I diritti riservati ai popoli restano senza legge, dice la deputata.',
      'Tutti i diritti, tutti i giorni',
      'Diritti umani',
    ],
  },
  'may-not': {
    removes: [
      'È vietata la riproduzione, anche parziale',
      'Vietata la riproduzione',
      'Ogni riproduzione è vietata senza autorizzazione.',
    ],
    keeps: [
      'Vietata la vendita di alcol la domenica',
      'La riproduzione della lince in cattività segna un record.',
      'È vietato fumare in spiaggia, ha deciso il consiglio.',
    ],
  },
}
