import type { Forest } from '../forest/forest.js'

// Written by training/boilerplate/train.py.

/** Log-odds of boilerplate for a unit, by its surface, words, context and rules. */
export const FIRST_FOREST: Forest = {
  columns: [
    'width',
    'words',
    'word-width',
    'capitalised',
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
    [
      15.25, 18.25, 20.25, 28.25, 30.25, 38.25, 50.25, 54.75, 75.25, 84.25, 94.25, 99.25, 105.25, 111.25, 117.25,
      150.25, 160.25, 171.25, 183.25, 197.25, 214.25, 233.25, 257.5, 290.5,
    ],
    [6.5, 11.5, 14.5, 18.5, 22.5, 27.5, 33.5, 34.5, 35.5, 41.5, 84.5, 97.5, 119.5, 180.5],
    [3.0036, 3.5066, 3.9183, 4.3367, 5.2871, 6.7514],
    [
      0.059263, 0.21644, 0.25117, 0.27055, 0.27823, 0.30094, 0.33085, 0.33631, 0.35782, 0.39811, 0.49809, 0.5021,
      0.62731,
    ],
    [1e-35, 1.5],
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1e-35, 1.5],
    [0.030615, 0.033908, 0.036039, 0.037386, 0.052982],
    [1e-35, 1.5],
    [0.051503, 0.07735, 0.082951, 0.090398, 0.12024, 0.1547, 0.18301, 0.20204, 0.25321, 0.33908, 0.40455],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 6.5, 7.5, 8.5, 22.5],
    [1.5],
    [1e-35, 1.5, 4.5],
    [1e-35],
    [
      -1.1216, -0.94994, -0.89179, -0.81836, -0.75203, -0.68664, -0.63048, -0.44807, -0.3521, -0.32053, -0.2324, -1e-35,
      0.13645, 0.16453, 0.27306, 0.31569, 0.43727, 0.51593, 0.56392, 0.65781, 0.77228, 1.1489, 1.2612, 1.3764, 1.5108,
      1.6692, 1.8651, 2.123, 2.448, 3.0701,
    ],
    [1.1416],
    [-0.40929, -0.10491, 0.65816],
    [-0.48207, -0.33239, 1e-35, 0.17624, 0.30701],
    [15.25, 19.25, 23.25, 29.25, 109.25, 121.25, 157.25, 166.25],
    [18.75, 20.25, 22.25, 26.25, 89.25],
    [1e-35, 12.25, 14.25, 124.25],
    [1e-35, 3.25, 14.25, 15.25, 21.25, 55.25],
    [1e-35],
    [1e-35],
    [1e-35],
    [
      -1.5257, -1.1629, -1.0646, -0.99025, -0.92441, -0.77704, -0.73559, -0.6971, -0.62582, -0.49781, -0.46768,
      -0.35179, -0.2978, -0.24484, -0.21809, -0.16415, -0.13792, -0.1109, -0.083243, -0.027758, 0.051235, 0.079239,
      0.16501, 0.29234, 0.36324, 0.4023, 0.44392, 0.49067, 0.53765, 0.59124, 0.78465, 0.86602,
    ],
    [
      -1.4293, -1.2089, -1.0913, -0.88592, -0.68945, -0.51489, -0.4888, -0.4628, -0.43653, -0.3853, -0.28362, -0.23453,
      -0.2096, -0.13364, -0.027897, 0.079823, 0.10689, 0.28948, 0.52811,
    ],
    [0.15476, 0.30952, 0.41429, 0.46429, 0.53571, 0.63333, 0.775, 0.81667, 0.92857],
    [0.074176, 0.11438, 0.14835, 0.17914, 0.24265, 0.28992, 0.29706, 0.4641, 0.53137, 0.60769, 0.70294],
    [14.732, 16.155, 19.155, 20.732, 72.036, 76.879, 89.036, 105.46, 111.59, 166.23],
    [-0.097514, 0.78122, 1.1395, 1.8026, 1.9191],
    [0.84096, 1.8018, 1.9245, 2.0813, 2.7255],
    [-1.0922, 0.18914, 1.0658, 1.1159, 1.2884, 1.4098, 1.4654, 1.5238, 1.745, 1.9111, 2.0228, 2.9434],
    [2.5, 3.5, 5.5, 6.5, 8.5, 9.5, 15.5, 20.5, 21.5, 22.5, 24.5, 26.5, 27.5, 29.5],
    [1.5, 2.5, 5.5, 6.5, 7.5, 13.5, 14.5, 23.5],
    [
      1e-35, 0.083387, 0.10008, 0.13341, 0.15022, 0.16676, 0.20165, 0.25141, 0.40652, 0.54361, 0.56099, 0.59651,
      0.61319, 0.62966, 0.64712, 0.66677, 0.68714, 0.71877, 0.73517, 0.7501, 0.76927, 0.81822, 0.83344, 0.87682,
      0.89093, 0.90568, 0.96877,
    ],
    [1e-35, 1.5, 2.5, 3.5, 5.5, 7.5, 8.5, 9.5],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 10.5, 11.5],
    [1.5, 2.5, 11.5, 12.5, 13.5, 17.5, 27.5, 29.5, 30.5],
    [1.5, 2.5, 3.5, 9.5, 10.5, 13.5, 16.5, 18.5, 19.5, 22.5, 28.5, 29.5, 30.5],
    [1e-35],
    [1e-35],
    [
      2.1383, 2.4414, 3.1133, 3.2385, 3.5409, 3.9982, 4.0859, 4.1666, 4.2697, 4.3503, 4.4942, 4.5591, 4.6867, 5.0206,
      5.865, 5.9121, 6.0307,
    ],
    [
      0.020029, 0.031381, 0.041987, 0.055391, 0.066189, 0.077064, 0.090099, 0.1025, 0.24447, 0.28642, 0.39315, 0.5214,
      0.53871, 0.5559, 0.60616, 0.63268, 0.64448, 0.65868, 0.68016, 0.74566,
    ],
    [
      -1.2733, -1.0699, -0.95393, -0.82905, -0.71553, -0.68355, -0.62554, -0.39896, -0.26832, -0.2527, -0.2317,
      -0.11969, -0.09459, -0.044882, -0.023296, 0.30076, 0.3322, 0.48292, 0.59002,
    ],
    [
      1e-35, 0.17457, 0.25024, 0.29324, 0.44614, 0.50124, 0.51979, 0.53262, 0.64867, 0.6955, 0.71804, 0.80366, 0.81021,
      0.82915, 0.99962,
    ],
    [1e-35, 0.019705, 0.042032, 0.052771, 0.27726, 0.33363, 0.37464, 0.66759, 0.76946, 0.82381],
    [1e-35, 1.5, 2.5, 4.5],
    [1e-35, 3.5, 4.5],
    [1e-35],
    [3.5],
    [1e-35],
    [1.5],
    [1e-35],
    [1e-35],
    [-1e-35, 2.5, 3.5, 4.5, 15.5, 17, 20.5, 23],
    [-1e-35],
    [1e-35],
    [1e-35, 0.75],
    [1e-35],
    [-1e-35],
    [13.5, 17.5, 18.5, 19.5],
    [1e-35, 1.5, 2.5, 3.5, 8.5, 11.5],
    [8.5, 11.5],
    [1e-35],
    [1e-35, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5],
    [1e-35, 1.5, 2.5, 3.5, 4.5],
    [1e-35, 1.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 11.5],
  ],
  nodes:
    '2YaG!P!!7!!m7!!!QaD!!!!XcQ#!7!!T!J!!7!!#C!!Q!!)kU7!!F!!7X!!!aD7!L!!!!Dnn!Q!T!!nQR!!!!eQ*!!!!2kl7!PJ!!!P!!7!!7e' +
    'n!!!!)kUL!!Fl!!!U!F!!eX!L!!!DBi!X!!)i!!J!B!!2B!)!!!DBU!!i*!!P*!!!a*B!$!!!!)BkU!!B!!2kC!!!!Ba!!J!!)BU!!2CK!M!!6' +
    '!!!BQ!!M!!*CaC!!!#i!!!Qai!E!!!i!!*kC!nL!!!B!#!!7na!!!k!!kY7^!!!l!!7neP!A!!!P!!!XeQR!l!!B!!!Pah!B!!!C!!2Xb9!!!T' +
    '!PX!!!EM!G!!b!!2Bn!B!P!!kPO!!!!Bc!!V!!)BmB!!!#BmS!!!!&!!B!L!!DBm!!L2mMN!!!!!N!!Q2!!!)Cn!K!!nQR!!R!!!Ca!!J!!2Bn' +
    '!NB!!!nS!!!BQ!!lQ!!!)klL!!E!!U!#!!ELj!!I!!!DnC!KM!!!nK!M)!!!!Qa!!!DC!@h!ajL!!!!aL!!!a*!!!B(B!Wb!!]!!b!!&LW!!I!' +
    '!!DiB!RL!!L!!LiR!!!!e)!!!DnT!Q!!nK!=!eh!!!!Q)!!!DnE!L#!!!K!n=!!E!!eD!!!)B!6nSFE!!!!!!B!Ln!!O!!DnM!!n7*T!!!J!!!' +
    '7)7!!!!7X(k^!!!!h!>!#!!7#!>!!!)k(T!RL!!!!3!!ki!!L!O!!2B!Tn!!NJ!!OK!!!B^!!&!!n*($U!S!!!!!#K!nR!!!K!!D7C!X!!kPR!' +
    '!J!!!727!!!!Xc$C!!L!!!iKO!!L$!!!N!!*n!K!n=!!Y!!YbC!i!!!n!!@ia&.!!!!h!KM!!i&!!!&!!(Y*T!<!!i!!UT!!l!!ia!!!7)7!6h' +
    '!$!!!i!!7N$!!)!!!)6T!NL!!L!h!W!!!Xe!!L!!Dh!C!eLRi!!&!!i!!!eL!!!2UE!SC!!!<!!I&.!!!M!i!!DB)B!h!El!!S#!!!!#>!!!!7' +
    '27!%!!JP!7!!Lm!!!7#!!!72h!^7!S!!!^L!W!!!g!#!!@BJ!!#L#!!NJ!!!/!!B)!!!n/P!!!NMN!R!!;!!R^n!!!!7@nTN!!#7!6!!!P!!+2' +
    '!!!!@V(&L!M!N!!!*!!!^&!+!!!n.G!!!NL!O&!!O!!R^n!!!!Dh!nTn!!PJ$!!N!.!!J!!!!@nC!KM!O&!!!J!!!I&!!K!!#n*E!*!!L!!K!n' +
    'L!K!!!&!!DL^a-F!Tl!!.!!M!!!!M!!!(B)!!nJ)2!%!!!P!M!!!B!!7()Tn!!KS!!M$!!!!!_K!!!@h!U!$e%!!!!^+$Ge!!!!!!I)6C!F!:!' +
    '!!C!L!W:!!!L!!7n!?h!!!7K$!!$nJD!!!!!!7W!@6^U!!!!+!!V!g!7=!!!7S!*!+!!L7)M6!!!+!!S!!!7#n!!!(K*I!!!RnE!!!N!!!7)6T' +
    '!P!S!!!S!!V!SM!!n!!(Tl!!RNL!IV!!!^k!!T!!!!h!^(KI33!!!!Rm!!T!!!/!!n6B!Ni]!!O!!O^k!!!!!i!!eh!(TS!!W!NMN!W!!!M!!!' +
    '!7n/!!+#!S!!!<!7+#!%!!!!7#n!!J!^!!Vf$>*!!7!!!!!@$B!1El0!!U!!)!?!!!!$!!$Tl!!P+S$U!S!!!!![!!&!!7)6V!!!!mV!>*!!7(' +
    'M!!!!!#*h!6*JC!!!C!?!!!g!!-!!eh!&B!NM!O!!.!!3!3!D!!!#nTn!!K)M!!33#!!!!M!!!!7(%#U!!!!J!6!!JV!!mV!!!#*%U!!&i!!I!' +
    '!K#!!!&.!!!@nBJ!!6#!!/!!!/^N9!!!!!7!L)E;!!!H^+!!!!VF!!N!!+7L#L#!!!/!!I7!!T!!S!!!ie&L.#!!!!+S!J!!!b!!U!!^6h!$TV' +
    '!!(SS!!!!!!Tn!!!^@1SM!!S!+V!!!!/!!/$!!!n77!)JM#M!!<!!!!9!;!!!!7@F!L5^!!)!N!!!+!!_7!!!T!?VTFM!!%!!D!!!eV!C!!!7S' +
    '!!NiE!U!#!&!!!L&!!^!!I?VEn%!!!P!!!);!!8!V!!!7@1U!%D!!!!3!!JV!!nV!!!-n#KOG!!!J#P!!!!3!!!J!!*D6SF!-!!S*!57!!!!!!' +
    'D!!iTVF!!!FNU!!J!!!NU!!U!!*)6$DF!!3!!!!3n!!!$D!!!7m33#FW!S!0!!!!B!!!!J!!6m)E/0!!O!!/!J!!3!!!/!!*h!33dW!+!!!H!5' +
    '!!VT!!!!$NMN,!!F!!iO!!!M$!!.!!!+<7!!KME!>U!!!!m:7!!!!!^KM&H!!!O33!!!!;?!!!T!!7!NlE%!!)!I*!!V!!S!!L!!+^,B!fL!!!' +
    'S!XS!B!!!b!!!h!^.8,F!+!!S!!!S!!2M!!!IU!$%F!!-d$!!!V!I!!!O!!7!mbb33$!!B!!UK!!!3!!!!TU4!!6R#!O!!#T!!!!)!I!!7+W7!' +
    'V/!!!1V!!!/<!!!J!!h!*W=!!+1)J!!!!!D!&!/!!TiU!JJ!L!?!!!!EU!L!!/!!^K:B!!$!E!5!T!!<@!!!$!!Z(VN%3K!!!3!G!!!3!!;!!!' +
    'nTW!S!S!iWT!!MP!!!n!!!!-L&.^!!!L!!i*!;N!!!!V!!TS!,!!,(TSS!!!II!E!!!!!*7?;!!e7!*B!!!!!7!GT!!!ZTU!!FNH!N!!US!TT!' +
    '!!!!!6$NiE!)!*3c!!!$!!!!!/!!-nT!^L=!H!!IC!!!M!!!M!!nSC!F!-7#0!!!!#!!M!!L!!:T!*D%b!!TW!O!!!S!!!n!!nZb#%U!!!b-0!' +
    '!L!!!>!!!!',
  chosen:
    '###$0%#/##$$##%?*%%-2###04),##%71%$##(&##$####*10#)&>$(##0<(%+*$%5%6$&##(C#4#%5/##(###3(#3#-(##4B#(#3.#3%##B#%' +
    '#1#*/%##))###0&:.39(###%<#(7&$$#%#$###-&#&C/###$#,&+%&%#7#,/#-*A#%#1#,1;#&)?9(2#3###$)###/#(&###6#)#8#)%&1>#+#' +
    '##+;$#1+1$(($+%$(&####(-#&##5#4##;#-(###*8(%(#0#0*4)#$#($*#(&##&##($&4,%(#($*#-#&)-#:9($(#$(2#&.;#-8####&(+=1#' +
    '###$#2##(3$#,$%#%+(=#($##0*&.%(#%(/(&#/#%:#2##%,4%&&)$,##%&#$#$0%)###+#&%$)0,###)##2,+&#8#*#&0(@%0###$#-(&+#$.' +
    ')&)#6#).#$>#2&,&$&)$&%*9#&&&&*25&7#(#1$+=$@46#&#)&#1*#6#,*64#)&)<##,.(%%#(##(9#$*&7(#*###2#/0$$$#%###&(0#&,##(' +
    '*&**%+$$$#&#&%&$#($.&%5#$&#1%(&*+*;##%#&)$$$#,#(+##)0&95##&%%####%#&#0$###,($,##$#(.1)#52##$@$.+*++1$###$#%#@%' +
    '.$##<=#+##(.2#$&$.#&($2##&*$(%&%*$&)#&,,$##1&#$%-&##%&.(#%(##(,##)$&$&.$*%%-$/#,#,4%@#5(/2#1#1#0%$@#0$#*+#/##,' +
    '*%$,#%$&##-.##2&&#$?#*8$$##0$/##&$&++($##&(&6+*%*#$&#,$7##;)(#+,%-6$#)$),#.($#*$1#8$%#&%(1#,#$##%(+#;31((+*%6(' +
    ')$+1#0##,+3##%0*)$&$1%###$%%#/%.&*@%#-%$#(#+5#%0%##.##A%#22%#%)$*5)3)%&,3#%/#/#2*&###&#+8###$%&++(-#)9%&%$*&&+' +
    '$+##,(&#$2,)+(&-(4$-/($##0#%#&$*,=&&#8+###@/#&#*(#,#1&,$$&##%###000*$%#%&%%%##$.%$-)5(&9#%$#%$&#$#3$,(%&#.$.-$' +
    '#####1/#4*(##$##$#/*#)/#1#,(#/#$,#&+$&#+@1)#2%###),&&#+@#$0-$#2*&0&$$&###-,*%4)*,(/#.6-&#%$))($3$#%#$/,#%+#(&*' +
    ',4&$%%,/(0$#1/$#+#$)$#*+#$$5&$.#.$A#%$1#/3#7#&/-*&#(4.-#1*%&#$$#--#,##1$()5+$(0##$24#:%7%&$+%)5%)2),#*4#)&(##$',
  leaves:
    'OOQOQOQQONQQONPNOQOQPQOQOPQOOQQOOQNQOOOQOQQQOOPQOPOPPQPQOOQPOPPQOPQPOOQQOPQPQOPQOPOOOPPOQPQOPOOQOPOPPQQOOPOPOP' +
    'QQPQPOOPOPOPQPQOOQOQPQOOPQPQPOPPPQOPPPQOPOQPQQOOQOPQQOPQPQOPQOPQQOPQOQOOPQPQQQOQOPOPPPPQQOPOPQOPOQPQOQPOOQOQPP' +
    'QQOQOPOPOOPPPOQOPPPQOPQPOQPOPPQOOOPOQQPPQOPQOQPPQQOPQPOPOOQPOOPOPPQQOOPQOPQQQPOQOPPQQQPQQPOQOPOPQQPQPOOQPPQOPQ' +
    'OOOPPQOPOPOQPQOPOQOQPOQPPOPQOQOPPQOQPOPPPQOOQPQPPQOQPPPPPOOOQPQQPPOPQPPPPQPPOQOPOPPQOQPPQPPQQPPQOOPPPQPQPQQPQP' +
    'PQOPOQPOPPPPQOPPPQPOOOPQOPPQOPQPQPPOOQPPQPPPPQPPQOPQPPPPQPOQPPPQOQPPQPPPQPPOPQPOOPOPQPPQQPPPPOPPRQPPOPQPPQPPQP' +
    'OPOPPPPQQPPPPQOQPPOOPPPOQPPPQPPPPOPPRQPPQPPPQOPPPQQOPQPPPPPPQPOOPQQPPPPPQPOPPPQPPPPPOPQOPPQQPPQPPPPOPOQPPOPPPP' +
    'OQPQQPPPPQPOQOPPQOPPPOQQOQPPOPPPPQPQPQPPQOPPPQPQOOPQOPRPQPPQOPPQPOPPQQPPPPOPQQOPPOQPOPPQOPPPPQPQOPPPPQPPPQPPQP' +
    'OQQPPOPPQPOPOPPPPPPOPQQOPPPPSPPPPPPPPPQQPPOPQQPPOPRPQPQOPPOPOPQPPPQOPOOPOPPPPQPOPPPOOPPPQPPPPQQOPPPPPPQPPQQPPP' +
    'PPQPQPQPOPPPPPPPPPPPPQOPPPOPQPPPPPPPPPPQPPQPOPPPOPPPPPQPPPPPPQQPPOPPPPPPQPPPQQPQPPQPOPPRQPPQQPOPPPPOOPQQPPPPPQ' +
    'QPPPRPPQPPPPPPPPPPPPPPSPPPQPQOPQPPPQPOPPPPPPPPPOPPPQPPPPPPPOPPPPQPOPPPQPPPPPPPPPOQOPPPPPQPOPRPPPPPPPPQQPOPPPPP' +
    'PQQPPPPPOPPPPPQPOOPPPPOPPPPPPOPPPQPPPPOPPPPQPOOPPPQPPQRPPPPPPPPOPPPQSPPPPPPQPRPPPPPPPPPQPPPPPPPQPQPPOPPPQPTPOP' +
    'OQPPPPQPPQPPPQOPPPQPSQPOPPPPPPPQPPPPOPOPPPPPQPPPPPPPPQPOPPQOQPPPPPPPPQPPQTPPPQPPPPSPPPPPPQPOQPPPPQPQQPPPPPPPPP' +
    'PPPPPRPOOPPQPPQPPPQPPPRPOPOPPPPPPQPQPPPQPPPQPPRPOPPPPPPSPPPPPPPQPPPPPOOPPPPPPPPQPQQPOQPOPPPRPPPQPPPPPPPPQPPPPP' +
    'PPQSPQPOPQ6xdA{o5wDeQ&hxPsO+Qs/oTw45=_rEo7^#zD;f-KvVfiG(ScDsc}8m7]/aNjF)mcxOhm7_9^G.Dn]V@JX{W:O^jl5>^PQN>:L(Ng' +
    'G1ZpCvtz[C>/9N/wE6tvW+%xUyJ^q*(:c~tK/L3Kk-(9TUY,W[YdL=K:R}2TdKCogJ:EmC)^T>K]18P0[uC3,/0ET*i^[)Ly86@vyW*)jWU7.6' +
    'y6<yT)e(-)-:EJ]rvqhYx5xuI[y&y:|cLBB6Lfu;3^bl~|E6*3D_b/y_:{:J|X9#^rq~/gjcnuTF:-kpR/q5$3.,a2P+u=A<0,;/b2jImbC=@G' +
    '[x_1%()|77cf~rQDhD^^~&M3lOf+|.OfLlJ{s#~8f1n6~%Jma+D9~P>18s9.pn;|#|@FwuC<.,h(o>$5{%~#,ln#~Hk,w.b$-#7V616>a@l~Zx' +
    'E5)E]8T13;q(yDc&SxE#ll?zqQ+Ob^iuc,Fs6Om,,xH@vi{*0oF,2nR=Ry4uE.%/w9-awDH/O-xO%k*,7$%a=u.(QleCxl%q:GD(d=}o.r::i/' +
    'sH*QL);1N>wO}=c)2S)T$S~/[R%ejsV|9yqyL4%H~<id(C64.u/LF}&h)Tw+?fi&8h2y<u&%rxE,1~8x*DILs_,BlvqT2t~^5Xn@AXRs&%q*Gs' +
    'w{VL9il|+Jf*/-C4D7,)^XBd}R.Z6{esa.y2^Bm%5m:*V,+;S7%sm6@.*<xsS)t2%:,tS7qK+^lsB8_>]u,N{_DJ~Jnz+?~M*$t(I8g5O(et&2' +
    'f/1R[cx44Yz&::irs5+&~Oon9+Pg_sP),ba92^djr96},sS38wiQ_DV,6QyKN^4I%]yx~K]?)wuCQ_G~egz6}FEUe_0}Rnq/=gQhIBz&.ifG.g' +
    'F#Gg.K%)-Mp74RKC6ztnQt8c(nk=}8%4iM*Odb.2]|*x?kPkJlk)F_jv[?Y[y@i0)W9iAp.88kq~i?|KB,J1SiW%L@A$)R|iG-&#W-$anKlIAj' +
    '}A)R%ZjFd_D>Vu*&84C<orE4T4{qv:vi)pY<:Z0o&[VnN%Nq8Hs|8t0rZqKsO-=ho<nPng)Z;=)qr}GP^;TV{*XlX~~({EA$vj/OsUlm*XrM(7' +
    'bPn:u_Fa@339~EpFhGm,,NZi|FsqW&f.vY]m|>[e+kU)NC[okhz2Ndzxuc7c#e%t(V[%ul@;~mJb,$uLaDf8k+Rg+W/nx_&Dda=m0gCdYf5$_B' +
    'bDPefUHopro)yxG~ZH[7*|I[yt=Jxlg,Mdz4:T:#X)PH}%smcz@U,>6A,jIz-.r%Pt{dox-Eu3T[HEv3Xl10/IG+TAchIsGo=nT((yi^6F]WLC' +
    '~W:zEXwL,0)5f5T)>mxYX7Ak,nIFH1G^lcxhI;fIriF8C<ZK<9TFw&P{8alZ].aW+qdG<.;f41ar0jLjzy$U>uT6f-Q4<UdAPq2Wh+w=T(4t(.' +
    'Kcb<afEf2rQ@R<[Cwi/2',
  shares:
    'eOukp9LI|}.dwv5}D,4w9q]Zask5C{4_MT=Th?Lio||>e[hen,O.{~w]ZauiD4w}yYTGUjr34aLeeTEn5gAiy>gv]Kok7|JLy|4]Kk|>19|y{6' +
    'YMwX|Ey|wBLYYWZi-}tv|[buzw=ZVxHk6V{wxRFIr*u2eNu])Oh6<k~eS<FkHUjv~0]GfU{NT5[t]^BgXtKB.o}F]I<*Pchyx|9eW;9+Nes}jq' +
    ']ZgsX$|:UjT^?H;4W33t}{^<m-m]Ts^{:geFGxw|C]HA^>LbTnYaf|=^?8nW3)t(}=^?L[m-U(q|Y]<zUG|0jdpV^2P_Yk-Fz>RlZ_ow-Ob^r+' +
    ']Zo*sZtmxWYe7*[7%a+q}_FMl~A:q,Yt,^J;kN]q)yFlVxcR]H5oBmPY2.T)Ei|^hrX?x[{-/([YagRU+9RHA@k|l[@z+~urB~Z]y*5+8)lk}Q' +
    'h*9rchmA9}xeZDD2Rgk}9UrWa1&KS>xzGid=+SfEpnsxgd)nB2}Xr+yX4={ZGn%ysE7vh@0cFpoporWB7wx={Q}RX|mST*XqyV}7}{@97S}opo' +
    'r)r.gk/f*|+X]*;/E].uV/x7{=DS-c33qrpovw*+g}1(g6cdF[|kk/eeff.T.+4t~3X*%~y+y}xx|mZx(0lUXj>Z[;Z+w,}zmCpX,Zym)})*x=' +
    'E(Z}puYRz|6Er<t3xgl_<*[]w.c&C)/Ikt,Os@)b&qnm(rs2nospt:nkz+COtjstqFz(t,I+A4W{6M=w~jvGz}u1Mq<T{rr~;z{X~(}aMu7[7x' +
    'y*Pf}-Z0+|yE_v{t**vyfGzz(z[B)V@.{z(V8D7I{p1Vxu._@S2geT3if,}59w@SgTy{+3Bti/Ck|Xm)Uz{Jfy6j4YYnIw{}&]d}u^p:Z{h5u6' +
    'nzXZ|f}$CkXq{(~-Lr38s@qT}([.}fgo|r|3VCXKjkGpeW9Uuqa/}~y*V}o<G-^{2x5oFW?GoD4WoyW|^U,NE-x@lV}%.pe@DYQxo{4sh.^nm9' +
    'ysz$g|/Ygbvn-<Lz>p.R4*y_y~[Fj_Q^xxvlq{p&$wyE{uYXcxr_Lb_y(lqu*~hAeG~G6a}2Xw:q|}BA02gDzzhwq30A|Zjl=ux0Ke;2Mvqb*2' +
    '}q{$wX6HcRw(r}uz*}3J{Ey%~+qxx~#>j-u}wlpyxi8qc(kzoXzj7Du{}+_Tf|}jKF(y+e}|f?voagh2GO]ZA~Dlq3H=s+r<<t|{teL,vVkrmk' +
    '|g&%+MydmY(xYb}vP@xYV#/;s}sg04x5Ay}XV{]?:X6g{+L{DqY0sO2{~GY?Hqc|ogx|&rX8|etF0kV%%y_sw}+f_+yo.kj&hyf|{}v+2~|}&.',
}
