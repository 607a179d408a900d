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
    'quote',
    'bars',
    'glued',
    'addresses',
    'marks',
    'small',
    'question',
    'prose',
    'pieces',
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
      10.25, 15.25, 18.25, 20.25, 22.25, 28.25, 34.25, 40.25, 46.25, 74.25, 83.25, 93.25, 104.25, 110.25, 116.75,
      123.25, 148.25, 168.25, 180.25, 211.25, 231.5, 289.25,
    ],
    [
      2.5, 4.5, 7.5, 11.5, 12.5, 14.5, 19.5, 22.5, 23.5, 26.5, 27.5, 29.5, 31.5, 32.5, 33.5, 34.5, 36.5, 42.5, 64.5,
      75.5, 83.5, 94.5, 116.5, 174,
    ],
    [2.5025, 3.0043, 3.8974],
    [0.15451, 0.16795, 0.23562, 0.27823, 0.28692, 0.33578, 0.40213, 0.43019, 0.50263, 0.93845],
    [0.038035, 0.091098, 0.13368, 0.1542, 0.1672, 0.47494],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [0.029631, 0.053102, 0.05608],
    [1e-35, 1.5],
    [0.071859, 0.083835, 0.090398, 0.091326, 0.11174, 0.12024, 0.20204, 0.25321, 0.32796, 0.40455],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 4.5, 7.5, 8.5, 28.5, 37.5],
    [1e-35],
    [
      -0.94896, -0.89179, -0.81809, -0.75356, -0.69092, -0.63072, -0.45019, -0.38617, -0.35595, -0.23424, -0.2072,
      -0.097722, -1e-35, 0.163, 0.19308, 0.23087, 0.27047, 0.47369, 0.51448, 0.55813, 0.60519, 0.65343, 0.76332, 0.8911,
      0.95356, 1.1362, 1.2382, 1.3603, 1.4898, 1.8464, 2.1033, 2.4444, 3.053,
    ],
    [-0.94834, -0.45778, 0.86341, 1.2619, 1.9948, 2.33],
    [-1e-35, 0.14365, 0.59872],
    [-0.33433, 1e-35],
    [1e-35, 3.25, 15.25, 37.25, 141.25, 165.25],
    [10.25, 21.25, 25.25, 62.25],
    [15.25, 23.25, 199.25],
    [1e-35, 3.25, 9.25, 13.25, 14.25, 55.25, 92.25],
    [1e-35],
    [1e-35],
    [
      -1.1755, -0.88536, -0.83623, -0.79136, -0.70905, -0.6736, -0.63793, -0.60525, -0.54177, -0.48217, -0.3979,
      -0.34432, -0.31684, -0.21188, -0.18598, -0.15944, -0.13385, -0.10719, -0.054118, 1e-35, 0.053969, 0.083597,
      0.11314, 0.20551, 0.38314, 0.42472, 0.46903, 0.51735, 0.57148, 0.63054, 0.69482,
    ],
    [
      -1.4301, -1.2082, -1.0929, -0.84217, -0.69172, -0.5994, -0.48981, -0.41239, -0.38694, -0.28505, -0.25998,
      -0.23565, -0.13343, -0.081688, -0.054441, -1e-35, 0.078787, 0.19389, 0.43606, 0.47877,
    ],
    [1e-35, 0.15476, 0.26786, 0.30952, 0.41429, 0.46429, 0.53571, 0.63333, 0.775, 0.92857],
    [
      0.074176, 0.095455, 0.14835, 0.17157, 0.17914, 0.24265, 0.2697, 0.28992, 0.29706, 0.53137, 0.58578, 0.69615,
      0.70294, 0.97059,
    ],
    [14.732, 16.155, 19.183, 60.866, 72.414, 79.464, 82.036, 94.866, 97.536, 148.15],
    [0.5464, 0.93606, 1.0458, 1.472, 1.7845],
    [0.93267, 1.7845],
    [-0.37459, 0.82258, 0.86583, 1.2242, 1.2875, 1.4566, 1.5195, 1.7367, 1.9988, 3.2053],
    [2.5, 3.5, 4.5, 5.5, 6.5, 8.5, 12.5, 19.5, 22.5, 25.5, 27.5, 29.5],
    [4.5, 5.5, 6.5, 7.5, 12.5, 15.5, 16.5],
    [
      0.069022, 0.083371, 0.10008, 0.13211, 0.14845, 0.20153, 0.56045, 0.57781, 0.59514, 0.61115, 0.62796, 0.66291,
      0.6769, 0.72731, 0.76003, 0.7949, 0.80955, 0.84148, 0.87452, 0.88881, 0.90214, 0.94422,
    ],
    [1e-35, 1.5, 2.5, 4.5, 8.5, 9.5, 11.5],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 8.5, 9.5, 11.5],
    [1.5, 2.5, 3.5, 9.5, 11.5, 12.5, 15.5, 29.5, 30.5],
    [1.5, 2.5, 10.5, 16.5, 17.5, 19.5, 27.5, 29.5, 30.5],
    [1e-35],
    [1e-35],
    [
      2.1383, 2.4414, 2.6736, 3.0201, 3.1133, 3.2385, 3.3842, 3.5694, 3.6762, 4.119, 4.2121, 4.2973, 4.5695, 5.5432,
      5.7792, 5.9149, 6.2393,
    ],
    [
      1e-35, 0.020029, 0.031529, 0.042785, 0.055623, 0.077313, 0.090492, 0.10275, 0.11707, 0.26044, 0.30166, 0.40748,
      0.53871, 0.58255, 0.60621, 0.6585,
    ],
    [
      -1.2703, -1.0694, -0.68789, -0.62904, -0.60746, -0.53305, -0.41477, -0.18705, -0.14213, -0.11991, -0.095002,
      -0.044518, -0.022907, 0.33541, 0.59006,
    ],
    [
      0.17393, 0.24996, 0.29171, 0.35209, 0.39995, 0.44519, 0.46314, 0.50016, 0.53262, 0.7187, 0.81086, 0.81789,
      0.89532, 0.99962,
    ],
    [
      1e-35, 0.019293, 0.03038, 0.051881, 0.074933, 0.20075, 0.2648, 0.27652, 0.30035, 0.31823, 0.33193, 0.48901,
      0.63006, 0.66759, 0.8429, 0.90357,
    ],
    [1e-35, 1.5, 4.5],
    [1e-35, 1.5, 4.5],
    [1e-35],
    [1e-35],
    [1.5],
    [1e-35],
    [1e-35],
    [-1e-35, 2.5, 3.5, 15.5, 20.5, 23],
    [-1e-35, 1e-35, 4.5],
    [1e-35, 1.5],
    [1e-35, 0.75],
    [1e-35],
    [-1e-35],
    [12.5, 13.5, 14.5, 17.5, 18.5, 19.5],
    [1e-35, 1.5, 2.5, 3.5, 8.5, 11.5],
    [1e-35, 6.5],
    [1e-35, 1.5],
    [1e-35, 7.5, 8.5, 9.5, 11.5],
    [1e-35, 1.5, 2.5, 3.5],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 11.5],
  ],
  nodes:
    'Wa4l!X!!!a!l!!lK!l!!4!!iX*l!J!!!l!!*lS!!#!!_!!Xc*B!#g!!!!!g_*B!!!!4!!iX7*A!#!!!*!!l!!4A!!7!!Wc*A!iP!!4!!!!lA!M' +
    '!!C!!ij4Fj!!O!!!D!!4l!!^D!!!CkHGL!!!P!L!!C!!_P!!(!!A+Ak!!k^!!!_!!E+!!P^!!!W^*gh!LS!!!J!!!S!!g!O!!W^ClT!*!!J!!!' +
    'T!!lJ!!C!!WcC9!!P!!!CHWS!P!!!!^!!W7*A!^!!!*!!g7!!CB!!*!!ijP!AD!!!D!!$A!!Pcl!!!!iXPDk!!!BD!!!!#B!?!!P!!W4T!@!!_' +
    '!!@TK!!4!!_K!!!lA*A!K!!!#!!CB!lJ!!!_!!l747!S!M!!!!ClM!Q!!!4!!*TS!O^!!U!!#6!!!CK!g!!!i+Bl!!#!!P!#!!+B!!C!_!!Acg' +
    '7!!O[!!A!!!#V!!7g!!!C7j!T!C!!7jd!!)!!!^7!!!*B7l!!!l7!!$6!!!7l!!7!!*BS!B!!#6S!O!!!!Bc!!K!!Cj8a!!!f!8!KQj!!!!P4!' +
    '!!*BS!!$BS!OQ!!!)!!!B!I!!A*7f!!S!P!!!O$!!Ph!!L!!l7!!47!J!NlJ!!!!7g!!J!!4Bcf!!!BRR!!f!!!PW!K!!!C7gT!!O!S!!K*!!!' +
    'c7*!!!!l7!P!!Cl7S!!KL!!!!_[!!!H&^[DB!#!!!!#!!k!!@O!!!C7g!!iJI!!j!!!*7!$!!7!!*A!6$$!K!L!M!!!!AA!K!!!*7T!!S!ON!!' +
    'I!!7g!!ML!!!l7*L!!!!47!R!l!!7l!!7!!A4S!O!!!O4!!)$S!QK!!!!!lA!@!!@lJN!!N!M!!!A4!!!l7!7!!)lMD!K!!K!!!7!K!!7*7!2#' +
    '!!!I!MH!!!#7*!!!!Xcf!V!B!JR!!Q!D!!!f!&!!l*D!PA!!!A!U!!@lR!l!!!!Cf!9kS!!!#!JI!S!C!!j!!!l*D!A!#!!!#lK!O!D!!!K!!i' +
    '4Sj!!L#!!ML!!!j!!B!$!!l*5T!!!+!!f!&KQg!!!!Q!!B+T!!!O1!!g6P&!L!!L!!!!CA!)ST!!@$N>!i!!!!!A!!!7l47!!!f!@E!!!7>!4!' +
    '&!!!ClS!P*L$!!S!!W!L!!I!!!!7CA!g2@!!!!!7>!4I!!<!!!7lA!@!!f!E!g$!!!<!7$!!!7+Sl!!O!!l!K!!K74!l!!!!)7!@#%!!![H!!!' +
    '7I!K!!e!!7[*A!6J!!!!!7K*![X!!!!!Cf![T!MN8$!!!M!!N!$!!!!l7*L!!!!lJI!!I!l!g!!M!!C6T!lJL!C!!I4!!l!!!!c!!)Sl!!QK!M' +
    'A!!!E!!7!K7!!!Vc!![JL!N!!g&!LM!!!M!!!)f!c[KK$!!!B!RV!R!!!!!!H*SU!!UL!M!!![@!!!ML!!!7*6R!RA!!!!R+!$>!!!!$!!ClJN' +
    'H5!!!![;!,C!*!!!!!!V+!!)2A!JI!!=![!!E!!,!!&$+%B!!S!4!H!!!!SE!!5!!lD%!!*$R)!(!!L!!!O!F!!!7l/!!f![KQ!!!!U!RD!!i!' +
    '!7+!I!!K7$RD!!lK!!!E!!!!VE!!S!)M2A!?!!!K![!!0!!6Uf![MLM!Q!!N!R!!Q!!!!!,7V!?U6!!![!!U$!!J!;!!!,C6T!MjNJ!!M!V!!!' +
    'N!!!!!#S!@Dk%!>!!!)!!H!!&/!!!cl)55DT!!,V!!!!K5!!!!!!#f!]cE!55EV!R!!!!!!!1!!7!K*CN!S!V!!1!!7!!+H!!!T!0)f!$SU!!Y' +
    'J!I&!!!!!!!lDUB!!!#*I!!+A!!!&!!g!!7R!!K/0$!!!R!!H+!$R!!!!gc/7,+!7!U!!!I!!!_!!U!!6V!R!R?L!!!lVV&!!!!g!!!6B!@3#!' +
    '+5#!!5!V!!!!A!!!T!c%!KK#!1!!!H+!$#!!!!![KQ7l!,!!!#S!!.!!7!!S!!@T!%!+&1#!!#!!!!71[!!!!f!8/bVE!7!>!!,!!(!!L!!!k6' +
    '*D2E!!!$!!+A!!$!!)!!!l55$Dg!!7!!(!!A!!D!&!!!T!JL/!!F)+!!!!lL1$!!!!!#,T!bK*L!M!TV!!!!!!!(!!6B!?%;!!N$!!!c;!)!!!' +
    '1!!kSR!R!!*R!L!!KG!S!!?!!!S!7g)SU!!MU!!L!!0!!k!!!#%T!!DjV!!TT!!!!1/5!!!!S!E!55T!,*!+!!!H!!TJ!!![MgDM!!F!5!!l!!' +
    'I!!41!!!$f!Y#DlZ1!!!!J!!1L!!!!!U[b,:8!R!!l!!e!C!!!4!!!6,0@RL!I!!3Q!&!!!!R!!!!7?U8!!]!!7!U!Sj!!F7!!!![K/#><!!!0' +
    '&!!!L!!?!!#!!0MLM2!!#!!?!7R!!P!!L!!!f!8Y.VS!!R!!R!S!AR!!!!!,655TR!!b!!R!!UR!!!!<!!6f!MA!S!EX!!!0&!K!!!)!![7V!!' +
    'RU!+!=!!Uj!!D!!V!!$6Mg2!E!!l!!I&!!0!!1!!!lSl!!8EL!!$c?!!_!!!N!!!H@TDUX!!!j!!!19!!E!a!!!/[.E!JH:!!!g!k!!!_!!;!!' +
    '6*IR!!UU!!!&7I!!!5!!1!!*SLB!2!S!!F!!;!!A!;L!!!$]l55b,0$!!!!!A!!!!A!!!l$%)T!N!!!$$C!?!!(!!!!!SVS!U!!R!R!UR!!S!V' +
    '!!D!!YK[=!!!L]!!HL;T!D!!!!!!++R!U!!5R_!!!!H$R$!!!!!77RA!!!JFRV!R!!7!!!,!!!U#!!+]_c!!!#!!C7!I!!&!!-6UM=!L!U!LT!' +
    '!!L[!!!!!!',
  chosen:
    '$####%$&4###%##$(#$+2#$$#02#%##3##%?#53#&#.=$$#3###(B$%#(#$#,&#$#)(#%#%#$###)=#2###$(###$#####(&%$$$#*$.#$$%#%' +
    '#$*$#((%(###>#/###=(1##(#7&+(0#$*#%#.%2(-*####+#%#.6##2$>#.7.(/)%#$@#/*#()####-*)#11#)0###2#1#+#&%$;$#>%#--&=&' +
    '*0#,#?####B#-1##?8#=)B#.*(6#%*7$5*#%#)$1#(###+*64++##6):#,)(#$&#$$#A#)$+((:(%#+$(5($)##1*4#)&%.#$@##:#*)0(6*##' +
    '$+##0*6###)*0##$&$#19B#-#:#/$$A8.#+*%++&9(%$#;#$#%*(9)C6#*(###:##+#.##)$*,%@##:C#)(#.&7/9#&#%/*&4C##$)#)$$#&)*' +
    '$#(#(9,#*/(,)##+$$&*((##(,80)$,#.##(&#&%$($.##%)$)&-#)#*###%%##*#$,+#(0#:,##>9##))#%B&#*,)*###%3#$%6+&)##C(#+&' +
    '4#+#)%)-$A31#(&(#07A#)#&#8$#,6/8#0##$#$C3###,)#$)&&5%,)#4#$+$(#()-,##+%$(##($#(&#.&*%23A$$#$$$),$$,$($#.($)),#' +
    '+#(,1#$##)%9###($+$2$;,*$)*&#%#$##$####&##&#)1$$()#,0$&(($#:-##$#(4##$#0#$)#$-#/7C.(%(#+$*&$)###%#$#1)#(%%##)#' +
    '#5$#1##$+&%#,##*&&&$2,7$#,$$%#,&$$,$&#(0##9)6)#$#&#,%#&$.#&,&1#B$,##$);(*#%$,)(+,6#,$4))#3.$#,%)$0&)$#A##1%.)+' +
    '#$$)#$)3)$)#####$&8(*<###.(*$)$2/#,#:##)(#$1###$#*42=%#%($##*-)#$$&##,#$:$12#,&#4(&#%?-(#%$$&%$)#+#7###7#)+(/&' +
    '###%(%$$&$,&*.2#/$-$0#$D)$,)&$($$7$&*((/%($&$#&#$##$+/)#(%$&($$$#-;##5,(#)*&%1#$#$%/+#&###$##%$##-.D#1##(-3#%8' +
    '#.%2*#$%&#0#(%%#(#3+#%&)##0*$0-)1##&#$,#4.4%#$(%,-%#,)##-$(,$%-%)-;#*&#)%$,#&,(&(##;$#)(-#2()%%%%($###$$+#)#&#' +
    '##,#0&)*-&*#2*%#.#$3)$;#-&###$3?9-;$%%$73$#(3+/(#(+.*2/#*##$#,&)(1$#(/&,##/$*D#++#(,.$<#$,$#($9-.*&##/+$$#&1)#',
  leaves:
    'NOPNQOQOOQRPNQONPQNPQPOQOPQONQOPOQQPOPOOQOOQOQOQOOPQOOQOQPQPOOOQOQOPQPOQOOPPOQQPOPQOOPPQQOPQPOQQOOQOQOOOQPPQOP' +
    'OQPOOQPOQPOPOPQOPQQQOQOPQOQPOPPQPOOOPQQOOQOPQQOPOOPQPOQPOQOQPOPOPQPOPQOPPOQOPQPQOQOOQPOQQPQQPOOOPPOQOPOOPOOPPO' +
    'OOQOQPOPOPOPOPQPQOPPOPQPPQQPQOQPOPPPQQOOOPPQOOPPPQOOOQPQOPPQPPPQQPOQOPOPQQQPOOOPQOOPQOPOPQOQOQPQPPQQOPQPQOQPQQ' +
    'PQOOPQOPPOQPPQPOPQOPQOPPPQQOQPOPOOQOQPQPQPOPOQPPQOQOOQOQPPQPOOOOPPOPOPQPQOPOQPOPOPPQPQOPPQOPPOPOOPQQOPOPOQOPOQ' +
    'QPOPOPQPPQPPQPPPPPPOOPQOQPQPQOOPPPOQQQPPOOPQOPPPPPQPQOPPQPOQPPPOOOPOOQPPQQOPOQQPOPPOPOPPOPQOPQOPPPPQOPOPPPQPOQ' +
    'OPPOPQPQQOPPPOOPOQQPPQPPQQOQPPPPPPPPPOOPPOPOPPPPPQOPOQPPOPPPOQOQPPOOPPPPQQPQPOPPQOPPQPOPPOOQPOPQPQQOPPQPPPQPQP' +
    'OPOPPPPPPQQPOPQPQPPPQOPQOQPPPPQPPPQPPQOPQPOQPQPQQQPPPPPQPPQPPOPPPOPPQPQPOPPPOOQPOPPOPQQOPPPPQPPPPPOPQPPPOQPQPQ' +
    'OPPPPPQPPQPPPPQQPOPPQPPQQPPPPPOPPPPOPPPPPPPOQPOPOOPPOPPPPQQPPQPQPPPPOOPPOOPQPOPPPQOPPOPSQPPOPQOQPPPPPPPORPPPPP' +
    'RPPPQPQPQQOOPPPPPQPPPPOPQPQPQPPQOQPOPPQPOOPQRPPPPPPQPPPQPQPPQRPPQPPPPPPPQQPPQPQPPPPQPPPPQPQOOPPOQPOPQPPPOQPPPP' +
    'PPQPPPOPQPPQPQPPPQOQPOPRPPPQPPQOPPPPQQPQPPPPOPOPPPPPOPPPPPPQOPPPQPOPQPQPQQPQPPOPPPQPPPPQPQOPPPPPPPPPOPOPOPQPPP' +
    'QPPPOPOPPPPPQPQQPPOPQPQPPPQQOQOPPPQPPQPPOQPPQOPPPPOQPPPOPPPOPPPOPPPPPPPRPPQPOQPPPQQPQPQPPPOQPPPPPQQQPPPOPQQPPP' +
    'PQPOQPPPPPPPPPPOPOPQOPSPPPOQPPPQPOQPPQPPPPPPPQPQPOPPPPQPPPPPQPPOQPPPQPPOPOOPQPPPPOOPPPPQPPPPPPPPOPPPPPPPPQPOQP' +
    'PPPPQOPPPQOPOPOPPPPPPPPPPPQQPPPPQRPOPPQPPPPPRQOQPPPOPPQOPRPPPPPPQPPRPPPPPPPPPPPPRPPPOPPPPPQPPPQPPPPPPQPPQPPRPP' +
    'PPPPPQPPPPpRYez*TKSO/6~&Io)}xew;1<1=IE{oN|A|uL0=4$=]vcfc9,:feQk.epg8v1:hm62^aEUFCJ;n81^dbr9HEBH62PC<fdk^TJK>,a' +
    '+zA77%6UJXV87C6>ybV*V,DYGA/@>9YBQ1CFR+^pDJo[MH;+=sz>^h?C^iLHE,{sJbl4e%2N{{sJYaBAT%pM%uAS_Xh,ZL63O$>2FMMaHtk~Q9' +
    'v+dtzS_.tiVe/b5~mqXQkxxq<45ifw^$:=1<)@<YHjX&o/V1|TYB=;QnG$rEpu^12;svnX5)r<0)Z,R)o:=:8V]csocpeR7]atL9{GdD/Cq&)8' +
    'kT9@gu9<.V=*dzr4],<p*t:0(as;e42TAl37=u_id8cd;|09$W*3tLz,0x&|-]f/~;S%FUTlflNgqHnL-F:h^o6.jEbZ31D0xbSMd;uiYwSJ,J' +
    'WGdAr*^9t<6EufpJh9V.w,3%={#}RmlJf~$WI?Umt,u%u>0PIuqxW0k#]x4s7@M_5U)$w<f7tnn}zrq+C4**yVZ3sbpy/zaXp;pLHmKGxkcVZ-' +
    'YEp)Z=>U|(gv#^j5W#=YO3Yus@oB$M/*l6#9l<J=s,$c8~}wwW6f|y||I_0>hAv;|B{fwQ}$a&Hqo}L^1r$$2@hx=rGy4}+IvsDk{3^}Otl;>i' +
    '_);(n-+<(%{VqP<|t6E/Ghb#3g6B6Y&q$Bf+=:y?gu(5+k(:{^97vAB9O0<%D35])IP~)0Y_xiEsD)M:4N}#yPoym@xNeOX&7rW*S0Yvw-&v|?' +
    '$sI~k1@g&*sS/n|)0KiGc)|?,=6_,G#k-D14eWs9v}M{K{M&mk8ka~/kk@|myXxq=n9[010?V3d8mytw)Yzc9%UvsxM[hjB{X=%@g|5Mr#d8wt' +
    'UCl{<d)Z6]0+u@G6$}+$krPc(cu^+~37}ifU25(R{%g0qkc[@FyR9$[O,nJ+O&*mN*-*K)2PiPqnKwL0&U=)6n,+9Y=8_.UAiA^Q#}j{Q{0twr' +
    'EB]%o4z<m=K?C>op|<iV+,<O7Xems3K{^@Ym8&Sc#j&s7K7&2[Vt{Hqgv)Is:Uis2f:^+_zVEXDut0q],3*0GF?bt]YGg)B_v:2wsy#BqO4S:~' +
    'pluvsa/>4CanIqyiz<cT69GD$2)xb>I0#U$h|)}%}X8a@&b.VG~FQbQuvW?ovtyS5tibL|Iv*aNvEBiEg#t^d%t~SS]A@H97+-@Zht.D.[W+L+' +
    'k@[|GO=LaMat;VOIm>rvJT?nu}MlhuTE74*tq>Q~0dTP0-WVx3Ac9B@$H)Yq&JNiZ78Y:c2XUg8.~S-C~l[a~hVTSFx|k~:l[I@_E9>UDkro~]' +
    'DwB,l$nk{_:e|A4ucIV,uen]jzQ/An<C]9P4)1v&h[4#@i-^0&E[M7<Xf7**Ryk7&tL0rOVBm4p*va,On1_Di2sX]{luaWoHVJ8}7?yL/|]2Pu' +
    '#^.>$VvSa.7xCQL88[7(',
  shares:
    'dwY=]X:Ba1ybuR?*Cj-1|pd{Rdy=CslHxbuzSgyJ=o0md{R^Wn|Ig[ybmZpGkRo.y4TUVnKb+ey|hlUVfRr|jomsdwQMW9//$6.dwONmY+(:6v' +
    'V{Jd}qL[1nwVwO[sT5rs9Hbmt[gZp2rzpbuvOx_dp.msVYeV~jChyugFwPUpb]8N:wFzZ[15]T:nP]S/mw|{{?Y?bRb@{zch(=qc|K{et<m&ef' +
    '^J;XYi2xr{}]Fo>,w~{twd]H0J}{*Tw}a^5sz,=baR}F]@0~H5kqvv9^WR%.s;V^J&7|h8/[]1lq5eA|$R.5(|ld^YCIU/Tn|{=7ukc_K,jTy{' +
    'UayzWKvWabM^JEN0-W>e}}]<z~HX([wjX]AU*[e&ku;*7wNLh3.RhstTb1q6Jp~$hC7OK[^4xq2uU7uwjc@@76gZi[=yKS8ewscW{%-D11wD+L' +
    'FPFq@kOa_=br)Pc1@6-*Ya7MKI{qd-mC[b_.f-S6.u%y7MtOu)JYtrn>T*<gOzkXG3r6k-Cd~k-Tki:XH)X<n=apri.rX2lqh6(ee2jxbu>^?B' +
    '[;HM(3quFrxWX/adDbnsbug4^~+wthQq*MtY:v/ygZ{kr)p&G]q{kor7iPMo/**j]Mrz$p40[+kk}g,QrSW,N[hw+}p10Rog?+Ot(zpY<K93X)' +
    'mZ/L}28{>M,i[x$,7Cs_<~rm3qbnr8}AL*wiz(-*@po}Uvz.6-Wvc<ef:,M~Imd)Ww[;z(obr)/(fEYQp{v..[.5+B*uBy&_3m}{}(rB:jMD3s' +
    '}d,[|zy)n6?}rz$Hdd_Xwlz&X_^+7ful}zuslrJU}+v<x(~z-lpl($s1XZgW3Wa|xl$|t)~+I{2,]k;6%uPIw[rF0oXx|s%cxX6nzw{}S]+PlD' +
    '{+%-XVf}FFF{$X}7ys}:Ws$u%Y;Ofgx[CqUlq:}c6y1uX%&z:kszuiz({xw+@L@}i0v{YXx;~rT]OulqzHV1|xH[$3/}iwxh0s=z}%vr^M==o}' +
    '{$W.{;A{3nav.CUWC0VxV8&}ns,=;)E}Gz+5IP&<2v}n&-mp&}hesj:qD_;zud(.{n~({wMUrYCs6}qx}buGp-J{{}}X%d4}lNK}X}0|7PK8uk' +
    'qXyoe2}e?R||C:kkHYX^X;(|{zn&%1MLL}{mr&mu{euJ{(B.;xo|aDPqF-1LwpWT74~{G_xx0,b|Lu*g{)E~{OlczWxQ4BkgqDzxq{+5mMr:w%' +
    '{[?&y,k8Q^Z]oQ)xrR*Uq3~~|mru}}zwd|~+w3A~zJB}h<6*$,:20~?{Sp=(}n+v3{y]-jcF|5M9M}0<j/ogd9f}&Sy~}{hv>;k}{hKI.(3fIh',
}
