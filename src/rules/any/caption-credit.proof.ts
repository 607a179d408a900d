import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'agency-caption': {
    removes: [
      'A heron stands on the lake in May. Jo Ng/Getty Images',
      'The mayor speaks at the school on Monday. | Jo Ng/AP Photo',
      'A boat lies under the old bridge on Tuesday, May 3, 2022, in Oslo. The tide was out. (AP Photo/Jo Ng, File)',
      'The mayor at the school (Photo by Jo Ng/Getty Images)',
      'The mayor at the school (Getty Images)',
      'Traders wait for the bell in Oslo, Norway, May 3, 2022. REUTERS/Jo Ng/File Photo Purchase Licensing Rights',
      'A heron on the lake in May (Jo Ng/AFP via Getty Images)',
      'A heron on the lake (Photo by Jo NG / AFP)',
      'The mayor speaks at the school on July 2, 2019.Jo Ng / AP file',
    ],
    keeps: [
      'The mayor left. The poll was by Ipsos/Reuters',
      'He said so. The paper had it from AFP/Reuters',
      'Getty Images said it had removed the photo by a freelancer after the complaint.',
      'The editor chose an AP Photo that showed the bridge (and the boat) at noon.',
      'He sold the picture to Getty Images (then a small firm) in May.',
      'The channel, now REUTERS/Ipsos in name, polled two hundred adults.',
      'The paper took its story from AFP (Paris), the court heard.',
    ],
  },
  agency: {
    removes: [
      '(PA Wire)',
      'AAP Image',
      'REUTERS/Jo Ng',
      'AP Photo/Jo Ng',
      'Jo Ng/AFP via Getty Images',
      'Getty Images',
      '(Getty Images)',
      'iStock',
      'Jo Ng / AP file',
    ],
    keeps: [
      'Reuters via its lawyers said no.',
      'The AP/NORC poll asked adults about the tide.',
      'Shutterstock fell 4%',
      'AP classes start on Monday',
    ],
  },
}
