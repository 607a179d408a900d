import type { Forest } from '../forest/forest.js'

// Written by training/boilerplate/train.py.

/** Log-odds of boilerplate for a unit, by its surface, words, context and rules. */
export const FIRST_FOREST: Forest = {
  columns: [
    'width',
    'words',
    'word-width',
    'capitalised',
    'digits',
    'commas',
    'stop',
    'stops',
    'dots',
    'bars',
    'glued',
    'addresses',
    'marks',
    'small',
    'question',
    'prose',
    'pieces',
    'pieces-before',
    'pieces-after',
    'glued-after',
    'open',
    'score',
    'score-1',
    'score+1',
    'score-3',
    'width-1',
    'width+1',
    'width-2',
    'width+2',
    'stop-1',
    'stop+1',
    'prose-1',
    'score-mean-3',
    'score-mean-8',
    'prose-mean-3',
    'prose-mean-8',
    'width-mean-3',
    'score-highest-before-3',
    'score-highest-after-3',
    'score-highest-label-before-8',
    'units-before',
    'units-after',
    'place',
    'sentences-before',
    'sentences-after',
    'distance-to-sentence-before',
    'distance-to-sentence-after',
    'below-story',
    'above-story',
    'units-in-text',
    'sentences-share',
    'score-mean',
    'story-share',
    'labels-share',
    'boilerplate-since-sentence',
    'boilerplate-to-sentence',
    'item',
    'list-units',
    'part',
    'twins',
    'unread',
    'rules',
    'family',
    'rule-place',
    'rule-traits',
    'rule-fits',
    'rule-1',
    'rule+1',
    'rule+2',
    'heading-above',
    'rules-above',
    'rules-below',
    'rules-near',
    'rules-elsewhere',
    'site-rules-elsewhere',
    'families-in-text',
  ],
  cuts: [
    [16.25, 17.25, 22.25, 34.25, 74.25, 83.25, 93.25, 98.25, 104.25, 117.25, 159.25, 170.25, 182.25, 196.25, 212.25, 232.25, 288.25],
    [2.5, 5.5, 11.5, 13.5, 15.5, 18.5, 19.5, 22.5, 27.5, 28.5, 33.5, 34.5, 39.5, 41.5, 73.5, 81.5, 92.5, 110.5],
    [3.0036, 3.9024, 5.5024, 6.601, 7.3489],
    [0.032433, 0.05608, 0.062996, 0.16549, 0.19539, 0.25117, 0.27346, 0.28661, 0.33095, 0.33568, 0.35806, 0.40192, 0.46225, 0.49809, 0.50294, 0.55685],
    [0.035132, 0.0371, 0.057234, 0.068252, 0.16754],
    [1e-35, 1.5, 4.5],
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1e-35, 1.5],
    [0.030536, 0.033616, 0.04196, 0.045716, 0.050424, 0.052982, 0.059412],
    [1e-35, 1.5, 2.5],
    [1e-35, 0.021763, 0.067232, 0.07735, 0.091326, 0.13575, 0.15451, 0.18301, 0.32796, 0.33908, 0.40455],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 5.5, 8.5, 10.5, 20.5, 21.5, 37.5],
    [1e-35, 4.5],
    [1e-35, 1.5, 4.5],
    [1e-35],
    [1e-35],
    [-1.1191, -0.94609, -0.8881, -0.74595, -0.68951, -0.38595, -0.23441, -0.20602, -0.1528, -0.097586, -1e-35, 0.16718, 0.2733, 0.31594, 0.35885, 0.43864, 0.52043, 0.56428, 0.6641, 0.76884, 0.82936, 0.95778, 1.141, 1.2466, 1.3705, 1.6493, 1.8546, 2.116, 2.4461, 3.071],
    [0.14835, 1.2505, 1.3818, 1.5299, 1.9876],
    [-0.1049, 1.7346],
    [-0.63623, -0.26303],
    [17.25, 60.25, 166.25, 175.25],
    [15.25, 18.75, 20.25, 26.25, 84.25, 105.25, 171.25],
    [1e-35, 15.25, 23.25],
    [1e-35, 11.25, 12.25],
    [1e-35],
    [1e-35],
    [1e-35],
    [-1.5574, -1.3168, -1.0874, -0.79288, -0.71185, -0.64002, -0.60634, -0.5738, -0.511, -0.48198, -0.23622, -0.18461, -0.13273, -0.1066, -0.053005, 0.026534, 0.081925, 0.23541, 0.30447, 0.38047, 0.42117, 0.46581, 0.56627, 0.75992, 0.84232, 1.0559],
    [-1.4454, -0.84498, -0.76302, -0.59743, -0.51301, -0.46126, -0.30693, -0.28196, -0.23234, -0.13143, -0.10616, -0.079971, 0.051782, 0.078554, 0.10606, 0.22413, 0.28742, 0.43277],
    [1e-35, 0.15476, 0.26786, 0.30952, 0.41429, 0.53571, 0.63333, 0.775, 0.92857],
    [0.074176, 0.14835, 0.17914, 0.24265, 0.29706, 0.34314, 0.41422, 0.4641, 0.70294, 0.76697],
    [17.536, 48.732, 67.036, 71.845, 74.155, 76.586, 79.036, 89.155, 97.036, 102.59, 108.59, 118.58, 183.46],
    [-0.56446, -0.33982, -0.25058, -0.13645, 0.50606, 0.61377, 0.73498, 1.1415, 1.586, 1.7948, 1.9308, 3.7736],
    [0.83821],
    [-1.4291, -1.104, -0.37179, 0.74331, 1.1159, 1.2249, 1.2884, 1.3506, 1.736, 2.3753, 2.9579, 3.2273],
    [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 15.5, 18.5, 21.5, 22.5, 27.5, 28.5, 29.5],
    [1.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 12.5, 16.5, 17.5],
    [0.068209, 0.083387, 0.13237, 0.14897, 0.2001, 0.21776, 0.44087, 0.49471, 0.5422, 0.62803, 0.64527, 0.66387, 0.67745, 0.74471, 0.76002, 0.77784, 0.82611, 0.84055, 0.87422, 0.88794, 0.90157, 0.94356],
    [1e-35, 1.5, 2.5, 3.5, 6.5, 9.5, 10.5, 11.5],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 9.5, 10.5, 11.5],
    [9.5, 17.5, 29.5, 30.5],
    [1.5, 2.5, 5.5, 8.5, 10.5, 11.5, 17.5, 18.5, 19.5, 27.5, 29.5, 30.5],
    [1e-35],
    [1e-35],
    [2.1383, 2.5249, 2.7403, 3.1985, 3.2385, 3.3842, 3.4811, 3.5694, 4.1351, 4.3108, 4.4485, 4.7749, 5.1562, 5.7219, 5.8508, 6.0149],
    [0.017095, 0.039604, 0.052831, 0.074367, 0.085898, 0.099681, 0.11148, 0.14165, 0.22989, 0.24417, 0.27281, 0.53871, 0.55592, 0.58261, 0.61808, 0.64419, 0.65868, 0.72022, 0.80028],
    [-1.2874, -1.0772, -0.68668, -0.62872, -0.60412, -0.53454, -0.39374, -0.24743, -0.20056, -0.18627, -0.090806, -0.044394, -0.022796, 0.021627, 0.065382, 0.29408, 0.3271, 0.40532, 0.44269, 0.77576, 0.93066],
    [1e-35, 0.24626, 0.28952, 0.53893, 0.61306, 0.79546, 0.80176, 0.82233, 0.83468, 0.90145],
    [1e-35, 0.01878, 0.052771, 0.24408, 0.26554, 0.32017, 0.37535, 0.39369, 0.45683],
    [1e-35, 1.5, 2.5, 4.5],
    [1e-35, 2.5, 3.5, 4.5, 9.5],
    [1e-35],
    [5.5],
    [1e-35],
    [1.5],
    [1e-35],
    [1e-35],
    [-1e-35, 3.5, 15.5, 23],
    [-1e-35],
    [1e-35],
    [1e-35, 0.75],
    [1e-35],
    [1.5],
    [-1e-35, 1.5],
    [12.5, 13.5, 17.5, 18.5, 19.5],
    [1e-35, 1.5, 2.5, 3.5, 8.5, 10.5, 11.5],
    [1e-35, 7.5, 8.5],
    [1e-35, 1.5],
    [1e-35, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5],
    [1e-35, 1.5, 2.5, 3.5, 4.5],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 7.5, 8.5, 11.5],
  ],
  nodes:
    '3[9k!!cR!!!o9!!!ScF!!!!ZeS#E!!!V!L!!9!!oM!e!!!*nW9!!H!!9Z!!!c9F!!F!!!FqKq!!S!!qST!!!!gS+!!!!3nq9o!M!!R!!R!!9!!' +
    '9g!!!*nWN!!Hl!!!W!H!!gZ!N!!!FDl!!l3D!!!F!*!!*D!3!!!FDp!!l+$V!!!!F!!c+F!!!!*DnW!!D!!3nE!!!!Dc!!L!!*DWD!!!3lV!8!' +
    '!!!DS!!O!!+EcE!!!#B!!!Scl!G!!!l!!+nE!#q!!!D!$!!9qc!!!n!!n[9a!!P!!o!!Rg!!9Cq!!!!ZgSTa!!!D!!!Rck!D!!!E!!3Zd;!!!V' +
    '!Rh!!!dGO!I!!!!3Dq!RQ!!V!!nRQ!!!!De!!!*DD!!#DpUO!!!!!!De!!N!!FDp!!3pNO!!!!N!F!!S3!!!*Eq!M!!qST!!N!!!Ec!!N!!3Dq' +
    'g!!RL!!!qU!!!SD!o!!!*noNW!!!G!!W!!GNo!!:!!!FqOP!!M!!qM!ck!!!!Sc!!!FEk!!B#8NmL!!!!!!c!!c!!D)D!YP!!!d!!&NY!!C!!)' +
    '!!FlcD!T!G!!!NTl!!!!g*!!!FqV!S!!qM!?!k!!!Sg*!!!!FqG!N#!!!qM!?!!G!!gF!!!*D!8bRQk!!!L!!!!Dq!!N!!*9q!!$89!!!!9lR!' +
    '9!!!9!!na9ZG)9!!!!!9!!!9#k!!!!*nVo!!NT!!!4!!nl!!N!I!!3WV!PL!!Q!!Y!!D!L!PK!!!+q!M!qL$!!!!Kdq!!!ML!!!F9p!R!!nRT!' +
    '!L!!!939!!!!Ze$E!!!(!!Npk!!o!!V!P!!q+E!M!!/!!Ak!EM!!q!!M!!BlcE!)!!!k!M!l&!O!!!&!!)l+V!T!!!WmV!!!H!!lc!!!9*89!!' +
    '!aR!9!!!9$P!Q!!!!*8V!PN!!nN!k!!!!Zg!!N!!FE!NTle!!!&!!l!!g&!N!!!3WGl!!UE!!!!KS&/!!!!O!!FD!#MQ!!oT!G!!P!T!!!S!!9' +
    '3p9!!4!!pN!9!!!$9R!!!!9Fk!aN#O!!!O!P!!!!#U!!!BDL!!#hN$!!!!0!!D*!a!!!)qO!!POP!!!O!a!!q8R!!!!9BqV!#P!!0!!!3!!9#P' +
    '!!!!B)na!!!/O!!!*U!!,Na!!!!qN+8W!!![/!!!q+!!!P![!!qV!*SL$!!!!PL!F!!&!!H!!BqOP!O!!M3!=!!!P!O!!K!!#q++G!!!!MN!!q' +
    'N!M!!!&!!FVo!!POX!!K!!O&/!!!a!!!aDg!!)RL3!!p!!Oo!!!!3!!9*8U!aM!!!!!9@!)$!!!U!!k!FpgNN#!!;a!!!I+!!!!!!q*8mE!!!!' +
    'N[!!K!!H!Na!!!9q!k!$L!!!$M!9qL$!!!!!!9*!,!!9XY.!!!j!,?!!!L!!9l+!!k!!9N&FlU!!!!O!!!!9Bq/G!Y!!!g!!$KA!!M!!!!9q!#' +
    'U*!!!!X#!!UO!!qU!!!)Vo!!PK+og!!!!!Ta!V!!!!k!)Vp!!bKTM!a!3!!M!!!!!k!a,D!PH8l_!!!!!Qn!!!!!)VU!!Kk!UU!3V!!!!!Nl!!' +
    '!9qV!#P9!!L!!!P!!U!qV!!!9BW!#!L!!!X!LN!S!!qV!!!*GW!o!!M$!!!,D!A#!!!@!!$k!V!]4W!f,U!!!!4!:!!!!9+!!9X!,@!a*+!!HE' +
    '!!!!!!q#+8+LD!!!!!#!!/.&!!!!!k!&+FW!!!R!!4+!F!&!!6!!pVq!!*8LD!#!!R!!!N!Z!!!9#k!8p*V!!!!!L!!X!V!L!!#+Y!%W!!&!MK' +
    '!!!M!!&F!!!aBd8DL!!#!!!!0P!!!30!!!9U!X!!pN9,*G!!a!!!U!!!!9#!U!!bU<!-V!#U$!!!!!!!l#UU#!!W!!N!l!m!!0!/!!!q8ak!:$' +
    'UV!)!!%!!!!$!!!!a,*UU!!X!U!!Z!O!!0!!0!!q9B44O#!!m!!![!!!Lb!!!!9!N9&#!./,!!!P!!N!!!P!!lV7!!$AG!!X!EH!L!!!/!!!9a' +
    '#!!!+hI!q!!!IV!!j9!!!KqG!*$!!AN!!K!!l=!m!!!!B2W!f44!!!4!!!9q!!X!M!!YH!!ML:!!I!W!!L#R!!!q!!9U!X!!MH+6+U!!!!!!a!' +
    '0!!8l.V!)K!!!!PW!LV!!!X!!!8qK9Hk!])K9!!!!!!!!!g!!8BUH!9!!F>!M!!A!<!!9!!!44fGl1!!q!!#!!!J!6!!6!!,9!M4+I.!.!!!!!' +
    'p>4!!!!!$KTg!Q!!P)!!$!!VPO!!!!!+)k!GW!o!!R!!9!!WOO!!!!/44!!V!YMOW!!4W!!!!!I!!9K.*!+U6!>!!!!X!!G!U!!!q:aD!,N!!>' +
    '!&!!d!!UO!!!!k!^BUO>!!!L?!!!i-!!!U!!.&%=W!!!!HH!!04!!!&0!!!9$9!ddaM!L$!!!$!!4!!!!!K#V!-P](!!!/!!!(!*!!V!!,pN&.' +
    '!!N!!K<!Y!!!!0>!!!+Y!2,*LD!!!S&!!!!!F!&!!VW!lLWo!!!l!P!!P!W!!)!!qVW!UU!!qV!W!!!&3!!I!!!p8B!XXI!!3!!E>!P4!!!!!!' +
    '#VY!UON!!A!!qV!!!U!!(!!aPlGM!!X=!!)!!D!!N!!G!!VU!!-)PH%W!!HU!!U!!!!!!98qWW!!=.l!!I!!f!!!0!!!a9U!!PE_!!o%!W!!!_' +
    '!!V!!$k!P(V!*&4!!!S!!!&!L!!!AG0[!!!0>!!!g&!V!K%!!!!qN!O$!.!!mYUH!#5!!!!!!!Y+!%!!UI!!L&!&!!PO!Y!!!dj+q5!W!%!!m!' +
    'N!Pq!!!!!!',
  chosen:
    '##/(#/(.##&$##%-)(%(&###.3))##<((($*##(##$####(5#%/)%>$##.8(%*+$%0(1###6%##/#(2#$#3&%##)#/#-&##2<#+#0-,##&#;#%' +
    '#.#)-###*)###.*(--:)###&<#$($$2#%#$###,(#(=/#####,##+%.#3#-%$#,$<##.+06#(%:#4)/###0#0%###,#((##+5#5#3$$*%&0#8+' +
    '##+6+$#+.+#)$$%&)%#(##)*(#0#0%###5#-&##,3(##)##,##/#*$#)$)#)%#(#$#)$%3))%#&$+#-##.%()9)5#*&5#;:**1@##:&,#)@6*(' +
    '##&)2###(0+#0($(%(4*%(##%(&%,#(&*).#+#.#(<#-##(+%4$(+$&$#%$$#(1%((###&#(%*0*.###&#2#)&&#7##(#%+?-(&####,$%(#$2' +
    '*(-#*#1#$+7#1%&,$,#,$&*+3%&+##,##6##%#%7,4@#6*(#0##$$0*#)21#2#*7####%*%%$#*#$7#((.)*#?1%####$%#(#1#)7####$#$.%' +
    '((##-,%)*.%#%%%#+#%+%,0#$#%&*)$,++$$)%,+$2###*$$.$#%$)#.####$=%#2*(+%$-&&$#-$&##$#0#,$3#/#$&$4$@*.*.##=%+&##$,' +
    '.##%@7-+&(+:###%#$0,#%/#,)#$2(%)/$$)(&$#$##0(#%$#-#(##*(##((0#(#&##$.,((##*9)7&)0&(%,*(/0##$+%./#)/#(.%-/#0#1$' +
    '/(%#####&$&*#@$#####/*+0$##0%*$()%)$+#%%$,,%&(&##/%4*/#8/##(#(+(-12$$#&&%&#+###$#%24%&#.%3)&7=##(#+*+1#&##*2$+' +
    '*/(#+(###(#,##&(1&*$#)###(#*3#$+.+6#%#%$#$1##-?2,)##$(,*,#.#(&0,&%*#+$#&)$5#9.&%#5#1$*######%##4#&&$,%)%*5$(&(' +
    '&3+%0$$###,##)&$#-#++-#,/@0%#$%1####*,$#$#$:%##(*#%2##%##%($,(*(%*4,#$#$%$1*%$#((/&#A4)$#%#.,)(7&,%A.)#$-%%#-%' +
    ',$###/*(%+$%###%).%##-#-$&$-#$%%#A5$&$#&%%)#/0$$(###&#6#(-2)(,$*+&$$###/##/,$2$*.6#%*,%$,3#($&-0)#)(##&#(#3$&)' +
    '.4%(%)#&-2(#*&%$&$$$$*%.$$(0#%.$#A#,63$%)##-#%3)4#*&8#04(($%#3##20#*)(&($*5)(,$$#$#$$+.#$$%#/$#2)$)&$$#$)##$-&',
  leaves:
    'QOOQROQQONQPOPNNOQOQQOQQOPQOOQQONPOQOOOQOQQQOOPQOQOPQPQPQOQPOPPQOPQPOOQQOPPQOQQPOPOOOPOQOOQPPOOQOPOPPQQOOPOQOO' +
    'POQOQOOPOPOPPQPOOQOPPQOPQOPQPOPPOQOPQPPQOQPQOQOPPOPQQOQQPQOPQOPQQOPQOQOOPOQPQQQOPPOPPQPQQOOPPQOPPPQQOQPOOQOQPP' +
    'QOQQOPPQOQQPQPOQOPQQOPPQPOQOPPQOOPPOQQPQQOPQQOQPQQOPPQOPOPOPOPOPQPQPOPOQQPQQQPOQOPPQQQPQPOQQOPOPQQPQPOOQPQPQPQ' +
    'OOOPPQOPPQOOOOPPPQOPOOPPQQQPOQOQPQPQPOPPPQOPQPPPQOOPQPPQQPPQOPPPQPPPQPPOPQPPOQPPOQPQPPQOQPOPPOQQQPPQPPOPPQQQPQ' +
    'PQOPOPQPOPPQPOPPPPOOOPQQPQPQOPQPQPPOOQPQPPQPPQPQOPPPOPPPPPOQPPPPPQOPOQQPQOPQPPPPOPPPPPQOQQPPOPPQOQPPOPQPPQPQPO' +
    'QPPPPPQQPPPPOPOPPOQPPOQPPQPQPOPQPPOQPQOPOOQPPQPQPQOPPPPPPPOPQPOQPQPOPQQPPPOPPQPPPPPPOPOPPOPQPQQPPPPQQPPPPQPPPR' +
    'OPPQOPPPOPQPQPPPPPPPPPPPOPOOOPPPPPQPPQQPPPPPPQQOPPQORPQPPQQPPOQPPPPPPPPQOPPRPQPPQPOPPPPPPPOPQPPPOPPQPQPPPQPPQO' +
    'PPPPRPQPOPQPPPQOOPPPQPOPQPPQPPPPPPOPPPPOPPPPPPOPPPPPPQPPPPPPPPPPPPPPPQQOOPPQQOPQOPPPPPPQPPPPQQOPPPOPQOPQQPQOPP' +
    'PQPPPSQPOPPPPPPPPPPPQPPPQPOPPPQPPPQPPQPQPQOPOPPPOPPPPPPQPPRPPPQQQPPPPPQQOPQPPQPOPPPPPPPPPPRPPPPPPPPPPRPQPPPPQP' +
    'PPQOPPPPPPOQPPPOPPPPPQQUPPPPPPPQPPPPQPPPQPPPPPPPPPRQPPPPOPPPPPQPPPOPPPQPQPPPQPOPPQPQPQPPPPPPRPPPQQPPPPOPPPQOOP' +
    'PPQPPPPPPPPPPQOQOOPPPPPPPPPPPOOQPPPOOPPPPPRPPPQPOPPQPQOORQPPPPQOQPPPPPPQPQPPPPOORSPPPRQPPPQPPPTPPTPQOPPPPSPOPQ' +
    'PQPOQPPPPPQQOQOPOPPPPQQPRPPPPPPPQQPOOQPPPOPQQPQPPSPPPPPPPPPPQOPOPPPPOQQPPQOPPPPPPPQPPPOPPOPPPPPPQQPQPPPOPQPPPP' +
    'OPPQPOPPPRPRPPPPPPOPPPPQOPPQPPQPOPPQPPPPSPPQQOPQPQPPPPQPPQPQPPPPPPPPPPPOPQPPPPPPPPQPPPPQOQPPPPPQPPQPQQPQPPPPPQ' +
    'QPPPPPPPPO{0p@%p6}AeO|9TxrK(SvLOuk41=[mCoAydFD2kmJoVkkG&Ub:)P(:3n-^1AfF.mcnPjm6Y7c>/72[Z;&VsP9O^p7*x^f6R>7L0Yq' +
    'B2[mBqt%MzKS%XKyE6otW-~GYpIEi}$>fVR^+L*Jg-~9TV;(&Zo:?FoGPYHQ^MFo)HIJm@*XRCKY-6P4]|vX?*62GV~Ze9PD25?xVZ.*iZ|)/@' +
    'wLUyT*e(*(0o=KZk&&o@I43tMD[%6*j6cE:C/cf<,_T5qgKH71B^],]y9HA<k348dppZsYbirQ=I7U[&s.82%0.0_4O)xC><;;)a)1hGmh@<AH' +
    'bx_+%YK,I:[ehI?#~drDtUcqocTRv=pfrQL.R^}1T61$n&Im^+C:R$.*vS(lyJ7/24@.1%sOu&IA+E,3z{y$#]n)&Hu119:E9y;3pi:xWNHEb9' +
    'g-pT*8P*86>(yD]Q-&f{E7[ymN2afmsPN,?53Ca41oKA|n{.8#,,$o[=U#s/{}sX0w9qx8Ep2{&&a:u.=EC{#9$Jp,s$lsLvLP@05*hu9${,_<' +
    'wM$Pt7&Z@sQQ&H<~%*+s%BXscdBxWy8x%W46R*u~KRj9xJDh[Qn}QH@6q4M<el*7{)h;vL(Rz).*f~.#*@3Yub%/){zS2uxUXeGrd1IaD.p)$=' +
    '$B@s$@t4u-ksA*n$s[T7Af?~F+guJwx{z-d]pp{K@v{D5|)9)J1|i8<(9YG&s{3m&iKx;b>z/HY1i$pJq2w-Z4X4H,MEmn/}EJ3Jca4Y.z^fA8' +
    'f(s9U_t66mze=_;4+~c>2.[$,xq+TVKv[a;70#KIp6eZp/cY5~vIu)^wio5V4>fJn/Zt5Jvy@S.q2?Pv2~ffOf3zQ6v2K.:oT0*T,zM&thGC}N' +
    '4{PjG|+cH*H%Pe9@?]sh$p)Aj(6Gnz)2VB##rFQ-3a6%#BN.QTaL~dkvX*xzJ0Tu(z-2KC_7@W.MczK&6*};*m2{Oj%n>ho4gB-[,k{%d>tD4p' +
    'e/(O6l@Yr<1iUwz)s6nKx$-=jrDx3J%B,#YwL~^=7/Ni;A+Tp3biH,q_Fhq}?aMU1aiEyV8p7AytwV-l/4;/F>3_wO+&a7Z0/BC]8C<>qE$%)K' +
    '{-{cI4&]hVlCD,zTzNA))vvE|*e|}fm@rhFE_-Dc[&]5}wq]{R7Hxmzu+^~Es)I%g~@#X6t@$q#7IwJbA?c=[IP/{}$>kzJ7f[R2cJW[5^e3K-' +
    'nFRjC^ljO5L<yv1lqYLF9)W.kj|FzKA8+].[?X|ID^h#/xt*,aFxI*69}CfBAoqHZ=bhqfuu:d_HEpx0#Z%PpIiA-l9}vBaBi;e{R/WgCc3;Ur' +
    '3J,xXOE{1r~l<6[}KZ_DA.P*X7fIjr^BU2qV$/7Y>ZzLC6PfD}1h-.2|z#8%a(:O?wF$V=s2yINY3AEtExR*@c@{CKy0gu^u5$zlSB2eH1:920' +
    'T1J+6TjJB8c@cjIiAa:|',
  shares:
    'eOd%mqJG|}.dwv7eE,5C?v]Zask5C{w3LT>mXbLip||>e[lpE)mL.z~]ZavjJ4w}yVTEJ5sOs_CbvTHe?h~0ty>@]Jpo@|KNy|4]Ll^|61zy{8' +
    'XOwX|ry{vHLXY^zW-}tv|[buzw8?;rNq<V{wywEKs*y8eNu])On}6<oeV;lu;GShy}]GX}OT4Uv|[^DgsMUBVF}F]I<*Pci*v|beVL}h&Hh|sk' +
    ']Zgr_]$:WeU^?EY<W1q(}{^@$m|{XK0r{deHC-|D_H^u^?xAeOWfa}=^?9oW1((}}=^?LdoX1(q}Y]<z~Wc*(twa]Gc~{ktvslmbuww]eKrZr0' +
    ']Z2_jrsmxXZeZ/2+q1d9DNX2-U.vr{t5,^JaUN^q)zF[Vxe^Yi_).,pFM:5~_.O&B.X?x@f-/[ORagBV2jX:*qj|l[x=|oRkxGf]y(5+l4&k}c' +
    'h8Wakx?6}ate]D^A4r}m}<h5|1{TmBHY}id]<rynZ~s<ie)oa;H,Py4X4G{qcCysD|g4GD1S:myx^lVb2vEwSkzBXmVm}8E0}g|kpTx%k~AwMQ' +
    'g,SoAz87TmjXL>XZDZhJJrx7{NK/%c.2lr+OC5hT9L|pq9}sd-dt7L{M]v$n,r9e~5(qrzZ<U{qsy^Twu&[nuYktW;(k&~0ymDlM]}r+K|)}><' +
    'MJP)ypQmc8TrW5|M8{zs?-W;p,b)w/IbPt*R@KyS{pqm(g,^~us3o{)(r}5D}zmwnog*Dk&1.f.utlb.v:9.E4TO[W&D1+@mG^P][K9A{|W?q6' +
    'z(+{_$u}1;yEYz(})pUzdFvx{zZD,J||h(Nwl&jo{xD1v.]WyA+}bZlmw&zy[3<N0Gz{++5:.H.m$qTtz*V}e6{n2p]upx}WZ|;Eos~03|)w:l' +
    'mw4.g7-F;sn|{r({{2.p)|q}X1,eul6hovkTrxAIAjI}-Y{ag|{}%Igm7{xMI1sO+}Esnxs7g1b,Xya9K~:k0WB)X}%ssysh?</+N/.zSj*jja' +
    '4qg1{wr[)on{Ey-p2J$*3{{|z|}({t2fw{X%MYaK,IVumruUeu(whA2}-1twk|*w?t~mr|r7~jmQ/yi)QP;S}pCH|mr0z6/x&W3}yxZrPj,#},' +
    '|ur%}]uGw5A(}V%dz=L}}^wU3x*p<Zr.b}~0}vs4-Z|szx*}?{o|{@}}xYcyIlTXhLy+|}f>&yqw3d&gFoFV@Q)m|g%/7R?jW?cx{V4$LIw)0s' +
    'vj&.YFUP@{~qHd@8<Rn%1q+D}t@},3s+0}{|uxhwO&vgq2sG[uZ[x{t~(Bn3XQrsbAXjef_O{Whtf|-1D{C557]X+x;$})4VD2G}|y8mD+4.FJ',
}
