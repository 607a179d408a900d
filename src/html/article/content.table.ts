import type { Forest } from '../../forest/forest.js'

/** Printed by training/kind/content.py. */
export const content: Forest = {
  columns: [
    'words',
    'upperShare',
    'commas',
    'stops',
    'ends',
    'cuedShare',
    'copies',
    'kind',
    'tag',
    'branchTag',
    'inCore',
    'inWide',
    'since',
    'until',
    'wordsSince',
    'wordsUntil',
    'before',
    'after',
    'position',
    'sinceTitle',
    'titleAhead',
    'parentLinkShare',
    'grandBlocks',
    'grandLinkShare',
    'grandProse',
    'branchBlocks',
    'branchLinkShare',
    'branchProse',
    'patternProse',
    'patternPure',
    'patternLinks',
    'patternBlocks',
    'groupShare',
    'groupLinks',
    'articleShare',
    'shared',
    'titleShare',
    'sinceStamp',
    'untilStamp',
    'sinceHeadline',
    'untilHeadline',
    'described',
    'to the end',
    'pattern rows',
    'pattern ended',
    'pattern stamped',
    'pattern stamps before',
    'pattern stamps after',
    'pattern links before',
    'pattern links after',
    'pattern words before',
    'pattern words after',
    'pattern words',
    'pattern density',
    'names',
    'coreProse',
    'coreShare',
    'far related',
    'far caption',
    'far story',
    'in article',
    'in main',
    'in aside',
    'in quote',
    'in form',
    '-1 inCore',
    '1 inCore',
    '2 inCore',
    'kind forum',
    'kind documentation',
    'kind listing',
  ],
  cuts: [
    [2.246, 2.522, 3.246, 7.05, 7.422, 10.22],
    [0.04088],
    [1e-35],
    [4.857, 5.817],
    [1e-35],
    [0.2583, 0.2622, 0.2733, 0.2765, 0.2948, 0.4011, 0.7846, 0.7969, 0.9274],
    [1e-35, 1.292, 2.161, 2.696],
    [1e-35, 1.5],
    [-1e-35, 1e-35, 1.5, 2.5, 3.5, 9],
    [-1e-35, 1e-35, 1.5, 3.5, 4.5, 9.5],
    [1e-35],
    [1e-35],
    [6.721, 8.526, 8.594],
    [7.103],
    [9.994, 10.06, 12.04],
    [10.43],
    [2.161, 2.904],
    [1e-35],
    [0.05046, 0.07922, 0.2292, 0.5835, 0.7285, 0.733, 0.7886, 0.7928, 0.8008, 0.8398, 0.8758],
    [5.022, 5.409, 5.658, 5.741, 5.768, 5.82, 5.87, 5.966, 6.238, 6.451, 6.484, 6.577, 6.637],
    [1e-35],
    [0.3572, 0.3996, 0.9429],
    [1.292, 1.792, 2.161],
    [0.004703, 0.01274, 0.334, 0.9427, 0.9986],
    [1.792],
    [2.696],
    [
      0.02401, 0.02898, 0.0484, 0.08456, 0.1064, 0.1116, 0.1543, 0.1639, 0.2013, 0.2207, 0.319, 0.3392, 0.7943, 0.8367,
      0.939, 0.969,
    ],
    [1e-35],
    [0.008222, 0.2392, 0.4567, 0.4588, 0.5338, 0.5555, 0.6111, 0.6357, 0.8312, 0.837, 0.8869, 0.9085, 0.9306],
    [1e-35, 0.8119],
    [0.2383, 0.3437, 0.7376, 0.8167, 0.9298, 0.9914],
    [1.292, 1.792, 2.161, 2.696],
    [0.8544],
    [0.07673, 0.5313, 0.5359, 0.6265, 0.6968, 0.7112, 0.7288],
    [0.2135, 0.9895],
    [-1e-35, 1e-35, 0.169],
    [-1e-35, 0.1165],
    [4.614, 4.931, 5.34, 5.658, 5.741, 5.768, 6.219, 6.238, 6.577, 6.607],
    [4.672, 4.882],
    [5.768, 6.18],
    [2.161, 6.257, 6.637],
    [-1e-35, 0.04654, 0.04881, 0.07596],
    [2.453, 2.904, 3.246, 4.554, 4.781, 6.16, 6.2, 7.551],
    [0.07446, 0.4322, 0.4886, 0.942],
    [1e-35, 0.003084, 0.01635, 0.6225, 0.7768],
    [0.941],
    [0.2715],
    [0.02617, 0.03452, 0.04413, 0.1484, 0.3477],
    [0.003294],
    [1e-35, 0.238, 0.2484, 0.2686, 0.5126, 0.6689, 0.6961, 0.9674],
    [1.465, 2, 2.996],
    [2.098, 2.372, 2.388, 2.532, 2.585, 2.612, 3.078, 4.098, 5.542],
    [1.843, 1.935, 2.198, 2.357, 2.447, 2.461, 3.174, 4.959, 5.115, 5.439, 5.489, 5.881, 6.505, 6.841],
    [0.01907, 0.08249, 0.1605, 0.2143, 0.3488, 0.5977, 0.8122, 0.8557, 0.8576, 0.958, 0.9749, 0.9958],
    [
      -12.15, -11.55, -10.65, -10.55, -8.15, -7.45, -7.35, -6.25, -6.15, -4.35, -3.15, -2.75, -2.65, -0.75, -0.65,
      -1.388e-16, 5.551e-16, 6.45,
    ],
    [1.292, 1.792, 2.161, 2.696, 2.904],
    [0.09642, 0.2848, 0.4246, 0.4434, 0.5795, 0.7941, 0.9736, 0.9769, 0.9943, 0.9957, 0.9988],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
  ],
  nodes:
    '@/!Z+!!+!!Z!d!!A>!c!!hc!!*d!!!A/!W)!!,!!/!*!!A/!jW!!!/!d*!!!A/!*U!!!/!d*!!!AWg!!k!!C6!!)!!G84Y!!!!@W!*!!!Zc!Z,' +
    '!!!H!*5!!!Z/!Z!!G!C!Se!!!ZZ,!!j>!!!G!C!!.>![!!Pj>!!!j!!Z+Z!j!!!X/!!7!!/[!!*)C!d!!!k!!Z,!!#>!c!!7!C!!ZcD!!P!!@c' +
    '7!!!!9*C!7!h!!!8[!!!ZcE!!!G&c!!!@!!/c!!Z!@k,!!!#!!Xh!j!!7!j5!!@!!/c!!)I&!!*!!,!!Zb!>!!V!7#!!j!!Z,!!@jU,!!E!!!!' +
    'WZ!Xg!Y!!!dX!!!Z!7#!C!!.-!!j!!8jCN!!X/!!!X!!!/c!YE!!!I!)<!!!Z!c8Z!!!#>!Y!!!@j>!,W!C!!B!!!!7dP!!!8j]]!!!!!WOC!I' +
    '!:!!<!!6!!7d#!!!c.!!)!,!!Z!6)I&!!j!A!!!!Z!C>!!@@+I!!!!!8M!MC!+B!!!!>!!c85!j!!!P,!!,!!WO!B!,!!E9R!!!!6)dN6!!R!!' +
    '!!i!!7N!X!!-!@c!,!!!86J>!!j!!!>^!!!dZ!@#fZ!Z!!!!!!dZcO!!!ZfS!!!!!dML!!7&!!-!)!!!@jX>f!!!!!S!@!!*Z!,M!M!W!!,!!!' +
    '86J!MF!!!Y!!V!!C>!!*dP!!!_!;!!8@Y4!!!!c!Z!B!!68I2!!d!!a!!.!!,@]>>!!!h!!!,!!@N!7!L!X6!!!S!!M9!!,MC!!W!!V!!Y=!+I' +
    'E-!!!!!-!!M>!!,MC!U!!!V!!8jM!6I[!!!!!Z!!@]8!!]!>1!!,!!!@-YYU!!fb!!!!!!*dQS!X!]!!!!0!!8]!,]]!!!X!!c!!d7WN!!!-N[' +
    '!!!!!&*Z!N!7!!_!B!!!Xd*6N!!!_!U!!!!@ZcOY_U!!!!!!!!C@!@!![8!!(!I!!>>*Z!@N!N!!!!!!7$!WE!!!-YZ!!!!#M;!-!!7X!!Y!!!' +
    ')#*-[!F=!!!!!!!T]!!U!_P!!6!I!!L!d@#fU!_!!!!!!)4C>2!!!!S!!;!!,,Y!d]]!!,!!!!!J-!!6!K!.E-!!!!6!6!]!?6!!K!l!!CN!!Y' +
    '!eY!7!S!!!0*U;!!H!!;!!>!!L!f206!!Y!!!]!!6!MB0:!!!!O4!!!,,Z:!%!X!!!*!!!f,,)Y!!!*!!!3!!dZZQ!!NfS!!!!!!',
  chosen:
    '##.$#)##%#######**(#####*######$####%##&,,$#$/&)#.#)&###/#*#%(#.*&#.#&#/###)#.$%#(#,#######,&$##0&0##&*#,##$-#' +
    '#%0##%$#*##**#%))##+##%###%##&+#0$.)#,&*#)%*&&*#%#0(/%&#%###&$&#,##,%&+#%##1)$&*#((%&%+#%##+*$%&$%#))####$&$-#' +
    '###$%&)-,$-##%&$&*#####(#$%)#$$#+##*###*%$#+#$#($$#+##$/($35#3#$5#&##$&##&)#.&#%.##&#$+)#-##$*%&/##(#%#/+##&#-' +
    '#+$###(+&.-#)+$*%--(#%&%&,#/#$(($%#1&&#&####+*&-0(#)##&0&+&($#####+.$#%%+*###%#%#&#$$##+#$1#$))#%03##.##&$((##' +
    ')32$#/$((#(&#)4)#&)$%+(&##$###$&#$%,##0($+#%$&/##$)&$#-,$##*##)($&+#.$#&$&#(#$$%*#$(,#$%%+-#$#(##&$)&2$#/&$)()' +
    '#&##53#+#&',
  leaves:
    'KLKLMKNKPNOOQROPNPOPRORPOPQOORPNOQPOOQPOOOPQPOQOPOOOPQPQOOQPOPQPOOPOPQPOOPQOOOPQPPOQPOQPOPOOOPQPPOPQOPOQOPQOPQ' +
    'OPPOPQPOQQPQPQPPOOPOPOQLPQOPOPQQQNOPOQOPOPOPPMQPOQOPRPQNPOOQPQPQOQOOOQPPOOOPPQOQPOOPOQQOPOOPROPPQOOPPOQPPNPOOQ' +
    'PQOQPQOPLQOOOOQPOQPPPQOOPPOQOPNQPPPOOPOPQPLQQOPQPPPOOQPOPQOQPPROPOPQOQPOOPOPOPPOPPPQPPQPPQOOOPQNONQOPOPQOONOPQ' +
    'PNOPOOQNPOPQOQOPPPPQOPPQNPPOOPPOPQOPORPPPQOOQOPQPOOPOPPRPOPPQOOPOPPOQNQPOPPNPQPNPRPPPPPOOPPPPQQQOPPPOPPOOPOPPQ' +
    'POPQOPPQPPOQQOPQPPNPPPOPNPPROOPOOOPPOORNQPPOOQOOQOQOOPPQPNPQOPPQOOQPQPQOPPQPPNOPPOQPPPONQPOQPPOPQPPOPOOROPOQOO' +
    'QOPQOPPOOPPPNQPOPOOPPOOQQPPPPQPOPOOPPQQPPOPPPPOQOQOPPQONQOPOPQPPPOPPPOPPOOOPPPOOOQPQQOOPOO0@:MzXsPtu}rhN,b}0-h' +
    'Cl3Z)Ei@u(Y~0.#]szY36{9R~Fp(UUF$4Q2x:>Ba_thT:PUgicCo<h8qTimPIK:W@^awIlkEHh^~WJ1G3(qRKv<ZLNwv?85@~m+^7I%+(pl7DE' +
    'Lw$Xx]EIu@%@V)ZqX;r~H~ITMT:M_P[E~5:(p~_%iM&[{EHf~(iz$FjWXKhF||0Yh*?y}XPbZx=oExZ1~3<9u@xtp%8js6]7OKn$wSy|KV^?tC' +
    'K5PZDgR>ZJ1*%~-{h^nJ8EYR&nLF+kQDo(/971W%K=9Fkw#O]7aEN-_IU9}_&|?-})/R2.ZGeR&mWk]LK]Y-?cjN)/mSPOqH&zFS,8EZb|;y)@' +
    'X2=FhgLZWgFbc3L,cJ}M:Z9D;a5.sbUY[LoI#yE|2KQco]#R(Y#%j@]o+2}uE(u9(yyoVP(c(0.7zt*9LNsrrz+;nQFedOe,iO_V*&Qg0Uw6pY' +
    '5~>MzO{MydQ_oQoOw^#x%TB|dkh++xUqjSfKC_>%E;K+id#OL,qv~#(laWINqFl4uK}y<QI?g?Y4#5h~Xvj,g]z2y7Nl3$nuTsGE0Oq-Mb|VQF' +
    'aXPYwn)a5SBce?=CD93a,JFb0uc+uekX>]X~(_)hpR1[CGd+a<_}HSmW2|GZX%H5$g]20g',
}
