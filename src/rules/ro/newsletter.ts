import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Abonează-te la newsletter`, `Înscrie-te la newsletterul nostru` */
  'sign-up': {
    lines: [
      '(abonează-te|aboneaza-te|abonați-vă|abonati-va|înscrie-te|inscrie-te|abonare|înregistrează-te|abonează-te gratuit) [gratuit|acum|aici] (la|pe) [cel mai bun|noul] (newsletter|newsletterul|newsletter-ul|newsletterele|buletinul|buletinul informativ|știri|newsletterul nostru|lista de email)[ {rest}]',
      '(abonare|înscriere) newsletter',
      '(vrei|dorești|doriți|doresti) să (primești|fii|afli|rămâi|primiți) {title} (newsletter|email|e-mail|mail|inbox|whatsapp)[{matter}]',
      '{matter}(. |! |? )(abonează-te|înscrie-te|aboneaza-te) [gratuit] la (newsletter|newsletterul|newsletterele){matter}',
      '{matter}(. |! |? )(abonează-te|înscrie-te) la newsletter',
    ],
  },
  /** The promise: `Primește zilnic cele mai importante știri pe email` */
  promise: {
    lines: [
      '(primește|primeste|primiți|vreau să primesc|doresc să primesc|află) [zilnic|gratuit|în fiecare|săptămânal] {title} (pe email|pe e-mail|pe mail|în inbox|în inboxul tău|prin email|newsletter|direct pe email|pe adresa ta de email|pe whatsapp)[(.|!| zilnic| în fiecare) {matter}]',
      '(știrile|cele mai importante|cele mai noi|ultimele|cele mai bune) {title} (pe email|în inbox|pe mail|direct în inbox|pe e-mail|direct pe email)[ {words}]',
    ],
    place: 'edges',
  },
  /** `Prin abonare ești de acord cu termenii`, `Te poți dezabona oricând`, `Mulțumim pentru abonare` */
  answer: {
    lines: [
      '(prin abonare|prin înscriere|abonându-te|înscriindu-te|prin completarea|prin trimiterea){matter}(acord|termenii|confidențialitate|accepți)[{matter}]',
      '(sunt de acord|am citit|accept|îmi exprim acordul) {title} (newsletter|date personale|datelor|confidențialitate|termenii|comerciale|personale)[{matter}]',
      '(te poți dezabona|vă puteți dezabona) [oricând|în orice moment]{title}',
      '(te poți dezabona oricând|fără spam)[{matter}]',
      '(mulțumim|multumim) pentru (abonare|înscriere|înregistrare|că te-ai abonat)[{matter}]',
      '(verifică|verifica) (emailul|inboxul|căsuța de email|adresa de email)[{rest}]',
      '(introdu|introduceți|completează) (adresa de email|adresa ta de email|emailul|o adresă de email validă|adresa de e-mail|adresa ta de e-mail)[ {rest}]',
    ],
  },
  /** Labels and buttons, which need company: `Abonează-te`, `Adresa ta de email` */
  form: {
    lines: [
      '[adresa |adresa ta de |adresa de |emailul tău]e-mail',
      '(abonează-te|aboneaza-te|înscrie-te|inscrie-te|mă abonez|vreau să mă abonez|abonare|înregistrare|newsletterul {publication}|adresa ta de email|prenume|telefon)',
    ],
    place: 'run',
  },
  /** `Activează notificările`, `Vrei să primești notificări?` */
  notification: {
    lines: [
      '(activează|activeaza|primește|permite) notificările[ {rest}]',
      '(vrei|dorești) să primești notificări[ {rest}][?]',
    ],
  },
} satisfies Family
