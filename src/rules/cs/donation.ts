import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Podpořte nás`, `Líbí se vám, co děláme? Podpořte nás!` */
  appeal: {
    lines: [
      '(podpořte|podporte|podpoř) (nás|naši práci|naši redakci|nezávislou žurnalistiku|nezávislá média|nezávislé novináře|{publication}|náš web|našu prácu|nezávislú žurnalistiku|redakci)[(!|.|:) {matter}| (darem|na darujme|na hithitu|předplatným|finančně|pravidelným|příspěvkem){rest}]',
      '(líbí se vám|páči sa vám|oceňujete)[,] {matter} (podpořte|podporte|přispějte|darujte|předplaťte)[{matter}]',
      '(přispějte nám|přispějte|darujte|staňte se) [našim|naším|naší|na] (provoz|redakci|redakce|podporovatelem|dárcem|patronem|naši práci){rest}',
      '(staňte se (podporovatelem|dárcem|naším podporovatelem|patronem)|přispět|přispějte|darovat|chci podpořit|chci přispět)',
      '(existujeme|fungujeme|naše práce|náš web|redakce) {title} (díky|darům|darů|příspěvkům|podpoře|vďaka) [{title} ](čtenářům|čtenářů|dárců|vám|darům|podpoře|příspěvkům|čitateľov)[{matter}]',
      'přispějte nám na (účet|transparentní účet|provoz|činnost)[{matter}]',
    ],
    place: 'tail',
  },
} satisfies Family
