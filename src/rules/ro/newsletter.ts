import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Abonează-te la newsletter`, `Înscrie-te la newsletterul nostru` */
  'sign-up': {
    lines: [
      'alătură-te (celorlalți|altor) {n} [de] (abonați|cititori)',
      'abonează-te la [acest] blog prin email',
      '(abonează-te|înscrie-te|abonați-vă) la știrile {publication}',
      '(abonează-te|abonați-vă) la știrile (zilei|noastre|{site} pentru a){rest}',
      '(abonează-te|aboneaza-te|abonați-vă|abonati-va|înscrie-te|inscrie-te|abonare|înregistrează-te|abonează-te gratuit) [gratuit|acum|aici] (la|pe) [cel mai bun|noul] (newsletter|newsletterul|newsletter-ul|newsletterele|buletinul|buletinul informativ|newsletterul nostru|lista de email)[ (nostru|{publication}|zilnic|săptămânal)][ (pentru|și|ca să|aici|gratuit|cu|de) {rest}]',
      '(abonare|înscriere) newsletter',
      '(vrei|dorești|doriți|doresti) să (primești|fii la curent|afli|rămâi la curent|primiți) {title} (newsletter|pe email|pe e-mail|pe mail|inbox|pe whatsapp)[?][ (abonează|înscrie|lasă|introdu|completează){rest}]',
      '{matter}(. |! |? )(abonează-te|înscrie-te|aboneaza-te) [gratuit] la (newsletter|newsletterul|newsletterele){matter}',
      '{matter}(. |! |? )(abonează-te|înscrie-te) la newsletter',
    ],
  },
  /** The promise: `Primește zilnic cele mai importante știri pe email` */
  promise: {
    lines: [
      '(știrile|cele mai importante știri|cele mai noi știri|ultimele știri), direct pe (email|e-mail|mail)',
      '(fii|rămâi) [mereu] la curent [cu (cele mai noi știri|ultimele știri|noutățile|cele mai importante știri|toate știrile|{publication})]',
      '(primește|primeste|primiți|vreau să primesc|doresc să primesc|află) [zilnic|gratuit|în fiecare|săptămânal] {title} (pe email|pe e-mail|pe mail|în inbox|în inboxul tău|prin email|newsletter|direct pe email|pe adresa ta de email|pe whatsapp)[(.|!| zilnic| în fiecare) {matter}]',
      '(știrile|cele mai importante știri|cele mai noi știri|ultimele știri|cele mai bune articole) [zilei|ale zilei|de azi|din {words}] (pe email|în inbox|pe mail|direct în inbox|pe e-mail|direct pe email)[ {words}]',
    ],
    place: 'edges',
  },
  /** `Prin abonare ești de acord cu termenii`, `Te poți dezabona oricând`, `Mulțumim pentru abonare` */
  answer: {
    lines: [
      '(prin abonare|prin înscriere|abonându-te|înscriindu-te|prin completarea|prin trimiterea){matter}(ești de acord|sunteți de acord|accepți|acceptați|îți exprimi acordul|confirmi){rest}',
      '(sunt de acord cu|sunt de acord să primesc|am citit și sunt de acord|am citit și accept|accept să primesc|accept prelucrarea|îmi exprim acordul|accept termenii|accept politica) {title} (newsletter|date personale|datelor personale|confidențialitate|termenii și condițiile|comerciale|caracter personal)[{matter}]',
      '(te poți dezabona|vă puteți dezabona) [oricând|în orice moment]{title}',
      '(te poți dezabona oricând|fără spam)[{matter}]',
      '(mulțumim|multumim) pentru (abonare|înscriere|înregistrare|că te-ai abonat)[(.|!| la) {matter}]',
      '(verifică|verifica) (emailul|inboxul|căsuța de email|adresa de email)[ pentru (a confirma|confirmare|validare){rest}]',
      '(introdu|introduceți|completează) (adresa de email|adresa ta de email|emailul|o adresă de email validă|adresa de e-mail|adresa ta de e-mail)[ {rest}]',
    ],
  },
  /** Labels and buttons, which need company: `Abonează-te`, `Adresa ta de email` */
  form: {
    lines: [
      '[adresa |adresa ta de |adresa de |emailul tău]e-mail',
      '(abonează-te|aboneaza-te|înscrie-te|inscrie-te|mă abonez|vreau să mă abonez|abonare|înregistrare|newsletterul {publication}|newsletter {publication}|adresa ta de email|prenume|telefon)',
    ],
    place: 'run',
  },
  /** `Activează notificările`, `Vrei să primești notificări?` */
  notification: {
    lines: [
      '(primește|activează) notificări[ (de la {publication}|pe telefon|în timp real)]',
      '(activează|activeaza|primește|permite) notificările[ (de la|pentru|și) (a fi|a primi|{publication}|știri|ultimele știri)[ {rest}]]',
      '(vrei|dorești) să primești notificări[ {rest}][?]',
    ],
  },
} satisfies Family
