import type { Forest } from '../../forest/forest.js'

/** Printed by training/metadata/fit.py. */
export const AUTHORS_FOREST: Forest = {
  columns: [
    'linked',
    'linked by id',
    'meta',
    'markup',
    'byline',
    'profile',
    'opening',
    'together',
    'opened byline',
    'mentions',
    'people',
    'sources',
    'full names',
    'given names',
    'rest',
    'says house',
    'rank',
    'candidates',
    'wholes',
    'parts',
    'linked share',
    'meta share',
    'seen share',
    'look people',
    'letters',
    'is first',
    'line',
    'has linked',
    'has meta',
    'has opening',
    'order',
    'distance',
    'isBelow',
    'toStory',
    'intoStory',
    'inArticle',
    'inAside',
    'inList',
    'inRelated',
    'inBio',
    'inCaption',
    'inLink',
    'sharesArticle',
  ],
  cuts: [
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1e-35],
    [1.5],
    [1e-35],
    [1.5, 2.5, 4.5, 6.5],
    [1.5],
    [1.5, 2.5, 3.5, 4.5],
    [0.9375],
    [0.225, 0.4643, 0.7321, 0.9375],
    [5.5, 6.5, 14.5],
    [1e-35],
    [1e-35, 1.5, 2.5, 5.5, 6.5],
    [1.5, 2.5, 3.5, 4.5, 6.5, 9.5, 10.5, 22.5],
    [1e-35],
    [1.5],
    [-1e-35],
    [0.2917, 0.875],
    [-1e-35, 0.5833],
    [1e-35, 1.5, 2.5],
    [3.5, 5.5, 13.5, 15.5, 17.5, 18.5, 19.5, 21.5, 22.5],
    [1e-35],
    [1e-35, 5.5, 8.5, 11.5, 12.5, 13.5, 14.5, 15.5, 17.5, 19.5, 20.5, 21.5, 27.5, 28.5, 30.5, 31.5, 32.5, 69.5, 95.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1e-35, 4.833, 5.476, 5.966, 6.592, 7.344, 7.669, 7.91, 8.09, 8.304, 8.591, 9.081, 9.371, 11.15],
    [1e-35],
    [1e-35, 5.229, 5.476, 6.313, 6.384, 6.96, 7.05, 7.611, 7.945],
    [7.114, 7.48, 10.17, 12.41],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [-1e-35, 1e-35],
  ],
  nodes:
    'B/C!!>!!C/!!C!!B-IF!!!!=5!!-!!4/5C!!!;!>!!>!!B-;<!!!;!!%4!!!B/;I!!!!/B/!!!!B-C!!;!!C-!!C!!>!=;E!E!!!>0!!!4>I!>' +
    '!!>M!!!C!!4/5!C!!!C=>!!!!B/C1!!!!/C/!!!!;-:!=-!!<!!!#!!BC>!!,>!!!C>!!!;/:!=!>!!>!!>!!B-C5!!!!C*!;!!!4/;!!;>!!!' +
    'C?!!!4D5!!<L!!!59!!!4;1C!!!!C5E!!!!B/5!!D!!B8/!!!!4/;2!!!;!!94!!!>(!!?ME,!!<!!!!B/5!!D!!/!48!!!/:!=!>J!!!/!N!!' +
    'B/C!!!C*(!!>!!!B/C!!!4>8C!!!!!C;>D8!!M!!!!B!!BC2H!!!-F!B!!!!;/A!*!E!!<!!4!!C<5M!!-!!!/5!!!C5!*(!>!!!>!5!!;/CA!' +
    '*!!!!CF!!!;>M;!FE!!!!!4!!4-61(!!!!>!!>!!B>I($!!C!!!.!!!;/?!#!!:!K!!B!!B-<8J(!!G!!!!!!B/I?<!!#!!!!5!!C<8E!!#!!!' +
    'B1!!!4/E$3E!!!!(!!!!I5>0!!!#?!!!>!!C<2E!C!>!!!!B!!5C<0!8!!!!-<!!!;/A!!3M!!!-!7!!BMN:!!;!!/&!!!!4-8E5!!!#!!>!!!' +
    '4-8<MB!!>!!!!!!B>AC!!;!!!C)!!!;/8I!!#!!F!!&!!/1!;L!!!7/N!!!!5<10!!62!!!!=!!B<MNA!:!!2!!!!!4-M?>>!!!!!>!!!/JA>!' +
    '!!>!!M3!!!4<L19CD!!!!!!!!6<D!3C!!!!CF!!!61!*%E!!!%E!!!!51!!*-<!!!<I!!!I>50!E!A!!!!>!!C<E5!5!!C!!!/!!<I?B!@!!B!' +
    '+!!!!&>!J>>!!!>!>!!!',
  chosen:
    '##(/##,###$#$$###.$%###$*%#$##$#%$###*%#$.##$#),##+##2#####$+####*&%.#$$###&##..##%*$###5/##$&#)#$##$$/.####,#' +
    '%$#$%)+&(#$##$####$#$$$######+#$###%####3#$###$.#$2#$+$,#-.$,####$.%#%&#$$##&)%.*$#$$%.###(#%$%)##/#$,##%,%$&#' +
    '%#(#$,###1#$$##$#$$&*####$&##*#%.*#)##$%&*#####$2####.*%$###$.*##&$%####$#$###$$#(&#%(##%&#(##$$,#/#.#$%###$##' +
    '&$##&$),$##$#$*###$%%&##6$)###-1##&,#%#0##)###,#####(#+#$#%#%##6##$##.,(*+#$,#########,&04',
  leaves:
    'B@EB@B@?QPOSOOOPRPOSRPQOQPORPOOQQPOROPOQQORPPQOOROQPOPQPRQPQPOPOQPOQPOQOPQOQOPOQQOPQPQOQQPPPQQPOQOQOQPPOQPPQPQ' +
    'POPOQPPPOOQPQPPPQOQPQPQPOOPPPQPQOOPOOQPPOPPQPPQPOOPPPQOQPOQOQPOPPQPPQOPQPOPPQQPPOOPPQPPPPOQPPOPPPOQOPOQPPOQPPP' +
    'OPOPQPQPPPPOQPPPQPPOPQPPPPPOPPPOQPPOPPQPPPPOPOPPQPPOPQOQPOQOPOOPOQPOQPPPPPPOPPPOOPQOPQPPOQPOPPPPPPPOPQPPPPOPPP' +
    'PPPOPPPPPPOPPOPPPOPQPOPQPPOPPOQPPPPPPOPPOPQPPPPPPPPPPQPPQPPOOPPOPPPPPOPPPPPQPPPPPOPPPPPQPPPPOOPQPPPPPOPPPPQPPP' +
    'PQPPPQPPPQPPPPPOPPPPPPPPPQPPOPPOPPQPOQPP{Xv+VJApgAjmo4rqNMi?(U<;W+tpuf7-H#lQTG:-L~Ak4Ph;1d9$?-tC#S&<$phDKLbxdk' +
    '(BdKvqhLA2Ojj3*qN2eXy%8&,J:o)vhByKWS0](F;G[j^MgVgI8*D83/)K)4PA80yMzDSQ40gNfzlGj1N_wO&r6.eP|>AGVL?k5a)3s]EA{+7t' +
    'd?=Qz3:F64qQ|=RR>IHT,;,|p2oY$t}m?@9SCF3v~4Rh8(;/yc7T$-q:B%l[^JMP=0<X5mv~IBc_k37*3)wedma#3A9bgH|)=y4rv~yf}1he&?' +
    '2s..qdXy-oph/t5.2Lt&fbzr~$(3Gi?7c79k|t]3yL-e6|n.zRvhWsx4<tT6=kdPs)z7~y*C$_>2}hk-lh08%i$r)+?e{1(Y$,EuwTg{av=F%{' +
    'E}(B8.6&|40lZq%84#0+g(yn;*b&-:ty:(hmO472G(p(o-<E@)l+M)eok#wf0,+lYWS[us+ub<$4|=8z',
}
