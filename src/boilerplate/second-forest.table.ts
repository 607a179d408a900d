import type { Forest } from '../forest/forest.js'

// Written by training/boilerplate/train.py.

/** The same once more, by the first odds of all units. */
export const SECOND_FOREST: Forest = {
  columns: [
    'width',
    'words',
    'word-width',
    'capitalised',
    'digits',
    'commas',
    'stop',
    'stops',
    'quote',
    'date',
    'bars',
    'glued',
    'addresses',
    'marks',
    'prose',
    'pieces',
    'pieces-before',
    'pieces-after',
    'open',
    'score',
    'score-1',
    'score+1',
    'score-2',
    'score+2',
    'score-3',
    'score+3',
    'width-1',
    'width+1',
    'width-2',
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
    'twins',
    'unread',
    'rules',
    'family',
    'rule-place',
    'rule-traits',
    'rule-fits',
    'heading-above',
    'rules-above',
    'rules-below',
    'rules-near',
    'site-rules-elsewhere',
    'families-in-text',
    'run-side',
    'run-distance',
    'run-place',
    'run-boilerplate-between',
    'run-labels-between',
    'run-width-log',
    'run-share',
    'row-units',
    'row-surest',
    'row-mean',
    'text-surest',
    'text-sure',
    'text-likely-share',
    'others-surest',
    'others-likely',
    'word-score',
  ],
  cuts: [
    [9.25, 10.25, 23.25, 34.25, 40.25, 56.25, 59.25, 65.25, 75.25, 88.25, 94.25, 108.25, 117.25, 175.25, 202.5, 250.5],
    [1.5, 4.5, 8.5, 12.5, 15.5, 17.5, 20.5, 22.5, 26.5, 61.5, 76.5, 85.5, 105.5, 137.5, 192.5],
    [2.5026, 2.6682, 2.9943, 3.0077, 3.4045, 4.2899, 4.5047, 6.6021, 6.836],
    [
      0.059412, 0.08422, 0.11216, 0.12633, 0.15849, 0.24069, 0.28709, 0.31867, 0.37639, 0.39922, 0.50352, 0.54654,
      0.55778, 0.57321, 0.62702, 0.66288, 0.89087,
    ],
    [
      1e-35, 0.010292, 0.014118, 0.037428, 0.04005, 0.069136, 0.10013, 0.10652, 0.12541, 0.17659, 0.47913, 0.63818,
      0.75735, 0.80909,
    ],
    [1e-35, 3.5],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [0.028175, 0.036376, 0.0482, 0.062896, 0.098387, 0.13485, 0.25403],
    [1e-35, 1.5, 2.5],
    [
      1e-35, 0.034785, 0.050316, 0.071946, 0.077524, 0.091608, 0.12579, 0.14389, 0.15505, 0.19804, 0.27429, 0.32796,
      0.40455, 0.43168,
    ],
    [1e-35],
    [1e-35, 2.5, 4.5, 5.5, 8.5, 10.5, 22.5, 25.5, 28.5, 39.5],
    [1e-35, 1.5],
    [1e-35, 4.5],
    [1e-35],
    [
      -2.848, -2.6918, -2.6121, -2.4447, -2.361, -2.1837, -1.9974, -1.8975, -1.6937, -1.5823, -1.3511, -1.2301, -1.1007,
      -0.67004, -0.51494, -0.35229, -0.17879, 1e-35, 0.19003, 0.56429, 0.75577, 0.95266, 1.1486, 1.3495, 1.5565, 1.7605,
      1.9565, 2.1537, 2.5125, 2.6734, 2.826, 2.9737, 3.1203, 3.4033, 3.5398, 3.6723, 3.7996, 3.9238,
    ],
    [-3.7116, -2.4768, -1.4866, 0.82742, 1.0445, 2.8672, 3.0223, 3.3185, 3.4638, 3.6033],
    [-2.9499, -2.6451, -2.2348, -1.8395, -1.5709, -1.2889, 2.6755],
    [-4.0971, -4, -3.7056, -1e-35, 2.458],
    [-4, 1.5737, 3.4362, 3.5823, 3.7225],
    [-4, -3.7648, -3.5423, -2.608, -0.62599, 1.4366, 1.9478, 2.1888, 2.4162, 2.6191, 2.8079, 3.161, 4.2011],
    [-4.0002, -3.9999, -2.9139, -2.0004, -0.64879, -0.33375],
    [26.25, 34.25, 36.25, 40.25, 53.25, 65.25, 69.25, 147.25, 211.25],
    [3.25, 17.25, 232.25, 285.5],
    [1e-35, 3.25, 71.25],
    [-3.3843, 1.3087, 1.7619, 2.002, 2.236, 2.4491, 2.8385, 3.1903, 3.3664, 3.5394, 3.8423, 4.1177],
    [-3.8914, -2.9742, -2.4767, -1.3793, -1.1357, -0.87623, -0.74056, 0.65113, 0.81526, 1.0043, 1.9162, 3.1098, 4.2346],
    [1e-35, 0.15476, 0.30952, 0.46429, 0.73214, 0.81667],
    [0.060662, 0.080128, 0.095455, 0.14835, 0.17914, 0.25833, 0.29706, 0.30385, 0.54196],
    [18.586, 19.845, 60.155, 62.155, 71.05, 73.464, 81.155, 101.04, 155.46],
    [-2.6364, -2.3334, -1.3003, 0.75145],
    [-4, -2.0549, 0.40285, 1.0067, 3.3132, 3.4604, 3.6019, 3.9883, 4.1068],
    [-0.62354, -0.32518, 1e-35, 1.2753, 1.4657, 2.6098, 2.7802, 3.0888, 3.3707],
    [5.5, 6.5, 9.5, 12.5, 16.5, 19.5, 20.5, 21.5, 28.5],
    [3.5, 4.5, 5.5, 7.5, 12.5, 14.5],
    [0.20666, 0.56025, 0.57898, 0.59879, 0.66683, 0.68588],
    [1e-35, 1.5, 2.5, 4.5, 5.5, 7.5, 8.5, 9.5, 10.5],
    [1.5, 3.5, 4.5, 5.5, 8.5, 11.5],
    [11.5, 12.5, 30.5],
    [2.5, 6.5, 16.5, 30.5],
    [1e-35],
    [1e-35],
    [
      2.4414, 2.7403, 2.8618, 3.1133, 3.2385, 3.3498, 3.4499, 3.6762, 3.7954, 3.9019, 3.9982, 4.119, 4.2413, 4.5695,
      4.6396, 5.0968, 5.2807, 5.3683, 5.4049, 5.6507, 5.8508, 6.2663, 6.3961,
    ],
    [
      0.017747, 0.027169, 0.069646, 0.098423, 0.10822, 0.12861, 0.22711, 0.26507, 0.29466, 0.30678, 0.3327, 0.49117,
      0.65044, 0.76123, 0.78521,
    ],
    [
      -3.8392, -3.6986, -3.3117, -3.0869, -3.017, -2.9383, -2.6456, -2.4847, -2.3838, -2.2423, -1.8836, -1.6562,
      -1.5462, 0.6148, 0.80103, 1.1946, 1.4863, 2.4254,
    ],
    [
      0.29763, 0.50196, 0.52871, 0.64584, 0.6869, 0.742, 0.75697, 0.89353, 0.90247, 0.97323, 0.98104, 0.98336, 0.98563,
      0.99121, 0.998, 0.99994,
    ],
    [
      1e-35, 0.038586, 0.080107, 0.10031, 0.16875, 0.27308, 0.31713, 0.33989, 0.36078, 0.37535, 0.49325, 0.50029,
      0.57946, 0.63169, 0.67899, 0.70778, 0.7212, 0.81614, 0.82971, 0.84609, 0.91983,
    ],
    [2.5, 9.5],
    [1.5, 2.5],
    [1e-35],
    [1e-35],
    [-1e-35, 1.5, 2.5, 4.5, 15.5, 20.5, 23],
    [-1e-35, 2.5],
    [1e-35, 1.5, 12],
    [1e-35, 0.75],
    [2.5, 4.5, 11.5],
    [2.5, 3.5, 7.5, 8.5, 11.5],
    [1e-35, 6.5],
    [1e-35],
    [1e-35],
    [1e-35, 3.5, 11.5],
    [-1e-35, 1e-35],
    [1e-35, 7.5, 19.5, 25.5, 26.5],
    [
      -0.77412, -0.49943, -0.24132, -1e-35, 1e-35, 0.039619, 0.46879, 0.72051, 0.78216, 0.8117, 0.83972, 0.92191,
      0.99532, 1.0225, 1.0421, 1.2729, 1.3339, 1.429, 1.7865,
    ],
    [
      1e-35, 8.25, 12.25, 16.25, 21.25, 96.25, 170.25, 244.25, 283.25, 350.25, 402.25, 495.5, 565.25, 645.25, 786.5,
      895.5, 948.25,
    ],
    [1e-35, 1.5, 2.5],
    [
      5.1165, 5.9309, 6.2451, 6.7316, 7.148, 7.3548, 7.4263, 7.6499, 7.7174, 7.7843, 7.8677, 7.9411, 8.0639, 8.2477,
      8.3102, 8.4333, 8.771, 8.9487, 9.0742, 9.2142, 9.8889, 10.19, 10.405, 10.478, 10.884,
    ],
    [0.048329, 0.22907, 0.3768, 0.4726, 0.4992, 0.66567, 0.92617, 0.98857, 0.99356, 0.99486, 0.99878],
    [1e-35, 1.5, 2.5, 8.5, 14.5, 17.5],
    [
      -2.6918, -2.4447, -2.361, -2.273, -2.1837, -1.5823, -1.471, -1.3511, -1.2301, -0.81942, -0.67004, -0.17879,
      0.47291, 0.89916, 1.2208, 1.5327, 2.6718, 2.9133, 3.3052, 3.4436, 5.2396,
    ],
    [
      -2.6918, -2.6121, -2.361, -1.5823, -1.471, -1.1007, -0.96383, -0.81942, -0.67004, 0.34937, 0.58282, 0.77201,
      1.1701, 1.3881, 1.5762, 2.4179, 2.6897,
    ],
    [-0.91842, 1e-35, 0.49492, 1.6788, 2.1042, 2.6531, 3.4059, 3.4953, 3.8007, 3.953, 4.1527, 4.3663, 4.6022],
    [1.5, 6.5, 10.5, 11.5],
    [0.011835, 0.032513, 0.098127, 0.11007, 0.20355, 0.23583, 0.2537, 0.30018, 0.32374, 0.39849, 0.42439, 0.60908],
    [-1.6055, -0.88527, -0.38574, 1.6604, 2.6791, 4.1167, 4.1854, 4.3008, 5.383],
    [1e-35, 1.5, 2.5, 8.5, 10.5],
    [-0.43847, -0.11703, -1e-35, 0.16987, 0.3805, 0.82867, 1.2025, 1.2884, 1.7952, 2.5388, 2.9001, 3.4977],
  ],
  nodes:
    'o77!!7$k!!!!7l7!!k!!7!!ppp!!p$!!l!!plS!!!A$!!!777!7!!7#g!!!!787!!!7!!poj!!oj!!juU!!!!AZj!!!!nkq!!UmT!!!!A_ln!!' +
    '!!H!!ooo!!jo!I!!!AoR!![j!!!!777!j$!!!j$7!!!!77!$!!!ooo!!jo!!!H_L!g!2!!!j!!poo!!o!I!!ppS!l!!!*!C!!ppj!!p!R$!!j!' +
    '!8$_j!!!!!77j7!!!j7!IB!!!!77!!7!!njq!gV!!X!!!j[!!BD.!!!!oo!o!D!k_!!!8Zj2R!!!!!!777!!7Yu!c!!!uV!!!7!7!!777!!k:3' +
    '_!!!E!!:t!!!7!!77!sS!%!!RB;!!!H!!7!7!!8s$9!!!hiv!!!D!!hi!!8!!77!<!V!us!q!!r!i!l!!7!!77!j<!LU*!!!!.j!!R!!7!!ppp' +
    '!$!!$Rp!!!!A$R!j!!!!oo0o!!!C!Yk!!!A+]k!!!!!77$7!!!$cqE!!!%!_!!!7!!jZ#9!*!8!!&(!!!s!!8(!!!77!$jR.tu$!!!!!!R!!!7' +
    '!!77!jqq!lS!!S!!S!!.!!7!!77!_jRvU!H!!!!3!!%!!7!!77$70!!!!$Dp!!k<!!!!7!!j$nlXET!f!!!!S!!!!H(!!!ppX$p!!!!D!!A#!i' +
    '[$!!!!!77.!ll!!!Glq!B!7!!!!7!!j_v#gT!!90!!!0!!!!81!!!ppp!$!!us!$!!1!C!!C!*!!j$_STY!!f1!!!!(!!!TS!!!j<v8!!!iTl!' +
    '!!#!!B#!N!!!77!jTUc!L!!!L*!!!R!!7!!7$7!D%!1!!cU!!<3!!!!7!!77V!g!!;vH:!!L*!!!!!7!!p$p!qq#!!l!T!!j!!!k#!!!jqE!i!' +
    '!q&1#!!!!X!!81!!!77!<G#!l!!!kl!!(f!!!#!!77!v?lll7<s!!!!!!!&!!!!BsE!!)M+5!!l!i!!!m!l!!!A$o0!!s3!m!!3*!GL!!!!!!A' +
    'q@!!fg!v!!j&!!3j!!R!!!Ap!<R#9!!Gi5!!!!!V#!!!!77!<#9!!9I&!!!!#%!!%!!!7,q>!TT!M!!!c!7K0!!!!!!7$7!XSsV!!3uu!!j!!!' +
    '!!!!B06o!,*!Pj!!!!!R=!!!t!!B$ll!VRFV!<!!!mt!!!!!!!AXUtn!t!!j!!l>/!!!!1!!!$sVSV!!l!!N!m!!m!^I!!!!7$vXMjDV!t!!1!' +
    '!!!1!!!!!Bvll!VM%!_Vl!!!!!!S!!!!7$6c]nl!!!!l7!!s!!1!!!!7v7GSRR!HJ!!!%!!!!5!!!!7l7!jqR.ul!!!!!!e!!S!!!7$q/$!!!q' +
    'R.!!!k!bi!!!!!$*pv!B!1!!$!O!!l!&>!!!!7XR.(C)!!1!!i!!!l!!1!!!A,qS!!q!j@!+3!!!t;!!!!!EL!p!!l91!;R5!!!!RG!!!!AXUV' +
    '!!VD!&$!!>?!!V!!!!!6*LU!1R!!!bn!!!L!B!!1!!$7S7fi!K!!!!.<#!G!!!!!!70[7!L!p)!O!!!!Rr!%!!!!$0vt>nl!!!!fV(!!!!!l!!' +
    '!R<!!RV1!E!Z,!!!B!!l!H!!$X^%!MD!!0DU!!$!!!U!!!!Hid!!_!!^i&:!!!l(!!!T!!6S<!!V*L!!;9!O!!!c!!1!!$ST!Y!#!!TF_!!!Vq' +
    '!!U!!!$7W.HiE!!!!mR!!R!4!!!!!BB!ST!3<!#i!!!!o!qT!!!!jq.U!=!R>!!!hN!U!!!!q!!vTl!!MlH!!%!b!!&l!!@!!![SsY.!!!3[L#' +
    'M!!!!!!Y!!!/6?[C1l!O!!!!!;!1!!1!!!i#Q!B!!J!!<#!;li5!!!!!!$7<l7!!VL!l!JT!!!!L!!!!/XMTV!!!!33^V!!!!m!!@!!ft$&!!!' +
    '!R[v$!!![!&J!!!!UmRlJ!!!!!71F!MR!!!$!!!a!,((Ei!!D%!E!!<!v!!!!!$(ASV$q!!!m!q!!k!(!!!!!v)-AR!!!R!!A!4!c!!AR!!!XK' +
    '0!!NL&(4I!!!!!<!!!1!!*!Gj#!5+^!!#d#!!!!G!!!!L<uV!!!7!!<7B!!DsS!!!!!l/a!lN$!!$3!!%!d!!!!V!!v*!l[!!o8+!tv!!!G!!n' +
    '!!!$Yfv$DV!!!!!!Cf!K!!!Y!!aL!!UDpU!!!!p0!(!!D1!!!,Iv.!!!%!lbS!o!!!?!l!!!$l6[(!!!)!)Xl!!!!VV!!!!t>1F!!!!cCB!/!o' +
    '!p!!&!!!B!fRD!TE5!!1!!E1!L!!!!!/6v9!(!!!)!b!!IA!!o!)!!G:!!?9!qI0e!!!vh!!!b!!!X^ft!!!sm[!!!![Sfs!!!!!,iHVD!!!&!' +
    '!jSY!!n!!3!!!,mq!!VU!DMV!DV!!!!!!I!!*v!D(!!!GvR!!NEF4!!!!!!STl>!!k!!f!!&>o!!!l>!!!3!3U!nH!K!!!mJq!!!D!U!!X^%!/' +
    'K#v!!(!!n!!!s!!#!!mJ!R@!!RTqT!!!h!!!mR!!!L<R<!!RD!!&t!!L!!C!!<!!k*j!!l_i!!3R!!!S!!R!f!!,S!%!%3%!!3!%!S!!G!!R!!' +
    'llRj!t!!!N.!!M!!rUR!!!!$lLd!!HWHl!!r!!!!r!!E!!,L<!!bT!!qT.!!!i!!&!E!!6*L!<!b!!$!&%i!!!!1%!!!6n(!2!!U!(3!3!u!!C' +
    '!!/!!a!mpV!KJ!!R&H!!!!!EV!!!0=!=!_=!3V!!qh!!!!=!>!!ftosVh!!st!!!(!bB!!!!!!ST!1f!sS!!i!!NI!n!T!!!!:#!!G&!>g!!!R' +
    '8##!!!o!!!',
  chosen:
    '0/*3/$;48#@-(%+/417()16/)-33#;&8A.*$.(,(2%#####1&5$$4$+0+()-)%33##70*$.+04?:21,%&/*#*$##.)$-(30&7##/($+30,)1##' +
    '7-&(%1*,=9C#%##7###.##2).$$$*###-8,&2###&#?F9-(#%#$,&$@9,%0$*-%(?F(%/(#0-&#(+9,##&&/&5$C;,%#)0##.6C0&%-04,*1)0' +
    '3)$$$#$*%##;.0&0#$+%$D%#2)#$*)$+(;*0-2#*$%:E<*+-$4&+*#C<,$.2,$#,(E=.0&#0$2##E%0#<#&,#,+#0)#0$%+,5&(?+#81+4$(7F' +
    '%$.2#()#$,#3*$.&+2+%##%0$0,##*02&%#(%&,12/,%>%/33#+(#:F?0(*&*#*-#H?)7#%.($%#G40%.$*3.,%+%#(+-&-2#-#A)#,&6#<##%' +
    'C(.&<4-:.%#/#(#%#$&4.*,1&#%(,,#,%,#%##%%)*.5+##0&%),##2E$#&$*&$1&$D##))###=##F0$#1%2#($./$#####,0)&/1<#84%6$,+' +
    '-#/)((,))(00.4-0<%$##%H1/#(3)&$&0/-<#8%#$-/,B1##$(;$7//H.>(-&#&%&#H<#4.2#%-#,H0#%)+2#$%60#4)),$$$/+I#&#&&#)3%0' +
    '.##/+.###($$#4;)%#.#8(.#)34*)($#(##+010$)$%.0I+<#(%##&*H$*>*4#&0$+2$/%)%2#.+5#&&-&%##+%(2#$#%)%,#*,(&#$$*1(&%%' +
    '##(8#,(&#$011$#/*#$$%+0I##$1#-17#0#1$#%#)4*)2.#.(+%%$-,.#2&#)#$.<#)0*##,%%,##*#%*$##%#$+%&#$&#&&6-#2G0#98++&-&' +
    ')#&$&+)%*+##%%%#$,((-$)%:&%5-%$#+$#1.$#)$)+&21/&1&0(#$#-##&&$(###,#$##&2($()0#(*$#$#2#.&)*%4=.5++/.:*$7#$$$*#/' +
    '/#$#4$$#*%$0#%/,*,)#&#%#))2%-$+*+#+,#).$$5$;2<#*/#$$0/+%(1&#(&#74,##,$+*#(,+#&#/$##&##6###%#+$##$&##$#%&*&(0$,' +
    '#$$7$34)#(-##(8(,%%$4,#+(,,#*%,$#0,,*##(,4+##&&#((.)*(.###)$/)+((0%#/$:1&0$)#),#&&$0%$#.$#-+$/$%18$#0$,#(%%2$(' +
    ':9:1(#$)%190<)#,$((#&,#)/#+)/#2-(##)#$#0&.+(##-#&*#&##$#%0+)(&+%#5$#$$%&)+(&+%,8.0%)$$(*,&*#-%+%$&4#)#4&###-(4',
  leaves:
    'NOOPNPQQPQQROOONPOPQPQOROOOPOOPPQQQROPOPPOOQPQQQOOOQPOPQPQQQOOOPOQQOPQQQOOOPPPOQPQNQOOPPPQPQPQQQOOOPPOQPQQQPOP' +
    'PPOOPPQQNQOOPPPOPPPQQQOPROPPPQPOQQOPOPQPQPPQQQOOOPPOPPPPQQOOPQPPOOPPQQOOOPPOOPPPQQOPOPQPPPOPQQOPOPPPPPOQQQOPPP' +
    'PPPQQNQQOPOPPPOQPQOQOPQPPPOPPQOQOPOPPPPPQOPQPPPPOQPOPQPQPPPPPQPQOOPQPPPPOPOPQOPQPOPPPPQOOQPQOQPOPPPPPOPQOPPPPO' +
    'RPOPPQOPOPPPPPOQQQPQORPPPPPPPQPPPPPOQQPPPQPPOPPNPOPQPPPRQPPPPNOOPQPPPPQPPOPPOQPPPPPPOPQOPQPPPPQPPPOOPQPTOPPPOP' +
    'QPPQPPPPPOPPOPPQOPPPOPPPPPPQPPPPPPQQPPQPPPPOPPPQOPPQPPPPPPQPPOQQPQPPQPPPOPOQOPQPPPPPPPOQPOPQPPPPPOPQPPPPQPPPPO' +
    'PQOPQPOPPQPPOQPPQPPPPPPPOQPPPQPOPQPPOQPPOSPOPPQQOQPNPPPOQPPPPQPPPQPPROPPQOOOPPPQPPPQOQPQPPPPPQOQPQPROOOPPPOPOP' +
    'OQPPPPPPPOPQPPPPQPPOQOQQPPQPQPPPOPOQPPPOQOPOPPPOPPPPPOQOPPPQOPPPPPPPMPOQQPQPQPPPPPPPPPPPPOPPPQPQPPQQPOPPPPOPQO' +
    'PPPPPPPPQOPPPPNPPQPNPPPPPPPPQPQQPOPPPPQOPQPOPPQPPQPPPQQPPOPPPPPOPPPPOQPOPPPPPPROOPPPQPPQQOQOPOQPPPQPPPSPPOPPPQ' +
    'PPPPPMPQPPPPPPPROPOPPPPOQPPPQQPPPPQPPPPPOPOPPPPPPPPOPOPPPPQOPPQPPPPPPPPPPPPQOPPOPOPPQPOQOPQPPPPPPOPQQOOPPPPOPP' +
    'PPPPQPPQPQPPPOPPQPOPPPPRPPPQQOPPPOPPPMPRPPPPQPPPPPPPPPPOPQPQPPPPPPPQPPPPQOPPPPPPPPOPPOPPPQPPQPPRPPPNPPPPPPPQRP' +
    'QOPOPPOPPPPPRPOPPQPPQPOPPPPPPQPPOPQQQOROPPPPPPPMPPPPPOPQPQQQPOPPPPPPPOQRPPPNPPPPQQPPPPPPPPPLOPPPOPQOPQRPPPQPPP' +
    'OPQOPPPQPPPQOPPPOPOPPPPPPPOPPPPPPOOOPPPPOPQOPPPRQPPPPPQPPPPPPQPPOPROPQOPPPPPPPOPQPPPPPPOPPQOOPPPOPPPPPORPPPPOP' +
    'POQPPQOQPOQQPPOPQPOPPQPOPPPPPQOPPOPQPPPPOPQPPPOPPPRPPOPPOPPQPOOPRPPPPPQPPPPPPPOPPQPOPOPQPPPPPOPQOPPOPPOPOPPPPP' +
    'PPOPPQPPPPy;i8kC)S96y>#7cn@qLABo&30BXFw6H_0Ch)<8hcZxyI~Sgy=TtM[Ha=WbYvBZpH}0%xyK^lJg2[4R&<vEiiJe)Pt?=2KS0dNb~V' +
    '5|%69_Yt[S$T9uvm?Pm^ViY#Yb+jc)E^ZGPr>dZ;q?@Xg0xH2z,K)2CV_qzW/S0f>{EYeyen25bSKh(PozVNi~h2Zx@Uv7C,6oEwdY-PsXc;k,' +
    '&<8>%NwX^.$(]:8{)Lp1SC]1I/f;.Lp+(6NzgX}3rJu4I&oeu?+E~I0Q%L[GKxx%ZH#3Vg3Z5:hO}J%35baFz?)PwC,x?Zt8..h1{G{*<P)tgB' +
    'fR}Fqu1@a]bZPuK7~<Uq.Vu_y-0D/|x->gDe@+|D2r4|Iv51uyW@%DaSxSQwY;x8)~9<AR}?Wqf.<mf3Oz?xoZ]B*aS:9FPI2mtA4rH.0[V=zR' +
    'vC6$zYDYuk(-r?63abT{?wWs.8e6oEqt[;mpN8;IwC*BV)YA=q;;RdfaDM[Z{.&Jq)4RHKBiU:9BAI;a0_{+S9~R/{P?PVzQ287~]R_l>E4TN1' +
    '9)SR5a9kLX@2zGs_nXRHCfr(59.IkBu>bi^08UK.+v+xo0:72K|.Y|Pi}XX3Y}N>zyt[Ot*2#TPtY<nCHc,e[rNOg.Dq(3c451D__xIi]vq-Y-' +
    'N|x_H^nobt}QjCv5S7h|v12DecYDD}0dh-+mlXUEDYztl,Npd~/~o}N0siuEBvLjWsLp0/sOVmS/=ckv{/3H>>.FAHWF6wa;;P9fMpN0c0d?*H' +
    'F3Z/?Vtr9wc<gJo8N|+nMsA}5f+Brv2~&uaYi-2N)))]V0A;2d,#>{IZ$GV#;W1M-Qdat>IlJ{kZ)j$:bTZL>kM%)z{z(Po:S,#zp9Kf:M,XH?' +
    'fyRD~r6#_:PMDg>pW;V?-Vyk|FtHw|*qIh,SfD@5RrApj-n(Zzz[u/)Mo=U/egLq[rD=4MLH5C[D2L0oU6m@IRY|tcMpTF(YM}Wz]bl2]l9_w@' +
    '3^8Pd,o^dH=tL[SCp;W#H&TwR/J%epgJ%$PiA/IeZMnmGJ36Na:^Gx.35C+Mu7i.Sq54P:C3Nzw7M4c/bN;C4IIzmDYh]c>tDsZsR%/<e5MKj9' +
    '6}6RSCw$o0bWzU-x|TcePe5AeIP4pg@#0S]Dz)Q24XMUXFDh0k.ayTiU;pp6nO;n(#P:,I2ktOGUH{Uc/T}]bm;^E@5Ns:UEU3LcK{yR{Yzr.w' +
    '/,/?u;lQ5z9*)NX.+)YAT1o|QSPnuXY5^/90|SJ}fOVx{z^kRhv$(FgA>Ld^tE]/bQ2fH{Y;im|76y<%w1cO^:,jyP,Nd/KwRCB%P}zGe]QPN)' +
    '(rfIEr;bcbP/&/#ozVSZ57ZJ}I=Yx~&EieV9P5BFVSly*jZ[;ToEJHtwn[R^#]PRd2_>72r^jHhv/B^aiP?Z=CQmvEfC^zMy*&1bd7ys8(n{q~' +
    'HegIMYwS*U_uQd5S+&nP',
  shares:
    'Lb]a~j4XOZ7LYNL~M1a>B~LbRaa}.3ZY:MW|PxwBrAbFJo(jW{@nX05L]UwI<C:K_COaYz~v~[:E~M_Ire@hDAu(MUKM8>>7WxWOV|FK~pI~h<' +
    'OS|PpT>{4A;Ky)(wp4aE7cOSP;m{Le9wAPOMV~+8=(8ERPP^:d{}M&;RMDe)2x{h6EUN~a]t|Q*/GRM5$>^sWj:DTKj9Ajpmb.@RPP~~QKJ~9h' +
    'PQ}KM~uK}d;TS~F~;/i)|CRu|[hJ_z4NjTC~wE{mAdYJVBu^,O537h>VJ|vGv)Fd6HWP~F|~;qc>FR~k|qJM-=AdR[s~<=PvjqFZBw[7|P*FME' +
    'Rz}|*9[|xQZ[T9~Ba~]pksR~zjD~*[}J,R@Zn,GV|UvrY0xyw:=GXYGZ~7P,V?)zfLZ;},|}g6@mH_~5a+nIdl6rR(RZZ9a{nT[_:5{YTR{c,f' +
    'c4}}|QT[{=9l-YoDlx:o{(j~5|=e^wqu4j&^+0>^Bt[Li,7GU?jGf$vg,7WFu35|+*d}&]yT@:l8|i~,mw>zoB5el}{+~oqvM;%l~}%}YG}6mS' +
    'kmiWt?h1m|j~T{5a|oQ%n/l~}mMuK&*^jl{}%}C&vRG5b~{<{{|(MmLl}i{E,3TH+xl}(u]N{KV?4l~&ywHJzXRq~p[oTXi2)ppmm/|k_ogh&j' +
    'n}&GFk(hs&A9FMyHWB>io^nm;a|CBfE*I|pJtsXJ{.>J~mCW.7Hx?Wul}|iOGwEJ^b~}}*a[f(ft[$J+RZEf{Y&Q~jt%HW}f)w[Q.Y{mJHQ2i$' +
    '|%5}pJwG?KV~y$~jxQu1B4~mfxWx&i5CEt%y$n44Hi8kmVv[lHBeXG+|%PH&a(OR|)|qC~uzmAx+~{|||Yb%AI[>3s<$%7WxPMe~j}%^}C+1dR' +
    'yjL&[v}}1c(+Ie2$WujMZYDLlB1[d[7)|&~~{9AH(vx?~~q/8tf{*bkzry]-)rxY$8jN|g-plznlopnt/Wd{j^JkDT?w-l^}USHy{(dPLex=Sq' +
    '}q)rmJr*K^#~~{}|X5x1IB*2Cn5Ma}tOi~<s{25:1eCv~}||}f{vIlU*Ys[5wOvV7T$+S+ZTqc{e5w{}4ige,(gv,+|->/|vLi>jt-K5.%wx?g' +
    '~0-uPAs-~tz~$*}?fD)BsHqqPsv10w|:Iq40pr&8vl,@n11qg]t>N6,jt%xNxj{i=}5(,2h5:H,7%DW*J;)V-UqlRj~7xZdRng4~q(aV)+$YP7' +
    'yyym%h}9Z_J~}ELiwo%)?;~D_F[-kmNaY|pF8E,r&F=/|Jv|Mrs,:My%5A3d-+_O4r}&0x*q3[c9p{sz_uzp+j]8M$f&1.Oq&VO%j+iL4$7o_i',
}
