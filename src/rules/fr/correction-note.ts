import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Cet article a été mis à jour.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      "(cet article|ce texte|cette dépêche|l'article|cette actualité|cette page) (a été|sera|est) (mis à jour|actualisé|modifié|corrigé|mise à jour|actualisée|régulièrement mis à jour)[ (le|à) {date}| avec de nouvelles informations| régulièrement| au fil de la journée]",
      '(article|texte) (mis à jour|actualisé|modifié)[ le {date}| à {date}]',
    ],
    place: 'edges',
  },
  /** `Signaler une erreur`, `Vous avez repéré une coquille ?` */
  report: {
    lines: [
      "(signaler|signalez|signaler une|rapporter) (une|un|la) (erreur|coquille|faute|problème|contenu inapproprié|abus)[ (dans|sur) (cet|le|l'|ce) [article|texte]]",
      '(vous avez|avez-vous|une) (repéré|remarqué|trouvé|relevé|constaté|vu|erreur|coquille) [une|un] [erreur|coquille|faute|dans] [dans cet article|cet article|dans le texte][ ?|?|? {rest}| ? {rest}]',
      "(une erreur|une coquille) (dans|sur) (cet article|l'article)[ ?|?|? {rest}| ? {rest}]",
    ],
    place: 'tail',
  },
  /** `Les propos tenus dans cet article n’engagent que leur auteur` */
  opinion: {
    lines: [
      "(les opinions|les propos|les points de vue|les idées|les avis|les tribunes|les textes|les contenus) (exprimé|tenu|émis|publié|avancé|défendu|figurant|contenu|présenté|développé|formulé|des auteurs|des contributeurs|signé){matter} (n'engagent|ne reflètent|ne représentent|sont ceux|ne sauraient|relèvent de|sont de la responsabilité) {matter}(auteur|auteurs|rédaction|journal|leurs auteurs|ligne éditoriale)[( et| ni| ou|.|,) {matter}]",
      "(les opinions|les propos|les points de vue) {words} n'engagent que (leur auteur|leurs auteurs)",
      "(cette tribune|ce texte|cet article|cette chronique|ce billet) (n'engage|ne reflète|reflète|n'engage que) {matter}(auteur|autrice|rédaction|auteurs|ligne éditoriale)[{matter}]",
      '(cet article|ces informations|ce contenu) ne (constitue|constituent|remplace|remplacent) {title} (conseil|conseils|médical|financier|professionnel|juridique|investissement|médecin)[{matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
